import { changesBetween } from "./changes.ts";
import type { Texts } from "./field.ts";
import { type FormShape, flat, type Group, rowKey, rowsIn } from "./form.ts";

/** What one form says in three hands: what both began with, what somebody else made of it, and what I made of it. */
export interface ThreeTexts {
  readonly base: Texts;
  readonly theirs: Texts;
  readonly mine: Texts;
}

/** The names of the fields and rows that both changed, each in another way. */
export function clashesIn(form: FormShape, { base, theirs, mine }: ThreeTexts): readonly string[] {
  const [byThem, byMe, apart] = [changedNames(form, base, theirs), changedNames(form, base, mine), changedNames(form, theirs, mine)];
  return [...apart].filter((name) => byThem.has(name) && byMe.has(name));
}

/** What only the others changed is theirs; what I changed is mine. So nobody undoes what they never touched. */
export function merged(form: FormShape, { base, theirs, mine }: ThreeTexts): Texts {
  const byMe = changedNames(form, base, mine);
  const fields = form.fields.map(({ name }) => [name, (byMe.has(name) ? mine : theirs)[name] ?? ""] as const);
  return flat(
    Object.fromEntries(fields),
    form.groups.map((one) => ({
      one,
      rows: byMe.has(one.name) ? placedAnew(one, base, theirs, mine) : rowsIn(one, theirs).map(({ texts }) => texts),
    })),
  );
}

function changedNames(form: FormShape, before: Texts, after: Texts): ReadonlySet<string> {
  const { fields, groups } = changesBetween(form, before, after);
  return new Set([...fields.map(({ field }) => field.name), ...groups.map(({ group }) => group.name)]);
}

/** My rows, each with the place that its row has now; a row that is not there any more begins anew. */
function placedAnew(one: Group, base: Texts, theirs: Texts, mine: Texts): readonly Texts[] {
  const was = rowsIn(one, base).map(({ texts }) => texts);
  const now = rowsIn(one, theirs).map(({ texts }) => texts);
  return rowsIn(one, mine).map(({ texts: { [rowKey]: place = "", ...said } }) => {
    const origin = was.find((row) => row[rowKey] === place);
    const current = origin && now.find((row) => sameWords(row, origin));
    return { ...said, [rowKey]: current?.[rowKey] ?? "" };
  });
}

const sameWords = (one: Texts, other: Texts): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => key === rowKey || one[key] === other[key]);
