import type { AgendaId } from "../../../lib/ids.ts";
import type { RecordKind } from "./editing/record.ts";

/** What a record is called, where it stands, and what it belongs to, as far as whoever asks may see it. */
export interface RecordHead {
  readonly kind: RecordKind;
  readonly id: string;
  readonly agenda: AgendaId;
  /** Its number in the agenda; null for what has none. */
  readonly code: string | null;
  readonly title: string;
  readonly address: string;
  /** The addresses of the pages that it is about: its own, and those of its agenda, themes, focus points and cities. */
  readonly about: readonly string[];
}

/** How a record is found among others. */
export const headKey = (kind: RecordKind, id: string): string => `${kind} ${id}`;
