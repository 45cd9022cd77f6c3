import type { Citing } from "../../lib/citing.ts";
import { groupedBy } from "../../lib/lists.ts";
import { type CheckedSource, isDead } from "../../platform/links/checked.ts";
import { siteOf } from "../../ui/link.tsx";

/** What can be the matter with a source, the gravest first. */
export const sourceStates = ["gone", "failing", "moved", "refused", "changed"] as const;
export type SourceState = (typeof sourceStates)[number];

/** A source that was checked, with what of ours rests on it. */
export interface JudgedSource {
  readonly source: CheckedSource;
  readonly state: SourceState | "fine";
  readonly citings: readonly Citing[];
}

/** How the sources of what somebody may see are. */
export interface Judged {
  /** Those that were checked, by address. */
  readonly sources: readonly JudgedSource[];
  /** How many web addresses are cited, checked or not. */
  readonly cited: number;
  /** When one of them was last checked; null when never. */
  readonly lastChecked: Date | null;
}

/** Puts what was checked beside what is cited. What nothing of these cites is left out, whatever is known of it. */
export function judged(citings: readonly Citing[], checked: readonly CheckedSource[]): Judged {
  const pairs = citings.flatMap((citing) =>
    citing.sources.filter((source) => siteOf(source) !== null).map((address) => ({ address, citing })),
  );
  const byAddress = groupedBy(pairs, ({ address }) => address);
  const sources = checked.flatMap((source): readonly JudgedSource[] => {
    const citing = byAddress.get(source.address);
    return citing === undefined ? [] : [{ source, state: stateOf(source), citings: citing.map((pair) => pair.citing) }];
  });
  const moments = sources.map(({ source }) => source.checkedAt.getTime());
  return {
    sources,
    cited: byAddress.size,
    lastChecked: moments.length === 0 ? null : new Date(Math.max(...moments)),
  };
}

/** What is the matter with a source; the gravest when it is more than one thing. */
export function stateOf(source: CheckedSource): JudgedSource["state"] {
  if (isDead(source)) return "gone";
  if (source.failures > 0) return "failing";
  if (source.status === "moved" || source.status === "refused") return source.status;
  return source.changedAt === null ? "fine" : "changed";
}
