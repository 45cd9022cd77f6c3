import { describe, expect, it } from "vitest";
import { aTable, plannedFrom } from "../../../../../tests/build/sheet-words.ts";
import { rowKey } from "../editing/form.ts";
import { applied, partChanged, problemAt } from "./edit.ts";

const ask = {
  version: 3,
  title: "Bouw meer.",
  texts: {
    tekst: "Bouw meer.",
    aan: "het kabinet",
    "aan-groep": "kabinet",
    middelen: "budget, law",
    speerpunten: "2019-2022-3.2, 2019-2022-3.1",
    oordeel: "partly",
    zekerheid: "low",
    "gebeurtenis-1-datum": "2024-02",
    "gebeurtenis-1-zin": "Een brief.",
    "gebeurtenis-1-bronnen": "https://a.nl/1\nhttps://a.nl/2",
    [`gebeurtenis-1-${rowKey}`]: "0",
    "gebeurtenis-2-zin": "Een debat.",
    "gebeurtenis-2-bronnen": "https://a.nl/3",
    [`gebeurtenis-2-${rowKey}`]: "4",
  },
} as const;
const initiative = { version: 1, title: "Hof", texts: { titel: "Hof", stand: "running", "hele-netwerk": "ja" } } as const;
const current = { "2019-2022-3.3": ask, hof: initiative };

const asks = (...lines: readonly string[]) => plannedFrom([aTable("vragen.csv", ...lines)], current);
const events = (...lines: readonly string[]) =>
  plannedFrom([aTable("x.csv", "Kenmerk vraag;Versie;Volgnummer;Datum;Wat er gebeurde;Waar dat staat", ...lines)], current);

describe("a row about a record", () => {
  it("changes the fields of which the cell says something else, and no others", () => {
    const { edits, wrong } = asks(
      "Kenmerk vraag;Versie;Wat de steden vragen;Oordeel;Wat ervoor nodig is",
      "2019-2022-3.3;3;Bouw véél.;deels;wetten en regels",
    );
    expect(wrong).toEqual([]);
    expect(edits).toMatchObject([
      { kind: "ask", record: "2019-2022-3.3", baseVersion: 3, row: 2, fields: { tekst: "Bouw véél.", middelen: "law" }, groups: {} },
    ]);
  });

  it("changes nothing when it says the same: in the other language, in code, in another order, with more space", () => {
    const { edits, wrong } = asks(
      "Kenmerk vraag;Versie;Wat de steden vragen;What it takes;Speerpunten;Oordeel",
      "2019-2022-3.3;;  Bouw meer. ;laws and rules, budget;3.1, 3.2;partly",
    );
    expect([edits, wrong]).toEqual([[], []]);
  });

  it("leaves alone what its columns do not tell of, and empties what its cells leave empty", () => {
    const { edits } = asks("Kenmerk vraag;Versie;Wat ervoor nodig is", "2019-2022-3.3;3;");
    expect(edits.map(({ fields }) => fields)).toEqual([{ middelen: "" }]);
    expect(applied(edits[0] ?? { kind: "ask", fields: {}, groups: {} }, ask.texts)).toEqual(
      Object.fromEntries(Object.entries(ask.texts).filter(([key]) => key !== "middelen")),
    );
  });

  it("names things by number, by whole name with commas in it, by id, one on each line or on one line", () => {
    for (const cell of ["3.1", "3.1 Bouwen, en snel", "2019-2022-3.1", "3.1 BOUWEN, en  snel"]) {
      const { edits, wrong } = asks("Kenmerk vraag;Versie;Speerpunten", `2019-2022-3.3;3;${cell}`);
      expect([cell, wrong, edits.map(({ fields }) => fields.speerpunten)]).toEqual([cell, [], ["2019-2022-3.1"]]);
    }
  });

  it.each([
    ["an unknown choice", "Oordeel", "prima", ["vraag 2 oordeel not-a-choice"]],
    ["an unknown point", "Speerpunten", "9.9", ["vraag 2 speerpunten unknown-name"]],
    ["an error of the program", "Toelichting", "#VERW!", ["vraag 2 toelichting broken-cell"]],
    ["letters that were read wrongly", "Toelichting", "vÃ©Ã©l", ["vraag 2 toelichting garbled"]],
  ] as const)("with %s says so at the cell", (_what, column, cell, wrong) => {
    expect(asks(`Kenmerk vraag;Versie;${column}`, `2019-2022-3.3;3;${cell}`).wrong).toEqual(wrong);
  });

  it("needs the latest version, once in the file; and none may say another", () => {
    const head = "Kenmerk vraag;Versie;Wat de steden vragen";
    expect(asks(head, "2019-2022-3.3;;Anders").wrong).toEqual(["vraag 2 #versie version-missing"]);
    expect(asks(head, "2019-2022-3.3;2;Anders").wrong).toEqual(["vraag 2 #versie stale"]);
    expect(asks(head, "2019-2022-3.3;2;Bouw meer.").wrong).toEqual([]);
  });

  it("leads nowhere when we do not know its key, and stands there once", () => {
    const head = "Kenmerk vraag;Versie;Wat de steden vragen";
    expect(asks(head, "2019-2022-9.9;1;Anders", "__proto__;1;Anders").wrong).toEqual([
      "vraag 2 #kenmerk unknown-key",
      "vraag 3 #kenmerk unknown-key",
    ]);
    expect(asks(head, "2019-2022-3.3;3;Bouw meer.", "2019-2022-3.3;3;Anders").wrong).toEqual(["vraag 3 #kenmerk twice"]);
  });

  it("says yes in more ways than one, and no as well", () => {
    const cells = ["ja", "yes", "x", "WAAR", "1"];
    const found = cells.map(
      (cell) => plannedFrom([aTable("i.csv", "Kenmerk initiatief;Versie;Dit is van het hele netwerk", `hof;1;${cell}`)], current).edits,
    );
    expect(found).toEqual(cells.map(() => []));
    const no = plannedFrom([aTable("i.csv", "Kenmerk initiatief;Versie;Dit is van het hele netwerk", "hof;1;nee")], current);
    expect(no.edits.map(({ fields }) => fields)).toEqual([{ "hele-netwerk": "" }]);
  });
});

describe("rows in a record", () => {
  it("change by their number, are added without one, go when they are emptied, and stay when they are left out", () => {
    const { edits, wrong } = events("2019-2022-3.3;3;1;1 mrt 2024;Een brief.;https://a.nl/1", "2019-2022-3.3;;;2026;Nieuw.;https://a.nl/4");
    expect(wrong).toEqual([]);
    expect(edits[0]?.groups.gebeurtenis).toEqual([
      { row: 2, texts: { datum: "2024-03-01", zin: "Een brief.", bronnen: "https://a.nl/1", [rowKey]: "0" } },
      { row: null, texts: { zin: "Een debat.", bronnen: "https://a.nl/3", [rowKey]: "4" } },
      { row: 3, texts: { datum: "2026", zin: "Nieuw.", bronnen: "https://a.nl/4" } },
    ]);
    expect(events("2019-2022-3.3;3;5;;;").edits[0]?.groups.gebeurtenis).toMatchObject([{ texts: { zin: "Een brief." } }]);
  });

  it("are refused with a number that the record does not have, twice the same, or without a record", () => {
    const wrong = events("2019-2022-3.3;3;2;;Anders;", "2019-2022-3.3;3;1;;Anders;", "2019-2022-3.3;3;1;;Nog eens;", ";;;;Los;").wrong;
    expect(wrong).toEqual([
      "vraag-gebeurtenis 5 #kenmerk key-missing",
      "vraag-gebeurtenis 2 #volgnummer unknown-number",
      "vraag-gebeurtenis 4 #volgnummer twice",
    ]);
  });

  it("are a hundred at most", () => {
    const many = Array.from({ length: 99 }, (_, index) => `2019-2022-3.3;3;;2026;Nummer ${index}.;https://a.nl/${index}`);
    expect(events(...many).wrong).toEqual(["vraag-gebeurtenis 100  too-many-rows"]);
  });

  it("say where the problem is that only the whole record shows", () => {
    const [edit] = events("2019-2022-3.3;3;;2026;Nieuw.;geen adres").edits;
    if (!edit) throw new Error("Nothing changes.");
    const place = problemAt(edit, "gebeurtenis-3-bronnen", "not-an-address", applied(edit, ask.texts));
    expect(place).toMatchObject({ sheet: "vraag-gebeurtenis", row: 2, column: "bronnen", value: "geen adres" });
  });
});

describe("a new record", () => {
  it("has no key, or a mark by which rows of other sheets name it", () => {
    const { edits, wrong } = plannedFrom(
      [
        aTable("initiatieven.csv", "Kenmerk initiatief;Versie;Titel;Stand", ";;Plein;loopt", "Nieuw 1;;Park;loopt"),
        aTable("steden.csv", "Kenmerk initiatief;Versie;Volgnummer;Stad", "nieuw 1;;;Zwolle"),
      ],
      current,
    );
    expect(wrong).toEqual([]);
    expect(edits).toMatchObject([
      { record: null, title: "Plein", fields: { titel: "Plein", stand: "running" }, groups: {} },
      { record: null, title: "Park", groups: { stad: [{ row: 2, texts: { naam: "GM0193" } }] } },
    ]);
  });

  it("begins with what the form begins with, and is all of the record", () => {
    const { edits } = asks("Kenmerk vraag;Versie;Wat de steden vragen;Aan wie", ";;Een nieuwe vraag.;het Rijk");
    expect(edits).toMatchObject([{ fields: { "aan-groep": "rijk", oordeel: "unknown", zekerheid: "low" } }]);
    expect(edits.map(partChanged)).toEqual([null]);
  });

  it("is not made by rows in it alone, nor by an unknown mark", () => {
    const { wrong } = plannedFrom([aTable("steden.csv", "Kenmerk initiatief;Versie;Volgnummer;Stad", "nieuw 7;;;Zwolle")], current);
    expect(wrong).toEqual(["initiatief-stad 2 #kenmerk unknown-mark"]);
  });
});

it("knows which part changes: what is asked, what came of it, or both", () => {
  const part = (column: string, cell: string) => asks(`Kenmerk vraag;Versie;${column}`, `2019-2022-3.3;3;${cell}`).edits.map(partChanged);
  expect(part("Wat de steden vragen", "Anders")).toEqual(["statement"]);
  expect(part("Toelichting", "Anders")).toEqual(["outcome"]);
  expect(part("Wat de steden vragen;Toelichting", "Anders;Anders")).toEqual([null]);
});

it("says when a name is that of more than one", () => {
  const table = aTable("i.csv", "Kenmerk initiatief;Versie;Politieke trekker: organisatie", "hof;1;Bond");
  expect(plannedFrom([table], current).wrong).toEqual(["initiatief 2 politiek-organisatie ambiguous"]);
  const exact = aTable("i.csv", "Kenmerk initiatief;Versie;Politieke trekker: organisatie", "hof;1;Bond [bond-2]");
  expect(plannedFrom([exact], current).edits[0]?.fields).toEqual({ "politiek-organisatie": "bond-2" });
});
