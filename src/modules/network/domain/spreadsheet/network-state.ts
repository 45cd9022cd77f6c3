import { plainCell } from "../../../../lib/cell.ts";
import type { BodyId, OrganisationId, PersonId } from "../../../../lib/ids.ts";
import type { Period } from "../../../../lib/period.ts";
import { asBodyAudience } from "../administration-kinds.ts";
import type { Body } from "../body.ts";
import type { OrganisationKind } from "../organisation.ts";
import type { ContactKind, Office, Person } from "../person.ts";
import type { Seat } from "../seat.ts";
import type { SheetCells, SheetKind, SheetRow } from "./sheet.ts";

/** The network as far as one actor may see it: what is exported, and what an import is held against. */
export interface NetworkState {
  readonly organisations: readonly KeptOrganisation[];
  readonly memberships: readonly { readonly organisation: OrganisationId; readonly period: Period }[];
  readonly bodies: readonly KeptBody[];
  readonly persons: readonly (Pick<Person, "id" | "name" | "version"> & {
    /** Whether the person can get a seat: somebody who left cannot. */
    readonly isPresent: boolean;
  })[];
  readonly contacts: readonly { readonly person: PersonId; readonly kind: ContactKind; readonly value: string }[];
  readonly offices: readonly KeptOffice[];
  readonly seats: readonly Seat[];
  /** Mandates: who gave them, to which person if to one, and the first day on which they are over. */
  readonly mandates: readonly { readonly body: BodyId; readonly toPerson: PersonId | null; readonly untilOn: string }[];
}

export interface KeptOrganisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly slug: string;
  readonly abbreviation: string | null;
  readonly note: string | null;
  readonly version: number;
}

export type KeptBody = Pick<Body, "id" | "slug" | "name" | "kind" | "parent" | "counterpart" | "task" | "audience" | "period" | "version">;

export type KeptOffice = Pick<Office, "id" | "person" | "organisation" | "kind" | "title" | "period" | "version">;

/** A membership of which nobody knows when it began is still one. */
export const unknownDay = "onbekend";

/** Everything as rows: the export, and what a row that came back is compared with. */
export function rowsOf(state: NetworkState): Readonly<Record<SheetKind, readonly SheetRow[]>> {
  return {
    organisations: numbered("organisations", organisationCells(state)),
    bodies: numbered("bodies", bodiesAsCells(state)),
    persons: numbered("persons", personCells(state)),
    seats: numbered("seats", state.seats.map(seatCells)),
  };
}

const numbered = (sheet: SheetKind, all: readonly SheetCells[]): readonly SheetRow[] =>
  all.map((cells, index) => ({ sheet, row: index + 2, cells }));

function organisationCells({ organisations, memberships }: NetworkState): readonly SheetCells[] {
  const byOrganisation = Map.groupBy(memberships, ({ organisation }) => organisation);
  return organisations.flatMap((organisation) => {
    const own = ownCells(organisation);
    const periods = byOrganisation.get(organisation.id) ?? [];
    if (periods.length === 0) return [{ ...own, memberFrom: "", memberUntil: "" }];
    return periods.map(({ period }) => ({ ...own, memberFrom: membershipFrom(period), memberUntil: untilOf(period) }));
  });
}

/** What a row says about the organisation itself. */
export const ownCells = ({ id, version, name, kind, abbreviation, note }: KeptOrganisation): SheetCells => ({
  id,
  version: String(version),
  name: plainCell(name),
  kind,
  abbreviation: plainCell(abbreviation ?? ""),
  note: plainCell(note ?? ""),
});

function bodiesAsCells({ bodies }: NetworkState): readonly SheetCells[] {
  const known = new Set<string>(bodies.map(({ id }) => id));
  return bodies.map((body) => bodyCells(body, known));
}

/** A body above or beside it that the actor may not know of is left out. */
export const bodyCells = (
  { id, version, name, kind, parent, counterpart, task, audience, period }: KeptBody,
  known: { has(id: string): boolean },
): SheetCells => ({
  id,
  version: String(version),
  name: plainCell(name),
  kind,
  parent: parent !== null && known.has(parent) ? parent : "",
  counterpart: counterpart !== null && known.has(counterpart) ? counterpart : "",
  task: plainCell(task ?? ""),
  audience: asBodyAudience(audience),
  from: fromOf(period),
  until: untilOf(period),
});

function personCells({ persons, contacts, offices }: NetworkState): readonly SheetCells[] {
  const [ways, held] = [Map.groupBy(contacts, ({ person }) => person), Map.groupBy(offices, ({ person }) => person)];
  return persons.flatMap((person) => {
    const own = nameCells(person, ways.get(person.id) ?? []);
    const places = held.get(person.id) ?? [];
    return places.length === 0 ? [{ ...own, ...noOffice }] : places.map((office) => ({ ...own, ...officeCells(office) }));
  });
}

/** What a row says about the person. */
export const nameCells = (
  { id, version, name }: Pick<Person, "id" | "name" | "version">,
  contacts: readonly { readonly kind: ContactKind; readonly value: string }[],
): SheetCells => {
  const way = (kind: ContactKind) => plainCell(contacts.find((contact) => contact.kind === kind)?.value ?? "");
  return { id, version: String(version), name: plainCell(name), email: way("email"), phone: way("phone"), page: way("page") };
};

/** What the row of a person without an office says. */
export const noOffice = {
  officeId: "",
  officeVersion: "",
  organisation: "",
  office: "",
  title: "",
  from: "",
  until: "",
} as const satisfies SheetCells;

export const officeCells = ({ id, version, organisation, kind, title, period }: KeptOffice): SheetCells => ({
  officeId: id,
  officeVersion: String(version),
  organisation,
  office: kind,
  title: plainCell(title ?? ""),
  from: fromOf(period),
  until: untilOf(period),
});

export const seatCells = (seat: Seat): SheetCells => ({
  id: seat.id,
  version: String(seat.version),
  body: seat.body,
  role: seat.role,
  roleNote: plainCell(seat.roleNote ?? ""),
  organisation: seat.organisation ?? "",
  person: seat.person ?? "",
  substitute: seat.substitute ?? "",
  state: seat.state,
  from: fromOf(seat.period),
  until: untilOf(seat.period),
});

const fromOf = ({ from }: Period): string => from.on ?? "";
export const untilOf = ({ until }: Period): string => until.on ?? "";
export const membershipFrom = ({ from }: Period): string => from.on ?? unknownDay;
