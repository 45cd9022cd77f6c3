import type { Confirmation, ConfirmedKind } from "../confirmation.ts";

/** A change that somebody told, and that no publication has taken up yet. */
export type ToldChange = Pick<Confirmation, "id" | "kind" | "record" | "city" | "note" | "at" | "person" | "round">;

/** A told change with the words that a page shows of it. */
export interface NamedChange extends ToldChange {
  /** Null when it was told of the whole. */
  readonly cityName: string | null;
  /** What its round is called; null when nobody asked. */
  readonly roundTitle: string | null;
}

/** Told changes of one record, with what it is called and where it is shown. */
export interface ChangedRecord {
  readonly kind: ConfirmedKind;
  readonly record: string;
  readonly title: string;
  readonly address: string;
  readonly changes: readonly NamedChange[];
}

/** Of what was told of the same in one round the last counts; what was told in another round stays beside it. */
export function lastPerRound(told: readonly ToldChange[]): readonly ToldChange[] {
  const inOrder = told.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return [...new Map(inOrder.map((one) => [[one.kind, one.record, one.city, one.round].join(" "), one])).values()];
}

/** The record and the city, or the whole, that a change is about: once it was brought up to date, that holds for all of them. */
export const subjectsToldOf = (told: readonly ToldChange[]): readonly ToldChange[] => [
  ...new Map(told.map((one) => [`${one.kind} ${one.record} ${one.city ?? ""}`, one] as const)).values(),
];
