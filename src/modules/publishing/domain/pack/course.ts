import { groupedBy } from "../../../../lib/lists.ts";
import { byDate } from "../../../../lib/partial-date.ts";
import type { PackContent, PackMoment } from "./content.ts";
import { isWithin, type Span } from "./span.ts";

/** What happened in a stretch of time, the earliest first: in the life of the agenda, what the network said, when it met. */
export function happenedIn(content: Pick<PackContent, "moments" | "positions" | "meetings">, span: Span): readonly PackMoment[] {
  const said = content.positions.map(({ taken, title, address }) => ({ ...outside, date: taken, sentence: title, address }));
  const met = content.meetings
    .filter(({ isToCome }) => !isToCome)
    .map(({ begins, title, address }) => ({ ...outside, date: begins, sentence: title, address }));
  return [...content.moments, ...said, ...met].filter(({ date }) => isWithin(date, span)).toSorted((a, b) => byDate(a.date, b.date));
}

const outside = { theme: null, sources: [] } as const;

/** The same by theme, in the order of the agenda; what belongs to no theme stands under null, first. A theme of nothing is not there. */
export function byTheme(
  moments: readonly PackMoment[],
  themes: readonly { readonly id: string }[],
): readonly (readonly [theme: string | null, moments: readonly PackMoment[]])[] {
  const groups = groupedBy(moments, ({ theme }) => theme);
  return [null, ...themes.map(({ id }) => id)].flatMap((theme) => {
    const own = groups.get(theme);
    return own ? [[theme, own] as const] : [];
  });
}
