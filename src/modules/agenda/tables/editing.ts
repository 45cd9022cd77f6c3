import type { AudienceColumn } from "../../../platform/db/read.ts";
import type { Texts } from "../domain/editing/field.ts";
import type { Kept } from "./kept.ts";

/** What people are changing, and what they changed. */
export interface EditingTables {
  /** What somebody is writing; nobody else sees it until it is published or handed on. */
  agenda_draft: Kept & {
    /** Random. @class network */
    id: string;
    /** agenda, theme, focus-point, offer, ask, target or initiative. @class network */
    kind: string;
    /** Id of the record that is changed; null for a new one. @class network */
    record: string | null;
    /** Id of the agenda that it belongs to. @class network */
    agenda: string;
    /** statement or outcome: the part that is changed; null for all of it. @class network */
    part: string | null;
    /** Id of the person whose draft it is. @class network */
    owner: string;
    /** The version of the record that the draft began with; null for a new one. @class network */
    base_version: number | null;
    /** What was typed, field by field, right or not. @class network */
    texts_json: Texts;
    /** What whoever handed it on said about it; null when nobody did. @class network */
    note: string | null;
  };
  /** What a record said at each version, and why it changed; nothing is ever taken out. */
  agenda_version: {
    /** agenda, theme, focus-point, offer, ask, target or initiative. @class public */
    kind: string;
    /** Id of the record. @class public */
    record: string;
    /** Counts from 1. @class public */
    version: number;
    /** loaded, published, withdrawn or handed-over. @class public */
    act: string;
    /** When, UTC. @class public */
    at: string;
    /** Id of the person who did it, whose name is shown to who may know it; null for the product itself. @class network */
    person: string | null;
    /** Id of the organisation that was acted for; null when none. @class public */
    organisation: string | null;
    /** Why; null when not told. @class public */
    reason: string | null;
    /** What the record said from then on, field by field. @class public */
    texts_json: Texts;
    /** Who could see the record from then on. @class network */
    audience: AudienceColumn;
  };
}
