import { type AcceptableCode, acceptableCodes } from "./load-findings.ts";

/** Which table is to be fetched, and what a person looked at and found right. */
export interface FetchOrder {
  readonly table: string;
  readonly accepting: readonly AcceptableCode[];
}

/** The kind of job that fetches figures. */
export const fetchFigures = "monitor.fetch";

/** An order as the subject of a job: the table, and then what is accepted. Without a table all of them are meant. */
export const subjectOf = ({ table, accepting }: FetchOrder): string => [table, ...accepting].join(" ");

/** The order that a job is about; null when all tables are meant. */
export function orderIn(subject: string): FetchOrder | null {
  const [table = "", ...words] = subject.split(" ");
  return table === "" ? null : { table, accepting: acceptableCodes.filter((code) => words.includes(code)) };
}
