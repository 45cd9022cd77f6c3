import type { Markup } from "../../../lib/markup/markup.ts";
import { indicatorAddress, type PictureKind } from "../domain/addresses.ts";
import { titleIn } from "../domain/indicator.ts";
import { embedTexts } from "../texts/embed.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { hasDrawing, KindDrawing } from "./indicator-drawings.tsx";
import type { IndicatorProps } from "./indicator-props.ts";
import { saidInWords } from "./replies/said.tsx";
import { sourceLine } from "./source-line.ts";

/** One picture of a figure alone, to stand within the page of somebody else: no menus, no scripts, and every link opens elsewhere. */
export function EmbedPage(props: IndicatorProps & { readonly kind: PictureKind }): Markup {
  const { view, indicator, chosen, tables, kind } = props;
  const { language } = view;
  const t = embedTexts[language];
  const figure = `${view.origin}${indicatorAddress(indicator.id)}`;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t.title(titleIn(indicator, language), chosen?.city.name ?? null)}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <link rel="stylesheet" href={view.styles.path} integrity={view.styles.integrity} />
        <link rel="canonical" href={figure} />
      </head>
      <body class="embed">
        <main>
          <h1 class="visually-hidden">{t.title(titleIn(indicator, language), chosen?.city.name ?? null)}</h1>
          {hasDrawing(props) ? <KindDrawing {...props} kind={kind} /> : <p class="note">{indicatorTexts[language].noValues}</p>}
          {chosen !== null &&
            props.said.replies.map(({ reply, city }) => (
              <p class="small" lang="nl">
                {saidInWords(reply, city.name, language)}
              </p>
            ))}
          <p class="small">{sourceLine(tables, language)}</p>
          <p class="small">
            <a class="nl-link" href={indicatorAddress(indicator.id, chosen?.city.slug ?? null)}>
              {t.more(view.siteName)}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
