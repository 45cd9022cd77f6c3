import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { explain } from "../src/app/explain.ts";
import { sentenceOf } from "../src/app/texts.ts";
import { languages } from "../src/lib/language.ts";
import { Refusal, type RefusalKind } from "../src/lib/refusal.ts";
import { findingCodes } from "../src/modules/agenda/domain/import/findings.ts";
import { importTexts } from "../src/modules/agenda/texts/import.ts";
import { type Sentence, sentencesIn } from "./build/sentences.ts";

const root = join(import.meta.dirname, "..");
const product = globSync("src/**/*.{ts,tsx}", { cwd: root }).filter((path) => !path.includes(".test."));

/** Words that are the same in both languages; examples of a search are words of the content, which is Dutch. */
const sameOnPurpose = [
  "Home",
  "Agenda",
  "Matrix",
  "Open data",
  "Privacy",
  "Filter",
  "Partners",
  "vacant",
  "Public affairs",
  "Project",
  "Context",
  "Contact",
  "project",
  "public affairs",
  "2 km²",
  "Accounts",
  "1 km²",
  "Database",
  "PostgreSQL",
  "Mail",
  "partner",
  "1 moment",
  "1 in 1",
  "2 in 2",
];
const inTheLanguageOfTheContent = /^app\/page-texts\/search searchTexts\.examples\./;

/** The objects of texts in the product: those in two languages as pairs, the others as they are. */
const pairs: { readonly nl: readonly Sentence[]; readonly en: readonly Sentence[] }[] = [];
const all: Sentence[] = [];

beforeAll(async () => {
  for (const path of product.filter((name) => /(^|\/|-)texts(\.ts$|\/)/.test(name))) {
    const file: Readonly<Record<string, unknown>> = await import(join(root, path));
    for (const [name, texts] of Object.entries(file).filter(([, value]) => typeof value === "object")) {
      const where = `${path.slice("src/".length, -".ts".length)} ${name}`;
      const inBoth = typeof texts === "object" && texts !== null && "nl" in texts && "en" in texts ? texts : null;
      if (inBoth) pairs.push({ nl: sentencesIn(inBoth.nl, where), en: sentencesIn(inBoth.en, where) });
      all.push(...(inBoth ? [inBoth.nl, inBoth.en] : [texts]).flatMap((one) => sentencesIn(one, where)));
    }
  }
});

describe("the texts", () => {
  it("are found: hundreds, of every module", () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(new Set(all.map(({ at }) => at.split("/").slice(0, 2).join("/"))).size).toBeGreaterThan(4);
  });

  it("have a counterpart at the same place in the other language; only a list may be longer", () => {
    const places = (sentences: readonly Sentence[]) => [...new Set(sentences.map(({ at }) => at.replace(/\.\d+$/, "")))];
    expect(pairs.map(({ en }) => places(en))).toEqual(pairs.map(({ nl }) => places(nl)));
  });

  it("are not the same in both languages, except what is so on purpose", () => {
    const english = new Map(pairs.flatMap(({ en }) => en.map(({ at, text }) => [at, text] as const)));
    const same = pairs.flatMap(({ nl }) => nl.filter(({ at, text }) => text === english.get(at) && /\p{L}{2}/u.test(text)));
    expect(same.filter(({ at, text }) => !sameOnPurpose.includes(text) && !inTheLanguageOfTheContent.test(at))).toEqual([]);
    expect(sameOnPurpose.filter((word) => !same.some(({ text }) => text === word))).toEqual([]);
  });

  it("have no double spaces, and none before or after", () => {
    expect(all.filter(({ text }) => /\s{2}|^\s|\s$/.test(text))).toEqual([]);
  });

  it("have typographic quotes and apostrophes", () => {
    expect(all.filter(({ text }) => /["']/.test(text))).toEqual([]);
  });

  it("have no hole where a value belongs", () => {
    expect(all.filter(({ at, text }) => /\(…\)/.test(at) && /undefined|\[object|NaN/.test(text))).toEqual([]);
  });
});

describe("a refusal", () => {
  const made = product.flatMap((path) => refusalsIn(path, readFileSync(join(root, path), "utf8")));

  it("has its code written out where it is made, and no two have one code", () => {
    const spoken = made.filter(({ path }) => path !== "src/app/explain.ts");
    expect(spoken.length).toBeGreaterThan(20);
    expect(spoken.filter(({ code }) => code === null)).toEqual([]);
    expect(new Set(spoken.map(({ code }) => code)).size).toBe(spoken.length);
  });

  it("has a sentence in both languages, or one for the terminal", () => {
    const mute = made.flatMap(({ kind, code }) => (code !== null && !isOnScreen(kind, code) && !isAtTheTerminal(kind, code) ? [code] : []));
    expect(mute).toEqual([]);
  });

  it("that nobody wrote a sentence for is found out", () => {
    expect([isOnScreen("invalid", "nothing.like-this"), isAtTheTerminal("invalid", "nothing.like-this")]).toEqual([false, false]);
    expect(refusalsIn("x.ts", 'throw new Refusal("conflict", "x.y");\nnew Refusal("invalid", code);')).toEqual([
      { path: "x.ts", kind: "conflict", code: "x.y" },
      { path: "x.ts", kind: "invalid", code: null },
    ]);
  });
});

describe("a finding of an import", () => {
  it.each(findingCodes)("%s has a sentence in both languages", (code) => {
    const [nl, en] = languages
      .map((language) => sentencesIn(importTexts[language].findingSentences))
      .map((sentences) => sentences.find(({ at }) => at.startsWith(`${code}(`)));
    expect(nl?.text).toMatch(/^\S.*\.$/);
    expect(en?.text).toMatch(/^\S.*\.$/);
    expect(nl?.text).not.toBe(en?.text);
  });
});

/** A refusal that some file makes; the code is null when it is not written out there. */
interface Made {
  readonly path: string;
  readonly kind: RefusalKind;
  readonly code: string | null;
}

function refusalsIn(path: string, text: string): readonly Made[] {
  const found: Made[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Refusal") {
      const [kind, code] = (node.arguments ?? []).map((argument) => (ts.isStringLiteral(argument) ? argument.text : null));
      found.push({ path, kind: (kind ?? "invalid") as RefusalKind, code: code ?? null });
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

const isOnScreen = (kind: RefusalKind, code: string): boolean =>
  new Set([code, ...languages.map((language) => sentenceOf(new Refusal(kind, code), language))]).size === 1 + languages.length;

/** With particulars of every shape, since they stand in the sentences for the terminal. */
const isAtTheTerminal = (kind: RefusalKind, code: string): boolean => {
  const particulars = { variable: "PORT", value: "x", fix: "Give a number.", file: "a.yaml", line: 1, field: "id", problem: "is missing." };
  const told = explain(new Refusal(kind, code, { problems: [particulars], reason: "Say which file." }));
  return !told.includes(code) && /\w\.$/m.test(told);
};
