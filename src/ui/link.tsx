import type { Language } from "../lib/language.ts";
import type { Children } from "../lib/markup/markup.ts";
import type { View } from "../lib/view.ts";
import { Icon } from "./icon.tsx";
import { SourceRemark } from "./source-remark.tsx";
import { texts } from "./texts.ts";

interface LinkProps {
  readonly href: string;
  readonly children: Children;
  /** Language of the page it leads to, when that is another one. */
  readonly lang?: Language;
}

/** A link within the site. */
export const Link = ({ href, children, lang }: LinkProps) => (
  <a class="nl-link" href={href} lang={lang} hreflang={lang}>
    {children}
  </a>
);

/** What of a view a source is drawn with. */
export type SourceView = Pick<View, "language" | "sources">;

/**
 * A link to a source elsewhere: shown by the name of its site, with what checking found of it. Anything but a web address is
 * shown as text.
 */
export function SourceLink({ href, view }: { readonly href: string; readonly view: SourceView }) {
  const site = siteOf(href);
  if (site === null) return <span lang="nl">{href}</span>;
  const note = view.sources.get(href);
  return (
    <>
      <a class="nl-link source" href={href} rel="noreferrer external">
        {site}
        <Elsewhere language={view.language} />
      </a>
      {note !== undefined && <SourceRemark note={note} language={view.language} />}
    </>
  );
}

/** Says of a link that it leaves the site. */
const Elsewhere = ({ language }: { readonly language: Language }) => (
  <>
    <Icon name="external" size={14} />
    <span class="hidden"> ({texts[language].opensElsewhere})</span>
  </>
);

/** Where a link in a text may lead besides the web: to a page of ours, or to a mailbox (ASVS 1.2.2). */
const ourOwn = /^(\/(?![/\\])|mailto:|#)/i;

/** A link in a sentence: within the site, or to another one. What leads nowhere that we know stays text. */
export function LinkInText({ href, language, children }: LinkProps & { readonly language: Language }) {
  if (siteOf(href) === null) return ourOwn.test(href) ? <Link href={href}>{children}</Link> : <span>{children}</span>;
  return (
    <a class="nl-link" href={href} rel="noreferrer external">
      {children} <Elsewhere language={language} />
    </a>
  );
}

/** Source links in a row. */
export const SourceLinks = ({ sources, view }: { readonly sources: readonly string[]; readonly view: SourceView }) =>
  sources.length === 0 ? null : (
    <ul class="sources">
      {sources.map((href) => (
        <li>
          <SourceLink href={href} view={view} />
        </li>
      ))}
    </ul>
  );

/** The name of the site of a web address; null when it is not one. */
export function siteOf(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol, hostname } = new URL(href);
  return protocol === "https:" || protocol === "http:" ? hostname.replace(/^www\./, "") : null;
}
