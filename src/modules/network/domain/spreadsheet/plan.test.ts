import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  added,
  anna,
  board,
  bram,
  edited,
  everything,
  group,
  planned,
  state,
  verbs,
  wrong,
  zwolle,
} from "../../../../../tests/build/sheet-rows.ts";
import { asId, type BodyId } from "../../../../lib/ids.ts";
import { inOrder } from "./change.ts";
import { rowsOf } from "./network-state.ts";

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

  it("and what is changed goes in an order in which two bodies can change places", () => {
    const rows = [edited("bodies", board, { parent: "Groep wonen" }), edited("bodies", group, { parent: "" })];
    expect(wrong(rows)).toEqual([]);
    expect(inOrder(planned(rows).changes).map(({ subject }) => subject)).toEqual([group, board]);
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
