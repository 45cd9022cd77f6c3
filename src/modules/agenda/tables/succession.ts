import type { Kept } from "./kept.ts";

/** What becomes of focus points when their agenda ends. */
export interface SuccessionTables {
  /** How one focus point ends: proposed by who leads a body about it, decided by the secretariat. */
  point_fate: Kept & {
    /** Id of the focus point. @class public */
    id: string;
    /** carried, split, merged, done or dropped. @class public */
    kind: string;
    /** Why, in a sentence. @class public */
    reason: string;
    /** In what it goes on, as it was written down: codes and titles of focus points of the next agenda. @class network */
    aims_json: readonly string[];
    /** Whether it was decided; a proposal else. @class public */
    is_decided: boolean;
    /** Id of the person who wrote it down, whose name is shown to who may know it; null for the product itself. @class network */
    person: string | null;
    /** Id of the organisation for which it was said; null when none. @class public */
    organisation: string | null;
  };
  /** Which focus points of a later agenda go on from which of an earlier one. */
  point_succession: {
    /** Id of the focus point that ended. @class public */
    from_point: string;
    /** Id of a focus point that goes on from it. @class public */
    to_point: string;
  };
}
