import { z } from "zod";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { isPartialDate } from "../../../lib/partial-date.ts";
import { words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { changeKinds, type SourcedChange } from "../domain/areas/area-change.ts";

/** Reads the changes of borders that stand in `area-changes.yaml`; null when there is something wrong with it. */
export const readAreaChanges = (reading: Reading): readonly SourcedChange[] | null => reading.read("area-changes.yaml", changesFile);

const municipality = z
  .string()
  .regex(/^GM\d{4}$/, "This must be the code of a municipality, such as GM0193.")
  .transform((code) => asId<AreaCode>(code));

const count = z.int().nonnegative().nullable();

const day = z.string().refine((text) => text.length === 10 && isPartialDate(text), "This must be an existing day, such as 2019-01-01.");

const change = z
  .strictObject({
    kind: z.enum(changeKinds),
    day,
    from: z.strictObject({ code: municipality, name: words }),
    to: municipality,
    isNewArea: z.boolean().default(false),
    inhabitants: count,
    dwellings: count,
    hectares: z.number().nonnegative().nullable(),
    source: words,
  })
  .refine(({ from, to }) => from.code !== to, { path: ["to"], error: "Land cannot go to the area that it comes from." });

/** Sources are written once and named by the changes; the same land goes once to the same area on a day. */
const changesFile = z
  .strictObject({ sources: z.record(z.string(), words), changes: z.array(change) })
  .transform(({ sources, changes }, context) => {
    const seen = new Set<string>();
    return changes.map(({ inhabitants, dwellings, hectares, source: name, ...told }, index): SourcedChange => {
      const problem = (field: string, message: string) => context.addIssue({ code: "custom", path: ["changes", index, field], message });
      const key = `${told.day} ${told.from.code} ${told.to}`;
      if (seen.has(key)) problem("to", `What went from ${told.from.code} to ${told.to} on ${told.day} stands here twice.`);
      seen.add(key);
      const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
      if (source === undefined) problem("source", `There is no source "${name}" in this file.`);
      return { ...told, size: { inhabitants, dwellings, hectares }, source: source ?? "" };
    });
  });
