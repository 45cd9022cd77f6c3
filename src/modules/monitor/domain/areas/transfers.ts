import type { AreaCode } from "../../../../lib/ids.ts";
import type { AreaChange, ChangeKind } from "./area-change.ts";
import { movesSomething } from "./borders.ts";
import { changesAbout, withTheirParts } from "./parts.ts";
import { weightsOf } from "./weights.ts";

/** Land with people that an area got, by which figures of before are brought to the borders of now. */
export interface Transfer {
  readonly day: string;
  readonly kind: ChangeKind;
  readonly from: AreaChange["from"];
  readonly to: AreaCode;
  /** Which part of the giver came along, 0–1; null for a piece of one that went on, and when it is not known. */
  readonly share: number | null;
  /** How many inhabitants moved; null when that is not told. */
  readonly inhabitants: number | null;
}

/** What made an area what it is, after a day, the latest first: what it got itself, and what those got that came into it. */
export function transfersInto(area: AreaCode, after: string, changes: readonly AreaChange[]): readonly Transfer[] {
  const parts = new Set(withTheirParts([area], changes));
  const about = changesAbout([...parts], changes).filter(({ day }) => day > after);
  const weights = weightsOf(about, "inhabitants");
  return about
    .filter((change) => parts.has(change.to) && movesSomething(change, "inhabitants"))
    .map(({ day, kind, from, to, size }) => ({
      day,
      kind,
      from,
      to,
      share: weights.find((one) => one.from === from.code && one.to === to && one.day === day)?.weight ?? null,
      inhabitants: size.inhabitants,
    }))
    .toSorted((a, b) => (a.day > b.day ? -1 : 1));
}
