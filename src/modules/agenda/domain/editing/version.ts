import type { Audience } from "../../../../lib/audience.ts";
import type { OrganisationId, PersonId } from "../../../../lib/ids.ts";
import type { Texts } from "./field.ts";
import type { RecordKind } from "./record.ts";

/** What made a version. */
export const versionActs = ["loaded", "published", "withdrawn", "handed-over"] as const;
export type VersionAct = (typeof versionActs)[number];

/** What a record said from a moment on, and why it changed. */
export interface RecordVersion {
  readonly kind: RecordKind;
  readonly record: string;
  readonly version: number;
  readonly act: VersionAct;
  readonly at: Date;
  /** Null for the product itself. */
  readonly person: PersonId | null;
  readonly organisation: OrganisationId | null;
  readonly reason: string | null;
  readonly texts: Texts;
  readonly audience: Audience;
}
