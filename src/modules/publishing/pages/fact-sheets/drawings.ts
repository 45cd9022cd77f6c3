import { figure, heading, type Part } from "../../../../lib/paper.ts";
import { listed } from "../../../../ui/charts/listed.ts";
import { paperBeside } from "../../../../ui/paper-beside.ts";
import { paperMultiples } from "../../../../ui/paper-multiples.ts";
import { paperStrips, type Strip } from "../../../../ui/paper-strips.ts";
import { paperTiles } from "../../../../ui/paper-tiles.ts";
import type { HeadedFigure } from "../../domain/fact-sheets/chosen.ts";
import { factSheetTexts } from "../../texts/fact-sheets.ts";
import type { SheetTelling } from "./telling.ts";

/** The width of a sheet in pixels of its drawings, and how much of it strips take beside a map. */
const whole = 672;
const besideMap = 405;

/** So many strips stand as high as the map. */
const mostStrips = 12;

/** For a city its place in the country with how it stands beside it; for all cities where each stands. */
export function headPart({ view, content: { city, tiles } }: SheetTelling, shown: readonly HeadedFigure[]): readonly Part[] {
  const t = factSheetTexts[view.language];
  const strips = shown
    .filter(({ spread }) => spread.length > 1)
    .slice(0, mostStrips)
    .map((one) => stripOf(one, city?.id ?? null));
  if (city === null) {
    if (strips.length === 0) return [];
    return [figure({ svg: paperStrips(strips, whole), alternative: t.spreadAlternative(strips.length), caption: t.spreadCaption })];
  }
  const similar = tiles.filter(({ look }) => look === "similar").map(({ name }) => name);
  return [
    heading(1, t.place),
    figure({
      svg: paperBeside(paperTiles(tiles), paperStrips(strips, besideMap), 20),
      alternative: t.placeAlternative(city.name, listed(similar, view.language)),
      caption: t.placeCaption(city.name),
    }),
  ];
}

const stripOf = ({ title, headline, spread }: HeadedFigure, city: string | null): Strip => ({
  label: title,
  says: headline.value,
  places: spread.map(({ area, value }) => ({ value, isChosen: area === city })),
});

/** How the figures went that measure focus points. */
export function coursesPart({ view, content: { city } }: SheetTelling, charted: readonly HeadedFigure[]): readonly Part[] {
  const t = factSheetTexts[view.language];
  if (charted.length === 0) return [];
  const multiples = charted.map(({ title, unit, headline, course: points, behind }) => ({
    title,
    says: `${t.inPeriod(headline.value, headline.period)}, ${unit}`,
    points,
    behind,
  }));
  const sentences = charted.map((one) => t.courseSays(one.title, firstOf(one), t.inPeriod(one.headline.value, one.headline.period)));
  return [
    heading(1, t.courses),
    figure({
      svg: paperMultiples(multiples),
      alternative: t.coursesAlternative(`${sentences.join("; ")}.`),
      caption: t.coursesCaption(city !== null),
    }),
  ];
}

const firstOf = ({ course }: HeadedFigure): string => course.find(({ value }) => value !== null)?.label ?? "";
