import type { Language } from "../lib/language.ts";
import { texts } from "./texts.ts";

/** A page above the current one. */
export interface Crumb {
  readonly href: string;
  readonly name: string;
}

/** Where this page stands. */
export const Breadcrumbs = ({
  crumbs,
  current,
  language,
}: {
  readonly crumbs: readonly Crumb[];
  readonly current: string;
  readonly language: Language;
}) => (
  <nav class="utrecht-breadcrumb-nav" aria-label={texts[language].youAreHere}>
    <ol class="utrecht-breadcrumb-nav__list">
      {[{ href: "/", name: texts[language].home }, ...crumbs].map((crumb) => (
        <li class="utrecht-breadcrumb-nav__item">
          <a class="utrecht-breadcrumb-nav__link nl-link" href={crumb.href}>
            {crumb.name}
          </a>
        </li>
      ))}
      <li class="utrecht-breadcrumb-nav__item" aria-current="page">
        {current}
      </li>
    </ol>
  </nav>
);
