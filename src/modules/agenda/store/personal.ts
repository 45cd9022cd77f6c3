import type { PersonId } from "../../../lib/ids.ts";
import type { PersonalPart } from "../../../lib/personal.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import type { AgendaTables } from "../tables.ts";
import { eyesOfOwners } from "./editing/hanging.ts";

/** What this module keeps about a person: what that person is writing or sent in, and what the person leads. */
export async function agendaData(db: Read<AgendaTables>, person: PersonId): Promise<readonly PersonalPart[]> {
  const drafts = await visibleTo(db, eyesOfOwners([person]))
    .selectFrom("agenda_draft")
    .selectAll()
    .orderBy("id")
    .execute();
  const proposals = await open(db).selectFrom("agenda_proposal").selectAll().where("owner", "=", person).execute();
  const leads = await open(db).selectFrom("initiative_lead").selectAll().where("person", "=", person).orderBy("initiative").execute();
  const confirmations = await open(db).selectFrom("confirmation").selectAll().where("person", "=", person).orderBy("at").execute();
  return [
    { part: "agenda_draft", records: drafts },
    { part: "agenda_proposal", records: proposals },
    { part: "initiative_lead", records: leads },
    { part: "confirmation", records: confirmations },
  ];
}
