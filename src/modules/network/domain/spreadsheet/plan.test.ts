import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aSeat } from "../../../../../tests/build/seat.ts";
import { type Actor, visitor } from "../../../../lib/actor.ts";
import { asId, type BodyId, type OrganisationId, type PersonId } from "../../../../lib/ids.ts";
import { endedOn, since } from "../../../../lib/period.ts";
import { bookOf } from "./book.ts";
import { inOrder } from "./change.ts";
import { movedSince, stampsOf, stampsUnder } from "./draft.ts";
import { type NetworkState, rowsOf } from "./network-state.ts";
import { planOf, planRow } from "./plan.ts";
import { type SheetCells, type SheetKind, type SheetRow, sheetKinds } from "./sheet.ts";

const secretary: Actor = {
  ...visitor,
  personId: asId("sec"),
  roles: new Set(["visitor", "secretariat"]),
  audiences: ["public", "network"],
};

const zwolle = asId<OrganisationId>("GM0193");
const board = asId<BodyId>("board");
const group = asId<BodyId>("group");
const anna = asId<PersonId>("anna");
const bram = asId<PersonId>("bram");

const state: NetworkState = {
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

const planned = (rows: readonly SheetRow[], told = state, actor = secretary) => {
  const book = bookOf(told, rows, actor);
  return planOf(
    book,
    rows.map((row) => planRow(book, row)),
  );
};

/** A row of the export with some cells changed, by the id of what it is about. */
function edited(sheet: SheetKind, id: string, cells: SheetCells): SheetRow {
  const row = rowsOf(state)[sheet].find((one) => one.cells.id === id);
  if (!row) throw new Error(`No row ${id}.`);
  return { ...row, cells: { ...row.cells, ...cells } };
}

const added = (sheet: SheetKind, cells: SheetCells, row = 90): SheetRow => ({ sheet, row, cells: { id: "", version: "", ...cells } });

const verbs = (rows: readonly SheetRow[]) => planned(rows).changes.map(({ verb }) => verb);
const wrong = (rows: readonly SheetRow[], told = state) =>
  planned(rows, told).problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

const everything = () => sheetKinds.flatMap((kind) => rowsOf(state)[kind]);

describe("an export that comes back as it went", () => {
  it("changes nothing", () => {
    expect(planned(everything())).toEqual({ changes: [], problems: [], unchanged: everything().length });
  });

  it("changes nothing whichever rows are left out, and in whatever order they are", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...everything()]), (rows) => {
        expect(planned(rows)).toEqual({ changes: [], problems: [], unchanged: rows.length });
      }),
    );
  });

  it("changes nothing whichever columns but the id are left out", () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(rowsOf(state).bodies[1]?.cells ?? {}).filter((column) => column !== "id")), (left) => {
        const row = edited("bodies", group, {});
        const cells = Object.fromEntries(Object.entries(row.cells).filter(([column]) => !left.includes(column)));
        expect(planned([{ ...row, cells }])).toEqual({ changes: [], problems: [], unchanged: 1 });
      }),
    );
  });
});

describe("a row about something that there is", () => {
  it("says which cells change, from what to what, references by name", () => {
    const { changes } = planned([edited("bodies", group, { name: "Groep huisvesting", parent: "", until: "2027-01-01" })]);
    expect(changes.map(({ verb, fields }) => [verb, fields])).toEqual([
      [
        "change-body",
        [
          { column: "name", before: "Groep wonen", after: "Groep huisvesting" },
          { column: "parent", before: "Bestuur", after: "" },
        ],
      ],
      ["end-body", [{ column: "until", before: "", after: "2027-01-01" }]],
    ]);
  });

  it("can be named by its new name as well as by the old one, but not by a name that then is of two", () => {
    const seat = (body: string, row: number) => added("seats", { body, role: "guest", person: "Bram Dijk", from: `2027-01-${row}` }, row);
    const renamed = edited("bodies", group, { name: "Groep huisvesting" });
    for (const name of ["Groep huisvesting", "Groep wonen"]) {
      expect(planned([renamed, seat(name, 10)]).changes.map(({ values }) => values.body ?? "")).toEqual(["", group]);
    }
    expect(wrong([edited("bodies", group, { name: "Bestuur" }), seat("Bestuur", 10)])).toEqual(["10 body ambiguous"]);
  });

  it("must know the latest version, and say so", () => {
    expect(wrong([edited("organisations", "vng", { note: "Koepel", version: "7" })])).toEqual(["3 version stale"]);
    expect(wrong([edited("organisations", "vng", { note: "Koepel", version: "" })])).toEqual(["3 version version-missing"]);
  });

  it("cannot name what is not there, or what bears a name twice", () => {
    expect(wrong([edited("bodies", group, { parent: "Nergens" })])).toEqual(["3 parent unknown-name"]);
    const twins = {
      ...state,
      bodies: [...state.bodies, ...state.bodies.slice(0, 1).map((body) => ({ ...body, id: asId<BodyId>("b2"), slug: "b2" }))],
    };
    expect(wrong([edited("bodies", group, { parent: "Bestuur" })], twins)).toEqual(["3 parent ambiguous"]);
    expect(wrong([edited("bodies", group, { parent: "Bestuur [b2]" })], twins)).toEqual([]);
    expect(wrong([{ ...edited("bodies", group, {}), cells: { id: "nobody" } }])).toEqual(["3 id unknown-id"]);
  });

  it("may stand in a file once", () => {
    const row = edited("bodies", group, { name: "A" });
    expect(wrong([row, { ...row, row: 9 }])).toEqual(["9 id twice"]);
  });

  it("of a city keeps its name, and of anything its kind", () => {
    expect(wrong([edited("organisations", zwolle, { name: "Swol" })])).toEqual(["2 name fixed"]);
    expect(wrong([edited("organisations", "vng", { kind: "association" })])).toEqual(["3 kind fixed"]);
  });

  it("of a room from which the platform is run is not for the secretariat", () => {
    expect(wrong([edited("bodies", "room", { name: "Macht" })])).toEqual(["4 id not-yours"]);
    expect(wrong([added("seats", { body: "Beheer", role: "member", person: "Bram Dijk", from: "2026-01-01" })])).toEqual([
      "90 body not-yours",
    ]);
  });

  it("cannot let a body stand under itself", () => {
    expect(wrong([edited("bodies", board, { parent: "Groep wonen" })])).toEqual(["2 parent in-itself"]);
  });
});

describe("a seat", () => {
  it("N4: never changes its holder; it ends, and another follows", () => {
    expect(wrong([edited("seats", "chair", { person: "Bram Dijk" })])).toEqual(["2 person seat-fixed"]);
    const rows = [
      edited("seats", "chair", { until: "2026-12-01" }),
      added("seats", { body: "Groep wonen", role: "chair", organisation: "Zwolle", person: "Bram Dijk", from: "2026-12-01" }),
    ];
    expect([wrong(rows), verbs(rows)]).toEqual([[], ["end-seat", "add-seat"]]);
  });

  it("N1: does not overlap one that stays, or another that is added", () => {
    const chair = (from: string, row: number) => added("seats", { body: "Groep wonen", role: "chair", person: "Bram Dijk", from }, row);
    expect(wrong([chair("2026-12-01", 90)])).toEqual(["90 from overlaps"]);
    const rows = [edited("seats", "chair", { until: "2026-12-01" }), chair("2026-12-01", 90), chair("2027-01-01", 91)];
    expect(wrong(rows)).toEqual(["90 from overlaps", "91 from overlaps"]);
  });

  it("N1: of the past beside one of now is no overlap", () => {
    const past = added("seats", { body: "Groep wonen", role: "chair", person: "Bram Dijk", from: "2020-01-01", until: "2022-07-01" });
    expect(wrong([past])).toEqual([]);
  });

  it("cannot be given to somebody who left, and ends after it began", () => {
    expect(wrong([added("seats", { body: "Groep wonen", role: "member", person: "Cor Eik", from: "2026-01-01" })])).toEqual([
      "90 person unknown-name",
    ]);
    expect(wrong([edited("seats", "chair", { until: "2022-06-30" })])).toEqual(["2 until before-began"]);
    expect(wrong([edited("seats", "chair", { until: "2026" })])).toEqual(["2 until whole-day"]);
  });
});

describe("an end", () => {
  it("N2: of a body waits until nothing in it runs on", () => {
    expect(wrong([edited("bodies", group, { until: "2026-12-01" })])).toEqual(["3 until still-seats"]);
    const rows = [
      edited("bodies", group, { until: "2026-12-01" }),
      edited("seats", "chair", { until: "2026-12-01" }),
      edited("seats", "empty", { until: "2026-11-01" }),
    ];
    expect(wrong(rows)).toEqual([]);
  });

  it("N2: of an office waits until nothing hangs on the person", () => {
    expect(wrong([edited("persons", anna, { until: "2026-12-01" })])).toEqual(["2 until still-hangs"]);
    expect(wrong([edited("persons", anna, { until: "2026-12-01" }), edited("seats", "chair", { until: "2026-12-01" })])).toEqual([]);
    const mandated = { ...state, mandates: [{ body: group, toPerson: bram, untilOn: "2030-01-01" }] };
    expect(wrong([edited("persons", bram, { until: "2026-12-01" })], mandated)).toEqual(["3 until still-hangs"]);
    expect(wrong([edited("persons", bram, { until: "2026-12-01" })])).toEqual([]);
  });

  it("that stands is not taken back", () => {
    const over = { ...state, memberships: state.memberships.map((one) => ({ ...one, period: endedOn(one.period, "2025-01-01") })) };
    const row = { ...edited("organisations", zwolle, {}), cells: { id: zwolle, version: "3", memberFrom: "2010-01-01", memberUntil: "" } };
    expect(wrong([row], over)).toEqual(["2 memberUntil until-fixed"]);
  });
});

describe("something new", () => {
  it("may be named by other rows, whichever stands first", () => {
    const rows = [
      added("seats", { body: "Groep water", role: "chair", organisation: "Waterbond", person: "Dirk Vos", from: "2027-01-01" }, 5),
      added("bodies", { name: "Groep water", kind: "theme-group", audience: "network", parent: "Bestuur water" }, 6),
      added("bodies", { name: "Bestuur water", kind: "daily-board", audience: "network" }, 7),
      added("organisations", { name: "Waterbond", kind: "association" }, 8),
      added(
        "persons",
        { name: "Dirk Vos", email: "dirk@water.example", organisation: "Waterbond", office: "official", from: "2026-01-01" },
        9,
      ),
    ];
    expect(wrong(rows)).toEqual([]);
    expect(inOrder(planned(rows).changes).map(({ name }) => name)).toEqual([
      "Waterbond",
      "Bestuur water",
      "Groep water",
      "Dirk Vos",
      "Groep water, Dirk Vos",
    ]);
  });

  it("says what is missing, and each that is", () => {
    expect(wrong([added("persons", { name: "Dirk Vos" })])).toEqual([
      "90 email missing",
      "90 organisation missing",
      "90 office missing",
      "90 from missing",
    ]);
    expect(wrong([added("bodies", { name: "Nieuw" })])).toEqual(["90 kind missing", "90 audience missing"]);
  });

  it("is not there already: a file that is sent in twice adds nothing twice", () => {
    expect(wrong([added("bodies", { name: "groep  WONEN", kind: "topic", audience: "public" })])).toEqual(["90 name exists"]);
    const again = { name: "Anna Bos", email: "a@b.nl", organisation: "Zwolle", office: "alderman", from: "2026-01-01" };
    expect(wrong([added("persons", again)])).toEqual(["90 name exists"]);
  });

  it("is no city, and no room of the machine", () => {
    expect(wrong([added("organisations", { name: "Ons Dorp", kind: "city" })])).toEqual(["90 kind not-addable"]);
    expect(wrong([added("bodies", { name: "Macht", kind: "administration", audience: "network" })])).toEqual(["90 kind not-yours"]);
  });

  it("cannot wait for itself", () => {
    const body = (name: string, parent: string, row: number) => added("bodies", { name, kind: "topic", audience: "public", parent }, row);
    expect(wrong([body("A", "B", 5), body("B", "A", 6)])).toEqual(["5 parent in-itself", "6 parent in-itself"]);
  });
});

describe("a person", () => {
  it("alone says how to be reached", () => {
    expect(wrong([edited("persons", anna, { email: "ander@zwolle.example" })])).toEqual(["2 email own-choice"]);
    expect(wrong([edited("persons", anna, { email: "" })])).toEqual(["2 email own-choice"]);
  });

  it("gets another office in another row, which may not tell the person otherwise", () => {
    const row = {
      ...edited("persons", bram, {}),
      row: 70,
      cells: { id: bram, version: "1", name: "Bram Dijk", organisation: "VNG", office: "other", from: "2026-01-01" },
    };
    expect(verbs([edited("persons", bram, {}), row])).toEqual(["add-office"]);
    expect(wrong([edited("persons", bram, {}), { ...row, cells: { ...row.cells, name: "Bram" } }])).toEqual(["70 name two-versions"]);
  });
});

describe("too much", () => {
  it("in one cell, or in one file, is refused", () => {
    expect(wrong([edited("organisations", "vng", { abbreviation: "V".repeat(301) })])).toEqual(["3 abbreviation too-long"]);
    const rows = Array.from({ length: 2001 }, (_, index) =>
      added("organisations", { name: `Bond ${index}`, kind: "association" }, index + 2),
    );
    expect(planned(rows)).toMatchObject({ changes: [], problems: [{ code: "too-many-changes", value: "2001", detail: "2000" }] });
  });
});

describe("what a proposal rests on", () => {
  const { changes } = planned([
    edited("seats", "chair", { until: "2026-12-01" }),
    added("seats", { body: "Groep wonen", role: "chair", organisation: "Zwolle", person: "Bram Dijk", from: "2026-12-01" }),
  ]);
  const stamps = stampsUnder(changes, stampsOf(state));

  it("is everything that it changes and everything that it names, and nothing else", () => {
    expect(Object.keys(stamps).sort()).toEqual([
      `body ${group}`,
      `organisation ${zwolle}`,
      `person ${anna}`,
      `person ${bram}`,
      "seat chair",
    ]);
    expect(movedSince(stamps, stampsOf(state))).toEqual([]);
  });

  it("is named when it moves or goes", () => {
    const moved = {
      ...state,
      persons: state.persons.filter(({ id }) => id !== bram),
      seats: state.seats.map((seat) => ({ ...seat, version: 2 })),
    };
    expect([...movedSince(stamps, stampsOf(moved))].sort()).toEqual([`person ${bram}`, "seat chair"]);
  });
});
