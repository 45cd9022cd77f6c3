import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { aDrawing, aPaper } from "../../../tests/build/paper.ts";
import { figure, paragraph, table } from "../../lib/paper.ts";
import { fileOf, pressProgram, usualLimits } from "./papers.ts";
import { makePress } from "./press.ts";

const press = makePress(pressProgram, usualLimits);
afterAll(() => press.close());

/** On a busy machine a program takes its time to start. */
const patience = 60_000;

const small = aPaper([paragraph("Kort.")]);

describe("the press", () => {
  it(
    "draws what it can and refuses the others politely when a hundred papers are asked for at once",
    async () => {
      const asked = await Promise.allSettled(Array.from({ length: 100 }, () => press.draw("pdf", small)));
      const refused = asked.filter((one) => one.status === "rejected").map(({ reason }) => reason.code);
      expect(new Set(refused)).toEqual(new Set(["papers.busy"]));
      expect(asked.length - refused.length).toBe(usualLimits.waiting + 1);
    },
    patience,
  );

  it("refuses a paper that is too large before anything is started", async () => {
    const scant = makePress(pressProgram, { ...usualLimits, characters: 1000 });
    await expect(scant.draw("pdf", aPaper([paragraph("a".repeat(1000))]))).rejects.toMatchObject({
      kind: "unavailable",
      code: "papers.too-large",
    });
  });

  it(
    "stops a paper that takes too long, and draws the next",
    async () => {
      const hasty = makePress(pressProgram, { ...usualLimits, drawMs: 2000 });
      const endless = aPaper([paragraph("a".repeat(3_000_000))]);
      await expect(hasty.draw("pdf", endless)).rejects.toMatchObject({ kind: "unavailable", code: "papers.too-slow" });
      const patient = makePress(pressProgram, usualLimits);
      expect((await patient.draw("pdf", small)).length).toBeGreaterThan(1000);
      hasty.close();
      patient.close();
    },
    patience,
  );

  it(
    "outlives a paper that breaks the program",
    async () => {
      // Too deep for the stack of native code: where it is not, the paper is drawn, and that is as well.
      const deep = aDrawing(`${"<g>".repeat(100_000)}${"</g>".repeat(100_000)}`);
      await Promise.allSettled([press.draw("pdf", aPaper([figure({ svg: deep, alternative: "Diep", caption: "" })]))]);
      expect((await press.draw("pdf", small)).length).toBeGreaterThan(1000);
    },
    patience,
  );

  it(
    "goes on with a new program when the old one has taken too much memory",
    async () => {
      const frugal = makePress(pressProgram, { ...usualLimits, memory: 1 });
      const [one, two] = [await frugal.draw("pdf", small), await frugal.draw("pdf", small)];
      expect(Buffer.compare(one, two)).toBe(0);
    },
    patience,
  );

  it(
    "starts again after it was idle",
    async () => {
      const restless = makePress(pressProgram, { ...usualLimits, idleMs: 0 });
      await restless.draw("pdf", small);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect((await restless.draw("pdf", small)).length).toBeGreaterThan(1000);
      restless.close();
    },
    patience,
  );

  it.each([
    ["a figure without an alternative text", figure({ svg: aDrawing(), alternative: " \u200B", caption: "" })],
    ["a figure without a size", figure({ svg: "<svg/>", alternative: "Leeg", caption: "" })],
    ["a figure that fetches", figure({ svg: aDrawing('<image href="paper.typ"/>'), alternative: "Buiten", caption: "" })],
    ["a figure that multiplies itself", figure({ svg: aDrawing('<use href="#a"/>'), alternative: "Veel", caption: "" })],
    ["a table without columns", table({ caption: "Leeg", heads: [], rows: [] })],
    ["a row that does not fit", table({ caption: "Scheef", heads: ["Een"], rows: [["1", "2"]] })],
  ] as const)("takes no paper with %s, in any form", async (_what, part) => {
    await expect(press.draw("pdf", aPaper([part]))).rejects.toThrow(/^A (figure|table)/);
    await expect(press.draw("docx", aPaper([part]))).rejects.toThrow(/^A (figure|table)/);
  });

  it("takes no paper without a title or a lasting address", async () => {
    await expect(press.draw("pdf", aPaper([], { title: " " }))).rejects.toThrow("no title");
    await expect(press.draw("docx", aPaper([], { address: "javascript:1" }))).rejects.toThrow("no address");
  });

  it(
    "draws a paper of any size of nothing",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom("pdf" as const, "docx" as const),
          fc.array(fc.constantFrom("", " ", "\n"), { maxLength: 3 }),
          async (form, rows) => {
            const parts = [...rows.map((text) => paragraph(text)), table({ caption: "", heads: [""], rows: rows.map((text) => [text]) })];
            expect((await press.draw(form, aPaper(parts))).length).toBeGreaterThan(1000);
          },
        ),
        { numRuns: 10 },
      );
    },
    patience,
  );
});

it(
  "is shared by all who ask for a file",
  async () => {
    expect((await fileOf("pdf", small)).length).toBeGreaterThan(1000);
  },
  patience,
);
