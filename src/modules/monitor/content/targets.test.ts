import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readingOf } from "../../../platform/content/reading.ts";
import { readMeasuredAgendas, readTargetContent } from "./targets.ts";

const contentFolder = join(import.meta.dirname, "../../../../content/g40");
const file = "indicator-targets.yaml";
const all = { agendas: null, targets: null, indicators: null, cities: null };

describe("how the targets of the agenda are measured", () => {
  const content = readTargetContent(readingOf(contentFolder));

  it("says something of every number in the agenda, once", () => {
    const agenda: { targets: { code: string }[] } = parse(readFileSync(join(contentFolder, "agenda.yaml"), "utf8"));
    const said = [
      ...(content?.targets ?? []).map(({ target }) => target),
      ...(content?.factsChecked ?? []).map(({ target }) => target),
      ...(content?.notMeasurable ?? []).flatMap(({ targets }) => targets),
    ];
    expect(said.toSorted()).toEqual(agenda.targets.map(({ code }) => `2019-2022-${code}`).toSorted());
  });

  it("calls itself a proposal", () => {
    expect(content?.standing).toBe("voorstel van ons, nog niet vastgesteld door het netwerk");
  });

  it("takes the band as a share", () => {
    expect(content?.targets.map(({ band }) => band)).toEqual([0.05, 0.1, 0.1, 0.1, 0, 0]);
  });
});

describe("a file about targets", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "spil-targets-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const good = readFileSync(join(contentFolder, file), "utf8");
  const problemsOf = (text: string, known = {}) => {
    writeFileSync(join(folder, file), text);
    const reading = readingOf(folder);
    expect(readTargetContent(reading, { ...all, ...known })).toBeNull();
    return reading.problems.map(({ field, problem }) => `${field}: ${problem}`).join("\n");
  };

  it.each([
    ["a series that is not there", "series: new-built }", "series: old-built }", 'targets[0].readings[0]: There is no series "old-built"'],
    ["a stock that is not there", "stock: stock }", "stock: supply }", 'targets[1].readings[0]: There is no series "supply"'],
    ["a division by nothing", "by: households-2020", "by: households-2019", 'targets[0].division: There is no series "households-2019"'],
    ["a path that ends before it begins", "period: 2028JJ00", "period: 2018JJ00", "A path must end after its base."],
    ["a year for a period", "2019JJ00: 71548", "2019: 71548", "This must be the code of a period"],
    ["a band as wide as the path", "bandPercent: 5", "bandPercent: 100", "targets[0].bandPercent"],
    ["two words on one target", "  - code: k06", "  - code: k01", 'factsChecked[0].code: Something is said of "k01" twice.'],
  ])("may not have %s", (_what, from, to, problem) => {
    expect(problemsOf(good.replace(from, to))).toContain(problem);
  });

  it("names no target, indicator or city that is not there", () => {
    const nobody = new Set<string>();
    const problems = problemsOf(good, { targets: nobody, indicators: nobody, cities: nobody });
    expect(problems).toContain('There is no indicator "new-homes" in the content.');
    expect(problems).toContain('There is no city "GM0361" in the content.');
  });

  it("names the target that the agenda does not have", () => {
    expect(problemsOf(good, { targets: new Set<string>() })).toContain(
      'targets[0].code: There is no target "2019-2022-k01" in the content.',
    );
  });

  it("may be left out by another network, and may be there without anything in it", () => {
    rmSync(join(folder, file), { force: true });
    expect(readMeasuredAgendas(readingOf(folder), all)).toEqual([]);
    const empty = {
      agenda: "2026-2030",
      standing: "voorstel",
      series: [],
      citySeries: [],
      targets: [],
      factsChecked: [],
      notMeasurable: [],
    };
    writeFileSync(join(folder, file), JSON.stringify(empty));
    expect(readMeasuredAgendas(readingOf(folder), all)).toMatchObject([{ agenda: "2026-2030", targets: [] }]);
  });

  it("is not taken for one that is left out when it is wrong", () => {
    writeFileSync(join(folder, file), "");
    expect(readMeasuredAgendas(readingOf(folder), all)).toBeNull();
  });
});
