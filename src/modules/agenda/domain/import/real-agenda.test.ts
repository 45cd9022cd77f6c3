import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dutchVocabulary } from "./dutch-vocabulary.ts";
import { readAgenda } from "./read-agenda.ts";
import type { AgendaReport } from "./report.ts";
import { titleKey } from "./words.ts";

const shared = new URL("../../../../../../shared/", import.meta.url);
const document = new URL("seed/strategische-agenda-2019-2022.md", shared);
const inventoryFile = new URL("agenda/inventory.yaml", shared);
const isAbsent = !existsSync(document) || !existsSync(inventoryFile);
if (isAbsent) {
  // biome-ignore lint/suspicious/noConsole: a check that is left out says so.
  console.warn(`NOT CHECKED: the agenda import against the real agenda. Absent: ${document.pathname} or ${inventoryFile.pathname}.`);
}

type Lines = number | readonly number[];
type Statement = { readonly regel: Lines };
type InventoryPoint = { readonly titel: string; readonly nummer: number; readonly regel: readonly number[]; readonly derived: boolean };
type InventoryTheme = {
  readonly titel: string;
  readonly nummer: number | null;
  readonly regels: readonly [number, number];
  readonly meer_informatie: { readonly verwijst_naar: string };
  readonly speerpunten: readonly InventoryPoint[];
  readonly vraag: readonly Statement[];
  readonly aanbod: readonly Statement[];
};
type Inventory = {
  readonly document: { readonly titel: string; readonly ondertitel: string };
  readonly themas: readonly InventoryTheme[];
  readonly gekwantificeerd: readonly { readonly waarde: number | string; readonly regel: number }[];
  readonly deadlines: readonly { readonly datum: string; readonly regel: Lines }[];
  readonly kruisverwijzingen: readonly { readonly regel: number; readonly klopt: boolean }[];
  readonly steden: readonly { readonly naam: string }[];
};

const read = (): AgendaReport => readAgenda(readFileSync(document, "utf8"), dutchVocabulary);
const inventory = (): Inventory => parse(readFileSync(inventoryFile, "utf8"));

/** The inventory corrects two spellings of the document in silence. */
const sameTitle = (title: string) => titleKey(title).replace("novi", "novu");

const linesOf = ({ regel }: Statement) => (typeof regel === "number" ? [regel] : regel);

describe.skipIf(isAbsent)("the strategic agenda of the G40, 2019-2022", () => {
  it("has its title, subtitle and period", () => {
    const { title, subtitle, period } = read();
    expect(titleKey(title?.text ?? "")).toBe(titleKey(inventory().document.titel));
    expect(titleKey(subtitle?.text ?? "")).toBe(titleKey(inventory().document.ondertitel));
    expect(period).toEqual({ from: 2019, until: 2022, line: 10 });
  });

  it("has eight numbered chapters and a ninth without a number, on the lines of the inventory", () => {
    const { themes } = read();
    expect(themes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, null]);
    expect(themes.map(({ title, line }) => [title, line])).toEqual(inventory().themas.map(({ titel, regels }) => [titel, regels[0]]));
  });

  it("has 4, 4, 6, no, 6, 4, 3 and 5 focus points, and 5 and 2 in the halves of the ninth", () => {
    const { themes } = read();
    expect(themes.map(({ focusPoints }) => focusPoints.length)).toEqual([4, 4, 6, 0, 6, 4, 3, 5, 7]);
    expect(themes[8]?.parts.map(({ title }) => title)).toEqual([
      "Voldoende financiële slagkracht",
      "Ruimte voor de steden en de stedelijke regio's",
    ]);
    expect(themes[8]?.focusPoints.map(({ number, part }) => [number, part?.at(-1)])).toEqual([
      [1, "1"],
      [2, "1"],
      [3, "1"],
      [4, "1"],
      [5, "1"],
      [1, "2"],
      [2, "2"],
    ]);
  });

  it("has every focus point of the inventory that is not derived, with its title on its line", () => {
    const found = new Map(read().themes.flatMap(({ focusPoints }) => focusPoints.map(({ line, title }) => [line, sameTitle(title)])));
    const expected = inventory()
      .themas.flatMap(({ speerpunten }) => speerpunten)
      .filter(({ derived }) => !derived);
    expect(expected).toHaveLength(found.size);
    for (const { titel, regel } of expected)
      expect(
        regel.map((line) => found.get(line)),
        titel,
      ).toContain(sameTitle(titel));
  });

  it("keeps the remark of 3.6 apart and sees that the point repeats 2.1", () => {
    const { themes, findings } = read();
    expect(themes[2]?.focusPoints[5]?.remark).toBe("Dit onderdeel komt aan bod in hoofdstuk 2. Stadsvernieuwing 3.0");
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "agenda-import.duplicate-focus-point",
        line: 155,
        values: expect.objectContaining({ first: "theme-2.point-1", second: "theme-3.point-6" }),
      }),
    );
  });

  it("says that chapter 4 announces a list that is not there", () => {
    const { themes, findings } = read();
    expect(themes.filter(({ state }) => state === "incomplete").map(({ number }) => number)).toEqual([4]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "agenda-import.no-focus-points", line: 187 }));
    expect(findings).toContainEqual(expect.objectContaining({ code: "agenda-import.list-announced-but-absent", line: 193 }));
  });

  it("has the fixed sections of each chapter, also where their heading is misspelled", () => {
    const { themes, findings } = read();
    const kinds = themes.slice(0, 8).map(({ sections }) => sections.map(({ kind }) => kind).toSorted());
    expect(new Set(kinds.map((list) => list.join()))).toEqual(new Set(["agenda,approach,more-information,to-work,why"]));
    expect(themes[8]?.sections.map(({ kind }) => kind)).toEqual(["opening", "other", "more-information"]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "agenda-import.label-misspelled", line: 157 }));
  });

  it("has an introduction for each chapter and the place where to read more", () => {
    const { themes } = read();
    expect(themes.map(({ introduction }) => introduction?.line)).toEqual([48, 95, 142, 189, 227, 269, 312, 361, 405]);
    expect(themes.map(({ moreInformation }) => moreInformation.map(({ target }) => target))).toEqual(
      inventory().themas.map(({ meer_informatie }) => [meer_informatie.verwijst_naar]),
    );
  });

  it("has every reference of the inventory, and knows which three are wrong", () => {
    const judged = read().crossReferences.map(({ line, verdict }) => [line, verdict === "agrees" || verdict === "all-earlier"]);
    expect(judged).toEqual(inventory().kruisverwijzingen.map(({ regel, klopt }) => [regel, klopt]));
  });

  it("has the forty cities", () => {
    const names = read().cities.map(({ name }) => name);
    expect(names.toSorted()).toEqual(
      inventory()
        .steden.map(({ naam }) => naam)
        .toSorted(),
    );
  });

  it("has every quantity of the inventory that the text gives as a number", () => {
    const { quantities } = read();
    const inFigures = inventory().gekwantificeerd.flatMap(({ waarde, regel }) => {
      const value = typeof waarde === "number" ? waarde : Number(waarde.replaceAll(/[^\d]/g, ""));
      return value > 1 ? [[regel, value]] : [];
    });
    expect(inFigures).toHaveLength(23);
    for (const [line, value] of inFigures) {
      const found = quantities.filter((quantity) => quantity.line === line).map((quantity) => quantity.value);
      expect(
        found.some((number) => number === value || number * 100 === value),
        `${value} on line ${line}`,
      ).toBe(true);
    }
  });

  it("has the deadlines of the inventory that running text gives", () => {
    const { deadlines } = read();
    const dated = deadlines.map(({ line, due }) => [line, due.kind === "date" ? due.date : `${due.amount} ${due.unit}`]);
    expect(dated).toEqual([
      [87, "3 year"],
      [111, "10 year"],
      [142, "2050"],
      [146, "2050"],
      [181, "2021-12-31"],
      [338, "2029"],
      [453, "2021"],
    ]);
    const titlePage = 10;
    const lines = new Set([titlePage, ...dated.map(([line]) => line)]);
    expect(
      inventory()
        .deadlines.flatMap(linesOf)
        .filter((line) => !lines.has(line)),
    ).toEqual([]);
  });

  it.each([
    //  kind     inventory  recall over cited lines   items with a candidate
    ["ask", "vraag", 0.97, 58],
    ["offer", "aanbod", 0.86, 49],
  ] as const)("offers a candidate for nearly every %s of the inventory", (kind, key, recall, items) => {
    const candidates = read().candidates.filter((candidate) => candidate.kind === kind);
    const found = new Set(candidates.flatMap(({ lines }) => lines));
    const statements = inventory().themas.flatMap((theme) => theme[key]);
    const cited = [...new Set(statements.flatMap(linesOf))];
    expect(cited.filter((line) => found.has(line)).length / cited.length).toBeGreaterThanOrEqual(recall);
    expect(statements.filter((statement) => linesOf(statement).some((line) => found.has(line))).length).toBeGreaterThanOrEqual(items);
  });

  it("offers no more candidates than a person can go through", () => {
    const { candidates } = read();
    expect(candidates.every(({ standing }) => standing === "candidate")).toBe(true);
    expect(candidates.filter(({ theme }) => theme !== null).length).toBeLessThan(220);
  });

  it("joins a sentence that a page break tore apart, also within a word, and says so", () => {
    const { candidates, findings } = read();
    const torn = candidates.find(({ line, kind }) => line === 211 && kind === "ask");
    expect(torn?.lines).toEqual([211, 213]);
    expect(torn?.sentence).toContain("én de mogelijkheid voor regionale UWV-managers");
    const joined = findings
      .filter(({ code }) => code === "agenda-import.sentence-joined")
      .map(({ line, values }) => [line, values["continuedOn"]]);
    expect(joined).toEqual([
      [24, 26],
      [58, 73],
      [79, 81],
      [127, 129],
      [175, 177],
      [211, 213],
      [298, 300],
      [330, 336],
      [346, 348],
      [389, 391],
      [447, 449],
    ]);
  });

  it("accounts for all 527 lines, with nothing left over", () => {
    const { lines, notUnderstood } = read();
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: 527 }, (_, at) => at + 1));
    expect(notUnderstood).toEqual([]);
    expect([lines[72], lines[136], lines[274], lines[501], lines[455]].map((account) => [account?.role, account?.subject])).toEqual([
      ["section-text", "theme-1.section-1"],
      ["section-heading", "theme-2.section-5"],
      ["page-furniture", "theme-6"],
      ["contents", null],
      ["blank", null],
    ]);
  });

  it("reads the same with the line endings of another system and a byte-order mark", () => {
    const text = readFileSync(document, "utf8");
    expect(readAgenda(`\uFEFF${text.replaceAll("\n", "\r\n")}`, dutchVocabulary)).toEqual(read());
  });
});
