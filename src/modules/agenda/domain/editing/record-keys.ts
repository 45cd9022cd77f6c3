import type { AgendaId } from "../../../../lib/ids.ts";
import {
  agendaAddress,
  askAddress,
  focusPointAddress,
  initiativeAddress,
  offerAddress,
  targetAddress,
  themeAddress,
} from "../addresses.ts";
import { type AnyRecord, type RecordKind, type RecordPart, recordKinds, recordParts } from "./record.ts";

/** How each kind of record is called in addresses. */
export const recordKeys = {
  agenda: "agenda",
  theme: "thema",
  "focus-point": "speerpunt",
  offer: "aanbod",
  ask: "vraag",
  target: "doel",
  initiative: "initiatief",
} as const satisfies Record<RecordKind, string>;

/** How the parts of a record are called in forms. */
export const partKeys = { statement: "tekst", outcome: "uitkomst" } as const satisfies Record<RecordPart, string>;

/** The kind that is called so; null when none is. */
export const kindCalled = (key: string): RecordKind | null => recordKinds.find((kind) => recordKeys[kind] === key) ?? null;

/** The part that is called so; null when none is. */
export const partCalled = (key: string): RecordPart | null => recordParts.find((part) => partKeys[part] === key) ?? null;

/** Kinds of which what they say and what came of it are changed apart: by different people, at different times. */
export const partedKinds: ReadonlySet<RecordKind> = new Set<RecordKind>(["ask", "offer", "target"]);

/** Where a record is shown. */
export function recordAddress(kind: RecordKind, record: AnyRecord): string {
  if ("slug" in record) return initiativeAddress(record.slug);
  if ("position" in record) return themeAddress(record.agenda, record.position);
  if ("code" in record) return codedAddress(kind, record.agenda, record.code);
  return agendaAddress(record.id);
}

function codedAddress(kind: RecordKind, agenda: AgendaId, code: string): string {
  if (kind === "offer") return offerAddress(agenda, code);
  if (kind === "target") return targetAddress(agenda, code);
  return (kind === "ask" ? askAddress : focusPointAddress)(agenda, code);
}

/** What a record is called in a list. */
export function recordTitle(record: AnyRecord): string {
  if ("wording" in record) return record.wording;
  return "title" in record ? record.title : `${record.value} ${record.unit}`;
}

/** What a draft will be called, by what was typed in it; empty while that is nothing. */
export function typedTitle(texts: Readonly<Record<string, string>>): string {
  return texts.titel ?? texts.tekst ?? (texts.waarde === undefined ? "" : `${texts.waarde} ${texts.eenheid ?? ""}`.trim());
}
