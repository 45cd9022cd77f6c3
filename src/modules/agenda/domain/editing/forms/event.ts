import type { DatedEvent } from "../../dated-event.ts";
import { addresses, dateOrNull, lineOrNull, long } from "../field.ts";
import { type GroupOf, group } from "../form.ts";

const blank: DatedEvent = { date: { on: null, note: null }, sentence: "", sources: [], topic: null, offer: null };

/** What happened: each with a date as precise as the source, a sentence of our own, and where it is told (I1). */
export const eventGroup = <R extends { readonly events: readonly DatedEvent[] }>(): GroupOf<R> =>
  group(
    {
      name: "gebeurtenis",
      part: "outcome",
      blank,
      fields: [
        dateOrNull<DatedEvent>(
          "datum",
          ({ date }) => date.on,
          (event, on) => ({ ...event, date: { ...event.date, on } }),
        ),
        lineOrNull<DatedEvent>(
          "datum-toelichting",
          ({ date }) => date.note,
          (event, note) => ({ ...event, date: { ...event.date, note } }),
        ),
        long<DatedEvent>(
          "zin",
          ({ sentence }) => sentence,
          (event, sentence) => ({ ...event, sentence }),
        ),
        addresses<DatedEvent>(
          "bronnen",
          ({ sources }) => sources,
          (event, sources) => ({ ...event, sources }),
        ),
      ],
    },
    ({ events }) => events,
    (record, events) => ({ ...record, events }),
  );
