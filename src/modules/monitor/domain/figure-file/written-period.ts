import type { ObservationStatus } from "../observation.ts";
import { type PeriodCode, readPeriodCode } from "../period-code.ts";

/** A period as a cell has it; a star behind it says that its figures are provisional. */
export interface WrittenPeriod {
  readonly code: PeriodCode;
  readonly status: ObservationStatus;
}

const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const short = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const monthWord = [...months, ...short].join("|");

const year = "(?<year>(?:1[89]|20|21)\\d\\d)";
const parts = {
  KW: "(?<number>[1-4])(?:e|ste|de)? ?(?:kwartaal|kw)|[qk](?<short>[1-4])",
  HJ: "(?<number>[12])(?:e|ste|de)? ?(?:half ?jaar|hj)",
  MM: `(?<word>${monthWord})\\.?|m(?<number>0[1-9]|1[0-2])`,
} as const;

/** The part of a year before or behind the year. */
const shapes = Object.entries(parts).flatMap(([kind, part]) => [
  { kind, shape: new RegExp(`^${year}[ -]?(?:${part})$`) },
  { kind, shape: new RegExp(`^(?:${part}) ${year}$`) },
]);

/** A moment is its year: the table says which moment. */
const wholeYear = new RegExp(`^(?:1 januari |31 december )?${year}$`);

/**
 * Reads a period as people and publishers write it: `2023`, `2023*`, `2023 1e kwartaal`, `januari 2023`, `1 januari 2023`, `2023JJ00`. Null
 * for what is none, and for what could be more than one: `2022/2023`, `01-02-2023`.
 */
export function periodIn(text: string): WrittenPeriod | null {
  const status: ObservationStatus = /\*+\s*$/.test(text) ? "provisional" : "unknown";
  const plain = text
    .replace(/\*+\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
  const code = readPeriodCode(plain) ?? readPeriodCode(inCode(plain.toLowerCase()));
  return code === null ? null : { code, status };
}

function inCode(text: string): string {
  const whole = wholeYear.exec(text)?.groups;
  if (whole) return `${whole["year"]}JJ00`;
  for (const { kind, shape } of shapes) {
    const found = shape.exec(text)?.groups;
    if (found)
      return `${found["year"]}${kind}${String(found["number"] ?? found["short"] ?? monthNumber(found["word"] ?? "")).padStart(2, "0")}`;
  }
  return "";
}

const monthNumber = (word: string): number => Math.max(months.indexOf(word), short.indexOf(word)) + 1;
