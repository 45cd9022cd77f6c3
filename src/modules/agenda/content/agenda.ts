import { z } from "zod";
import type { AgendaId, BodyId, FocusPointId, MeetingId, NetworkId, ThemeId } from "../../../lib/ids.ts";
import { lines, on, optional, partialDate, reference, source, words } from "../../../platform/content/fields.ts";
import { agendaStates, remarkKinds } from "../domain/agenda.ts";
import type { Known } from "./known.ts";
import { targetOf, targets } from "./target.ts";
import { focusPointsOf, themeOf, themes } from "./theme.ts";

/** An agenda with its themes, focus points and targets, as it stands in `agenda.yaml`. */
export const agendaFile = (known: Known) =>
  z
    .strictObject({
      agenda: agenda(known),
      themes: themes(known),
      targets: targets(known),
      deadlines: z.array(deadline(known)),
      crossReferences: z.array(crossReference(known)),
      remarks: z.array(remark),
      partners: z.array(partner),
      programmes: z.array(programme(known)),
    })
    .transform(({ agenda: { id, ...fields }, themes: chapters, targets: statements, ...rest }) => ({
      agenda: { id, ...fields, ...rest },
      themes: chapters.map((chapter) => themeOf(id, chapter)),
      focusPoints: chapters.flatMap((chapter) => focusPointsOf(id, chapter)),
      targets: statements.map((statement) => targetOf(id, statement)),
    }));

const levelWord = z.strictObject({ one: words, many: words });
const levelWords = z.strictObject({ nl: levelWord, en: levelWord });

const agenda = ({ networks, agendas, bodies, meetings }: Known) =>
  z
    .strictObject({
      id: reference<AgendaId>("agenda", agendas),
      network: reference<NetworkId>("network", networks),
      title: words,
      subtitle: words,
      publisher: words,
      state: z.enum(agendaStates),
      fromYear: z.int(),
      untilYear: z.int(),
      adoptedOn: on,
      adoptedBy: words,
      adoptedBody: optional(reference<BodyId>("body", bodies)),
      adoptedMeeting: optional(reference<MeetingId>("meeting", meetings)),
      adoptedSource: source,
      predecessor: optional(words),
      successor: optional(z.strictObject({ title: words, year: z.int(), note: words, source })),
      words: z.strictObject({ theme: levelWords, focusPoint: levelWords }),
    })
    .transform(({ adoptedOn, adoptedBy, adoptedBody, adoptedMeeting, adoptedSource, ...fields }) => ({
      ...fields,
      adopted: { on: adoptedOn, by: adoptedBy, body: adoptedBody, meeting: adoptedMeeting, source: adoptedSource },
    }));

const deadline = ({ themes: known }: Known) =>
  z
    .strictObject({ dueOn: on.nullable(), dateNote: optional(words), sentence: words, theme: reference<ThemeId>("theme", known), lines })
    .transform(({ dueOn, dateNote, ...fields }) => ({ due: partialDate(dueOn, dateNote), ...fields }));

const crossReference = ({ themes: known, focusPoints }: Known) => {
  const theme = reference<ThemeId>("theme", known);
  const point = reference<FocusPointId>("focus point", focusPoints);
  return z.strictObject({
    fromTheme: theme,
    fromPoint: optional(point),
    line: z.int().positive(),
    printed: words,
    meantTheme: optional(theme),
    meantPoint: optional(point),
    meantWords: words,
    isRight: z.boolean(),
    explanation: optional(words),
  });
};

const remark = z.strictObject({ kind: z.enum(remarkKinds), topic: optional(words), sentence: words, lines: lines.default([]) });

const partner = z.strictObject({ name: words, lines });

const programme = ({ themes: known }: Known) => z.strictObject({ name: words, theme: optional(reference<ThemeId>("theme", known)), lines });
