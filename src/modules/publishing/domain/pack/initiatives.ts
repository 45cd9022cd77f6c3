import { groupedBy } from "../../../../lib/lists.ts";
import type { PackInitiative } from "./content.ts";
import { isWithin, type Span, yearIn } from "./span.ts";

/** What the initiatives of a stretch of time come down to. */
export interface InitiativeCourse {
  readonly begun: readonly PackInitiative[];
  readonly finished: readonly PackInitiative[];
  readonly stopped: readonly PackInitiative[];
  /** Finished or stopped, and no source says in which year. */
  readonly endedUndated: readonly PackInitiative[];
  /** Of which no source says in which year they began. */
  readonly beginningUnknown: number;
}

/** What began, finished and stopped, by the years that the sources name: they seldom know the day. */
export function courseIn(initiatives: readonly PackInitiative[], span: Span): InitiativeCourse {
  const isIn = (words: string | null) => isWithin({ on: yearIn(words), note: null }, span);
  const ended = initiatives.filter(({ state }) => state === "finished" || state === "stopped");
  return {
    begun: initiatives.filter(({ started }) => isIn(started)),
    finished: ended.filter((one) => one.state === "finished" && isIn(one.ended)),
    stopped: ended.filter((one) => one.state === "stopped" && isIn(one.ended)),
    endedUndated: ended.filter((one) => yearIn(one.ended) === null),
    beginningUnknown: initiatives.filter(({ started }) => yearIn(started) === null).length,
  };
}

/** In how many initiatives a city takes part, and how many of them began or ended in the stretch. */
export interface CityCourse {
  readonly city: string;
  readonly address: string;
  readonly all: number;
  readonly begun: number;
  readonly finished: number;
  readonly stopped: number;
}

/** The same by city, in the order of the alphabet; a city that takes part in nothing is not there. */
export function byCity(initiatives: readonly PackInitiative[], span: Span): readonly CityCourse[] {
  const pairs = initiatives.flatMap((initiative) => initiative.cities.map((city) => ({ city, initiative })));
  const groups = [...groupedBy(pairs, ({ city }) => city.address).values()];
  const rows = groups.flatMap((group): readonly CityCourse[] => {
    const [first] = group;
    if (!first) return [];
    const own = group.map(({ initiative }) => initiative);
    const { begun, finished, stopped } = courseIn(own, span);
    const counts = { all: own.length, begun: begun.length, finished: finished.length, stopped: stopped.length };
    return [{ city: first.city.name, address: first.city.address, ...counts }];
  });
  return rows.toSorted((a, b) => byName.compare(withoutArticle(a.city), withoutArticle(b.city)));
}

const byName = new Intl.Collator("nl");

/** 's-Hertogenbosch stands under its H. */
const withoutArticle = (name: string): string => name.replace(/^['’][a-z]-/i, "");

/** What still goes on, as far as we know, and was never confirmed or too long ago to be sure of. */
export function silentIn(initiatives: readonly PackInitiative[]) {
  const open = initiatives.filter(({ state }) => state !== "finished" && state !== "stopped");
  return {
    open,
    lapsed: open.filter(({ freshness }) => freshness === "past"),
    never: open.filter(({ freshness }) => freshness === "never"),
  };
}
