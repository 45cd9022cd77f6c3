// A small network as tables, and what rows about it would do.

import { type Actor, visitor } from "../../src/lib/actor.ts";
import { asId, type BodyId, type OrganisationId, type PersonId } from "../../src/lib/ids.ts";
import { since } from "../../src/lib/period.ts";
import { bookOf } from "../../src/modules/network/domain/spreadsheet/book.ts";
import { type NetworkState, rowsOf } from "../../src/modules/network/domain/spreadsheet/network-state.ts";
import { planOf, planRow } from "../../src/modules/network/domain/spreadsheet/plan.ts";
import { type SheetCells, type SheetKind, type SheetRow, sheetKinds } from "../../src/modules/network/domain/spreadsheet/sheet.ts";
import { aSeat } from "./seat.ts";

export const secretary: Actor = {
  ...visitor,
  personId: asId("sec"),
  roles: new Set(["visitor", "secretariat"]),
  audiences: ["public", "network"],
};

export const zwolle = asId<OrganisationId>("GM0193");
export const board = asId<BodyId>("board");
export const group = asId<BodyId>("group");
export const anna = asId<PersonId>("anna");
export const bram = asId<PersonId>("bram");

export const state: NetworkState = {
  organisations: [
    { id: zwolle, kind: "city", name: "Zwolle", slug: "zwolle", abbreviation: null, note: null, version: 3 },
    { id: asId("vng"), kind: "umbrella", name: "VNG", slug: "vng", abbreviation: "VNG", note: null, version: 1 },
  ],
  memberships: [{ organisation: zwolle, period: since("2010-01-01") }],
  bodies: [
    {
      id: board,
      slug: "bestuur",
      name: "Bestuur",
      kind: "daily-board",
      parent: null,
      counterpart: null,
      task: null,
      audience: "network",
      period: since("2015"),
      version: 1,
    },
    {
      id: group,
      slug: "groep",
      name: "Groep wonen",
      kind: "theme-group",
      parent: board,
      counterpart: null,
      task: "Wonen",
      audience: "public",
      period: since("2019-01-01"),
      version: 2,
    },
    {
      id: asId("room"),
      slug: "beheer",
      name: "Beheer",
      kind: "administration",
      parent: null,
      counterpart: null,
      task: null,
      audience: "network",
      period: since("2020"),
      version: 1,
    },
  ],
  persons: [
    { id: anna, name: "Anna Bos", version: 4, isPresent: true },
    { id: bram, name: "Bram Dijk", version: 1, isPresent: true },
    { id: asId("gone"), name: "Cor Eik", version: 1, isPresent: false },
  ],
  contacts: [{ person: anna, kind: "email", value: "anna@zwolle.example" }],
  offices: [
    { id: asId("of-anna"), person: anna, organisation: zwolle, kind: "alderman", title: null, period: since("2022-06-01"), version: 1 },
    {
      id: asId("of-bram"),
      person: bram,
      organisation: zwolle,
      kind: "official",
      title: "Adviseur",
      period: since("2021-01-01"),
      version: 2,
    },
  ],
  seats: [
    { ...aSeat({ id: "chair", body: group, organisation: zwolle, person: anna }), period: since("2022-07-01") },
    { ...aSeat({ id: "empty", body: group, role: "member", organisation: zwolle, state: "vacant" }), period: since("2022-07-01") },
  ],
  mandates: [],
};

export const planned = (rows: readonly SheetRow[], told = state, actor = secretary) => {
  const book = bookOf(told, rows, actor);
  return planOf(
    book,
    rows.map((row) => planRow(book, row)),
  );
};

/** A row of the export with some cells changed, by the id of what it is about. */
export function edited(sheet: SheetKind, id: string, cells: SheetCells): SheetRow {
  const row = rowsOf(state)[sheet].find((one) => one.cells.id === id);
  if (!row) throw new Error(`No row ${id}.`);
  return { ...row, cells: { ...row.cells, ...cells } };
}

export const added = (sheet: SheetKind, cells: SheetCells, row = 90): SheetRow => ({
  sheet,
  row,
  cells: { id: "", version: "", ...cells },
});

export const verbs = (rows: readonly SheetRow[]) => planned(rows).changes.map(({ verb }) => verb);
export const wrong = (rows: readonly SheetRow[], told = state) =>
  planned(rows, told).problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

export const everything = () => sheetKinds.flatMap((kind) => rowsOf(state)[kind]);
