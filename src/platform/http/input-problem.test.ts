import { describe, expect, it } from "vitest";
import { z } from "zod";
import { inputProblems } from "./input-problem.ts";

const schema = z.strictObject({
  oordeel: z.enum(["goed", "fout"]).optional(),
  thema: z.coerce.number().int().min(1).max(9).optional(),
  stad: z.string().max(3).optional(),
  sinds: z.iso.date().optional(),
});

const problemsWith = (fields: unknown) => {
  const { error } = schema.safeParse(fields);
  return error ? inputProblems(error) : [];
};

describe("what is wrong with a field", () => {
  it.each([
    [{ oordeel: "half" }, "oordeel", "Kies uit: goed, fout."],
    [{ thema: "drie" }, "thema", "Geef een getal."],
    [{ thema: "1.5" }, "thema", "Geef een heel getal."],
    [{ thema: "0" }, "thema", "Dit moet ten minste 1 zijn."],
    [{ thema: "10" }, "thema", "Dit mag ten hoogste 9 zijn."],
    [{ stad: "Zwolle" }, "stad", "Dit mag ten hoogste 3 tekens zijn."],
    [{ stad: ["a", "b"] }, "stad", "Geef dit veld één keer."],
    [{ sinds: "gisteren" }, "sinds", "Dit kunnen wij niet lezen."],
    [{ kleur: "rood" }, "kleur", "Dit veld kennen wij hier niet."],
  ])("%j: %s, %s", (fields, field, problem) => {
    expect(problemsWith(fields)).toEqual([{ field, problem: { nl: problem, en: expect.stringMatching(/^[A-Z].*\.$/) } }]);
  });

  it("is said in English too", () => {
    expect(problemsWith({ thema: "0" })).toMatchObject([{ problem: { en: "This must be 1 at least." } }]);
  });

  it("is said of every field at once", () => {
    expect(problemsWith({ oordeel: "half", thema: "x", kleur: "rood", maat: "1" }).map(({ field }) => field)).toEqual([
      "oordeel",
      "thema",
      "kleur",
      "maat",
    ]);
  });
});
