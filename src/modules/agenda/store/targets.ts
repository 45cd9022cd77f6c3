import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type TargetId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { byDate } from "../../../lib/partial-date.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { Deadline } from "../domain/agenda.ts";
import { verdicts } from "../domain/ask.ts";
import { certainties } from "../domain/certainty.ts";
import { byCode } from "../domain/code.ts";
import { hasPassed } from "../domain/deadline.ts";
import type { ThemeHead } from "../domain/heads.ts";
import type { ListedTarget } from "../domain/listed.ts";
import { type FullTarget, type TargetKind, type TargetOutcome, targetKinds } from "../domain/target.ts";
import type { AgendaTables } from "../tables.ts";
import { deadlinesOf } from "./agendas.ts";
import { eventsOf } from "./events.ts";
import { themeHeadColumns, themeHeadOf } from "./heads.ts";

/** Which targets are wanted; what is left out does not matter. */
export interface TargetFilter {
  readonly agenda?: AgendaId | undefined;
  /** Place of the theme in its agenda. */
  readonly theme?: number | undefined;
  readonly kind?: TargetKind | undefined;
}

/** The targets that fit, by code. */
export async function targets(db: Read<AgendaTables>, actor: Actor, filter: TargetFilter = {}): Promise<readonly ListedTarget[]> {
  const rows = await fitting(db, actor, filter).orderBy("target.agenda", "desc").execute();
  return rows.map(targetOf).toSorted((a, b) => (a.agenda === b.agenda ? byCode(a, b) : 0));
}

/** The target with this code, with what happened; null when the actor may not see one. */
export async function targetAt(
  db: Read<AgendaTables>,
  actor: Actor,
  agenda: AgendaId,
  code: string,
): Promise<(FullTarget & Pick<ListedTarget, "themeHead">) | null> {
  const row = await fitting(db, actor, { agenda }).where("target.code", "=", code).executeTakeFirst();
  return row ? { ...targetOf(row), events: await eventsOf(db, "target", row.id) } : null;
}

/** What an agenda promises to have by a date that has not passed on this day, the earliest first. */
export async function upcomingDeadlines(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId, day: string): Promise<readonly Deadline[]> {
  const all = await deadlinesOf(db, actor, agenda);
  return all.filter((deadline) => !hasPassed(deadline.due, day)).toSorted((a, b) => byDate(a.due, b.due));
}

function fitting(db: Read<AgendaTables>, actor: Actor, filter: TargetFilter) {
  let query = visibleTo(db, actor)
    .selectFrom("target")
    .leftJoin("theme", "theme.id", "target.theme")
    .select([
      "target.id",
      "target.agenda",
      "target.theme",
      "target.code",
      "target.kind",
      "target.value",
      "target.unit",
      "target.scope",
      "target.deadline",
      "target.lines_json",
      "target.note",
      "target.verdict",
      "target.certainty",
      "target.verdict_note",
      "target.audience",
      "target.version",
      "target.changed_at",
      ...themeHeadColumns,
    ]);
  if (filter.agenda !== undefined) query = query.where("target.agenda", "=", filter.agenda);
  if (filter.theme !== undefined) query = query.where("theme.position", "=", filter.theme);
  if (filter.kind !== undefined) query = query.where("target.kind", "=", filter.kind);
  return query;
}

type TargetRow = Awaited<ReturnType<ReturnType<typeof fitting>["execute"]>>[number];

const targetOf = (row: TargetRow): ListedTarget => ({
  id: asId<TargetId>(row.id),
  agenda: asId(row.agenda),
  theme: row.theme === null ? null : asId(row.theme),
  code: row.code,
  kind: oneOf(targetKinds, row.kind),
  value: row.value,
  unit: row.unit,
  scope: row.scope,
  deadline: row.deadline,
  lines: row.lines_json,
  note: row.note,
  outcome: outcomeOf(row),
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
  themeHead: themeOf(row),
});

const outcomeOf = ({ verdict, certainty, verdict_note }: TargetRow): TargetOutcome | null =>
  verdict === null || certainty === null
    ? null
    : { verdict: oneOf(verdicts, verdict), certainty: oneOf(certainties, certainty), note: verdict_note };

/** The theme of a target; null when it has none, or one that the actor may not see. */
function themeOf(row: TargetRow): ThemeHead | null {
  const { theme_id, theme_agenda, theme_position, theme_number, theme_title, theme_short_title } = row;
  if (theme_id === null || theme_agenda === null || theme_position === null || theme_title === null || theme_short_title === null)
    return null;
  return themeHeadOf({ theme_id, theme_agenda, theme_position, theme_number, theme_title, theme_short_title });
}
