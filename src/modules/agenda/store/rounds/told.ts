import type { Actor } from "../../../../lib/actor.ts";
import { asId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../../platform/db/read.ts";
import { offerAddress } from "../../domain/addresses.ts";
import { byCode } from "../../domain/code.ts";
import type { ConfirmedKind } from "../../domain/confirmation.ts";
import { initiativeStates } from "../../domain/initiative.ts";
import { accounts } from "../../domain/offer.ts";
import { byRecord } from "../../domain/rounds/mailing.ts";
import type { RoundItem } from "../../domain/rounds/round.ts";
import type { ToldItem, ToldRecord } from "../../domain/rounds/told.ts";
import type { AgendaReads } from "../../tables.ts";
import { lastConfirmations } from "../confirmations.ts";

type Written = Omit<ToldRecord, "items">;

/** So many ids go into one query: an engine takes a limited number of values. */
const idsAtOnce = 1000;

/** What is written now about what is asked, record by record. What the actor may not know is not among it. */
export async function toldRecords(db: Read<AgendaReads>, actor: Actor, items: readonly RoundItem[]): Promise<readonly ToldRecord[]> {
  const [initiatives, offers] = await Promise.all([
    inParts(recordsIn(items, "initiative"), (ids) => initiativesWritten(db, actor, ids)),
    inParts(recordsIn(items, "offer"), (ids) => offersWritten(db, actor, ids)),
  ]);
  const written = new Map([...initiatives, ...offers].map((one) => [`${one.kind} ${one.record}`, one]));
  const seen = items.filter(({ kind, record }) => written.has(`${kind} ${record}`));
  const tell = await teller(db, seen);
  return byRecord(seen).flatMap(({ items: own }) => {
    const [first] = own;
    const one = first && written.get(`${first.kind} ${first.record}`);
    return one ? [{ ...one, items: own.map(tell) }] : [];
  });
}

const recordsIn = (items: readonly RoundItem[], kind: ConfirmedKind): readonly string[] => [
  ...new Set(items.filter((item) => item.kind === kind).map(({ record }) => record)),
];

async function inParts<T>(ids: readonly string[], read: (ids: readonly string[]) => Promise<readonly T[]>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce) found.push(...(await read(ids.slice(start, start + idsAtOnce))));
  return found;
}

async function initiativesWritten(db: Read<AgendaReads>, actor: Actor, ids: readonly string[]): Promise<readonly Written[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative")
    .select(["id", "slug", "title", "summary", "state", "state_note", "version"])
    .where("id", "in", ids)
    .execute();
  const pointRows = await visibleTo(db, actor)
    .selectFrom("initiative_focus_point")
    .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
    .select(["initiative_focus_point.initiative as record", "focus_point.code", "focus_point.title"])
    .where("initiative_focus_point.initiative", "in", ids)
    .execute();
  const points = groupedBy(pointRows.toSorted(byCode), ({ record }) => record);
  return rows.map((row) => ({
    kind: "initiative",
    record: row.id,
    version: row.version,
    title: row.title,
    address: `/initiatieven/${row.slug}`,
    summary: row.summary,
    state: { of: "initiative", is: oneOf(initiativeStates, row.state) },
    stateNote: row.state_note === "" ? null : row.state_note,
    points: (points.get(row.id) ?? []).map(({ code, title }) => ({ code, title })),
  }));
}

async function offersWritten(db: Read<AgendaReads>, actor: Actor, ids: readonly string[]): Promise<readonly Written[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("offer")
    .select(["id", "agenda", "code", "wording", "account", "note", "version"])
    .where("id", "in", ids)
    .execute();
  const pointRows = await visibleTo(db, actor)
    .selectFrom("offer_focus_point")
    .innerJoin("focus_point", "focus_point.id", "offer_focus_point.focus_point")
    .select(["offer_focus_point.offer as record", "focus_point.code", "focus_point.title"])
    .where("offer_focus_point.offer", "in", ids)
    .execute();
  const points = groupedBy(pointRows.toSorted(byCode), ({ record }) => record);
  return rows.map((row) => ({
    kind: "offer",
    record: row.id,
    version: row.version,
    title: row.wording,
    address: offerAddress(asId(row.agenda), row.code),
    summary: null,
    state: { of: "offer", is: oneOf(accounts, row.account) },
    stateNote: row.note,
    points: (points.get(row.id) ?? []).map(({ code, title }) => ({ code, title })),
  }));
}

/** Tells an item with the name of its city, how far that city is, and what was last said of it. */
async function teller(db: Read<AgendaReads>, items: readonly RoundItem[]): Promise<(item: RoundItem) => ToldItem> {
  const initiatives = recordsIn(items, "initiative");
  const cities = await inParts(initiatives, (ids) => cityRows(db, ids));
  const cityOf = new Map(cities.map((row) => [`${row.initiative} ${row.city}`, row]));
  const [ofInitiatives, ofOffers] = await Promise.all([
    lastByItem(db, "initiative", initiatives),
    lastByItem(db, "offer", recordsIn(items, "offer")),
  ]);
  const last = new Map([...ofInitiatives, ...ofOffers]);
  return ({ number, answer, note, escalateTo, owner, kind, record, city }) => {
    const row = city === null ? undefined : cityOf.get(`${record} ${city}`);
    const said = last.get(`${kind} ${record} ${city ?? ""}`);
    return {
      number,
      answer,
      note,
      escalateTo,
      owner,
      city: city === null ? null : { id: city, name: row?.name ?? city, state: row?.state ? oneOf(initiativeStates, row.state) : null },
      last: said ?? null,
    };
  };
}

const cityRows = (db: Read<AgendaReads>, initiatives: readonly string[]) =>
  open(db)
    .selectFrom("initiative_city")
    .innerJoin("organisation", "organisation.id", "initiative_city.city")
    .select(["initiative_city.initiative", "initiative_city.city", "initiative_city.state", "organisation.name"])
    .where("initiative_city.initiative", "in", initiatives)
    .execute();

async function lastByItem(db: Read<AgendaReads>, kind: ConfirmedKind, records: readonly string[]) {
  const parts = await inParts(records, async (ids) => [...(await lastConfirmations(db, kind, ids)).values()].flat());
  return parts.map(({ record, city, at, answer }) => [`${kind} ${record} ${city ?? ""}`, { at, answer }] as const);
}
