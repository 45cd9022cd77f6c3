import { type ObservationStatus, sliceOf } from "../observation.ts";
import type { CellProblemCode, FileReading, PlacedColumn } from "./file-reading.ts";
import type { FileLine } from "./found-table.ts";
import { areaIn, type NamedArea } from "./written-area.ts";
import { periodIn, type WrittenPeriod } from "./written-period.ts";
import { statusIn } from "./written-status.ts";

/** What a row says of all its figures. */
export interface RowPlace {
  readonly kind: "place";
  readonly area: NamedArea;
  /** Null where the heads of its columns say it. */
  readonly period: WrittenPeriod | null;
  readonly slice: string;
  /** Null where no column says it; the same for the next two. */
  readonly status: ObservationStatus | null;
  readonly subject: string | null;
  readonly unit: string | null;
}

/** A row that has a place, one about an area that is left out, or one in which something is wrong. */
export type FoundPlace =
  | RowPlace
  | { readonly kind: "left-out"; readonly name: string }
  | { readonly kind: "wrong"; readonly problems: readonly PlaceProblem[] };

/** What is wrong with the place of a row. */
export interface PlaceProblem {
  readonly head: string;
  readonly code: CellProblemCode;
  readonly value: string;
}

/** What a row is about: its area, its period and everything else but its figures. */
export function placeIn(reading: FileReading, { cells }: FileLine): FoundPlace {
  const { columns, mapping } = reading;
  const problems: PlaceProblem[] = [];
  const textOf = ({ at }: PlacedColumn): string => (cells[at] ?? "").replace(/\s+/g, " ").trim();
  const told = <T>(use: PlacedColumn["use"], code: CellProblemCode, read: (text: string) => T | null): T | null => {
    const column = columns.find((one) => one.use === use);
    if (column === undefined) return null;
    const [value, found] = [textOf(column), read(textOf(column))];
    if (found === null) problems.push({ head: column.head, code: value === "" ? "blank" : code, value });
    return found;
  };
  const areaColumn = columns.find(({ use }) => use === "area");
  const name = areaColumn === undefined ? "" : textOf(areaColumn);
  const area = name === "" ? "nobody" : areaIn(reading.book, name, reading.besideProvinces);
  if (area === "nobody" && name !== "" && mapping.otherAreas === "leave-out") return { kind: "left-out", name };
  if (typeof area === "string") problems.push({ head: areaColumn?.head ?? "", code: areaProblem(area, name), value: name });
  const period = mapping.period.trim() === "" ? told("period", "bad-period", periodIn) : periodIn(mapping.period);
  const status = told("status", "unknown-status", statusIn);
  const [subject, unit] = [told("subject", "blank", someText), told("unit", "blank", someText)];
  const slices = columns.filter(({ use }) => use === "dimension").map((column) => [column, textOf(column)] as const);
  for (const [{ head }, value] of slices) if (value === "" || /[;=]/.test(value)) problems.push({ head, code: "bad-dimension", value });
  if (problems.length > 0 || typeof area === "string") return { kind: "wrong", problems };
  const slice = sliceOf(new Map(slices.map(([{ head }, value]) => [head.replaceAll(/[;=]/g, " "), value])));
  return { kind: "place", area, period, slice, status, subject, unit };
}

const areaProblem = (found: "nobody" | "several", name: string): CellProblemCode =>
  name === "" ? "blank" : found === "several" ? "several-areas" : "unknown-area";

const someText = (text: string): string | null => (text === "" ? null : text);
