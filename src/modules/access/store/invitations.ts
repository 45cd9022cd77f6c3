import { asId, type PersonId } from "../../../lib/ids.ts";
import type { AuditTables } from "../../../platform/audit/tables.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { SentInvitation } from "../domain/needs.ts";
import type { AccessTables } from "../tables.ts";

/** What is recorded when somebody is invited. */
export const invitedEvent = "access.invited";

/** Who has an open account, but no proof of any kind to come in with: invited and not here yet. */
export async function notYetIn(db: Read<AccessTables>): Promise<readonly PersonId[]> {
  const rows = await open(db)
    .selectFrom("account")
    .select("person")
    .where("state", "=", "open")
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("authenticator").select("authenticator.person").whereRef("authenticator.person", "=", "account.person"))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("passkey").select("passkey.person").whereRef("passkey.person", "=", "account.person"))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom("outside_identity").select("outside_identity.person").whereRef("outside_identity.person", "=", "account.person")),
      ),
    )
    .orderBy("person")
    .execute();
  return rows.map(({ person }) => asId(person));
}

/** The last invitation that each of these persons was sent, and by whom: the record of acts is where that is remembered. */
export async function lastInvitations(db: Read<AuditTables>, persons: readonly PersonId[]): Promise<readonly SentInvitation[]> {
  if (persons.length === 0) return [];
  const subjects = new Map(persons.map((person) => [`person ${person}`, person]));
  const rows = await open(db)
    .selectFrom("audit_entry")
    .select(["subject", "actor", "at"])
    .where("subject", "in", [...subjects.keys()])
    .where("event", "=", invitedEvent)
    .orderBy("sequence")
    .execute();
  const last = new Map(rows.map((row) => [row.subject, row]));
  return [...last.values()].flatMap(({ subject, actor, at }) => {
    const person = subjects.get(subject);
    return person === undefined ? [] : [{ person, by: actor, at: new Date(at) }];
  });
}
