import type { Actor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import type { OrganisationId, PersonId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { actorsOn, type NetworkTables, namesFor } from "../../network/index.ts";
import { may, type RecordPlace } from "../domain/policy.ts";
import type { AgendaReads } from "../tables.ts";
import type { DraftView } from "./draft-view.ts";

/** As what somebody may publish. */
export const takerRoles = ["coordinator", "lead", "secretariat", "public-affairs"] as const;
export type TakerRole = (typeof takerRoles)[number];

/** Somebody to whom a draft can be handed, because that person may publish it. */
export interface Taker {
  /** By which a form names this person: never the id of somebody whom the asker may not know. */
  readonly key: string;
  readonly person: PersonId;
  /** Null when the asker may not know the name. */
  readonly name: string | null;
  readonly as: TakerRole;
  readonly organisation: OrganisationId | null;
}

interface Reading {
  readonly db: Read<AgendaReads & NetworkTables>;
  readonly actor: Actor;
  readonly now: Date;
}

/** A choice of more people than this helps nobody. */
const mostTakers = 60;

/** Everybody else who may publish a draft and may know of what it changes: whose city or group it is first, the secretariat last. */
export async function takersOf({ db, actor, now }: Reading, { draft, current, place }: DraftView): Promise<readonly Taker[]> {
  const audience = current?.record.audience ?? "public";
  const able = (await actorsOn(db, dayOf(now))).filter(
    (one) => one.personId !== actor.personId && one.audiences.includes(audience) && may.draft(one) && may.publish(one, place, draft.part),
  );
  const found = able.flatMap((one) => (one.personId === null ? [] : [{ person: one.personId, as: roleOf(one, place), one }]));
  const sorted = takerRoles.flatMap((role) => found.filter(({ as }) => as === role)).slice(0, mostTakers);
  const names = await namesFor(
    db,
    actor,
    sorted.map(({ person }) => person),
  );
  return sorted.map(({ person, as, one }, index) => {
    const name = names.get(person) ?? null;
    return { key: name === null ? `${as}-${index}` : person, person, name, as, organisation: one.cityId };
  });
}

function roleOf(one: Actor, place: RecordPlace): TakerRole {
  if (one.personId !== null && place.leads.includes(one.personId)) return "lead";
  if (place.bodies.some((body) => one.leads.has(body))) return "lead";
  if (one.roles.has("secretariat")) return "secretariat";
  return one.roles.has("coordinator") && place.kind === "initiative" ? "coordinator" : "public-affairs";
}
