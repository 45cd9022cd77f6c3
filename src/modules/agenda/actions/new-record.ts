import { type AgendaId, asId, type InitiativeId, type ThemeId } from "../../../lib/ids.ts";
import { slugOf } from "../../../lib/text.ts";
import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import { newId } from "../../../platform/new-id.ts";
import {
  blankAsk,
  blankFocusPoint,
  blankInitiative,
  blankOffer,
  blankTarget,
  blankTheme,
  type ThemePlace,
} from "../domain/editing/blank.ts";
import { listIn, type Texts } from "../domain/editing/field.ts";
import type { RecordKind } from "../domain/editing/record.ts";
import { notAdded } from "../domain/editing/refusals.ts";
import { labelOf } from "../domain/words.ts";
import { type OpenRecord, opened } from "../store/editing/open-records.ts";
import { themesOfPoints } from "../store/editing/places.ts";
import { isSlugTaken, takenCodes, takenPositions } from "../store/editing/taken.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";

/** The empty record that something new begins with, at the first place that is free. */
export async function blankRecord(context: Context<AgendaReads>, kind: RecordKind, agenda: AgendaId, texts: Texts): Promise<OpenRecord> {
  const { tx, now: changedAt } = context;
  const origin = { agenda, audience: "network", version: 1, changedAt } as const;
  switch (kind) {
    case "initiative":
      return opened("initiative", blankInitiative(origin, newId<InitiativeId>(), await freeSlug(context, texts.titel ?? "")));
    case "theme":
      return opened("theme", blankTheme(origin, Math.max(0, ...(await takenPositions(tx, agenda))) + 1));
    case "target":
      return opened("target", blankTarget(origin, nextNumber(await takenCodes(tx, "target", agenda), "k")));
    case "agenda":
      throw notAdded(kind);
    default:
      return blankInTheme(context, kind, origin, await themeFor(context, agenda, texts));
  }
}

type Origin = Parameters<typeof blankAsk>[0];

/** What it takes to look something up as somebody. */
interface Reading extends Pick<Context<AgendaReads>, "actor"> {
  readonly tx: Read<AgendaReads>;
}

async function blankInTheme(
  { tx }: Context<AgendaReads>,
  kind: "ask" | "offer" | "focus-point",
  origin: Origin,
  theme: ThemePlace,
): Promise<OpenRecord> {
  const prefix = `${theme.label}.`;
  if (kind === "ask") return opened("ask", blankAsk(origin, theme, nextNumber(await takenCodes(tx, "ask", origin.agenda), prefix)));
  if (kind === "offer") return opened("offer", blankOffer(origin, theme, nextNumber(await takenCodes(tx, "offer", origin.agenda), prefix)));
  return opened("focus-point", blankFocusPoint(origin, theme, nextNumber(await takenCodes(tx, "focus_point", origin.agenda), prefix)));
}

/** The number after the highest that follows a prefix. */
export const nextNumber = (codes: readonly string[], prefix: string): number =>
  Math.max(0, ...codes.filter((code) => code.startsWith(prefix)).map((code) => Number.parseInt(code.slice(prefix.length), 10) || 0)) + 1;

/** The theme in which something new is numbered: its own first, else that of its first focus point, else the first there is. */
export async function themeFor({ tx, actor }: Reading, agenda: AgendaId, texts: Texts): Promise<ThemePlace> {
  const themes = await themesOf(tx, actor, agenda);
  const named = [...listIn(texts.themas ?? texts.thema ?? ""), ...(await themesOfPoints(tx, listIn(texts.speerpunten ?? "")))];
  const theme = themes.find(({ id }) => id === named[0]) ?? themes[0];
  if (!theme) throw notAdded("ask");
  return { id: asId<ThemeId>(theme.id), label: labelOf(theme) };
}

async function freeSlug({ tx }: Context<AgendaReads>, title: string): Promise<string> {
  const slug = slugOf(title) || "initiatief";
  for (let place = 1; ; place++) {
    const placed = place === 1 ? slug : `${slug}-${place}`;
    if (!(await isSlugTaken(tx, placed))) return placed;
  }
}
