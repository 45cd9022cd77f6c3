import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentFolder } from "../../../../tests/build/database.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { weightsOf } from "../domain/areas/weights.ts";
import { readAreaChanges } from "./area-changes.ts";

const file = "area-changes.yaml";

describe("the changes of the cities' borders", () => {
  const changes = readAreaChanges(readingOf(contentFolder)) ?? [];

  it("are 62, each with the text of its source, the earlier first", () => {
    expect(changes.length).toBe(62);
    expect(changes.filter(({ source }) => !source.includes("03759ned"))).toEqual([]);
    expect(changes.map(({ day }) => day)).toEqual(changes.map(({ day }) => day).toSorted());
  });

  it("have all parts of what was divided: Maasdonk went to two cities, Boarnsterhim to four municipalities", () => {
    const weights = weightsOf(changes, "inhabitants");
    const partsOf = (area: string) => weights.filter(({ from }) => from === area).map(({ to, weight }) => [to, weight?.toFixed(4)]);
    expect(partsOf("GM1671")).toEqual([
      ["GM0796", "0.5921"],
      ["GM0828", "0.4079"],
    ]);
    expect(partsOf("GM0055").map(([to]) => to)).toEqual(["GM0074", "GM0080", "GM1900", "GM1921"]);
  });
});

describe("a file with changes of borders", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "spil-areas-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const good = readFileSync(join(contentFolder, file), "utf8");
  const problemsOf = (text: string) => {
    writeFileSync(join(folder, file), text);
    const reading = readingOf(folder);
    readAreaChanges(reading);
    return reading.problems.map(({ field, problem }) => `${field}: ${problem}`);
  };

  it.each([
    ["a month for a day", '"2010-01-01"', '"2010-01"', "changes[0].day: This must be an existing day, such as 2019-01-01."],
    ["a province", '"GM1742"', '"PV23"', "changes[0].to: This must be the code of a municipality, such as GM0193."],
    ["land that stays where it was", '"GM1742"', '"GM0150"', "changes[0].to: Land cannot go to the area that it comes from."],
    ["a source that is not in it", "source: cbs-03759ned", "source: cbs", 'changes[0].source: There is no source "cbs" in this file.'],
    ["a source by the name of nothing", "source: cbs-03759ned", "source: toString", "changes[0].source"],
    ["half an inhabitant", "inhabitants: 0", "inhabitants: 0.5", "changes[0].inhabitants"],
    ["nothing said of the inhabitants, not even that they are unknown", "inhabitants: 0, ", "", "changes[0].inhabitants"],
  ])("may not have %s", (_what, from, to, problem) => {
    expect(problemsOf(good.replace(from, to)).join()).toContain(problem);
  });

  it("may not have the same land twice", () => {
    const line = good.split("\n").find((one) => one.includes("Arcen en Velden")) ?? "";
    expect(problemsOf(good.replace(line, `${line}\n${line}`))).toEqual([
      "changes[2].to: What went from GM0885 to GM0983 on 2010-01-01 stands here twice.",
    ]);
  });

  it("may say that a figure is not known", () => {
    expect(problemsOf(good.replace("inhabitants: 0", "inhabitants: null"))).toEqual([]);
  });
});
