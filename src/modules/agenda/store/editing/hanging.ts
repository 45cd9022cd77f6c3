import { type Actor, visitor } from "../../../../lib/actor.ts";
import type { Audience } from "../../../../lib/audience.ts";
import { asId, type InitiativeId, type PersonId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { everything, type Read, visibleTo } from "../../../../platform/db/read.ts";
import { type LeadRole, leadRoles } from "../../domain/execution.ts";
import type { AgendaTables } from "../../tables.ts";

/** An initiative that somebody leads. */
export interface HeldLead {
  readonly initiative: InitiativeId;
  readonly slug: string;
  readonly title: string;
  readonly version: number;
  readonly role: LeadRole;
  readonly person: PersonId;
}

/** The initiatives that these persons lead, as far as the actor may see them. */
export async function leadsHeldBy(db: Read<AgendaTables>, actor: Actor, persons: readonly PersonId[]): Promise<readonly HeldLead[]> {
  if (persons.length === 0) return [];
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_lead")
    .innerJoin("initiative", "initiative.id", "initiative_lead.initiative")
    .select([
      "initiative.id",
      "initiative.slug",
      "initiative.title",
      "initiative.version",
      "initiative_lead.role",
      "initiative_lead.person",
    ])
    .where("initiative_lead.person", "in", persons)
    .orderBy("initiative.slug")
    .orderBy("initiative_lead.role", "desc")
    .execute();
  return rows.flatMap(({ id, slug, title, version, role, person }) =>
    person === null
      ? []
      : [{ initiative: asId<InitiativeId>(id), slug, title, version, role: oneOf(leadRoles, role), person: asId<PersonId>(person) }],
  );
}

/** Who may see an initiative that hangs on somebody who leaves; asked after that person may see nothing any more. */
export async function audienceOfInitiative(db: Read<AgendaTables>, id: string): Promise<Audience | null> {
  const row = await everything(db).selectFrom("initiative").select("audience").where("id", "=", id).executeTakeFirst();
  return row?.audience ?? null;
}

/** Sees the drafts of these persons and nothing else: that they have one, whoever asks; what is in it stays theirs. */
export const eyesOfOwners = (persons: readonly PersonId[]): Actor => ({
  ...visitor,
  audiences: persons.map((person): Audience => `draft:${person}`),
});
