import type { AreaCode } from "../../../../lib/ids.ts";
import type { AreaSize } from "./area-size.ts";

/** Why land went, as Statistics Netherlands calls it: herindeling, ontstaan, opgeheven, grenswijziging, wijziging (before 1991). */
export const occasions = ["reorganisation", "founding", "abolition", "border", "change"] as const;
export type Occasion = (typeof occasions)[number];

/** An area as somebody else's history names it. */
export interface NamedArea {
  readonly code: AreaCode;
  readonly name: string;
}

/** Land came from another area, or went to it. An area that is put together lists its own old land as well. */
export interface LandEvent {
  readonly kind: "received" | "ceded";
  readonly area: NamedArea;
  readonly other: NamedArea;
  readonly occasion: Occasion;
  /** `2019-01-01`: from this day on. */
  readonly day: string;
  readonly size: AreaSize;
}

/** The area goes on under another name and another code, or did so before. */
export interface RenameEvent {
  readonly kind: "renamed";
  readonly area: NamedArea;
  /** Whether `other` is what it was called before, or what it is called since. */
  readonly told: "former" | "later";
  readonly other: NamedArea;
  readonly day: string;
}

/** The area began on a day, or so long ago that only a year is told before which it was there. */
export interface BeginEvent {
  readonly kind: "begun";
  readonly area: NamedArea;
  readonly day: string | null;
  readonly beforeYear: number | null;
}

/** The area ceased to be. To whom its land went is told by its `ceded` events of that day, if any. */
export interface EndEvent {
  readonly kind: "abolished";
  readonly area: NamedArea;
  readonly day: string;
}

/** One thing that the description of an area tells of its borders, its name or its life. */
export type AreaEvent = LandEvent | RenameEvent | BeginEvent | EndEvent;
