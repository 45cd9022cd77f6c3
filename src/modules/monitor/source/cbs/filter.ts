import type { ChosenDimension, Layout } from "./layout.ts";

/** How a column wants its constants: as they are, or as long as its own. */
export type Padding = (column: string, code: string) => string;

/** The fourth version pads nothing. */
export const unpadded: Padding = (_column, code) => code;

/** A longer list of areas makes an address that servers refuse: then whole kinds of areas are asked, and the rest is dropped here. */
const mostTerms = 60;

/** The filter that asks for no more than is wanted. `measure`: the column of the measure, where rows have one. */
export function filterOf(
  { measures, isEveryMeasure, area, period, others, choice }: Layout,
  measure: string | null,
  padded: Padding,
): string {
  const parts = others.map(({ name, wanted }) => anyOf(name, wanted, padded));
  if (measure !== null && !isEveryMeasure) {
    parts.push(
      anyOf(
        measure,
        measures.map(({ code }) => code),
        unpadded,
      ),
    );
  }
  if (area !== null && choice.areas !== null) parts.push(areasIn(area, choice.areas, padded));
  if (period !== null && choice.periodsFrom !== null) parts.push(`${period.name} ge ${quoted(choice.periodsFrom)}`);
  return parts.join(" and ");
}

/** A quote inside a text is written twice. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const either = (terms: readonly string[]): string => (terms.length === 1 ? terms.join("") : `(${terms.join(" or ")})`);

const anyOf = (column: string, codes: readonly string[], padded: Padding): string =>
  either(codes.map((code) => `${column} eq ${quoted(padded(column, code))}`));

function areasIn({ name, wanted }: ChosenDimension, areas: NonNullable<Layout["choice"]["areas"]>, padded: Padding): string {
  if ("codes" in areas && wanted.length <= mostTerms) return anyOf(name, wanted, padded);
  const prefixes = "prefixes" in areas ? areas.prefixes : [...new Set(wanted.map((code) => code.slice(0, 2)))];
  return either(prefixes.map((prefix) => `startswith(${name},${quoted(prefix)})`));
}
