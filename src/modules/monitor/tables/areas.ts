/** Areas of statistics in time. */
export interface AreaTables {
  /** Land that went from one municipality to another: mergers, splits, moved borders and new codes. */
  area_change: {
    /** The first day on the new borders. @class public */
    day: string;
    /** Code of the municipality that the land came from. @class public */
    from_area: string;
    /** Its name. @class public */
    from_name: string;
    /** Code of the municipality that the land went to. @class public */
    to_area: string;
    /** abolition (the giver ceased to be), border (a piece of one that went on) or rename (all of it, under another code). @class public */
    kind: string;
    /** Whether the receiver began that day. @class public */
    is_new_area: boolean;
    /** How many people lived on the land; null when not told. @class public */
    inhabitants: number | null;
    /** How many dwellings stood on it; null when not told. @class public */
    dwellings: number | null;
    /** How large it is, water included; null when not told. @class public */
    hectares: number | null;
    /** Where this is told, and when it was read. @class public */
    source: string;
  };
}
