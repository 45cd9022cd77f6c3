import type { Severity } from "../../../../lib/findings.ts";

/** Everything that can be said of files of the fund, and how much it weighs. Error: nothing of them is stored (F4). */
export const fundFindings = {
  "sheet-missing": "error",
  "sheet-twice": "error",
  "sheet-unread": "warning",
  "no-circular": "error",
  "no-year": "error",
  "no-factor": "error",
  "told-differently": "error",
  "other-set": "error",
  "set-not-in-file": "error",
  "no-source": "error",
  "unclear-words": "error",
  "source-word-missing": "error",
  "mixed-decimals": "error",
  "unclear-decimals": "error",
  blank: "error",
  "no-number": "error",
  negative: "error",
  "unknown-measure": "error",
  "measure-without-amount": "error",
  "measure-without-units": "error",
  "unknown-cluster": "error",
  "amount-twice": "error",
  "amount-without-clusters": "error",
  "cluster-sum": "error",
  "cluster-rounding": "note",
  "line-twice": "error",
  "line-weight": "error",
  "unknown-kind": "error",
  "unmatched-column": "error",
  "column-twice": "error",
  "left-out": "note",
  "line-lacks": "warning",
  "no-code": "error",
  "area-twice": "error",
  "area-missing": "error",
  "area-unknown": "error",
  "area-name": "error",
  "area-only-here": "error",
  "area-count": "error",
  "no-list": "error",
  "row-total": "error",
  "column-total": "error",
  "national-total": "error",
  "national-total-agrees": "note",
} as const satisfies Record<string, Severity>;
export type FundFindingCode = keyof typeof fundFindings;

/** Where in the files something stands: the name of the file and the sheet, the row in it from 1, the head of the column. */
export interface FundPlace {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string;
}

/** Something to say about files of the fund: where it stands, what stands there, and what it should have been or is held against. */
export interface FundFinding {
  readonly code: FundFindingCode;
  readonly severity: Severity;
  readonly place: FundPlace;
  readonly value: string;
  readonly detail: string;
}

/** What is about the files as a whole stands nowhere in them. */
export const nowhere: FundPlace = { sheet: "", row: null, column: "" };

/** Makes a finding with the weight of its code. */
export const fundFinding = (code: FundFindingCode, place: Partial<FundPlace>, value = "", detail = ""): FundFinding => ({
  code,
  severity: fundFindings[code],
  place: { ...nowhere, ...place },
  value,
  detail,
});

/** The findings that keep a set from being stored. */
export const wrongIn = (findings: readonly FundFinding[]): readonly FundFinding[] =>
  findings.filter(({ severity }) => severity === "error");
