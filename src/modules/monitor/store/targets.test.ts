import { expect, it } from "vitest";
import { contentFolder, onBothEngines } from "../../../../tests/build/database.ts";
import { type AgendaId, asId, type IndicatorId, type TargetId } from "../../../lib/ids.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { transact } from "../../../platform/db/transact.ts";
import { readTargetContent } from "../content/targets.ts";
import { measuresIn, type TargetMeasure } from "../domain/target-measure.ts";
import { saveTargetMeasure, targetMeasureVersions } from "./save-target.ts";
import { measureOfTarget, measuresOfAgenda, targetsOfIndicator } from "./targets.ts";

onBothEngines("how targets are measured", (database) => {
  const content = readTargetContent(readingOf(contentFolder));
  const told = content ? measuresIn(content) : [];
  const [homes] = told;
  const changedAt = new Date("2026-11-24T09:00:00Z");
  const saveAll = (measures: readonly TargetMeasure[], version = 1) =>
    transact(database(), async (tx) => {
      for (const [at, measure] of measures.entries()) await saveTargetMeasure(tx, measure, { position: at + 1, version, changedAt });
    });
  const codesOf = async (indicator: string) =>
    (await targetsOfIndicator(database().db, asId<IndicatorId>(indicator))).map(({ target, isMain }) => `${target.slice(-3)} ${isMain}`);

  it("comes back as it was read, figures of cities and all", async () => {
    await saveAll(told);
    expect(told).toHaveLength(26);
    expect(await measuresOfAgenda(database().db, asId<AgendaId>("2019-2022"))).toEqual(told);
    expect(await measureOfTarget(database().db, asId<TargetId>("2019-2022-k01"))).toEqual(homes);
  });

  it("is nothing for a target, an agenda or an indicator that nobody told of", async () => {
    await saveAll(told);
    expect(await measureOfTarget(database().db, asId<TargetId>("2019-2022-k99"))).toBeNull();
    expect(await measuresOfAgenda(database().db, asId<AgendaId>("2026-2030"))).toEqual([]);
    expect(await codesOf("loneliness")).toEqual([]);
  });

  it("finds the targets of an indicator, those that are measured with it first", async () => {
    await saveAll(told);
    expect(await codesOf("new-homes")).toEqual(["k01 true"]);
    expect(await codesOf("gas-free-homes")).toEqual(["k02 true", "k03 true"]);
    expect(await codesOf("gas-use-per-home")).toEqual(["k02 false", "k04 false"]);
  });

  it("leaves no indicator behind that a target is no longer measured with", async () => {
    await saveAll(told);
    if (homes?.extent !== "measured") throw new Error("The first target is measured.");
    const measured = { ...homes.measured, indicator: asId<IndicatorId>("population"), alsoMeasuredWith: [asId<IndicatorId>("population")] };
    await saveAll([{ ...homes, measured }], 2);
    expect(await codesOf("new-homes")).toEqual([]);
    expect(await codesOf("population")).toEqual(["k01 true"]);
    expect((await targetMeasureVersions(database().db)).get("2019-2022-k01")).toBe(2);
  });
});
