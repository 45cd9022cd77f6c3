import type { Actor } from "../../../../lib/actor.ts";
import { asId, type FocusPointId, type ThemeId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { open, type Read, visibleTo, type Write, write } from "../../../../platform/db/read.ts";
import type { AnyRecord, RecordKind, RecordOf } from "../../domain/editing/record.ts";
import { focusPointLinkKinds } from "../../domain/focus-point.ts";
import type { AgendaReads, AgendaTables } from "../../tables.ts";
import { agendaAt, partnersOf } from "../agendas.ts";
import { askAt } from "../asks.ts";
import { eventsOf } from "../events.ts";
import { executionOf } from "../execution.ts";
import { focusPointAt } from "../focus-points.ts";
import { detailsOf } from "../initiative-details.ts";
import { initiativeAt } from "../initiatives.ts";
import { offerAt } from "../offers.ts";
import { saveAgendaStatement } from "../save/agenda.ts";
import { saveAsk } from "../save/ask.ts";
import { saveExecution } from "../save/execution.ts";
import { saveFocusPoint } from "../save/focus-point.ts";
import { saveInitiative } from "../save/initiative.ts";
import { saveOffer } from "../save/offer.ts";
import { saveTarget } from "../save/target.ts";
import { saveTheme } from "../save/theme.ts";
import { targetAt } from "../targets.ts";
import { themeAt } from "../themes.ts";

/** How records of one kind are read whole and written whole. */
interface RecordDoor<R> {
  /** The record with this id; null when the actor may not see one. */
  readonly read: (db: Read<AgendaReads>, actor: Actor, id: string) => Promise<R | null>;
  /** Writes it with its version, over what was there. */
  readonly save: (tx: Write<AgendaTables>, record: R) => Promise<void>;
}

/** The way in and out for each kind of record. */
export const recordDoors: { readonly [Kind in RecordKind]: RecordDoor<RecordOf[Kind]> } = {
  agenda: { read: fullAgenda, save: saveAgendaStatement },
  theme: { read: fullTheme, save: saveTheme },
  "focus-point": { read: fullFocusPoint, save: saveFocusPoint },
  offer: { read: (db, actor, id) => atPlace(db, actor, "offer", id, offerAt), save: saveOffer },
  ask: { read: (db, actor, id) => atPlace(db, actor, "ask", id, askAt), save: saveAsk },
  target: { read: (db, actor, id) => atPlace(db, actor, "target", id, targetAt), save: saveTarget },
  initiative: {
    read: carriedInitiative,
    save: async (tx, initiative) => {
      await saveInitiative(tx, initiative);
      await saveExecution(tx, initiative);
    },
  },
};

const tableOf = {
  agenda: "agenda",
  theme: "theme",
  "focus-point": "focus_point",
  offer: "offer",
  ask: "ask",
  target: "target",
  initiative: "initiative",
} as const satisfies Record<RecordKind, keyof AgendaTables>;

/**
 * Takes the next version of a record before it is written: false when it is at another version, because somebody else was
 * faster. Whoever else wants it waits until this transaction ends.
 */
export async function takeVersion(
  tx: Write<AgendaTables>,
  kind: RecordKind,
  { id, version }: Pick<AnyRecord, "id" | "version">,
): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable(tableOf[kind])
    .set({ version })
    .where("id", "=", id)
    .where("version", "=", version - 1)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type PlacedTable = "offer" | "ask" | "target" | "focus_point";
type AtPlace<R> = (db: Read<AgendaReads>, actor: Actor, agenda: RecordOf["ask"]["agenda"], code: string) => Promise<R | null>;

async function atPlace<R>(db: Read<AgendaReads>, actor: Actor, table: PlacedTable, id: string, at: AtPlace<R>): Promise<R | null> {
  const place = await visibleTo(db, actor).selectFrom(table).select(["agenda", "code"]).where("id", "=", id).executeTakeFirst();
  return place ? at(db, actor, asId(place.agenda), place.code) : null;
}

/** What an agenda says outside its themes; deadlines of themes that the actor may not see as well, so that none is lost. */
async function fullAgenda(db: Read<AgendaReads>, actor: Actor, id: string): Promise<RecordOf["agenda"] | null> {
  const agenda = await agendaAt(db, actor, id);
  if (!agenda) return null;
  const rows = await open(db).selectFrom("deadline").selectAll().where("agenda", "=", id).orderBy("position").execute();
  const deadlines = rows.map((row) => ({
    due: { on: row.due_on, note: row.date_note },
    sentence: row.sentence,
    theme: asId<ThemeId>(row.theme),
    lines: row.lines_json,
  }));
  const partners = await partnersOf(db, actor, agenda.id);
  return { ...agenda, deadlines, partners, crossReferences: [], remarks: [], programmes: [] };
}

async function fullTheme(db: Read<AgendaReads>, actor: Actor, id: string): Promise<RecordOf["theme"] | null> {
  const place = await visibleTo(db, actor).selectFrom("theme").select(["agenda", "position"]).where("id", "=", id).executeTakeFirst();
  const theme = place ? await themeAt(db, actor, asId(place.agenda), place.position) : null;
  return theme && { ...theme, events: await eventsOf(db, "theme", theme.id) };
}

/** A focus point with all its themes and links, also to what the actor may not see, so that none is lost. */
async function fullFocusPoint(db: Read<AgendaReads>, actor: Actor, id: string): Promise<RecordOf["focus-point"] | null> {
  const point = await atPlace(db, actor, "focus_point", id, focusPointAt);
  if (!point) return null;
  const themes = await open(db)
    .selectFrom("focus_point_theme")
    .select("theme")
    .where("focus_point", "=", id)
    .orderBy("is_first", "desc")
    .orderBy("theme")
    .execute();
  const links = await open(db)
    .selectFrom("focus_point_link")
    .select(["to_point", "kind", "note"])
    .where("from_point", "=", id)
    .orderBy("to_point")
    .orderBy("kind")
    .execute();
  return {
    ...point,
    themes: themes.map(({ theme }) => asId<ThemeId>(theme)),
    links: links.map(({ to_point: to, kind, note }) => ({
      from: point.id,
      to: asId<FocusPointId>(to),
      kind: oneOf(focusPointLinkKinds, kind),
      note,
    })),
  };
}

/** An initiative with all its focus points, also those that the actor may not see, so that none is lost. */
async function carriedInitiative(db: Read<AgendaReads>, actor: Actor, id: string): Promise<RecordOf["initiative"] | null> {
  const place = await visibleTo(db, actor).selectFrom("initiative").select("slug").where("id", "=", id).executeTakeFirst();
  const initiative = place ? await initiativeAt(db, actor, place.slug) : null;
  if (!initiative) return null;
  const [details, execution, points] = await Promise.all([
    detailsOf(db, actor, initiative.id),
    executionOf(db, actor, initiative.id),
    open(db).selectFrom("initiative_focus_point").select("focus_point").where("initiative", "=", id).orderBy("focus_point").execute(),
  ]);
  return (
    execution && { ...initiative, details, ...execution, focusPoints: points.map(({ focus_point: point }) => asId<FocusPointId>(point)) }
  );
}
