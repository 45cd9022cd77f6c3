import type { PersonId } from "../../../lib/ids.ts";
import type { PersonalPart } from "../../../lib/personal.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { AccessReads } from "../tables.ts";
import { untiePerson } from "./issuer-identities.ts";

/** Everything that signing in keeps about a person, for that person; secrets are left out, also as hashes. */
export async function accessData(db: Read<AccessReads>, person: PersonId): Promise<readonly PersonalPart[]> {
  const all = open(db);
  const account = await all.selectFrom("account").selectAll().where("person", "=", person).execute();
  const addresses = account.flatMap(({ address }) => address ?? []);
  return [
    { part: "account", records: account },
    {
      part: "session",
      records: await all
        .selectFrom("session")
        .select(["means", "started_at", "seen_at", "ended_at", "browser"])
        .where("person", "=", person)
        .execute(),
    },
    {
      part: "passkey",
      records: await all.selectFrom("passkey").select(["name", "added_at", "used_at"]).where("person", "=", person).execute(),
    },
    { part: "authenticator", records: await all.selectFrom("authenticator").select("added_at").where("person", "=", person).execute() },
    {
      part: "outside_identity",
      records: await all.selectFrom("outside_identity").select(["issuer", "subject", "linked_at"]).where("person", "=", person).execute(),
    },
    {
      part: "mail",
      records:
        addresses.length === 0
          ? []
          : await all
              .selectFrom("mail")
              .select(["address", "subject", "state", "written_at", "sent_at"])
              .where("address", "in", addresses)
              .execute(),
    },
    {
      part: "link_request",
      records:
        addresses.length === 0
          ? []
          : await all.selectFrom("link_request").select(["address", "asked_at"]).where("address", "in", addresses).execute(),
    },
  ];
}

/** Takes away every trace of how a person signed in. */
export async function blankAccess(tx: Write<AccessReads>, person: PersonId): Promise<void> {
  const account = await open(tx).selectFrom("account").select("address").where("person", "=", person).executeTakeFirst();
  if (account?.address) {
    await write(tx).deleteFrom("mail").where("address", "=", account.address).execute();
    await write(tx).deleteFrom("link_request").where("address", "=", account.address).execute();
  }
  for (const table of ["session", "one_time_link", "passkey", "authenticator", "recovery_code", "account"] as const)
    await write(tx).deleteFrom(table).where("person", "=", person).execute();
  await untiePerson(tx, person);
}
