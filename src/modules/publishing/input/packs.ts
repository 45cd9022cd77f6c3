import { z } from "zod";
import type { InputProblem } from "../../../lib/input-problem.ts";
import { isPartialDate } from "../../../lib/partial-date.ts";
import { kindKeys, type PackKind, type PackPart, packKinds, packParts, partKeys, partsInOrder } from "../domain/pack/choice.ts";
import { type Span, type SpanName, spanKeys, spanNames, spanProblem } from "../domain/pack/span.ts";
import { packTexts } from "../texts/packs.ts";

const day = z.string().refine((text) => text.length === 10 && isPartialDate(text));
const name = z.string().max(120);

/** Boxes that were ticked: as many fields of that name; a form with none sends none. */
const parts = z
  .union([z.string(), z.array(z.string()).max(packParts.length * 2)])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()))
  .pipe(z.array(z.enum(packParts.map((part) => partKeys[part]))))
  .transform((keys): readonly PackPart[] => partsInOrder(packParts.filter((part) => keys.includes(partKeys[part]))));

/** A paper by its address: what it leaves out is as usual, without parts it has all. */
export const packQuery = z
  .object({ agenda: name.optional(), gremium: name.optional(), van: day.optional(), tot: day.optional(), deel: parts })
  .refine(({ van, tot }) => (van === undefined && tot === undefined) || spanProblem(van ?? null, tot ?? null) === null, { path: ["tot"] });
export type PackQuery = z.infer<typeof packQuery>;

/** What the form starts with, and what was chosen in it: words that are looked at one by one, so that nothing is lost. */
export const packFormQuery = z.object({
  soort: name.optional(),
  agenda: name.optional(),
  gremium: name.optional(),
  periode: name.optional(),
  van: name.optional(),
  tot: name.optional(),
  deel: z.union([name, z.array(name).max(packParts.length * 2)]).optional(),
});
export type PackFormQuery = z.infer<typeof packFormQuery>;

/** What a form says, when all of it can be used. */
export interface ChosenInForm {
  readonly kind: PackKind;
  /** Null for the agenda that counts now, and for the whole network. */
  readonly agenda: string | null;
  readonly body: string | null;
  readonly span: SpanName | Span;
  readonly parts: readonly PackPart[];
}

type Checked = { readonly ok: true; readonly value: ChosenInForm } | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Looks at each field of the form by itself, so that everything that is wrong is said at once. */
export function chosenIn(query: PackFormQuery): Checked {
  const kind = packKinds.find((one) => kindKeys[one] === query.soort);
  const { data: own } = parts.safeParse(query.deel);
  const span = spanIn(query);
  const problems = [
    ...(kind === undefined ? [problem("soort", "kind")] : []),
    ...(typeof span === "object" && "field" in span ? [span] : []),
    ...(own === undefined ? [problem("deel", "unknown")] : own.length === 0 ? [problem("deel", "parts")] : []),
  ];
  if (kind === undefined || own === undefined || problems.length > 0 || (typeof span === "object" && "field" in span)) {
    return { ok: false, problems };
  }
  return { ok: true, value: { kind, agenda: query.agenda ?? null, body: query.gremium ?? null, span, parts: own } };
}

function spanIn({ periode, van, tot }: PackFormQuery): SpanName | Span | InputProblem {
  const called = spanNames.find((one) => spanKeys[one] === periode);
  const hasDays = van !== undefined || tot !== undefined;
  if (periode !== undefined && called === undefined) return problem("periode", "unknown");
  if (called !== undefined) return hasDays ? problem("periode", "both") : called;
  return daysIn({ van, tot });
}

function daysIn({ van, tot }: Pick<PackFormQuery, "van" | "tot">): Span | InputProblem {
  const [from, until] = [day.safeParse(van).data ?? null, day.safeParse(tot).data ?? null];
  if (van !== undefined && from === null) return problem("van", "day");
  if (tot !== undefined && until === null) return problem("tot", "day");
  if (from === null || until === null) return problem(from === null ? "van" : "tot", "half");
  return spanProblem(from, until) === "order" ? problem("tot", "order") : { from, until };
}

const problem = (field: string, code: keyof (typeof packTexts)["nl"]["problems"]): InputProblem => ({
  field,
  problem: { nl: packTexts.nl.problems[code], en: packTexts.en.problems[code] },
});
