import type { Actor } from "../../../../lib/actor.ts";
import { asId, type PersonId } from "../../../../lib/ids.ts";
import { open, type Read, visibleTo } from "../../../../platform/db/read.ts";
import { offerAddress } from "../../domain/addresses.ts";
import type { ConfirmedKind } from "../../domain/confirmation.ts";
import { type ChangedRecord, lastPerRound, type NamedChange } from "../../domain/rounds/told-change.ts";
import type { AgendaReads } from "../../tables.ts";
import { confirmationOf } from "../confirmations.ts";
import { roundsFor } from "./rounds.ts";

/** One record of those of which changes can be told. */
export interface ConfirmedRecord {
  readonly kind: ConfirmedKind;
  readonly record: string;
}

/** The changes that were told and not taken up yet, of everything or of one record, the longest waiting first. */
export async function toldChanges(db: Read<AgendaReads>, actor: Actor, of: ConfirmedRecord | null): Promise<readonly ChangedRecord[]> {
  const told = (await changeRows(db, of)).map(confirmationOf);
  if (told.length === 0) return [];
  const rounds = new Map((await roundsFor(db, actor)).map(({ id, title }) => [id, title]));
  const cities = new Map((await cityRows(db)).map(({ id, name }) => [id, name]));
  const changes = lastPerRound(told)
    .filter(({ round }) => round === null || rounds.has(round))
    .map((one) => ({
      ...one,
      cityName: one.city === null ? null : (cities.get(one.city) ?? one.city),
      roundTitle: one.round === null ? null : (rounds.get(one.round) ?? null),
    }));
  return withRecords(await recordsTold(db, actor, of), changes);
}

/** The initiatives that somebody leads. */
export async function ledBy(db: Read<AgendaReads>, person: PersonId): Promise<ReadonlySet<string>> {
  const rows = await open(db).selectFrom("initiative_lead").select("initiative").where("person", "=", person).execute();
  return new Set(rows.map(({ initiative }) => initiative));
}

/** What was told to have changed, and of which nothing else was said since. */
const changeRows = (db: Read<AgendaReads>, of: ConfirmedRecord | null) =>
  open(db)
    .selectFrom("confirmation")
    .selectAll()
    .where("answer", "=", "changed")
    .$if(of !== null, (query) => query.where("kind", "=", of?.kind ?? "").where("record", "=", of?.record ?? ""))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("confirmation as later")
            .select("later.id")
            .whereRef("later.kind", "=", "confirmation.kind")
            .whereRef("later.record", "=", "confirmation.record")
            .whereRef("later.city", "=", "confirmation.city")
            .whereRef("later.at", ">", "confirmation.at")
            .where("later.answer", "<>", "changed"),
        ),
      ),
    )
    .orderBy("at")
    .orderBy("id")
    .execute();

const cityRows = (db: Read<AgendaReads>) => open(db).selectFrom("organisation").select(["id", "name"]).execute();

type Titled = Omit<ChangedRecord, "changes">;

async function recordsTold(db: Read<AgendaReads>, actor: Actor, of: ConfirmedRecord | null): Promise<readonly Titled[]> {
  const seen = visibleTo(db, actor);
  const told = (kind: ConfirmedKind) =>
    open(db).selectFrom("confirmation").select("record").where("kind", "=", kind).where("answer", "=", "changed");
  const initiatives = await seen
    .selectFrom("initiative")
    .select(["id", "slug", "title"])
    .where("id", "in", told("initiative"))
    .$if(of !== null, (query) => query.where("id", "=", of?.record ?? ""))
    .execute();
  const offers = await seen
    .selectFrom("offer")
    .select(["id", "agenda", "code", "wording"])
    .where("id", "in", told("offer"))
    .$if(of !== null, (query) => query.where("id", "=", of?.record ?? ""))
    .execute();
  return [
    ...initiatives.map(({ id, slug, title }) => ({ kind: "initiative" as const, record: id, title, address: `/initiatieven/${slug}` })),
    ...offers.map(({ id, agenda, code, wording }) => ({
      kind: "offer" as const,
      record: id,
      title: wording,
      address: offerAddress(asId(agenda), code),
    })),
  ];
}

/** The changes by record, in the order of the first change; what the actor may not see is not among the records. */
function withRecords(records: readonly Titled[], changes: readonly NamedChange[]): readonly ChangedRecord[] {
  const byKey = new Map(records.map((one) => [`${one.kind} ${one.record}`, one]));
  const keys = [...new Set(changes.map(({ kind, record }) => `${kind} ${record}`))];
  return keys.flatMap((key) => {
    const one = byKey.get(key);
    return one ? [{ ...one, changes: changes.filter(({ kind, record }) => `${kind} ${record}` === key) }] : [];
  });
}
