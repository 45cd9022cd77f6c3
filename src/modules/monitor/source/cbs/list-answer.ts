import { answerCutOff } from "../../domain/source-refusals.ts";
import type { Answer } from "./asking.ts";
import { type Json, jsonOf, nextLinkOf, rowsOf } from "./json-answer.ts";

/** What is made of the rows of a list while they come in. Only when the list turns out to be whole it may be believed. */
export interface Gathering<T> {
  readonly take: (rows: readonly unknown[]) => void;
  readonly gathered: () => T;
}

/** A list that came in whole. */
export interface List<T> {
  readonly gathered: T;
  readonly rowCount: number;
  /** As the source wrote it; null after the last. */
  readonly nextLink: string | null;
}

/**
 * Reads a list without ever holding it: a page has up to ninety megabytes of text, and as objects several times that. What came in is
 * cut behind a row, and what stands before the cut is read; if that is no JSON, the cut was in the middle of a text, or the answer
 * is broken, and the next cut is made further on. So what is read in parts is what would be read as a whole, and who reads the end
 * sees whether it is one.
 */
export async function listOf<T>(body: Answer["body"], address: string, { take, gathered }: Gathering<T>): Promise<List<T>> {
  const rest: Rest = { begin: null, text: "" };
  let rowCount = 0;
  let enough = pieceLength;
  for await (const part of body) {
    rest.text += part;
    if (rest.text.length < enough) continue;
    const rows = firstRows(rest);
    // A list that does not let itself be cut is tried again when there is twice as much, so that it costs no more than twice the work.
    enough = rows === null ? rest.text.length * 2 : pieceLength;
    if (rows === null) continue;
    take(rows);
    rowCount += rows.length;
  }
  const answer = lastOf(rest, address);
  const rows = rowsOf(answer, address);
  // Behind a row that was cut off came a comma.
  if (rowCount > 0 && rows.length === 0) throw answerCutOff(address);
  take(rows);
  return { gathered: gathered(), rowCount: rowCount + rows.length, nextLink: nextLinkOf(answer, address) };
}

/** In characters: no more than what the network brings at once. Texts from 128 kB on are kept apart, and live on after their use. */
const pieceLength = 32 * 1024;

/** What was not read yet. */
interface Rest {
  /** What stood before the rows; null as long as nothing was cut off. */
  begin: string | null;
  text: string;
}

/** What is left of the answer, with what stood before the rows: all but the rows that were cut off. */
const lastOf = ({ begin, text }: Rest, address: string): Json => jsonOf(`${begin ?? ""}${text}`, address);

/** The beginning of a list up to its first row: before it only names with a text, a number or a word. */
const beginOfRows = /^\s*\{\s*(?:"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[^\s"[{,}]+)\s*,\s*)*"value"\s*:\s*\[/;

/** Cuts the rows off with which the text begins; null when it does not begin with whole rows. */
function firstRows(rest: Rest): readonly unknown[] | null {
  const begin = rest.begin ?? beginOfRows.exec(rest.text.slice(0, pieceLength))?.[0];
  if (begin === undefined) return null;
  const from = rest.begin === null ? begin.length : 0;
  const end = rest.text.lastIndexOf("},");
  const rows = end < from ? null : rowsIn(rest.text.slice(from, end + 1));
  if (rows === null) return null;
  rest.begin = begin;
  rest.text = rest.text.slice(end + 2);
  return rows;
}

function rowsIn(text: string): readonly unknown[] | null {
  try {
    return JSON.parse(`[${text}]`);
  } catch {
    return null;
  }
}
