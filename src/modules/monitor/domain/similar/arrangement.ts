import type { CityId, StatTableId } from "../../../../lib/ids.ts";
import type { ObservationStatus } from "../observation.ts";
import type { PeriodCode } from "../period-code.ts";
import { type Dimension, figureOf, type Making } from "./dimension.ts";
import type { CityFigures } from "./scores.ts";

/** A published series that dimensions are made of, in one period. */
export interface Ingredient {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly table: StatTableId;
  /** As the table calls it: a code, or the name of a column. */
  readonly measure: string;
  readonly period: PeriodCode;
  readonly status: ObservationStatus;
  /** From whom we have it, and what was done to it on the way. */
  readonly source: string;
}

/** A dimension with all that a reader needs to judge it. */
export interface ExplainedDimension extends Dimension {
  readonly titleNl: string;
  readonly titleEn: string;
  readonly unitNl: string;
  readonly unitEn: string;
  readonly making: Making;
  readonly remark: string | null;
}

/** A way to say which cities are alike, with the figures it was made for; another network or year is another arrangement. */
export interface Arrangement {
  /** Such as `vergelijkbaar-2026-1`: a comparison keeps the one it was made with. */
  readonly version: string;
  /** What the network thinks of it. */
  readonly standing: string;
  readonly dimensions: readonly ExplainedDimension[];
  readonly ingredients: readonly Ingredient[];
  /** The published figures of cities by the key of an ingredient; what is missing is absent. */
  readonly published: ReadonlyMap<CityId, ReadonlyMap<string, number>>;
  /** Cities that cannot be placed, and why. */
  readonly without: readonly { readonly city: CityId; readonly reason: string }[];
}

/** The figures of all dimensions, made from the published ones. */
export const figuresOf = ({ dimensions, published }: Arrangement): CityFigures =>
  new Map([...published].map(([city, own]) => [city, new Map(dimensions.map(({ key, making }) => [key, figureOf(making, own)] as const))]));
