import type { Actor } from "../../../lib/actor.ts";
import type { AgendaId, FocusPointId, InitiativeId } from "../../../lib/ids.ts";
import { asId } from "../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { RecordKind } from "../domain/editing/record.ts";
import type { AgendaTables } from "../tables.ts";
import { someOf } from "./heads.ts";

/** One part of an agenda: what is published together with it. */
export interface AgendaPart {
  readonly kind: Exclude<RecordKind, "agenda" | "initiative">;
  readonly id: string;
}

const partTables = { theme: "theme", "focus-point": "focus_point", offer: "offer", ask: "ask", target: "target" } as const;

/** The parts of an agenda that are for the network alone. */
export async function partsForNetwork(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly AgendaPart[]> {
  const kinds = ["theme", "focus-point", "offer", "ask", "target"] as const;
  const perKind = await Promise.all(
    kinds.map(async (kind) => {
      const rows = await visibleTo(db, actor)
        .selectFrom(partTables[kind])
        .select("id")
        .where("agenda", "=", agenda)
        .where("audience", "=", "network")
        .orderBy("id")
        .execute();
      return rows.map(({ id }) => ({ kind, id }));
    }),
  );
  return perKind.flat();
}

/** The initiatives that still go on and serve one of these focus points. */
export async function runningInitiativesFor(
  db: Read<AgendaTables>,
  actor: Actor,
  points: readonly FocusPointId[],
): Promise<readonly InitiativeId[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative")
    .innerJoin("initiative_focus_point", "initiative_focus_point.initiative", "initiative.id")
    .select("initiative.id")
    .distinct()
    .where("initiative_focus_point.focus_point", "in", someOf(points))
    .where("initiative.state", "not in", ["finished", "stopped"])
    .orderBy("initiative.id")
    .execute();
  return rows.map(({ id }) => asId(id));
}
