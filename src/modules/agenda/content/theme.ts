import { z } from "zod";
import type { AgendaId, FocusPointId, MeetingId, OfferId, ThemeId } from "../../../lib/ids.ts";
import { distinct, lines, on, optional, partialDate, reference, source, sources, words } from "../../../platform/content/fields.ts";
import type { DatedEvent } from "../domain/dated-event.ts";
import { type FocusPointLink, type FullFocusPoint, focusPointLinkKinds } from "../domain/focus-point.ts";
import { type FullTheme, groupKinds } from "../domain/theme.ts";
import type { Known } from "./known.ts";
import { code, idIn, type Told } from "./parts.ts";

/** The themes of an agenda with their focus points, as they stand in `agenda.yaml`. */
export const themes = (known: Known) => distinct("position", theme(known));

const theme = (known: Known) =>
  z.strictObject({
    position: z.int().positive(),
    number: z.int().positive().nullable(),
    title: words,
    shortTitle: words,
    summary: words,
    pillar: optional(words),
    pillarSource: optional(source),
    groupName: words,
    groupKind: z.enum(groupKinds),
    firstLine: z.int().positive(),
    lastLine: z.int().positive(),
    isListComplete: z.boolean(),
    focusPoints: distinct("code", focusPoint(known)),
    events: z.array(themeEvent(known)).default([]),
  });

const focusPoint = ({ focusPoints, themes: others, meetings }: Known) =>
  z.strictObject({
    code,
    title: words,
    summary: words,
    isDerived: z.boolean().default(false),
    meeting: optional(reference<MeetingId>("meeting", meetings)),
    lines,
    alsoUnder: z.array(reference<ThemeId>("theme", others)).default([]),
    links: z
      .array(
        z.strictObject({
          to: reference<FocusPointId>("focus point", focusPoints),
          kind: z.enum(focusPointLinkKinds),
          note: optional(words),
        }),
      )
      .default([]),
  });

const themeEvent = ({ offers }: Known) =>
  z
    .strictObject({
      happenedOn: on.nullable(),
      dateNote: optional(words),
      topic: words,
      offer: optional(reference<OfferId>("offer", offers)),
      sentence: words,
      sources,
    })
    .transform(({ happenedOn, dateNote, ...told }): DatedEvent => ({ date: partialDate(happenedOn, dateNote), ...told }));

type ThemeFields = z.infer<ReturnType<typeof theme>>;

/** The theme itself, without its focus points. */
export function themeOf(agenda: AgendaId, { focusPoints: _, groupName, groupKind, ...fields }: ThemeFields): Told<FullTheme> {
  return { ...fields, group: { name: groupName, kind: groupKind }, id: idIn(agenda, fields.position), agenda };
}

/** The focus points of one theme; what it also belongs to comes after the theme where it is numbered. */
export function focusPointsOf(agenda: AgendaId, { position, focusPoints }: ThemeFields): readonly Told<FullFocusPoint>[] {
  return focusPoints.map(({ alsoUnder, links, ...fields }) => {
    const id: FocusPointId = idIn(agenda, fields.code);
    return {
      ...fields,
      id,
      agenda,
      number: Number(fields.code.split(".").at(-1)),
      themes: [idIn<ThemeId>(agenda, position), ...alsoUnder],
      links: links.map((link): FocusPointLink => ({ from: id, ...link })),
    };
  });
}
