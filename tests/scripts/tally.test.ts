import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readReport, sum, summaryLine, tally } from "../../scripts/lib/tally.mjs";

const aFile = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const aReport = (...files: ReturnType<typeof aFile>[]) => ({ testResults: files });

describe("the last line", () => {
  it("names skipped tests only when there are any", () => {
    expect(summaryLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(summaryLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });

  it("adds up what all steps counted", () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

it.each([
  //  what happened                       report                                               code  passed failed skipped
  ["all is well", aReport(aFile("passed", "passed", "passed")), 0, 2, 0, 0],
  ["a test fails", aReport(aFile("failed", "passed", "failed")), 1, 1, 1, 0],
  ["tests are skipped or to be written", aReport(aFile("passed", "passed", "skipped", "todo")), 0, 1, 0, 2],
  ["two files do not load", aReport(aFile("failed"), aFile("failed"), aFile("passed", "passed")), 1, 1, 2, 0],
  ["a file breaks around its tests", aReport(aFile("failed", "passed")), 1, 1, 1, 0],
  ["an error happens outside every test", aReport(aFile("passed", "passed")), 1, 1, 1, 0],
  ["no test ran", aReport(), 0, 0, 1, 0],
  ["every test is skipped", aReport(aFile("passed", "skipped")), 0, 0, 1, 1],
  ["there is no report", undefined, 0, 0, 1, 0],
  ["the report is of another shape", { testResults: [{ status: "passed" }] }, 0, 0, 1, 0],
  ["the report is not even an object", null, 0, 0, 1, 0],
] as const)("counts right when %s", (_what, report, code, passed, failed, skipped) => {
  expect(tally(report, code)).toMatchObject({ passed, failed, skipped });
});

it.each([
  ["no report", undefined, 137],
  ["no tests", aReport(), 1],
  ["an error outside every test", aReport(aFile("passed", "passed")), 1],
  ["a file that does not load", aReport(aFile("failed")), 1],
])("says why %s counts as a failure", (_what, report, code) => {
  expect(tally(report, code).remarks).toHaveLength(1);
});

describe("readReport", () => {
  it("takes half a file for no report", () => {
    const folder = mkdtempSync(join(tmpdir(), "spil-report-"));
    const file = join(folder, "vitest.json");
    expect(readReport(file)).toBeUndefined();

    const whole = JSON.stringify(aReport(aFile("passed", "passed")));
    writeFileSync(file, whole.slice(0, whole.length / 2));
    expect(readReport(file)).toBeUndefined();

    writeFileSync(file, whole);
    expect(tally(readReport(file), 0)).toMatchObject({ passed: 1, failed: 0 });
    rmSync(folder, { recursive: true });
  });
});
