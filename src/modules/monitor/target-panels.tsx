import { dayOf } from "../../lib/day.ts";
import type { AgendaId, IndicatorId, TargetId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import { type Indicator, titleIn } from "./domain/indicator.ts";
import { divisionOf, heldAgainstStocks } from "./domain/target-division.ts";
import { indicatorsOf, type MeasuredTarget } from "./domain/target-measure.ts";
import { mainStatusOf } from "./domain/target-readings.ts";
import { storyOf } from "./domain/target-story.ts";
import { CheckedPart, NotMeasurablePart } from "./pages/target-checks.tsx";
import { type FigureLink, MeasuredPart } from "./pages/target-panel.tsx";
import { ListedStatus } from "./pages/target-status.tsx";
import { knownIndicators } from "./routes/known-indicators.ts";
import { membersOn } from "./routes/members.ts";
import { measureOfTarget, measuresOfAgenda } from "./store/targets.ts";
import type { MonitorReads } from "./tables.ts";

/** For the page of a target: how it goes, what a check of it gave, or why it cannot be measured. */
export async function targetFiguresPanel<Tables extends MonitorReads>(
  visit: Visit<Tables>,
  target: { readonly id: TargetId },
): Promise<Markup | null> {
  const { db, view }: Visit<MonitorReads> = visit;
  const measure = await measureOfTarget(db, target.id);
  if (measure === null) return null;
  if (measure.extent === "not_measurable") return <NotMeasurablePart view={view} reason={measure.reason} />;
  const indicators = await knownIndicators(db);
  if (measure.extent === "checked") {
    const { indicator } = measure.fact;
    return <CheckedPart view={view} fact={measure.fact} figures={linksTo(indicators, indicator === null ? [] : [indicator], visit)} />;
  }
  return measuredPart(visit, measure, indicators);
}

async function measuredPart(visit: Visit<MonitorReads>, measure: MeasuredTarget, indicators: readonly Indicator[]): Promise<Markup> {
  const cities = await membersOn(visit.db, dayOf(visit.view.now));
  const ids = cities.map(({ id }) => id);
  const figures = indicatorsOf(measure).map(({ indicator }) => indicator);
  return (
    <MeasuredPart
      view={visit.view}
      story={storyOf(measure)}
      division={divisionOf(measure.measured, ids)}
      heldAgainst={heldAgainstStocks(measure.measured)}
      cities={cities}
      figures={linksTo(indicators, figures, visit)}
    />
  );
}

const linksTo = (
  indicators: readonly Indicator[],
  wanted: readonly IndicatorId[],
  { view }: Pick<Visit<MonitorReads>, "view">,
): readonly FigureLink[] =>
  wanted.flatMap((id) => {
    const indicator = indicators.find((one) => one.id === id);
    return indicator ? [{ id, title: titleIn(indicator, view.language) }] : [];
  });

/** For the list of targets: a word on how each measured one goes. */
export async function targetStatuses<Tables extends MonitorReads>(
  visit: Visit<Tables>,
  agenda: AgendaId,
): Promise<ReadonlyMap<TargetId, Markup>> {
  const { db, view }: Visit<MonitorReads> = visit;
  const measures = await measuresOfAgenda(db, agenda);
  return new Map(
    measures.flatMap((measure) =>
      measure.extent === "measured"
        ? [[measure.target, <ListedStatus status={mainStatusOf(measure.measured)} language={view.language} />] as const]
        : [],
    ),
  );
}
