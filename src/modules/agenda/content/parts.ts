import { z } from "zod";
import { type AgendaId, asId, type Id } from "../../../lib/ids.ts";
import { on, optional, partialDate, sources, words } from "../../../platform/content/fields.ts";
import type { DatedEvent } from "../domain/dated-event.ts";
import type { Kept } from "../domain/kept.ts";

/** An item as content tells it: who may see it, its version and its date follow when it is remembered. */
export type Told<T> = Omit<T, keyof Kept>;

/** Theme and number, such as `3.1`. */
export const code = z.string().regex(/^\d+\.\d+$/, "This must be a theme and a number, such as 3.1.");

/** The id of what has this code in an agenda. */
export const idIn = <T extends Id<string>>(agenda: AgendaId, local: string | number): T => asId<T>(`${agenda}-${local}`);

/** What happened, with a date and where it is told. */
export const events = z
  .array(
    z.strictObject({ happenedOn: on.nullable(), dateNote: optional(words), sentence: words, sources }).transform(
      ({ happenedOn, dateNote, ...told }): DatedEvent => ({
        date: partialDate(happenedOn, dateNote),
        ...told,
        topic: null,
        offer: null,
      }),
    ),
  )
  .default([]);
