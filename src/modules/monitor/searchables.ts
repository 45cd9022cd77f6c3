import type { Actor } from "../../lib/actor.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import { subjectNames } from "../agenda/index.ts";
import type { NamedSubjects } from "../network/index.ts";
import { indicatorAddress } from "./domain/addresses.ts";
import type { Indicator } from "./domain/indicator.ts";
import { allIndicators } from "./store/indicators.ts";
import type { MonitorReads } from "./tables.ts";
import { texts } from "./texts.ts";

/** What this module offers to be found: its indicators, by what they mean and the focus points that they say something about. */
export async function figureSearchables(db: Read<MonitorReads>, actor: Actor): Promise<readonly Findable[]> {
  const names = await subjectNames(db, actor);
  return (await allIndicators(db)).map((indicator) => findableOf(indicator, names));
}

const findableOf = (indicator: Indicator, names: NamedSubjects): Findable => ({
  kind: "indicator",
  id: indicator.id,
  address: indicatorAddress(indicator.id),
  title: indicator.titleNl,
  place: indicator.unit,
  body: sentencesOf(indicator, names).join(" "),
  audience: "public",
});

function sentencesOf({ definition, numerator, denominator, source, focusPoints }: Indicator, names: NamedSubjects): readonly string[] {
  const points = focusPoints.flatMap(({ focusPoint }) => names.get(focusPoint) ?? []);
  return [
    definition,
    ...[numerator, denominator].filter((part) => part !== null),
    ...points.map(({ label, title }) => texts.nl.saysAbout(label, title)),
    texts.nl.sourceOf(source.organisation, source.table),
  ];
}
