import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { languages } from "../src/lib/language.ts";
import { publiccode } from "./build/publiccode.ts";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const file: Readonly<Record<string, unknown>> = parse(read("publiccode.yml"));
const manifest: { readonly version: string; readonly license: string } = JSON.parse(read("package.json"));

/** Where the file is not as the standard asks. */
const problems = (changes: Readonly<Record<string, unknown>> = {}): readonly string[] =>
  publiccode.safeParse({ ...file, ...changes }).error?.issues.map(({ path }) => path.join("/")) ?? [];

describe("publiccode.yml", () => {
  it("is as version 0.5 of the standard asks", () => {
    expect(problems()).toEqual([]);
  });

  it("tells the version and the licence of package.json", () => {
    expect(file).toMatchObject({ softwareVersion: manifest.version, legal: { license: manifest.license } });
  });

  it("describes the product in each language of the product", () => {
    const { description, localisation } = publiccode.parse(file);
    expect(Object.keys(description).sort()).toEqual([...languages].sort());
    expect([...localisation.availableLanguages].sort()).toEqual([...languages].sort());
  });
});

describe("the check", () => {
  const nl = { shortDescription: "Kort", longDescription: "x".repeat(150), features: ["iets"] };

  it.each([
    ["an address is no address", { url: "spil" }, "url"],
    ["a category is not in the list", { categories: ["government-websites"] }, "categories/0"],
    ["a status is not in the list", { developmentStatus: "finished" }, "developmentStatus"],
    ["a type is not in the list", { softwareType: "web" }, "softwareType"],
    ["a date is no date", { releaseDate: "24-11-2026" }, "releaseDate"],
    ["no platform is given", { platforms: [] }, "platforms"],
    ["no language is given", { description: {} }, "description"],
    [
      "the short description has 151 characters",
      { description: { nl: { ...nl, shortDescription: "x".repeat(151) } } },
      "description/nl/shortDescription",
    ],
    [
      "the long description has 149 characters",
      { description: { nl: { ...nl, longDescription: "x".repeat(149) } } },
      "description/nl/longDescription",
    ],
    ["nobody is named for the community", { maintenance: { type: "community", contacts: [] } }, "maintenance/contacts"],
    ["a key is unknown", { softwareKind: "web" }, ""],
  ])("says no when %s", (_what, changes, place) => {
    expect(problems(changes)).toEqual([place]);
  });

  it("takes a short description of 150 characters and a long one of 150", () => {
    expect(problems({ description: { nl: { ...nl, shortDescription: "x".repeat(150) } } })).toEqual([]);
  });

  it("asks for the keys that the standard calls mandatory", () => {
    expect(Object.keys(publiccode.shape).filter((key) => problems({ [key]: undefined }).includes(key))).toEqual([
      "publiccodeYmlVersion",
      "name",
      "url",
      "platforms",
      "categories",
      "developmentStatus",
      "softwareType",
      "description",
      "legal",
      "maintenance",
      "localisation",
    ]);
  });
});
