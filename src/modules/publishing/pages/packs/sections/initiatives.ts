import { heading, list, numbersUnder, type Part, paragraph, type Run, table } from "../../../../../lib/paper.ts";
import type { View } from "../../../../../lib/view.ts";
import type { PackContent, PackInitiative, PackThemeHead } from "../../../domain/pack/content.ts";
import { byCity, courseIn } from "../../../domain/pack/initiatives.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { dutch, named, namedInPrint, type Telling, themeIn } from "../words.ts";

/** From this many cities on their number says more than their names. */
const mostNamed = 5;

/** What the cities do: for a board how it all stands, of a period what began and ended; by city for both. */
export function initiativesSection(telling: Telling, content: PackContent): Section {
  const { view, choice } = telling;
  const t = packPartTexts[view.language];
  const { initiatives } = content;
  const title = t.titles.initiatives;
  if (initiatives.length === 0) return { title, says: t.initiativesNone, told: [] };
  const course = courseIn(initiatives, choice.span);
  return {
    title,
    says: t.initiativesSay(initiatives.length, course.begun.length, course.finished.length, course.stopped.length),
    told: [
      ...(course.beginningUnknown === 0 ? [] : [paragraph(t.beginningUnknown(course.beginningUnknown))]),
      ...(choice.kind === "board" ? initiativesByTheme(view, content.allThemes, initiatives) : courseOf(view, course)),
      ...cityTable(telling, initiatives),
    ],
  };
}

/** Initiatives under their themes; those of a theme of another agenda stand last. */
function initiativesByTheme(view: View, themes: readonly PackThemeHead[], initiatives: readonly PackInitiative[]): readonly Part[] {
  const told = themes.flatMap((theme): readonly Part[] => {
    const own = initiatives.filter((initiative) => initiative.theme === theme.id);
    return own.length === 0 ? [] : [heading(2, themeIn(theme)), list(own.map((one) => lineOf(view, one)))];
  });
  const elsewhere = initiatives.filter(({ theme }) => !themes.some(({ id }) => id === theme));
  const t = packPartTexts[view.language];
  return elsewhere.length === 0 ? told : [...told, heading(2, t.otherThemes), list(elsewhere.map((one) => lineOf(view, one)))];
}

function courseOf(view: View, { begun, finished, stopped, endedUndated }: ReturnType<typeof courseIn>): readonly Part[] {
  const t = packPartTexts[view.language];
  return (
    [
      [t.begun, begun],
      [t.finished, finished],
      [t.stopped, stopped],
      [t.endedUndated, endedUndated],
    ] as const
  ).flatMap(([title, own]) => [heading(2, title), own.length === 0 ? paragraph(t.noneOfThese) : list(own.map((one) => lineOf(view, one)))]);
}

/** What it is, how it stands and where. */
const lineOf = (view: View, { title, address, stateWords, ...where }: PackInitiative): readonly (Run | string)[] => [
  ...namedInPrint(view, title, address),
  `: ${stateWords}`,
  ...placesOf(view, where),
];

/** In which cities: by name, by their number, or in the whole network. */
export function placesOf(
  view: View,
  { cities, isNetworkWide }: Pick<PackInitiative, "cities" | "isNetworkWide">,
): readonly (Run | string)[] {
  const t = packPartTexts[view.language];
  if (cities.length === 0) return isNetworkWide ? [`; ${t.wholeNetwork}`] : [];
  return ["; ", cities.length > mostNamed ? t.manyCities(cities.length) : dutch(cities.map(({ name }) => name).join(", "))];
}

function cityTable({ view, choice }: Telling, initiatives: readonly PackInitiative[]): readonly Part[] {
  const t = packPartTexts[view.language];
  const rows = byCity(initiatives, choice.span);
  if (rows.length === 0) return [];
  return [
    heading(2, t.byCity),
    table({
      caption: t.byCityCaption,
      heads: [t.city, ...[t.all, t.begunShort, t.finishedShort, t.stoppedShort].map(numbersUnder)],
      rows: rows.map(({ city, address, all, begun, finished, stopped }) => [
        named(view, city, address),
        ...[all, begun, finished, stopped].map(String),
      ]),
    }),
  ];
}
