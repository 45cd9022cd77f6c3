import { canonical, sha256 } from "../../../platform/hash.ts";
import type { Reckoning } from "./reckoning.ts";

/** Of the way in which is reckoned: rises when the same data give another answer. */
export const engineVersion = "1";

const marks = new WeakMap<Reckoning, string>();

/** Sixteen digits that are others as soon as anything that is reckoned with is, wherever it is reckoned. */
export function dataMark(reckoning: Reckoning): string {
  const known = marks.get(reckoning);
  if (known !== undefined) return known;
  const { sets, values, facts } = reckoning;
  const told = sets.map(({ areas, nation, ...set }) => ({
    ...set,
    areas: [nation, ...areas].map(({ units, payments, ...area }) => ({ ...area, units: [...units], payments: [...payments] })),
  }));
  const mark = sha256(
    canonical({ sets: told, values, spending: [...facts.spending].map(([field, { of, nation }]) => [field, [...of], nation]) }),
  ).slice(0, 16);
  marks.set(reckoning, mark);
  return mark;
}
