import type { Actor } from "../../../lib/actor.ts";
import { type Read, visibleTo, type Write, write } from "../../../platform/db/read.ts";
import type { Position } from "../domain/position.ts";
import type { PositionTables } from "../tables.ts";

/** Which version there is now of each position that the actor may see. */
export async function positionVersions(db: Read<PositionTables>, actor: Actor): Promise<ReadonlyMap<string, number>> {
  const rows = await visibleTo(db, actor).selectFrom("position").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes a position with its themes, over what was there. */
export async function savePosition(tx: Write<PositionTables>, position: Position): Promise<void> {
  const row = {
    id: position.id,
    slug: position.slug,
    network: position.network,
    title: position.title,
    form: position.form,
    taken_on: position.taken.on,
    date_note: position.taken.note,
    summary: position.summary,
    outcome: position.outcome,
    verdict: position.verdict,
    on_behalf_of: position.onBehalfOf,
    addressees_json: position.addressees,
    partners_json: position.partners,
    source: position.source,
    outcome_source: position.outcomeSource,
    audience: position.audience,
    version: position.version,
    changed_at: position.changedAt.toISOString(),
  };
  await write(tx)
    .insertInto("position")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await write(tx).deleteFrom("position_theme").where("position", "=", position.id).execute();
  const themes = position.themes.map((theme) => ({ position: position.id, theme }));
  if (themes.length > 0) await write(tx).insertInto("position_theme").values(themes).execute();
}
