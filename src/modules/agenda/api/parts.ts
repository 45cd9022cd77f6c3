import { z } from "zod";
import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type FocusPointId } from "../../../lib/ids.ts";
import { keptFields, listOf, once, periodOf, periodSchema } from "../../../platform/api/pieces.ts";
import type { Read } from "../../../platform/db/read.ts";
import type { DatedEvent } from "../domain/dated-event.ts";
import type { FocusPointHead, ThemeHead } from "../domain/heads.ts";
import { focusPointHeads } from "../store/heads.ts";
import type { AgendaTables } from "../tables.ts";

/** The agenda and the code that an id is made of: `2019-2022-9.4` is 9.4 in 2019-2022. */
export function partsOfId(id: string): { readonly agenda: AgendaId; readonly code: string } {
  const cut = id.lastIndexOf("-");
  return { agenda: asId(id.slice(0, Math.max(0, cut))), code: id.slice(cut + 1) };
}

/** What everything in an agenda says about itself. */
export const agendaFields = once(() => ({
  id: z.string().describe("Vast kenmerk."),
  agenda: z.string().describe("De periode van de agenda, zoals 2026-2029."),
  ...keptFields(),
}));

/** A code in an agenda. */
export const codeField = once(() => z.string().describe("Nummer in de agenda, zoals 3.1."));

/** Lines of the document. */
export const linesField = once(() => listOf(z.int()).describe("Regels in de tekstversie van het brondocument."));

/** A theme by name. */
export const themeHeadSchema = once(() =>
  z
    .object({
      id: z.string().describe("Kenmerk; het thema zelf staat op /themas/{id}."),
      plaats: z.int().describe("Plaats in de agenda, vanaf 1."),
      titel: z.string().describe("Korte titel."),
    })
    .meta({ id: "ThemaVerwijzing", description: "Een thema bij naam." }),
);

/** A theme by name, for an answer. */
export const themeHeadOf = ({ id, position, shortTitle }: Pick<ThemeHead, "id" | "position" | "shortTitle">) => ({
  id,
  plaats: position,
  titel: shortTitle,
});

/** A focus point by name. */
export const pointHeadSchema = once(() =>
  z
    .object({
      id: z.string().describe("Kenmerk; het speerpunt zelf staat op /speerpunten/{id}."),
      code: z.string().describe("Nummer in de agenda, zoals 3.1."),
      titel: z.string().describe("Titel."),
    })
    .meta({ id: "SpeerpuntVerwijzing", description: "Een speerpunt bij naam." }),
);

/** A focus point by name, for an answer. */
export const pointHeadOf = ({ id, code, title }: FocusPointHead) => ({ id, code, titel: title });

/** Finds names of focus points, for answers; one that the actor may not see is left out. */
export async function pointNames(
  db: Read<AgendaTables>,
  actor: Actor,
  things: readonly { readonly focusPoints: readonly FocusPointId[] }[],
): Promise<(thing: { readonly focusPoints: readonly FocusPointId[] }) => readonly ReturnType<typeof pointHeadOf>[]> {
  const ids = [...new Set(things.flatMap((thing) => thing.focusPoints))];
  const heads = await focusPointHeads(db, actor, ids);
  return ({ focusPoints }) => heads.filter((head) => focusPoints.includes(head.id)).map(pointHeadOf);
}

/** Something that happened. */
export const eventSchema = once(() =>
  z
    .object({
      wanneer: periodSchema(),
      tekst: z.string().describe("Wat er gebeurde, in onze woorden."),
      bronnen: listOf(z.string()).describe("Waar het staat."),
    })
    .meta({ id: "Gebeurtenis", description: "Iets dat gebeurde, met datum en bron." }),
);

/** Something that happened, for an answer. */
export const eventOf = ({ date, sentence, sources }: DatedEvent) => ({ wanneer: periodOf(date), tekst: sentence, bronnen: sources });

/** When something last happened; null when no event has a date. */
export function latestOf(events: readonly DatedEvent[]) {
  const latest = events.findLast((event) => event.date.on !== null);
  return latest ? periodOf(latest.date) : null;
}

/** Every source of what happened, each once, as they first come. */
export const sourcesOf = (events: readonly { readonly sources: readonly string[] }[]): readonly string[] => [
  ...new Set(events.flatMap((event) => event.sources)),
];

/** The fields for what happened and its sources. */
export const eventFields = once(() => ({
  gebeurtenissen: listOf(eventSchema()).describe("Wat er gebeurde, het oudste eerst."),
  bronnen: listOf(z.string()).describe("Alle bronnen, elk een keer."),
}));
