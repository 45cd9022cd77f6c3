import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultVocabulary } from "./default-vocabulary.ts";
import { findingCodes } from "./findings.ts";
import { readAgenda } from "./read-agenda.ts";
import { lineRoles } from "./report.ts";

// Not a measurement: on a busy machine many runs of a property take longer than one test usually may.
const patience = 60_000;

const read = (text: string) => readAgenda(text, defaultVocabulary);
const codesOf = (text: string) => read(text).findings.map(({ code }) => code);

/** Pieces from which something that looks like an agenda, or nearly, is made. */
const piece = fc.constantFrom(
  "# 1 Wonen",
  "## 2. Werk",
  "# Zorg",
  "### 1. Punt",
  "Kop\n===",
  "**Speerpunten:**",
  "### G40-AGENDA",
  "- 1 *Punt*",
  "  - 2** *Nog een*",
  "1. Punt",
  "* punt",
  "*Inleiding in schuin.*",
  "Waarom doen we dat we doen?",
  "► **Meer informatie:**",
  "[www.a.nl](http://www.a.nl) > **Hier**",
  "zie hoofdstuk 4. Zorg",
  "We vragen het Rijk 3 miljoen euro vóór 2030.",
  "een lange regel die aan het einde van de bladzijde is afge-",
  "broken is.",
  "| a | b |",
  "|---|---|",
  "- |  |",
  "*De gemeenten van X:*",
  "```",
  "![x](y.png)",
  "<div>",
  "> citaat",
  "---",
  "- ",
  "12",
  "\0",
  "\u2028",
  "€",
  "[",
  "](",
  "**",
);
const agendaLike = fc
  .array(fc.tuple(piece, fc.constantFrom("\n", "\n\n", "\r\n", "\r", " ")), { maxLength: 60 })
  .map((pieces) => pieces.map(([text, end]) => text + end).join(""));

describe("any text", { timeout: patience }, () => {
  it("has every line accounted for exactly once, in order, with a known role", () => {
    fc.assert(
      fc.property(fc.oneof(agendaLike, fc.string({ unit: "binary", maxLength: 400 }), fc.string()), (text) => {
        const { lines, notUnderstood, findings } = read(text);
        const count = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).length - (/(^\uFEFF?|[\r\n])$/.test(text) ? 1 : 0);
        expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
        expect(lines.every(({ role }) => lineRoles.includes(role))).toBe(true);
        expect(notUnderstood.map(({ line }) => line)).toEqual(
          lines.filter(({ role }) => role === "not-understood").map(({ line }) => line),
        );
        expect(findings.every(({ code, line }) => findingCodes.includes(code) && (line === null || (line >= 1 && line <= count)))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("points every object to a line that exists and belongs to its theme", () => {
    fc.assert(
      fc.property(agendaLike, (text) => {
        const { themes, lines } = read(text);
        for (const { line, lastLine, focusPoints, sections } of themes) {
          expect(lines[line - 1]?.role).toBe("chapter-heading");
          for (const inside of [...focusPoints, ...sections]) {
            expect(inside.line).toBeGreaterThan(line);
            expect(inside.line).toBeLessThanOrEqual(lastLine);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a text that is hardly an agenda", () => {
  it.each([
    //  what                    text                                    finding
    ["nothing", "", "agenda-import.empty"],
    ["a byte-order mark", "\uFEFF", "agenda-import.empty"],
    ["blank lines", "\n \n\t\n", "agenda-import.empty"],
    ["no headings", "Zomaar een zin.\n\nEn nog een.", "agenda-import.no-headings"],
    ["only headings", "# Een\n## Twee\n### Drie", "agenda-import.no-themes"],
    ["a broken table", "# Titel\n\n| a | b\n|--\n| c", "agenda-import.table-not-read"],
    ["an open fence", "# Titel\n```\n# 1 Wonen", "agenda-import.code-not-read"],
    ["NUL characters", "# 1 Wonen\0\n\n## Speerpunten\n\n- \0", "agenda-import.control-characters"],
    ["bytes not understood", "# Titel\n\nca\uFFFD", "agenda-import.control-characters"],
  ] as const)("%s", (_what, text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it("leaves the text without headings as not understood, with its words", () => {
    expect(read("Zomaar een zin.\n\nEn nog een.").notUnderstood).toEqual([
      { line: 1, text: "Zomaar een zin." },
      { line: 3, text: "En nog een." },
    ]);
  });

  it("does not take a heading whose words happen to be names inside a program", () => {
    expect(() => read("# 1 constructor\n\n## toString\n\n__proto__ 3 constructor hasOwnProperty 3 valueOf")).not.toThrow();
  });
});

describe("a very large text", { timeout: patience }, () => {
  const large = 120_000;
  it.each([
    ["one line", "moet het Rijk ".repeat(large / 14)],
    ["only headings", "# 1 a\n".repeat(large / 6)],
    ["only list entries", `# 1 a\n\n## Speerpunten\n\n${"1. a\n".repeat(large / 5)}`],
    ["one paragraph", "x\n".repeat(large / 2)],
    ["lists nested deeply", Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}- x`).join("\n")],
    ["open brackets", "[".repeat(large)],
    ["spaces before the end", `a${" ".repeat(large)}b`],
    ["accents on one letter", `# 1 a${"\u0301\u0323".repeat(large / 2)}`],
  ])("%s, is accounted for to the last line", (_what, text) => {
    const { lines } = read(text);
    expect(lines.at(-1)?.line).toBe(lines.length);
    expect(lines).toHaveLength(text.split("\n").length - (text.endsWith("\n") ? 1 : 0));
  });
});
