import { type ContentItem, type LoadReport, loadItems } from "../../../platform/content/load-content.ts";
import type { ContentTables } from "../../../platform/content/tables.ts";
import type { Context } from "../../../platform/context.ts";
import type { Write } from "../../../platform/db/read.ts";
import type { Kept } from "../domain/kept.ts";
import { saveAgenda } from "../store/save/agenda.ts";
import { saveAsk } from "../store/save/ask.ts";
import { saveFocusPoint } from "../store/save/focus-point.ts";
import { saveInitiative } from "../store/save/initiative.ts";
import { saveOffer } from "../store/save/offer.ts";
import { saveTarget } from "../store/save/target.ts";
import { saveTheme } from "../store/save/theme.ts";
import { versionsOf } from "../store/save/versions.ts";
import type { AgendaTables } from "../tables.ts";
import type { AgendaContent } from "./read.ts";

type LoadTables = AgendaTables & ContentTables;

/** Remembers what is new or changed in the content of this module; what is referred to comes first. */
export async function loadAgendaContent(context: Context<LoadTables>, content: AgendaContent): Promise<LoadReport> {
  const versions = (table: Parameters<typeof versionsOf>[2]) => versionsOf(context.tx, context.actor, table);
  return loadItems(context, [
    ...itemsOf("agenda", [content.agenda], await versions("agenda"), saveAgenda),
    ...itemsOf("theme", content.themes, await versions("theme"), saveTheme),
    ...itemsOf("focus-point", content.focusPoints, await versions("focus_point"), saveFocusPoint),
    ...itemsOf("offer", content.offers, await versions("offer"), saveOffer),
    ...itemsOf("ask", content.asks, await versions("ask"), saveAsk),
    ...itemsOf("target", content.targets, await versions("target"), saveTarget),
    ...itemsOf("initiative", content.initiatives, await versions("initiative"), saveInitiative),
  ]);
}

/** Content of one kind as items to load; starting content is public. */
function itemsOf<T extends { readonly id: string }>(
  kind: string,
  told: readonly T[],
  versions: ReadonlyMap<string, number>,
  save: (tx: Write<AgendaTables>, thing: T & Kept) => Promise<void>,
): readonly ContentItem<LoadTables>[] {
  return told.map((thing) => ({
    kind,
    id: thing.id,
    content: thing,
    currentVersion: versions.get(thing.id) ?? null,
    save: (tx, version, changedAt) => save(tx, { ...thing, audience: "public", version, changedAt }),
  }));
}
