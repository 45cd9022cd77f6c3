import { asId, type IssuerId } from "../../../lib/ids.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { Issuer } from "../domain/issuer.ts";
import type { AccessReads, AccessTables } from "../tables.ts";

/** An issuer with the name of its organisation. */
export interface NamedIssuer extends Issuer {
  readonly organisationName: string;
}

/** All issuers by the name of their organisation, those that are switched off too. */
export async function issuers(db: Read<AccessReads>): Promise<readonly NamedIssuer[]> {
  const rows = await issuerRows(db).orderBy("organisation.sort_name").orderBy("issuer.name").orderBy("issuer.id").execute();
  return rows.map(toIssuer);
}

/** The issuers that one can sign in with. */
export const activeIssuers = async (db: Read<AccessReads>): Promise<readonly NamedIssuer[]> =>
  (await issuers(db)).filter(({ isActive }) => isActive);

/** The issuer by this id; null when there is none. */
export async function issuerAt(db: Read<AccessReads>, id: string): Promise<NamedIssuer | null> {
  const row = await issuerRows(db).where("issuer.id", "=", id).executeTakeFirst();
  return row ? toIssuer(row) : null;
}

const issuerRows = (db: Read<AccessReads>) =>
  open(db)
    .selectFrom("issuer")
    .innerJoin("organisation", "organisation.id", "issuer.organisation")
    .select([
      "issuer.id",
      "issuer.organisation",
      "organisation.name as organisationName",
      "issuer.name",
      "issuer.address",
      "issuer.client_id",
      "issuer.secret_name",
      "issuer.required_acr",
      "issuer.is_active",
      "issuer.version",
      "issuer.changed_at",
    ]);

type IssuerRow = Awaited<ReturnType<ReturnType<typeof issuerRows>["execute"]>>[number];

const toIssuer = (row: IssuerRow): NamedIssuer => ({
  id: asId(row.id),
  organisation: asId(row.organisation),
  organisationName: row.organisationName,
  name: row.name,
  address: row.address,
  clientId: row.client_id,
  secretName: row.secret_name,
  requiredStrength: row.required_acr,
  isActive: row.is_active,
  version: row.version,
  changedAt: new Date(row.changed_at),
});

/** Adds an issuer; false when its id is taken. */
export async function addIssuer(tx: Write<AccessTables>, issuer: Issuer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write(tx)
    .insertInto("issuer")
    .values({ id: issuer.id, ...toRow(issuer) })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Puts a new version in place of the one before it; false when that is not there any more. */
export async function changeIssuer(tx: Write<AccessTables>, issuer: Issuer): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("issuer")
    .set(toRow(issuer))
    .where("id", "=", issuer.id)
    .where("version", "=", issuer.version - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const toRow = (issuer: Issuer) => ({
  organisation: issuer.organisation,
  name: issuer.name,
  address: issuer.address,
  client_id: issuer.clientId,
  secret_name: issuer.secretName,
  required_acr: issuer.requiredStrength,
  is_active: issuer.isActive,
  version: issuer.version,
  changed_at: issuer.changedAt.toISOString(),
});

/** How many persons are known by each issuer. */
export async function knownBy(db: Read<AccessTables>): Promise<ReadonlyMap<IssuerId, number>> {
  const rows = await open(db)
    .selectFrom("outside_identity")
    .select((is) => ["issuer", is.fn.countAll<number>().as("count")])
    .groupBy("issuer")
    .execute();
  return new Map(rows.map(({ issuer, count }) => [asId(issuer), Number(count)]));
}
