import { asId, type NetworkId, type OrganisationId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { boundsOf, type Period, since } from "../../../../lib/period.ts";
import { open, type Read, type Write, write } from "../../../../platform/db/read.ts";
import { type OrganisationKind, organisationKinds } from "../../domain/organisation.ts";
import type { NetworkTables } from "../../tables.ts";

/** An organisation as far as people look after it; what registers tell of it is not here. */
export interface KeptOrganisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly sortName: string;
  readonly slug: string;
  readonly abbreviation: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly changedAt: Date;
}

/** A stretch of time in which an organisation belongs to a network. */
export interface KeptMembership {
  readonly network: NetworkId;
  readonly organisation: OrganisationId;
  readonly period: Period;
}

/** All organisations, by name. */
export async function organisationsKept(db: Read<NetworkTables>): Promise<readonly KeptOrganisation[]> {
  const rows = await organisationRows(db).orderBy("sort_name").orderBy("id").execute();
  return rows.map(organisationOf);
}

/** One organisation; null when there is none with this id. */
export async function organisationKept(db: Read<NetworkTables>, id: string): Promise<KeptOrganisation | null> {
  const row = await organisationRows(db).where("id", "=", id).executeTakeFirst();
  return row ? organisationOf(row) : null;
}

/** When an organisation was a member, the earliest first. */
export async function membershipsKept(db: Read<NetworkTables>, organisation: OrganisationId): Promise<readonly KeptMembership[]> {
  const rows = await open(db)
    .selectFrom("membership")
    .select(["network", "organisation", "period_json"])
    .where("organisation", "=", organisation)
    .orderBy("not_before")
    .execute();
  return rows.map((row) => ({ network: asId(row.network), organisation: asId(row.organisation), period: row.period_json }));
}

/** Remembers a new organisation. */
export async function insertOrganisation(tx: Write<NetworkTables>, organisation: KeptOrganisation, from: string): Promise<void> {
  const period = since(from);
  const { notBefore, notAfter } = boundsOf(period);
  await write(tx)
    .insertInto("organisation")
    .values({
      id: organisation.id,
      kind: organisation.kind,
      slug: organisation.slug,
      parent: null,
      predecessor: null,
      successor: null,
      period_json: { ...period, from: { on: null, note: null }, firstSeen: period.from },
      not_before: notBefore,
      not_after: notAfter,
      sources_json: [],
      ...columnsOf(organisation),
    })
    .execute();
}

/** Puts an organisation in place of the version before; false when that version is there no more. */
export async function replaceOrganisation(tx: Write<NetworkTables>, organisation: KeptOrganisation): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("organisation")
    .set(columnsOf(organisation))
    .where("id", "=", organisation.id)
    .where("version", "=", organisation.version - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Remembers that an organisation joined. */
export async function insertMembership(
  tx: Write<NetworkTables>,
  { network, organisation, period }: KeptMembership,
  now: Date,
): Promise<void> {
  const { notBefore, notAfter } = boundsOf(period);
  await write(tx)
    .insertInto("membership")
    .values({ network, organisation, period_json: period, not_before: notBefore, not_after: notAfter, note: null, sources_json: [] })
    .execute();
  await raiseNetwork(tx, network, now);
}

/** Ends a membership that ran; false when it did no more. */
export async function endMembership(
  tx: Write<NetworkTables>,
  { network, organisation, period }: KeptMembership,
  now: Date,
): Promise<boolean> {
  const { notBefore, notAfter } = boundsOf(period);
  const { numUpdatedRows } = await write(tx)
    .updateTable("membership")
    .set({ period_json: period, not_after: notAfter })
    .where("network", "=", network)
    .where("organisation", "=", organisation)
    .where("not_before", "=", notBefore)
    .where("not_after", ">", notAfter)
    .executeTakeFirst();
  await raiseNetwork(tx, network, now);
  return numUpdatedRows === 1n;
}

/** A network that people changed is theirs: loading the starting content again leaves its memberships alone. */
async function raiseNetwork(tx: Write<NetworkTables>, network: NetworkId, now: Date): Promise<void> {
  await write(tx)
    .updateTable("network")
    .set((row) => ({ version: row("version", "+", 1), changed_at: now.toISOString() }))
    .where("id", "=", network)
    .execute();
}

const columnsOf = (organisation: KeptOrganisation) => ({
  name: organisation.name,
  sort_name: organisation.sortName,
  abbreviation: organisation.abbreviation,
  note: organisation.note,
  version: organisation.version,
  changed_at: organisation.changedAt.toISOString(),
});

const organisationRows = (db: Read<NetworkTables>) =>
  open(db).selectFrom("organisation").select(["id", "kind", "name", "sort_name", "slug", "abbreviation", "note", "version", "changed_at"]);

type OrganisationRow = Awaited<ReturnType<ReturnType<typeof organisationRows>["execute"]>>[number];

const organisationOf = (row: OrganisationRow): KeptOrganisation => ({
  id: asId(row.id),
  kind: oneOf(organisationKinds, row.kind),
  name: row.name,
  sortName: row.sort_name,
  slug: row.slug,
  abbreviation: row.abbreviation,
  note: row.note,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
