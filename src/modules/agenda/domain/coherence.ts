import type { FocusPointId, InitiativeId } from "../../../lib/ids.ts";
import type { FocusPointLink } from "./focus-point.ts";
import type { InitiativeHead } from "./matrix.ts";

/** Something with the focus points that it serves. */
export interface Shared<T> {
  readonly what: T;
  readonly points: readonly FocusPointId[];
}

/** Two focus points that lean on each other, and why. The first comes first in the agenda. */
export interface Tie {
  readonly from: FocusPointId;
  readonly to: FocusPointId;
  readonly links: readonly FocusPointLink[];
  readonly initiatives: readonly InitiativeHead[];
  /** Organisations with a role at both, by name. */
  readonly partners: readonly string[];
  readonly strength: number;
}

/** A link was laid on purpose and weighs as much as this many initiatives or partners. */
export const linkWeight = 3;

/** Every pair of these focus points that has anything in common, the strongest first, then in the order of the agenda. */
export function tiesBetween(
  points: readonly FocusPointId[],
  found: {
    readonly links: readonly FocusPointLink[];
    readonly initiatives: readonly Shared<InitiativeHead>[];
    readonly partners: readonly Shared<string>[];
  },
): readonly Tie[] {
  const place = new Map(points.map((point, index) => [point, index]));
  const ties = new Map<string, Tie>();
  const add = (one: FocusPointId, other: FocusPointId, reason: Partial<Pick<Tie, "links" | "initiatives" | "partners">>) => {
    const [from, to] = (place.get(one) ?? 0) < (place.get(other) ?? 0) ? [one, other] : [other, one];
    if (from === to || !place.has(from) || !place.has(to)) return;
    const key = `${from} ${to}`;
    ties.set(key, together(ties.get(key) ?? { from, to, links: [], initiatives: [], partners: [], strength: 0 }, reason));
  };
  for (const link of found.links) add(link.from, link.to, { links: [link] });
  for (const { what, points: served } of found.initiatives) for (const [a, b] of pairsOf(served)) add(a, b, { initiatives: [what] });
  for (const { what, points: served } of found.partners) for (const [a, b] of pairsOf(served)) add(a, b, { partners: [what] });
  const inOrder = (tie: Tie) => (place.get(tie.from) ?? 0) * points.length + (place.get(tie.to) ?? 0);
  return [...ties.values()].sort((a, b) => b.strength - a.strength || inOrder(a) - inOrder(b));
}

function together(
  tie: Tie,
  { links = [], initiatives = [], partners = [] }: Partial<Pick<Tie, "links" | "initiatives" | "partners">>,
): Tie {
  const all = {
    links: [...tie.links, ...links],
    initiatives: [...tie.initiatives, ...initiatives],
    partners: [...new Set([...tie.partners, ...partners])],
  };
  return { ...tie, ...all, strength: all.links.length * linkWeight + all.initiatives.length + all.partners.length };
}

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  [...new Set(items)].flatMap((one, index, all) => all.slice(index + 1).map((other) => [one, other] as const));

/** At most so many lines can be told apart in one picture. */
export const legibleTies = 40;

/** From which strength ties are shown when nobody chose: the lowest at which the picture can still be read. */
export function legibleStrength(ties: readonly Pick<Tie, "strength">[]): number {
  const levels = [...new Set(ties.map(({ strength }) => strength))].sort((a, b) => a - b);
  return levels.find((level) => ties.filter(({ strength }) => strength >= level).length <= legibleTies) ?? (levels.at(-1) ?? 0) + 1;
}

/** Initiatives with their focus points, from one row for each. */
export function sharedBy<T, Id extends InitiativeId | string>(
  rows: readonly { readonly id: Id; readonly what: T; readonly point: FocusPointId }[],
): readonly Shared<T>[] {
  const shared = new Map<Id, { readonly what: T; readonly points: readonly FocusPointId[] }>();
  for (const { id, what, point } of rows) shared.set(id, { what, points: [...(shared.get(id)?.points ?? []), point] });
  return [...shared.values()];
}
