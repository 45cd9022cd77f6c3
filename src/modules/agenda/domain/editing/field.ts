import type { Id } from "../../../../lib/ids.ts";

/** What a record says, field by field, as text: in a form, a draft, a version, a cell of a sheet. Empty fields are left out. */
export type Texts = Readonly<Record<string, string>>;

/** What can be named by its id in a field. */
export const referenceKinds = ["theme", "point", "city", "organisation", "person", "meeting"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** What can be named, with how it is called, in the order in which it is offered. */
export type Names = Readonly<Record<ReferenceKind, ReadonlyMap<string, string>>>;

/** Meetings by id, as they are called; another module keeps them. Who names none sees none, and takes none away. */
export type MeetingNames = Names["meeting"];
export const noMeetings: MeetingNames = new Map();

/** What a field holds, apart from where in a record it stands. */
export type FieldContent =
  | { readonly kind: "line"; readonly most: number }
  | { readonly kind: "long"; readonly most: number }
  /** Lines, one thing on each. */
  | { readonly kind: "lines"; readonly most: number }
  /** Web addresses, one on each line. */
  | { readonly kind: "addresses" }
  /** A year, a month or a day. */
  | { readonly kind: "date" }
  /** A whole number from 0. */
  | { readonly kind: "number" }
  /** Whole euros. */
  | { readonly kind: "euros" }
  | { readonly kind: "tick" }
  | { readonly kind: "choice"; readonly codes: readonly string[] }
  /** More of a closed list, with commas between them. */
  | { readonly kind: "choices"; readonly codes: readonly string[] }
  | { readonly kind: "reference"; readonly to: ReferenceKind }
  /** More ids, with commas between them. */
  | { readonly kind: "references"; readonly to: ReferenceKind };

/** A field without its place in a record. */
export interface Field {
  readonly name: string;
  readonly content: FieldContent;
  readonly isOptional: boolean;
}

/** A field of one kind of record, or of a row in it. */
export interface FieldOf<R> extends Field {
  /** What it says now. */
  readonly read: (record: R) => string;
  /** The record with this text in the field; the text was checked. */
  readonly write: (record: R, text: string) => R;
}

/** What a ticked field says. */
export const ticked = "ja";

const longestLine = 300;
const longestText = 6000;
const mostLines = 60;

type Reads<R, V> = (record: R) => V;
type Writes<R, V> = (record: R, value: V) => R;

/** A line that must be there. */
export const line = <R>(name: string, read: Reads<R, string>, write: Writes<R, string>): FieldOf<R> => ({
  name,
  content: { kind: "line", most: longestLine },
  isOptional: false,
  read,
  write,
});

/** A few sentences that must be there. */
export const long = <R>(name: string, read: Reads<R, string>, write: Writes<R, string>): FieldOf<R> => ({
  ...line(name, read, write),
  content: { kind: "long", most: longestText },
});

/** Whether a field may stay empty, and then what it holds: nothing. */
function orNull<R>(
  name: string,
  content: FieldContent,
  read: Reads<R, string | number | null>,
  write: (record: R, text: string | null) => R,
): FieldOf<R> {
  return {
    name,
    content,
    isOptional: true,
    read: (record) => String(read(record) ?? ""),
    write: (record, text) => write(record, text === "" ? null : text),
  };
}

export const lineOrNull = <R>(name: string, read: Reads<R, string | null>, write: Writes<R, string | null>): FieldOf<R> =>
  orNull(name, { kind: "line", most: longestLine }, read, write);

export const longOrNull = <R>(name: string, read: Reads<R, string | null>, write: Writes<R, string | null>): FieldOf<R> =>
  orNull(name, { kind: "long", most: longestText }, read, write);

export const dateOrNull = <R>(name: string, read: Reads<R, string | null>, write: Writes<R, string | null>): FieldOf<R> =>
  orNull(name, { kind: "date" }, read, write);

export const numberOrNull = <R>(name: string, read: Reads<R, number | null>, write: Writes<R, number | null>): FieldOf<R> =>
  orNull(name, { kind: "number" }, read, (record, text) => write(record, text === null ? null : Number(text)));

export const referenceOrNull = <R, I extends Id<string>>(
  name: string,
  to: ReferenceKind,
  idOf: (text: string) => I,
  read: Reads<R, I | null>,
  write: Writes<R, I | null>,
): FieldOf<R> => orNull(name, { kind: "reference", to }, read, (record, text) => write(record, text === null ? null : idOf(text)));

/** An amount that must be there, in whole euros. */
export const euros = <R>(name: string, read: Reads<R, number>, write: Writes<R, number>): FieldOf<R> => ({
  name,
  content: { kind: "euros" },
  isOptional: false,
  read: (record) => String(read(record)),
  write: (record, text) => write(record, Number(text)),
});

export const tick = <R>(name: string, read: Reads<R, boolean>, write: Writes<R, boolean>): FieldOf<R> => ({
  name,
  content: { kind: "tick" },
  isOptional: true,
  read: (record) => (read(record) ? ticked : ""),
  write: (record, text) => write(record, text === ticked),
});

/** One of a closed list. */
export const choice = <R, C extends string>(name: string, codes: readonly C[], read: Reads<R, C>, write: Writes<R, C>): FieldOf<R> => ({
  name,
  content: { kind: "choice", codes },
  isOptional: false,
  read,
  write: (record, text) => {
    const code = codes.find((one) => one === text);
    return code === undefined ? record : write(record, code);
  },
});

/** One of a closed list, or none. */
export const choiceOrNull = <R, C extends string>(
  name: string,
  codes: readonly C[],
  read: Reads<R, C | null>,
  write: Writes<R, C | null>,
): FieldOf<R> => orNull(name, { kind: "choice", codes }, read, (record, text) => write(record, codes.find((one) => one === text) ?? null));

/** Some of a closed list, in its order. */
export const choices = <R, C extends string>(
  name: string,
  codes: readonly C[],
  read: Reads<R, readonly C[]>,
  write: Writes<R, readonly C[]>,
): FieldOf<R> => ({
  name,
  content: { kind: "choices", codes },
  isOptional: true,
  read: (record) => listText(read(record)),
  write: (record, text) => {
    const chosen = listIn(text);
    return write(
      record,
      codes.filter((code) => chosen.includes(code)),
    );
  },
});

/** Things by their ids. */
export const references = <R, I extends Id<string>>(
  name: string,
  to: ReferenceKind,
  idOf: (text: string) => I,
  read: Reads<R, readonly I[]>,
  write: Writes<R, readonly I[]>,
): FieldOf<R> => ({
  name,
  content: { kind: "references", to },
  isOptional: false,
  read: (record) => listText(read(record)),
  write: (record, text) => write(record, listIn(text).map(idOf)),
});

/** A field that may stay empty after all. */
export const optional = <R>(field: FieldOf<R>): FieldOf<R> => ({ ...field, isOptional: true });

/** Things in words, one on each line. */
export const lines = <R>(name: string, read: Reads<R, readonly string[]>, write: Writes<R, readonly string[]>): FieldOf<R> => ({
  name,
  content: { kind: "lines", most: mostLines },
  isOptional: true,
  read: (record) => read(record).join("\n"),
  write: (record, text) => write(record, linesIn(text)),
});

/** Web addresses, one on each line. */
export const addresses = <R>(name: string, read: Reads<R, readonly string[]>, write: Writes<R, readonly string[]>): FieldOf<R> => ({
  ...lines(name, read, write),
  content: { kind: "addresses" },
  isOptional: false,
});

const listText = (items: readonly string[]): string => items.join(", ");

/** The items of a list with commas. */
export const listIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  ),
];

/** The lines that say something. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
