import { inParts } from "../../../../../lib/lists.ts";
import { wholeNumber } from "../../../../../lib/numbers.ts";
import { figure, numbersUnder, type Part, paragraph, table } from "../../../../../lib/paper.ts";
import { type Bar, longestOf, paperBars } from "../../../../../ui/paper-bars.ts";
import type { PackContent, PackPoint } from "../../../domain/pack/content.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { leading, named, type Telling } from "../words.ts";

/** So many bars fit on a page with their caption. */
const barsOnPage = 30;

/** How it stands by the published rule, and how many cities act on each focus point. */
export function progressSection({ view }: Telling, { progress, themes }: PackContent): Section {
  const t = packPartTexts[view.language];
  const points = themes.flatMap((theme) => theme.points);
  return {
    title: t.titles.progress,
    says: t.progressSays,
    told: [
      table({
        caption: t.progressCaption,
        heads: [t.theme, t.acting, numbersUnder(t.participations), t.freshness, t.milestones],
        rows: progress.map((one) => {
          const theme = themes.find(({ id }) => id === one.theme);
          return [
            theme === undefined ? t.whole : [`${theme.label}. `, named(view, theme.title, theme.address)],
            t.actingOf(one.acting, one.members),
            wholeNumber(one.participations, view.language),
            one.freshness,
            one.milestones,
          ];
        }),
      }),
      ...(points.length === 0 ? [] : citiesActing({ view }, points)),
      paragraph(leading(view, t.ruleLink, "/voortgang")),
    ],
  };
}

function citiesActing({ view }: Pick<Telling, "view">, points: readonly PackPoint[]): readonly Part[] {
  const t = packPartTexts[view.language];
  const barOf = ({ code, cities }: PackPoint): Bar => ({ label: code, pieces: [{ look: "full", value: cities }] });
  const longest = longestOf(points.map(barOf));
  const figures = inParts(points, barsOnPage).map((own) => {
    const most = own.toSorted((a, b) => b.cities - a.cities)[0];
    return figure({
      svg: paperBars(own.map(barOf), [], longest),
      alternative: t.citiesAlternative(own.length, most?.code ?? "", most?.cities ?? 0),
      caption: t.citiesCaption,
    });
  });
  return [
    ...figures,
    table({
      caption: t.sameAsTable,
      heads: [t.point, t.title, numbersUnder(t.cities)],
      rows: points.map(({ code, title, address, cities }) => [code, named(view, title, address), String(cities)]),
    }),
  ];
}
