import type { AreaCode } from "../../../lib/ids.ts";
import type { Figure, FiguresOf } from "./figures.ts";
import type { Recipe, Term } from "./indicator.ts";
import type { Line, LinePoint } from "./line.ts";
import { leastFirm } from "./observation.ts";
import { byTime, type PeriodCode, partsOf } from "./period-code.ts";

/** A point, and the recipe that it was made by. */
interface Made extends Omit<LinePoint, "breaksBefore"> {
  readonly recipe: number;
}

/**
 * The line of an indicator in an area: each period by the first recipe that has a figure for it, with a break wherever
 * neighbours come from recipes that do not go on into each other, or stand on other borders. What cannot be brought to other
 * borders, because a part is not known, stays on those of its own time (`onOldBorders`), all its parts together.
 */
export function lineOf(recipes: readonly Recipe[], area: AreaCode, figuresOf: FiguresOf, onOldBorders: FiguresOf = noFigures): Line {
  const points = new Map<PeriodCode, Made>();
  for (const [index, recipe] of recipes.entries()) {
    for (const made of madeBy(recipe, index, area, { onBordersOfNow: figuresOf, onOldBorders })) {
      const known = points.get(made.period);
      if (known === undefined || (known.value === null && made.value !== null)) points.set(made.period, made);
    }
  }
  const inTime = [...points.values()].toSorted((a, b) => byTime(a.period, b.period));
  return { area, points: inTime.map((made, index) => pointOf(made, inTime[index - 1], recipes)) };
}

function pointOf({ recipe, ...point }: Made, before: Made | undefined, recipes: readonly Recipe[]): LinePoint {
  const breaksBefore = before !== undefined && (before.isOnOldBorders !== point.isOnOldBorders || !goesOn(before.recipe, recipe, recipes));
  return { ...point, breaksBefore };
}

/** Whether figures of two recipes may stand in one line: every recipe from the second to the last says that it continues. */
function goesOn(one: number, other: number, recipes: readonly Recipe[]): boolean {
  const [first, last] = one < other ? [one, other] : [other, one];
  return recipes.slice(first + 1, last + 1).every(({ continues }) => continues !== null);
}

/** The same series on the borders of now, and on those of their own time. */
interface OnBorders {
  readonly onBordersOfNow: FiguresOf;
  readonly onOldBorders: FiguresOf;
}

const noFigures: FiguresOf = () => new Map();

function madeBy(recipe: Recipe, index: number, area: AreaCode, { onBordersOfNow, onOldBorders }: OnBorders): readonly Made[] {
  const [leading] = recipe.over;
  if (leading === undefined) return [];
  const periods = new Set([onBordersOfNow, onOldBorders].flatMap((of) => [...(of(leading.series).get(area)?.keys() ?? [])]));
  return [...periods].flatMap((period) => {
    const brought = figureIn(recipe, area, period, onBordersOfNow);
    const old = brought?.value === null || brought === null ? figureIn(recipe, area, period, onOldBorders) : null;
    const isOnOldBorders = old !== null && old.value !== null;
    const made = isOnOldBorders ? old : brought;
    return made === null ? [] : [{ ...made, isOnOldBorders, period, recipe: index, table: leading.series.table }];
  });
}

type Worked = Figure & Pick<LinePoint, "count">;

/** The figure of one period; null when there is nothing to say, not even why. */
function figureIn(recipe: Recipe, area: AreaCode, period: PeriodCode, figuresOf: FiguresOf): Worked | null {
  const over = sumOf(recipe.over, area, period, figuresOf);
  const under = recipe.under.length === 0 ? null : sumOf(recipe.under, area, period, figuresOf);
  if (over === null || (recipe.under.length > 0 && under === null)) return null;
  const status = leastFirm(under === null ? [over.status] : [over.status, under.status]);
  const isBridged = over.isBridged || (under?.isBridged ?? false);
  const vintages = togetherIn(under === null ? [over] : [over, under]);
  const count = under === null ? null : over.value;
  const missing = over.missing ?? under?.missing ?? null;
  if (over.value === null || under?.value === null) return { value: null, missing: missing ?? "", status, isBridged, vintages, count };
  if (under?.value === 0) return { value: null, missing: dividedByZero, status, isBridged, vintages, count };
  return { value: (recipe.scale * over.value) / (under?.value ?? 1), missing: null, status, isBridged, vintages, count };
}

/** Why there is no figure when there is nothing to divide by. */
export const dividedByZero = "divided-by-zero";

/** The sum of terms; null when one of them has no row at all, so that a line ends where its parts end. */
function sumOf(terms: readonly Term[], area: AreaCode, period: PeriodCode, figuresOf: FiguresOf): Figure | null {
  const figures: Figure[] = [];
  for (const term of terms) {
    const figure = figuresOf(term.series).get(area)?.get(yearsBefore(period, term.lagYears));
    if (figure === undefined) return null;
    figures.push(figure);
  }
  const status = leastFirm(figures.map((figure) => figure.status));
  const isBridged = figures.some((figure) => figure.isBridged);
  const vintages = togetherIn(figures);
  const without = figures.find((figure) => figure.value === null);
  if (without !== undefined) return { value: null, missing: without.missing, status, isBridged, vintages };
  const value = figures.reduce((sum, figure, index) => sum + (terms[index]?.weight ?? 0) * (figure.value ?? 0), 0);
  return { value, missing: null, status, isBridged, vintages };
}

/** The loads of all of these, each once. Most sums have one term, and hundreds of thousands are made for one page. */
function togetherIn(figures: readonly Figure[]): Figure["vintages"] {
  const [first, ...others] = figures;
  return others.length === 0 ? (first?.vintages ?? []) : [...new Set(figures.flatMap(({ vintages }) => vintages))];
}

function yearsBefore(period: PeriodCode, years: number): PeriodCode {
  if (years === 0) return period;
  return `${String(partsOf(period).year - years).padStart(4, "0")}${period.slice(4)}` as PeriodCode;
}
