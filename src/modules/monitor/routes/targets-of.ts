import { asId, type CityId } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { statementInWords, targetAddress, targets } from "../../agenda/index.ts";
import type { CityLine } from "../domain/beside.ts";
import type { Indicator } from "../domain/indicator.ts";
import { type CityPace, paceOf } from "../domain/target-division.ts";
import { storyOf } from "../domain/target-story.ts";
import type { NamedStory } from "../pages/target-section.tsx";
import { targetsOfIndicator } from "../store/targets.ts";
import type { MonitorReads } from "../tables.ts";

/** The targets of an indicator in the words of the agenda; one that whoever asks may not see is left out. */
export async function targetsOf({ db, actor, language }: Visit<MonitorReads>, indicator: Indicator): Promise<readonly NamedStory[]> {
  const measures = await targetsOfIndicator(db, indicator.id);
  if (measures.length === 0) return [];
  const seen = new Map((await targets(db, actor)).map((target) => [target.id, target]));
  return measures.flatMap(({ isMain, ...measure }) => {
    const target = seen.get(measure.target);
    if (!target) return [];
    const named = { address: targetAddress(target.agenda, target.code), statement: statementInWords(target, language) };
    return [{ story: storyOf(measure), isMain, ...named }];
  });
}

/** What the share of a city in a target asks each year of this figure; null when no target of it is divided over cities. */
export function paceIn(stories: readonly NamedStory[], city: CityLine | null): CityPace | null {
  if (city === null) return null;
  const paces = stories.filter(({ isMain }) => isMain).map(({ story }) => paceOf(story.measure.measured, asId<CityId>(city.area)));
  return paces.find((pace) => pace !== null) ?? null;
}
