import type { Actor } from "../../../../lib/actor.ts";
import { type AgendaId, asId } from "../../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../../platform/db/read.ts";
import {
  agendaAddress,
  askAddress,
  focusPointAddress,
  initiativeAddress,
  offerAddress,
  targetAddress,
  themeAddress,
} from "../../domain/addresses.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { headKey, type RecordHead } from "../../domain/record-head.ts";
import { labelOf } from "../../domain/words.ts";
import type { AgendaReads } from "../../tables.ts";
import { linksOf } from "./links.ts";

/** A record before it is known what else it belongs to. */
interface Found extends Omit<RecordHead, "about"> {
  readonly theme: string | null;
}

/** Every record that the actor may see, with all that it is about that the actor may see, by kind and id. */
export async function recordHeads(db: Read<AgendaReads>, actor: Actor): Promise<ReadonlyMap<string, RecordHead>> {
  const [agendas, links, ...found] = await Promise.all([
    agendaHeads(db, actor),
    linksOf(db, actor),
    themeHeads(db, actor),
    pointHeads(db, actor),
    statedHeads(db, actor, "offer", offerAddress),
    statedHeads(db, actor, "ask", askAddress),
    targetHeads(db, actor),
    initiativeHeads(db, actor),
  ]);
  const known = new Set(agendas.map(({ agenda }) => agenda));
  const heads = found.flat().flatMap(({ theme, ...head }): readonly RecordHead[] => {
    if (!known.has(head.agenda)) return [];
    return [{ ...head, about: [...new Set([head.address, agendaAddress(head.agenda), ...links(head.kind, head.id, theme)])] }];
  });
  return new Map([...agendas, ...heads].map((head) => [headKey(head.kind, head.id), head]));
}

async function agendaHeads(db: Read<AgendaReads>, actor: Actor): Promise<readonly RecordHead[]> {
  const rows = await visibleTo(db, actor).selectFrom("agenda").select(["id", "title"]).execute();
  return rows.map(({ id, title }) => {
    const [agenda, address] = [asId<AgendaId>(id), agendaAddress(asId(id))];
    return { kind: "agenda", id, agenda, code: null, title, address, about: [address] };
  });
}

async function themeHeads(db: Read<AgendaReads>, actor: Actor): Promise<readonly Found[]> {
  const rows = await visibleTo(db, actor).selectFrom("theme").select(["id", "agenda", "position", "number", "title"]).execute();
  return rows.map(({ id, position, title, ...row }) => {
    const agenda = asId<AgendaId>(row.agenda);
    return { kind: "theme", id, agenda, code: labelOf({ ...row, position }), title, address: themeAddress(agenda, position), theme: id };
  });
}

/** A focus point stands in its first theme; who may not see that theme does not find the point. */
async function pointHeads(db: Read<AgendaReads>, actor: Actor): Promise<readonly Found[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("focus_point")
    .innerJoin("focus_point_theme", "focus_point_theme.focus_point", "focus_point.id")
    .innerJoin("theme", "theme.id", "focus_point_theme.theme")
    .select(["focus_point.id", "focus_point.agenda", "focus_point.code", "focus_point.title", "theme.id as theme"])
    .where("focus_point_theme.is_first", "=", true)
    .execute();
  return rows.map((row) => coded("focus-point", row, focusPointAddress));
}

async function statedHeads(
  db: Read<AgendaReads>,
  actor: Actor,
  kind: "ask" | "offer",
  addressOf: typeof askAddress,
): Promise<readonly Found[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom(kind)
    .innerJoin("theme", "theme.id", `${kind}.theme`)
    .select([`${kind}.id`, `${kind}.agenda`, `${kind}.code`, `${kind}.wording as title`, "theme.id as theme"])
    .execute();
  return rows.map((row) => coded(kind, row, addressOf));
}

async function targetHeads(db: Read<AgendaReads>, actor: Actor): Promise<readonly Found[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("target")
    .leftJoin("theme", "theme.id", "target.theme")
    .select(["target.id", "target.agenda", "target.code", "target.value", "target.unit", "theme.id as theme"])
    .execute();
  return rows.map((row) => coded("target", { ...row, title: `${row.value} ${row.unit}` }, targetAddress));
}

async function initiativeHeads(db: Read<AgendaReads>, actor: Actor): Promise<readonly Found[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative")
    .innerJoin("theme", "theme.id", "initiative.theme")
    .select(["initiative.id", "initiative.slug", "initiative.title", "theme.id as theme", "theme.agenda"])
    .execute();
  return rows.map(({ id, slug, title, theme, agenda }) => ({
    kind: "initiative",
    id,
    agenda: asId(agenda),
    code: null,
    title,
    address: initiativeAddress(slug),
    theme,
  }));
}

interface CodedRow {
  readonly id: string;
  readonly agenda: string;
  readonly code: string;
  readonly title: string;
  readonly theme: string | null;
}

function coded(kind: RecordKind, { id, code, title, theme, ...row }: CodedRow, addressOf: typeof askAddress): Found {
  const agenda = asId<AgendaId>(row.agenda);
  return { kind, id, agenda, code, title, theme, address: addressOf(agenda, code) };
}
