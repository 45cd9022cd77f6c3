import type { AreaCode } from "../../../../lib/ids.ts";
import type { NamedArea } from "./area-event.ts";
import type { AreaSize } from "./area-size.ts";

/**
 * `abolition`: (part of) an area that ceased to be that day; several of one day and area together are a split.
 * `border`: a piece of an area that went on. `rename`: all of it, under another code.
 */
export const changeKinds = ["abolition", "border", "rename"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Land that went from one area to another; said once, however many histories tell of it. */
export interface AreaChange {
  readonly kind: ChangeKind;
  /** The first day on the new borders. */
  readonly day: string;
  readonly from: NamedArea;
  readonly to: AreaCode;
  /** The receiving area began that day. */
  readonly isNewArea: boolean;
  readonly size: AreaSize;
}

/** A change with where it is told. */
export interface SourcedChange extends AreaChange {
  readonly source: string;
}

/** The earlier first; of one day by code. */
export const byDayAndCode = (a: AreaChange, b: AreaChange): number => {
  const [one, other] = [a, b].map((change) => `${change.day} ${change.from.code} ${change.to}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
};
