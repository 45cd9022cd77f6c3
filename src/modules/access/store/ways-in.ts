import { asId, type PersonId } from "../../../lib/ids.ts";
import { counted, groupedBy } from "../../../lib/lists.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { noWayIn, type WayIn } from "../domain/way-in.ts";
import type { AccessTables } from "../tables.ts";

/** Everybody who has an open account. */
export async function accountHolders(db: Read<AccessTables>): Promise<readonly PersonId[]> {
  const rows = await open(db).selectFrom("account").select("person").where("state", "=", "open").orderBy("person").execute();
  return rows.map(({ person }) => asId(person));
}

/** How these persons come in; five questions, however many they are. Whoever has no account is among them too. */
export async function waysIn(db: Read<AccessTables>, persons: readonly PersonId[], now: Date): Promise<ReadonlyMap<PersonId, WayIn>> {
  if (persons.length === 0) return new Map();
  const accounts = await open(db).selectFrom("account").select(["person", "state", "address"]).where("person", "in", persons).execute();
  const apps = new Set(
    (await open(db).selectFrom("authenticator").select("person").where("person", "in", persons).execute()).map(personOf),
  );
  const passkeys = counted(await open(db).selectFrom("passkey").select("person").where("person", "in", persons).execute(), personOf);
  const outside = groupedBy(await outsideNames(db, persons), personOf);
  const invited = new Map((await invitations(db, persons, now)).map((row) => [row.person, new Date(row.until)]));
  const byPerson = new Map(accounts.map((row) => [row.person, row]));
  return new Map(
    persons.map((person) => {
      const account = byPerson.get(person);
      if (!account) return [person, noWayIn];
      const way: WayIn = {
        account: account.state === "open" ? "open" : "closed",
        hasAddress: account.address !== null,
        hasApp: apps.has(person),
        passkeys: passkeys.get(person) ?? 0,
        organisations: (outside.get(person) ?? []).map(({ name }) => name),
        invitedUntil: invited.get(person) ?? null,
      };
      return [person, way];
    }),
  );
}

const personOf = ({ person }: { readonly person: string }): string => person;

const outsideNames = (db: Read<AccessTables>, persons: readonly PersonId[]) =>
  open(db)
    .selectFrom("outside_identity")
    .innerJoin("issuer", "issuer.id", "outside_identity.issuer")
    .select(["outside_identity.person", "issuer.name"])
    .where("outside_identity.person", "in", persons)
    .orderBy("issuer.name")
    .execute();

/** Until when an invitation works, for who has one that does. */
async function invitations(db: Read<AccessTables>, persons: readonly PersonId[], now: Date) {
  const rows = await open(db)
    .selectFrom("one_time_link")
    .select(({ fn }) => ["person", fn.max("expires_at").as("until")])
    .where("person", "in", persons)
    .where("purpose", "=", "invitation")
    .where("used_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .groupBy("person")
    .execute();
  return rows.flatMap(({ person, until }) => (person === null ? [] : [{ person, until }]));
}
