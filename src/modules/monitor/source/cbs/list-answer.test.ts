import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Refusal } from "../../../../lib/refusal.ts";
import { jsonOf, nextLinkOf, rowsOf } from "./json-answer.ts";
import { listOf } from "./list-answer.ts";

const address = "https://example.org/lijst";

/** Read in parts of that length; what it came to, or the name of what is wrong with it. */
async function inParts(text: string, length: number): Promise<unknown> {
  const all: unknown[] = [];
  let takes = 0;
  const take = (rows: readonly unknown[]) => {
    takes++;
    all.push(...rows);
  };
  try {
    const { gathered, rowCount, nextLink } = await listOf(cutInto(text, length), address, { take, gathered: () => all });
    expect(rowCount).toBe(all.length);
    return { rows: gathered, nextLink, isInParts: takes > 1 };
  } catch (error) {
    return (error as Refusal).code;
  }
}

async function* cutInto(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** Read at once, as nobody can read a large one. */
function atOnce(text: string): unknown {
  try {
    const answer = jsonOf(text, address);
    return { rows: rowsOf(answer, address), nextLink: nextLinkOf(answer, address) };
  } catch (error) {
    return (error as Refusal).code;
  }
}

const filler = "x".repeat(900);
const rowsOfLength = (count: number) => Array.from({ length: count }, (_, at) => ({ Id: at, StringValue: `${filler}},{"Id":${at}},` }));
const long = JSON.stringify(rowsOfLength(200));

describe("a long list", () => {
  it.each([
    ["with texts that look like the border between two rows", `{"value":${long}}`],
    ["with its link before the rows", `{"@odata.context":"https://x/$\\"metadata","@odata.nextLink":"https://x/2","value":${long}}`],
    ["with its link behind the rows", `{"value":${long},"@odata.nextLink":"https://x/2"}`],
    [
      "written with room between all",
      `\n{ "a" : 1 ,\n "b": null , "value" : ${JSON.stringify(rowsOfLength(200), null, 2)} , "odata.nextLink":"https://x/2" }\n`,
    ],
    ["behind it another one", `{"value":${long},"more":${long}}`],
    ["with lists in its rows", `{"value":${JSON.stringify(rowsOfLength(100).map((row) => ({ ...row, parts: [row, row] })))}}`],
  ])("%s is read in parts, and is what it is as a whole", async (_, text) => {
    for (const length of [1_000, 16_411, 65_536]) {
      const read = await inParts(text, length);
      expect(read).toMatchObject({ isInParts: true });
      expect(read).toMatchObject(atOnce(text) as object);
    }
  });

  const whole = `{"value":${long},"@odata.nextLink":"https://x/2"}`;
  const middle = whole.indexOf('{"Id":150');
  it.each([
    ["breaks off within a row", whole.slice(0, middle + 8), "monitor.answer-cut-off"],
    ["breaks off between two rows", whole.slice(0, middle), "monitor.answer-cut-off"],
    [
      "breaks off within a text, behind what looks like the end of a row",
      whole.slice(0, whole.indexOf("},{", middle) + 1),
      "monitor.answer-cut-off",
    ],
    ["breaks off behind its last row", `{"value":${long.slice(0, -1)}`, "monitor.answer-cut-off"],
    ["breaks off before its last brace", `{"value":${long}`, "monitor.answer-cut-off"],
    ["ends with a comma and no row", `{"value":${long.slice(0, -1)},]}`, "monitor.answer-cut-off"],
    ["has a row that is no JSON", whole.replace('"Id":150', '"Id":'), "monitor.answer-cut-off"],
    ["has more behind its end", `${whole}{"value":[]}`, "monitor.answer-cut-off"],
    ["has a whole list behind its end", `${whole}${whole}`, "monitor.answer-cut-off"],
    ["has an error behind its rows", `{"value":${long},"error":{"code":"500"}}`, "monitor.error-in-answer"],
    ["has an error before its rows", `{"error":{"code":"500"},"value":${long}}`, "monitor.error-in-answer"],
    ["has a link that is none", `{"value":${long},"@odata.nextLink":7}`, "monitor.answer-misshapen"],
    ["is called otherwise", `{"values":${long}}`, "monitor.answer-misshapen"],
    ["is a bare list", long, "monitor.answer-misshapen"],
    ["is a page for people", `<html>${long}`, "monitor.answer-is-page"],
  ])("that %s is refused, the same as when it is read at once", async (_, text, code) => {
    expect(atOnce(text)).toBe(code);
    for (const length of [1_000, 16_411, 65_536]) expect(await inParts(text, length)).toBe(code);
  });

  it("is read in parts as it would be at once, wherever it breaks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("},{", '"},{"', "\\", "]}", "},")), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 60, max: 120 }),
        fc.integer({ min: 700, max: 40_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("", "}", "]}", ",", ',"error":1}', '"}]}', "},{}]}"),
        async (texts, count, length, share, ending) => {
          const rows = Array.from({ length: count }, (_, at) => ({ Id: at, text: texts[at % texts.length], filler }));
          const text = JSON.stringify({ value: rows, "@odata.nextLink": "https://x/2" });
          for (const one of [text, text.slice(0, text.length * share) + ending]) {
            const expected = atOnce(one);
            const read = await inParts(one, length);
            if (typeof expected === "string") expect(read).toBe(expected);
            else expect(read).toMatchObject(expected as object);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
