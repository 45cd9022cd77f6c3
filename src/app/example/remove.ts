import { actsSinceLast } from "../../platform/audit/log.ts";
import { forgetFingerprintsSince } from "../../platform/content/fingerprint.ts";
import type { Context } from "../../platform/context.ts";
import { waitForTurn } from "../../platform/db/turn.ts";
import { forgetBefore, isExampleLoaded, keptRows } from "../../platform/example/before.ts";
import { putRow, type Rows, rowsIn, takeRow } from "../../platform/example/rows.ts";
import { renewIndex } from "../searching.ts";
import type { Tables } from "../tables.ts";
import { authorsOf, loadedEvent } from "./authors.ts";
import { exampleTurn } from "./load.ts";
import { type Compared, removalOf } from "./removal.ts";
import { allTraces } from "./traces.ts";

/** What a removal did. */
export interface Removed {
  /** How many rows went, and how many were put back as they were. */
  readonly gone: number;
  readonly back: number;
  /** Things that the example and others both changed: left as they are. */
  readonly left: readonly string[];
  /** Things of others that went, or went back, because they leaned on the example. */
  readonly lost: readonly string[];
}

/**
 * Removes the example network and what its persons did, and puts back what they changed; null when it is not loaded. All of it
 * or nothing. Only the audit chain keeps that it was there.
 */
export async function removeExampleNetwork(context: Context<Tables>): Promise<Removed | null> {
  const { tx, record } = context;
  await waitForTurn(tx, exampleTurn);
  if (!(await isExampleLoaded(tx))) return null;
  const acts = await actsSinceLast(tx, loadedEvent);
  const authors = authorsOf(acts);
  const removal = removalOf(await compared(context), authors);

  for (const { trace, row } of removal.back) await putRow(tx, trace.table, trace.key, row);
  for (const { trace, row } of removal.gone.toReversed()) await takeRow(tx, trace.table, trace.key, row);
  await forgetBefore(tx);
  // Content that was renewed meanwhile passed over what the example had changed: it can have its turn now.
  await forgetFingerprintsSince(tx, acts[0]?.at ?? "");
  await renewIndex(tx);
  const { lost } = removal;
  const left = [...removal.left, ...authors.touched];
  record("example.removed", "example", { gone: removal.gone.length, back: removal.back.length, left, lost });
  return { gone: removal.gone.length, back: removal.back.length, left, lost };
}

async function compared({ tx }: Context<Tables>): Promise<readonly Compared[]> {
  const tables: Compared[] = [];
  for (const trace of allTraces) {
    if (trace.way === "left") continue;
    const before: Rows = trace.way === "kept" ? await keptRows(tx, trace.table) : new Map();
    tables.push({ trace, before, now: await rowsIn(tx, trace.table, trace.key) });
  }
  return tables;
}
