import type { OrganisationId } from "../../../lib/ids.ts";
import { boundsOf } from "../../../lib/period.ts";
import { type Write, write } from "../../../platform/db/read.ts";
import type { FullOrganisation } from "../domain/organisation.ts";
import type { NetworkTables } from "../tables.ts";

/** Writes an organisation with its names, numbers and roles, over what was there. */
export async function saveOrganisation(tx: Write<NetworkTables>, organisation: FullOrganisation): Promise<void> {
  const row = rowOf(organisation);
  await write(tx)
    .insertInto("organisation")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  // A first version has nothing to put away: that saves three queries for each organisation of a first load.
  if (organisation.version > 1) await clear(tx, organisation.id);
  await saveNames(tx, organisation);
  await saveIdentifiers(tx, organisation);
  await saveRoles(tx, organisation);
}

async function clear(tx: Write<NetworkTables>, id: OrganisationId): Promise<void> {
  for (const table of ["organisation_name", "organisation_identifier", "organisation_role"] as const)
    await write(tx).deleteFrom(table).where("organisation", "=", id).execute();
}

function rowOf(organisation: FullOrganisation) {
  const { notBefore, notAfter } = boundsOf(organisation.period);
  return {
    id: organisation.id,
    kind: organisation.kind,
    name: organisation.name,
    sort_name: organisation.sortName,
    slug: organisation.slug,
    abbreviation: organisation.abbreviation,
    parent: organisation.parent,
    predecessor: organisation.predecessor,
    successor: organisation.successor,
    period_json: organisation.period,
    not_before: notBefore,
    not_after: notAfter,
    note: organisation.note,
    sources_json: organisation.sources,
    version: organisation.version,
    changed_at: organisation.changedAt.toISOString(),
  };
}

async function saveNames(tx: Write<NetworkTables>, { id, names }: FullOrganisation): Promise<void> {
  const rows = names.map(({ name, abbreviation, period }, order) => ({ organisation: id, order, name, abbreviation, period_json: period }));
  if (rows.length > 0) await write(tx).insertInto("organisation_name").values(rows).execute();
}

async function saveIdentifiers(tx: Write<NetworkTables>, { id, identifiers }: FullOrganisation): Promise<void> {
  const rows = identifiers.map(({ register, value }) => ({ organisation: id, register, value }));
  if (rows.length > 0) await write(tx).insertInto("organisation_identifier").values(rows).execute();
}

async function saveRoles(tx: Write<NetworkTables>, { id, roles }: FullOrganisation): Promise<void> {
  const rows = roles.map(({ theme, focusPoints, role, isDerived, source }, order) => ({
    organisation: id,
    order,
    theme: theme ?? "",
    focus_points_json: focusPoints,
    role,
    is_derived: isDerived,
    source,
  }));
  if (rows.length > 0) await write(tx).insertInto("organisation_role").values(rows).execute();
}
