import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readingOf } from "../../../platform/content/reading.ts";
import { figuresOf } from "../domain/similar/arrangement.ts";
import { dimensionGroups, ingredientsOf } from "../domain/similar/dimension.ts";
import { readSimilarContent } from "./similar.ts";

const contentFolder = join(import.meta.dirname, "../../../../content/g40");
const file = "similar-cities.yaml";

describe("the arrangement of the forty cities", () => {
  const content = readSimilarContent(readingOf(contentFolder));

  it("has every figure of every city, and says why a member is not in it", () => {
    const figures = [...(content ? figuresOf(content).values() : [])].flatMap((own) => [...own.values()]);
    expect(content?.published.size).toBe(40);
    expect(figures).toHaveLength(40 * 13);
    expect(figures).not.toContain(null);
    expect(content?.without.map(({ city }) => city)).toEqual(["GM0362"]);
  });

  it("has something in every group, and no series that nothing is made of", () => {
    const dimensions = content?.dimensions ?? [];
    expect([...new Set(dimensions.map(({ group }) => group))]).toEqual(dimensionGroups);
    const used = new Set(dimensions.flatMap(({ making }) => ingredientsOf(making)));
    expect(content?.ingredients.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
  });

  it("calls itself a proposal", () => {
    expect(content).toMatchObject({
      version: "vergelijkbaar-2026-1",
      standing: "voorstel van ons, nog niet vastgesteld door het netwerk",
    });
  });
});

describe("a file about cities that are alike", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "spil-similar-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const good = readFileSync(join(contentFolder, file), "utf8");
  const problemsOf = (text: string, cities: ReadonlySet<string> | null = null) => {
    writeFileSync(join(folder, file), text);
    const reading = readingOf(folder);
    const content = readSimilarContent(reading, { networks: null, cities });
    return { content, problems: reading.problems.map(({ field, problem }) => `${field}: ${problem}`) };
  };

  it.each([
    ["a figure short", "GM0193: [128840, ", "GM0193: [", "published.GM0193: This must be 15 figures; there are 14."],
    ["a series that is not there", "of: woz_keur_2024", "of: woz_2024", 'making: There is no ingredient "woz_2024" in this file.'],
    ["a year for a period", '"2021JJ00"', '"2021"', "period: This must be the code of a period, such as 2024JJ00."],
    ["a city that is both in and out", 'city: "GM0362"', 'city: "GM0193"', "without[0].city: This city has figures above."],
    ["a group that is not known", "group: role", "group: distance", "group"],
  ])("may not have %s", (_what, from, to, problem) => {
    const { content, problems } = problemsOf(good.replace(from, to));
    expect(content).toBeNull();
    expect(problems.join("\n")).toContain(problem);
  });

  it("names no city that the network does not have", () => {
    expect(problemsOf(good, new Set(["GM0193"])).problems.join("\n")).toContain('There is no city "GM0362" in the content.');
  });

  it("keeps what is missing out, and does not make it zero", () => {
    const { content } = problemsOf(good.replace("GM0193: [128840, ", "GM0193: [null, "));
    const [zwolle] = [...(content?.published ?? [])].filter(([city]) => city === "GM0193").map(([, own]) => own);
    expect(zwolle?.size).toBe(14);
    const growth = content ? [...figuresOf(content)].find(([city]) => city === "GM0193")?.[1].get("growth_pct") : undefined;
    expect(growth).toBeNull();
  });
});
