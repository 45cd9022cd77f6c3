import type { Context } from "../../../platform/context.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import type { NetworkTables } from "../../network/index.ts";
import type { Succession } from "../domain/succession.ts";
import { runningInitiativesFor } from "../store/agenda-parts.ts";
import { opened } from "../store/editing/open-records.ts";
import { recordDoors } from "../store/editing/records.ts";
import type { AgendaReads } from "../tables.ts";
import { keepVersion } from "./publication.ts";

/** Initiatives that still run serve from now on what their focus points go on in as well; those they served stay named. */
export async function initiativesFollow(
  context: Context<AgendaReads & NetworkTables & SearchTables>,
  successions: readonly Succession[],
): Promise<void> {
  const { tx, actor, now: changedAt, record } = context;
  for (const id of await runningInitiativesFor(tx, actor, [...new Set(successions.map(({ from }) => from))])) {
    const before = await recordDoors.initiative.read(tx, actor, id);
    if (before === null) continue;
    const on = successions.filter(({ from }) => before.focusPoints.includes(from)).map(({ to }) => to);
    const focusPoints = [...new Set([...before.focusPoints, ...on])];
    if (focusPoints.length === before.focusPoints.length) continue;
    const after = { ...before, focusPoints, version: before.version + 1, changedAt };
    await keepVersion(context, opened("initiative", before), opened("initiative", after), { act: "published", reason: null });
    record("agenda.initiative-followed", `initiative ${id}`, { version: after.version });
  }
}
