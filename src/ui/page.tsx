import type { Children } from "../lib/markup/markup.ts";
import type { View } from "../lib/view.ts";
import { inLanguage } from "./addresses.ts";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { SiteFoot } from "./site-foot.tsx";
import { SiteHead } from "./site-head.tsx";
import { texts } from "./texts.ts";

interface PageProps {
  readonly view: View;
  /** Of the page alone; the name of the site is added. */
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  /** The pages above this one, the nearest last; none on the home page. */
  readonly above?: readonly Crumb[];
  /** The feed that tells what changes here, with its name; nothing where there is none. */
  readonly feed?: { readonly href: string; readonly title: string } | undefined;
  /** What whoever asks may do with what the page shows; nothing for visitors. */
  readonly tools?: Children;
  readonly children: Children;
}

/** A whole page: what stands on every page around what stands on this one. */
export function Page({ view, title, description, above, feed, tools, children }: PageProps) {
  const { language } = view;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${view.siteName}`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {view.font && <link rel="preload" href={view.font.path} as="font" type="font/woff2" crossorigin="anonymous" />}
        <link rel="stylesheet" href={view.styles.path} integrity={view.styles.integrity} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="canonical" href={`${view.origin}${view.path}`} />
        <link rel="alternate" hreflang="nl" href={`${view.origin}${inLanguage(view, "nl")}`} />
        <link rel="alternate" hreflang="en" href={`${view.origin}${inLanguage(view, "en")}`} />
        {feed && <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />}
      </head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {texts[language].skip}
        </a>
        <SiteHead view={view} />
        {above && <Breadcrumbs crumbs={above} current={title} language={language} />}
        <main id="inhoud" tabindex={-1}>
          {tools}
          {children}
        </main>
        <SiteFoot view={view} />
      </body>
    </html>
  );
}
