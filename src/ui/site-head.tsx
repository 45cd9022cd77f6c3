import type { View } from "../lib/view.ts";
import { inLanguage } from "./addresses.ts";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

/** Name, menu, search and language; the same on every page. */
export function SiteHead({ view }: { readonly view: View }) {
  const t = texts[view.language];
  const other = view.language === "nl" ? "en" : "nl";
  return (
    <header class="site-head">
      <div class="site-head__top">
        <a class="site-name" href="/">
          <SiteMark />
          <span class="site-name__words">
            <strong>{view.siteName}</strong> <span>{t.siteLine}</span>
          </span>
        </a>
        <div class="site-head__side">
          <OwnLink view={view} />
          <a class="nl-link language" href={inLanguage(view, other)} lang={other} hreflang={other} aria-label={t.otherLanguageLabel}>
            {t.otherLanguage}
          </a>
        </div>
      </div>
      <nav class="menu" aria-label={t.mainMenu}>
        <ul>
          {Object.entries(t.menu).map(([href, name]) => (
            <li>
              <a href={href} aria-current={currentOf(view.path, href)}>
                {name}
              </a>
            </li>
          ))}
          <li class="menu__search">
            <a href="/zoeken" aria-current={currentOf(view.path, "/zoeken")}>
              <Icon name="search" size={18} />
              {t.search}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** Where one signs in; for who did so, what is one's own. */
function OwnLink({ view }: { readonly view: View }) {
  const t = texts[view.language];
  const href = view.isSignedIn ? "/mijn" : "/inloggen";
  return (
    <a class="nl-link own" href={href} aria-current={currentOf(view.path, href)}>
      {view.isSignedIn ? t.own : t.signIn}
    </a>
  );
}

/** Statements live under their agenda, but belong to the list that people know them from. */
const listOf = { vraag: "/vragen-aan-het-rijk", aanbod: "/aanbod", doel: "/doelen" } as const;

function currentOf(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  const [, , , kind] = path.split("/");
  const home = kind === "vraag" || kind === "aanbod" || kind === "doel" ? listOf[kind] : null;
  return (home === null ? path.startsWith(`${href}/`) : home === href) ? "true" : undefined;
}

/** The pivot: nine themes around one turning point. */
const SiteMark = () => (
  <svg class="site-mark" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
    {[0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => (
      <rect
        class={index === 4 ? "pivot" : `fill-${index + 1}`}
        x={(index % 3) * 12 + 1}
        y={Math.floor(index / 3) * 12 + 1}
        width="10"
        height="10"
      />
    ))}
  </svg>
);
