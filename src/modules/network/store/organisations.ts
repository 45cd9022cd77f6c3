import { asId, type FocusPointId, type OrganisationId, type ThemeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import { type NamedSubjects, rolesAmong } from "../domain/named-subject.ts";
import {
  type Identifier,
  type NameInTime,
  type Organisation,
  type OrganisationHead,
  type OrganisationRole,
  organisationKinds,
  registers,
} from "../domain/organisation.ts";
import type { ListedOrganisation } from "../domain/organisation-list.ts";
import type { NetworkTables } from "../tables.ts";

/** Every organisation, cities as well, by name, with its roles for these subjects. */
export async function organisations(db: Read<NetworkTables>, subjects: NamedSubjects): Promise<readonly ListedOrganisation[]> {
  const rows = await organisationRows(db).execute();
  const numbers = await identifiers(db);
  const names = groupedBy(await nameRows(db).execute(), ({ organisation }) => organisation);
  const roles = groupedBy(await roleRows(db).execute(), ({ organisation }) => organisation);
  return rows.map((row) => ({
    ...organisationOf(row, numbers),
    otherNames: (names.get(row.id) ?? []).flatMap(({ name, abbreviation }) => [name, abbreviation ?? ""]).filter((name) => name !== ""),
    roles: rolesAmong(subjects, (roles.get(row.id) ?? []).map(roleOf)),
  }));
}

/** The organisation at this address; null when there is none. */
export async function organisationAt(db: Read<NetworkTables>, slug: string): Promise<Organisation | null> {
  const row = await organisationRows(db).where("organisation.slug", "=", slug).executeTakeFirst();
  return row ? organisationOf(row, await identifiers(db, row.id)) : null;
}

/** How an organisation was called, the earliest name first. */
export async function namesOf(db: Read<NetworkTables>, id: OrganisationId): Promise<readonly NameInTime[]> {
  const rows = await nameRows(db).where("organisation", "=", id).execute();
  return rows.map(({ name, abbreviation, period_json }) => ({ name, abbreviation, period: period_json }));
}

/** What an organisation does for these subjects of the agenda, in the order of its source. */
export async function rolesOf(db: Read<NetworkTables>, id: OrganisationId, subjects: NamedSubjects): Promise<readonly OrganisationRole[]> {
  const rows = await roleRows(db).where("organisation", "=", id).execute();
  return rolesAmong(subjects, rows.map(roleOf));
}

/** The numbers by which registers know an organisation. */
export async function identifiersOf(db: Read<NetworkTables>, id: OrganisationId): Promise<readonly Identifier[]> {
  return (await identifiers(db, id)).get(id) ?? [];
}

/** Where the numbers and the existence of an organisation are told. */
export async function sourcesOf(db: Read<NetworkTables>, id: OrganisationId): Promise<readonly string[]> {
  const row = await open(db).selectFrom("organisation").select("sources_json").where("id", "=", id).executeTakeFirst();
  return row?.sources_json ?? [];
}

/** How an organisation hangs together with others. */
export interface Relations {
  readonly parent: OrganisationHead | null;
  readonly predecessor: OrganisationHead | null;
  readonly successor: OrganisationHead | null;
  /** What belongs to it, by name. */
  readonly parts: readonly OrganisationHead[];
  /** What grew out of it, by name; without those that it went on as. */
  readonly offshoots: readonly OrganisationHead[];
  /** What it took over, by name. */
  readonly takenOver: readonly OrganisationHead[];
}

/** The organisations around one. */
export async function relationsOf(
  db: Read<NetworkTables>,
  { id, parent, predecessor, successor }: Pick<Organisation, "id" | "parent" | "predecessor" | "successor">,
): Promise<Relations> {
  const rows = await headRows(db)
    .select(["organisation.parent", "organisation.predecessor", "organisation.successor"])
    .where((is) =>
      is.or([
        is("organisation.id", "in", [parent ?? "", predecessor ?? "", successor ?? ""]),
        is("organisation.parent", "=", id),
        is("organisation.predecessor", "=", id),
        is("organisation.successor", "=", id),
      ]),
    )
    .orderBy("organisation.sort_name")
    .orderBy("organisation.id")
    .execute();
  const heads = (fits: (row: (typeof rows)[number]) => boolean) => rows.filter(fits).map(headOf);
  const named = (other: string | null) => heads((row) => row.id === other)[0] ?? null;
  return {
    parent: named(parent),
    predecessor: named(predecessor),
    successor: named(successor),
    parts: heads((row) => row.parent === id),
    offshoots: heads((row) => row.predecessor === id && row.id !== successor),
    takenOver: heads((row) => row.successor === id && row.id !== predecessor),
  };
}

/** What an organisation does for a part of the agenda, with the organisation. */
export interface RoleOfOrganisation extends OrganisationRole {
  readonly organisation: OrganisationHead;
}

/** Who does something for these themes, or for focus points in them, by name. */
export async function organisationsAt(db: Read<NetworkTables>, themes: readonly ThemeId[]): Promise<readonly RoleOfOrganisation[]> {
  if (themes.length === 0) return [];
  const rows = await headRows(db)
    .innerJoin("organisation_role", "organisation_role.organisation", "organisation.id")
    .select(roleColumns)
    .where("organisation_role.theme", "in", themes)
    .orderBy("organisation.sort_name")
    .orderBy("organisation.id")
    .orderBy("organisation_role.order")
    .execute();
  return rows.map((row) => ({ organisation: headOf(row), ...roleOf(row) }));
}

const headColumns = [
  "organisation.id",
  "organisation.kind",
  "organisation.name",
  "organisation.abbreviation",
  "organisation.slug",
  "city.id as city",
] as const;

const headRows = (db: Read<NetworkTables>) =>
  open(db).selectFrom("organisation").leftJoin("city", "city.id", "organisation.id").select(headColumns);

const organisationRows = (db: Read<NetworkTables>) =>
  headRows(db)
    .select([
      "organisation.sort_name",
      "organisation.parent",
      "organisation.predecessor",
      "organisation.successor",
      "organisation.period_json",
      "organisation.note",
      "organisation.sources_json",
      "organisation.version",
      "organisation.changed_at",
    ])
    .orderBy("organisation.sort_name")
    .orderBy("organisation.id");

const nameRows = (db: Read<NetworkTables>) =>
  open(db)
    .selectFrom("organisation_name")
    .select(["organisation", "name", "abbreviation", "period_json"])
    .orderBy("organisation")
    .orderBy("order");

const roleColumns = [
  "organisation_role.theme",
  "organisation_role.focus_points_json",
  "organisation_role.role",
  "organisation_role.is_derived",
  "organisation_role.source",
] as const;

const roleRows = (db: Read<NetworkTables>) =>
  open(db)
    .selectFrom("organisation_role")
    .select(["organisation_role.organisation", ...roleColumns])
    .orderBy("organisation_role.organisation")
    .orderBy("organisation_role.order");

/** The numbers of all organisations, or of one, in the order of registers. */
async function identifiers(db: Read<NetworkTables>, id?: string): Promise<ReadonlyMap<string, readonly Identifier[]>> {
  const all = open(db).selectFrom("organisation_identifier").select(["organisation", "register", "value"]);
  const rows = await (id === undefined ? all : all.where("organisation", "=", id)).execute();
  const groups = groupedBy(rows, ({ organisation }) => organisation);
  return new Map([...groups].map(([organisation, group]) => [organisation, inOrder(group)]));
}

const inOrder = (rows: readonly { readonly register: string; readonly value: string }[]): readonly Identifier[] =>
  rows
    .map(({ register, value }) => ({ register: oneOf(registers, register), value }))
    .toSorted((a, b) => registers.indexOf(a.register) - registers.indexOf(b.register));

type HeadRow = Awaited<ReturnType<ReturnType<typeof headRows>["execute"]>>[number];
type OrganisationRow = Awaited<ReturnType<ReturnType<typeof organisationRows>["execute"]>>[number];
type RoleRow = Omit<Awaited<ReturnType<ReturnType<typeof roleRows>["execute"]>>[number], "organisation">;

const headOf = ({ id, kind, name, abbreviation, slug, city }: HeadRow): OrganisationHead => ({
  id: asId(id),
  kind: oneOf(organisationKinds, kind),
  name,
  abbreviation,
  slug,
  isCityOfNetwork: city !== null,
});

const organisationOf = (row: OrganisationRow, numbers: ReadonlyMap<string, readonly Identifier[]>): Organisation => ({
  ...headOf(row),
  sortName: row.sort_name,
  parent: idOrNull(row.parent),
  predecessor: idOrNull(row.predecessor),
  successor: idOrNull(row.successor),
  period: row.period_json,
  note: row.note,
  sources: row.sources_json,
  identifiers: numbers.get(row.id) ?? [],
  version: row.version,
  changedAt: new Date(row.changed_at),
});

const roleOf = (row: RoleRow): OrganisationRole => ({
  theme: row.theme === "" ? null : asId<ThemeId>(row.theme),
  focusPoints: row.focus_points_json.map((id) => asId<FocusPointId>(id)),
  role: row.role,
  isDerived: row.is_derived,
  source: row.source,
});

const idOrNull = (id: string | null): OrganisationId | null => (id === null ? null : asId(id));
