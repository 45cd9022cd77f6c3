import { isRecord } from "../../../../lib/records.ts";
import { answerCutOff, answerIsPage, answerMisshapen, errorInAnswer } from "../../domain/source-refusals.ts";

export type Json = Readonly<Record<string, unknown>>;

/** What an answer says, when it is what we asked for and whole. */
export function jsonOf(body: string, address: string): Json {
  const start = /\S/.exec(body)?.[0];
  if (start === "<") throw answerIsPage(address);
  if (start === undefined) throw answerCutOff(address);
  const found = parsed(body, address);
  if (!isRecord(found)) throw answerMisshapen(address, start);
  const error = found["error"] ?? found["odata.error"];
  if (error !== undefined) throw errorInAnswer(address, JSON.stringify(error).slice(0, 200));
  return found;
}

function parsed(body: string, address: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // What begins as JSON and cannot be read was broken on the way: nobody writes it so.
    throw /^\s*[[{]/.test(body) ? answerCutOff(address) : answerMisshapen(address, body.slice(0, 80));
  }
}

/** The rows of a list. */
export function rowsOf(answer: Json, address: string): readonly unknown[] {
  const rows = answer["value"];
  if (!Array.isArray(rows)) throw answerMisshapen(address, "value");
  return rows;
}

/** The link to the next page, as either version writes it; null after the last. */
export function nextLinkOf(answer: Json, address: string): string | null {
  const link = answer["@odata.nextLink"] ?? answer["odata.nextLink"] ?? null;
  if (link !== null && typeof link !== "string") throw answerMisshapen(address, "nextLink");
  return link;
}

/** A field that has to be there. */
export function textIn(row: Json, field: string, address: string): string {
  const found = row[field];
  if (typeof found !== "string") throw answerMisshapen(address, field);
  return found;
}

/** A field that may be left out or empty; then null. */
export function textOrNullIn(row: Json, field: string): string | null {
  const found = row[field];
  return typeof found === "string" && found !== "" ? found : null;
}
