import { type LoadReport, loadItems } from "../../../platform/content/load-content.ts";
import type { ContentTables } from "../../../platform/content/tables.ts";
import type { Context } from "../../../platform/context.ts";
import type { MeasuredAgenda } from "../domain/indicator-target.ts";
import { measuresIn } from "../domain/target-measure.ts";
import { saveTargetMeasure, storedMeasure, targetMeasureVersions } from "../store/save-target.ts";
import type { TargetTables } from "../tables/targets.ts";

/** Remembers how the numbers of an agenda are measured, and whether they can be. */
export async function loadTargets(context: Context<TargetTables & ContentTables>, agendas: readonly MeasuredAgenda[]): Promise<LoadReport> {
  const versions = await targetMeasureVersions(context.tx);
  return loadItems<TargetTables & ContentTables>(
    context,
    agendas.flatMap(measuresIn).map((measure, index) => ({
      kind: "target-measure",
      id: measure.target,
      content: { ...storedMeasure(measure), standing: measure.standing, position: index + 1 },
      currentVersion: versions.get(measure.target) ?? null,
      save: (tx, version, changedAt) => saveTargetMeasure(tx, measure, { position: index + 1, version, changedAt }),
    })),
  );
}
