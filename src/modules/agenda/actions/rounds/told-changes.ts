import type { Actor } from "../../../../lib/actor.ts";
import type { Context } from "../../../../platform/context.ts";
import type { Read } from "../../../../platform/db/read.ts";
import { newId } from "../../../../platform/new-id.ts";
import type { ConfirmationId } from "../../domain/confirmation.ts";
import { may } from "../../domain/policy.ts";
import { type ChangedRecord, subjectsToldOf, type ToldChange } from "../../domain/rounds/told-change.ts";
import { saveConfirmation } from "../../store/confirmations.ts";
import { placeOf } from "../../store/editing/places.ts";
import { recordDoors } from "../../store/editing/records.ts";
import { type ConfirmedRecord, ledBy, toldChanges } from "../../store/rounds/told-changes.ts";
import type { AgendaReads } from "../../tables.ts";

interface Reading {
  readonly db: Read<AgendaReads>;
  readonly actor: Actor;
}

/** The told changes that whoever asks can see to, record by record: of everything, or of one record. */
export async function changesToSeeTo({ db, actor }: Reading, of: ConfirmedRecord | null = null): Promise<readonly ChangedRecord[]> {
  if (actor.personId === null) return [];
  const told = await toldChanges(db, actor, of);
  if (told.length === 0) return [];
  const led = await ledBy(db, actor.personId);
  const mine = await Promise.all(
    told.map(async (one) => {
      const place = {
        bodies: await bodiesAbout(db, actor, one),
        leads: led.has(one.record) ? [actor.personId].flatMap((id) => id ?? []) : [],
      };
      return { ...one, changes: one.changes.filter((change) => may.followChange(actor, change, place)) };
    }),
  );
  return mine.filter(({ changes }) => changes.length > 0);
}

/** Remembers that a record says now what was told to have changed; what somebody else saw to meanwhile is left as it is. */
export async function takeUpChanges(
  { tx, actor, now, record }: Context<AgendaReads>,
  of: ConfirmedRecord,
  chosen: readonly string[],
): Promise<void> {
  const [told] = await changesToSeeTo({ db: tx, actor }, of);
  const taken = (told?.changes ?? []).filter(({ id }) => chosen.includes(id));
  for (const change of subjectsToldOf(taken)) await saveConfirmation(tx, confirmationOf(change, actor, now));
  if (taken.length > 0) record("agenda.changes-taken-up", `${of.kind} ${of.record}`, { changes: taken.map(({ id }) => id) });
}

/** It was the city that told it, so it counts as what that city says. */
const confirmationOf = ({ kind, record, city, round }: ToldChange, actor: Actor, at: Date) => ({
  id: newId<ConfirmationId>(),
  kind,
  record,
  city,
  answer: "updated" as const,
  note: null,
  at,
  person: actor.personId,
  organisation: actor.organisationId,
  round,
});

/** The bodies that are about a record, for who leads one; nobody else is asked for them. */
async function bodiesAbout(db: Read<AgendaReads>, actor: Actor, { kind, record }: ConfirmedRecord) {
  if (actor.leads.size === 0) return [];
  const found = await recordDoors[kind].read(db, actor, record);
  return found === null ? [] : (await placeOf(db, kind, found)).bodies;
}
