import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { anApp } from "../../../../../tests/build/house.ts";
import { headingsIn, paperOf, textOf, textOfPaper, wordsIn } from "../../../../../tests/build/told-pack.ts";
import type { Language } from "../../../../lib/language.ts";
import type { Paper } from "../../../../lib/paper.ts";
import type { PackChoice } from "../../domain/pack/choice.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

const get = (path: string, language: Language = "nl") => app.request(path, { headers: { cookie: `taal=${language}` } });

/** Some hundreds of pages take seconds on a busy machine. */
const patience = 60_000;

describe("the paper before it is drawn", () => {
  it("has the chosen parts in order, after what its kind begins with", async () => {
    const titles = (kind: PackChoice["kind"]) =>
      paperOf(current.database, { kind, parts: ["asks", "silence"] }).then((paper) => headingsIn(paper));
    expect(await titles("board")).toEqual(["Wat nu iets vraagt", "Wat de steden vroegen", "Wat stil werd", "Zo leest u dit stuk"]);
    expect(await titles("annual")).toEqual(["Wat er gebeurde", "Wat de steden vroegen", "Wat stil werd", "Zo leest u dit stuk"]);
  });

  it("tells every ask once, each leading to its page; of a body also those of another theme that serve its focus points", async () => {
    const codesIn = (paper: Paper) =>
      paper.parts.flatMap((part) =>
        part.kind === "definitions" ? part.items.flatMap(({ term }) => /^Vraag (\S+)/.exec(textOf(term))?.[1] ?? []) : [],
      );
    const whole = codesIn(await paperOf(current.database, { parts: ["asks"] }));
    expect([whole.length, new Set(whole).size]).toEqual([58, 58]);
    const own = await paperOf(current.database, { parts: ["asks"], body: "themagroep-woningmarkt" });
    expect(textOfPaper(own)).toContain(`${codesIn(own).length} vragen aan anderen`);
    expect(codesIn(own).length).toBeGreaterThan(5);
  });

  it("stands beside each drawing in a table with the same figures, and has a text for who does not see it", async () => {
    const { parts } = await paperOf(current.database, { parts: ["progress", "asks", "offers"] });
    for (const [index, part] of parts.entries()) {
      if (part.kind !== "figure") continue;
      expect(part.alternative.length).toBeGreaterThan(40);
      const table = parts.slice(index).find(({ kind }) => kind === "table");
      const numbers = [...part.svg.matchAll(/text-anchor="start">(\d+)</g)].map(([, number]) => number);
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers.filter((number) => !JSON.stringify(table).includes(`"text":"${number}"`))).toEqual([]);
    }
  });

  it(
    "leads to pages that are there, by their full address",
    async () => {
      const paper = await paperOf(current.database, { kind: "annual", span: { from: "2018-01-01", until: "2026-12-31" } });
      const all = new Set(paper.parts.flatMap(wordsIn).flatMap((words) => words.flatMap(({ address }) => address ?? [])));
      const own = [...all].filter((address) => address.startsWith("https://spil.example/"));
      expect(own.length).toBeGreaterThan(300);
      expect([...all].filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
      const dead: string[] = [];
      for (const address of own.filter((one) => !one.includes("/3.1") && !one.includes("/k01"))) {
        const { status } = await get(address.slice("https://spil.example".length));
        if (status !== 200) dead.push(`${address}: ${status}`);
      }
      expect(dead).toEqual([]);
    },
    patience,
  );

  it("of an annual report tells what happened in the period and not what happened outside it", async () => {
    const paper = await paperOf(current.database, { kind: "annual", parts: ["asks"], span: { from: "2020-01-01", until: "2020-12-31" } });
    const lines = paper.parts.flatMap((part) => (part.kind === "list" ? part.items.map(textOf) : []));
    const events = lines.filter((line) => !line.includes("https://"));
    expect(events.length).toBeGreaterThan(20);
    expect(events.filter((line) => !line.slice(0, line.indexOf(": ")).includes("2020"))).toEqual([]);
  });

  it("speaks English but for what the content says", async () => {
    const text = textOfPaper(await paperOf(current.database, {}, { language: "en" }));
    for (const words of ["Board pack: G40", "What asks for something now", "Everything in this paper is public.", "How to read this paper"])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\b(Wat de steden|initiatieven die|niet bekend|loopt nog)\b/);
  });
});
