import type { AgendaId, Id, PersonId } from "../../../../lib/ids.ts";
import type { Texts } from "./field.ts";
import type { RecordKind, RecordPart } from "./record.ts";

export type DraftId = Id<"draft">;

/** What somebody is writing, right or not, until it is published. */
export interface Draft {
  readonly id: DraftId;
  readonly kind: RecordKind;
  /** Null for something new. */
  readonly record: string | null;
  readonly agenda: AgendaId;
  /** Null for all of it. */
  readonly part: RecordPart | null;
  readonly owner: PersonId;
  /** The version that it began with; null for something new. */
  readonly baseVersion: number | null;
  readonly texts: Texts;
  /** What whoever handed it on said about it. */
  readonly note: string | null;
  readonly version: number;
  readonly changedAt: Date;
}
