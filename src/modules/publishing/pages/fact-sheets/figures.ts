import { heading, link, numbersUnder, type Part, paragraph, soft, table, type Wording } from "../../../../lib/paper.ts";
import { type HeadedFigure, marksOf } from "../../domain/fact-sheets/chosen.ts";
import { factSheetTexts } from "../../texts/fact-sheets.ts";
import type { SheetTelling } from "./telling.ts";

/** The figures in a table, each with what it is held against, how it stands, of when it is and what to mind. */
export function figuresPart({ view, content: { city, theme, themes } }: SheetTelling, shown: readonly HeadedFigure[]): readonly Part[] {
  const t = factSheetTexts[view.language];
  if (shown.length === 0) return [heading(1, t.headlines), paragraph(t.noFigures)];
  const marks = marksOf(shown);
  const besides = city === null ? [numbersUnder(t.lowest)] : [numbersUnder(t.middle), t.standing];
  const letters = ({ headline }: HeadedFigure) => headline.minds.map(({ code }) => marks.get(code)?.letter ?? "").join(", ");
  const labels = ({ themes: of }: HeadedFigure) => themes.filter(({ id }) => of.includes(id)).map(({ label }) => label);
  const row = (figure: HeadedFigure): readonly Wording[] => [
    ...(theme === null ? [labels(figure).join(", ")] : []),
    [
      link(figure.title, new URL(figure.address, view.origin).href),
      soft(` ${figure.unit}${figure.replies.length > 0 ? ` (${t.replied})` : ""}`),
    ],
    figure.headline.value,
    ...(city === null ? [figure.headline.range ?? "–"] : [figure.headline.middle ?? "–", figure.headline.standingWords]),
    figure.headline.period,
    letters(figure),
  ];
  return [
    heading(1, t.headlines),
    table({
      caption: city === null ? t.networkCaption : t.headlinesCaption(city.name),
      heads: [...(theme === null ? [t.theme] : []), t.figure, numbersUnder(t.value), ...besides, t.period, t.mind],
      rows: shown.map(row),
      hasRowHeads: false,
    }),
    paragraph(
      soft([...(city === null ? [] : [t.rule]), ...[...marks.values()].map(({ letter, words }) => `${letter}: ${words}`)].join(" ")),
    ),
  ];
}
