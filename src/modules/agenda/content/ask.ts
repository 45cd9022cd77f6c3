import { z } from "zod";
import type { AgendaId, AskId, FocusPointId, MeetingId, ThemeId } from "../../../lib/ids.ts";
import { distinct, lines, on, optional, partialDate, reference, source, words } from "../../../platform/content/fields.ts";
import { addresseeGroups, type FullAsk, instruments, trailPaperKinds, verdicts } from "../domain/ask.ts";
import { certainties } from "../domain/certainty.ts";
import type { Known } from "./known.ts";
import { code, events, idIn, type Told } from "./parts.ts";

/** The asks of an agenda with what became of them, as they stand in `asks.yaml`. */
export const asksFile = (known: Known) =>
  z
    .strictObject({ agenda: reference<AgendaId>("agenda", known.agendas), asks: distinct("code", ask(known)) })
    .transform(({ agenda, asks }) => asks.map((fields): Told<FullAsk> => ({ ...fields, id: idIn<AskId>(agenda, fields.code), agenda })));

const ask = ({ themes, focusPoints, meetings }: Known) =>
  z
    .strictObject({
      code,
      theme: reference<ThemeId>("theme", themes),
      wording: words,
      addressee: words,
      addresseeGroup: z.enum(addresseeGroups),
      instruments: z.array(z.enum(instruments)).min(1),
      focusPoints: z.array(reference<FocusPointId>("focus point", focusPoints)),
      lines,
      verdict: z.enum(verdicts),
      certainty: z.enum(certainties),
      note: optional(words),
      revision: optional(words),
      meeting: optional(reference<MeetingId>("meeting", meetings)),
      events,
      trail: z.array(trailPaper).default([]),
    })
    .refine((fields) => fields.verdict === "unknown" || fields.events.length > 0, {
      path: ["verdict"],
      error: "A verdict needs an event with a source.",
    });

const trailPaper = z
  .strictObject({
    kind: z.enum(trailPaperKinds),
    number: words,
    publishedOn: on.nullable(),
    dateNote: optional(words),
    sentence: words,
    source,
  })
  .transform(({ publishedOn, dateNote, ...fields }) => ({ published: partialDate(publishedOn, dateNote), ...fields }));
