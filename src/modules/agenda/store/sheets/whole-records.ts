import type { Actor } from "../../../../lib/actor.ts";
import { type AgendaId, asId, type FocusPointId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { open, type Read } from "../../../../platform/db/read.ts";
import type { RecordOf } from "../../domain/editing/record.ts";
import { noExecution } from "../../domain/execution.ts";
import type { SheetKind } from "../../domain/sheets/shape.ts";
import type { AgendaReads } from "../../tables.ts";
import { asks, trailsByAsk } from "../asks.ts";
import { type OpenRecord, opened } from "../editing/open-records.ts";
import { eventsBySubject } from "../events.ts";
import { executionsIn } from "../execution.ts";
import { detailsByInitiative } from "../initiative-details.ts";
import { initiatives } from "../initiatives.ts";
import { offers } from "../offers.ts";
import { targets } from "../targets.ts";

/** Of which agenda, and of which theme in it by its place; of all of them without one. */
export interface WholeRecordsFilter {
  readonly agenda: AgendaId;
  readonly theme?: number | undefined;
}

/** Every record of a kind in an agenda that the actor may see, each as whole as when it is opened by itself. */
export async function wholeRecords(
  db: Read<AgendaReads>,
  actor: Actor,
  kind: SheetKind,
  filter: WholeRecordsFilter,
): Promise<readonly OpenRecord[]> {
  switch (kind) {
    case "ask":
      return (await wholeAsks(db, actor, filter)).map((ask) => opened("ask", ask));
    case "offer":
      return (await wholeOffers(db, actor, filter)).map((offer) => opened("offer", offer));
    case "target":
      return (await wholeTargets(db, actor, filter)).map((target) => opened("target", target));
    default:
      return (await wholeInitiatives(db, actor, filter)).map((initiative) => opened("initiative", initiative));
  }
}

type Whole<Kind extends SheetKind> = (
  db: Read<AgendaReads>,
  actor: Actor,
  filter: WholeRecordsFilter,
) => Promise<readonly RecordOf[Kind][]>;

const wholeAsks: Whole<"ask"> = async (db, actor, filter) => {
  const [found, events, trails] = await Promise.all([asks(db, actor, filter), eventsBySubject(db, "ask"), trailsByAsk(db)]);
  return found.map((ask) => ({ ...ask, events: events.get(ask.id) ?? [], trail: trails.get(ask.id) ?? [] }));
};

const wholeOffers: Whole<"offer"> = async (db, actor, filter) => {
  const [found, events] = await Promise.all([offers(db, actor, filter), eventsBySubject(db, "offer")]);
  return found.map((offer) => ({ ...offer, events: events.get(offer.id) ?? [] }));
};

const wholeTargets: Whole<"target"> = async (db, actor, filter) => {
  const [found, events] = await Promise.all([targets(db, actor, filter), eventsBySubject(db, "target")]);
  return found.map((target) => ({ ...target, events: events.get(target.id) ?? [] }));
};

/** Initiatives with all their focus points, also those that the actor may not see, so that none is lost. */
const wholeInitiatives: Whole<"initiative"> = async (db, actor, filter) => {
  const [found, details, executions, points] = await Promise.all([
    initiatives(db, actor, filter),
    detailsByInitiative(db, actor),
    executionsIn(db, actor, filter.agenda),
    pointsByInitiative(db),
  ]);
  return found.map((initiative) => ({
    ...initiative,
    details: details.get(initiative.id) ?? [],
    ...(executions.get(initiative.id) ?? noExecution),
    focusPoints: points.get(initiative.id) ?? [],
  }));
};

async function pointsByInitiative(db: Read<AgendaReads>): Promise<ReadonlyMap<string, readonly FocusPointId[]>> {
  const rows = await open(db).selectFrom("initiative_focus_point").select(["initiative", "focus_point"]).orderBy("focus_point").execute();
  const groups = groupedBy(rows, ({ initiative }) => initiative);
  return new Map([...groups].map(([initiative, group]) => [initiative, group.map((row) => asId<FocusPointId>(row.focus_point))]));
}
