import { isRecord } from "../../../../lib/records.ts";
import { answerMisshapen, pagesGoRound } from "../../domain/source-refusals.ts";
import type { Client } from "./client.ts";
import type { Json } from "./json-answer.ts";
import type { Gathering, List } from "./list-answer.ts";

/** A part of a list, and where it goes on. */
export interface Page<T> {
  /** What was made of its rows. */
  readonly gathered: T;
  readonly rowCount: number;
  readonly next: string | null;
}

/** A list page by page, as the source cuts it; never by numbers of our own. A page that comes back ends it with a refusal. */
export async function* pagesFrom<T>(
  client: Client,
  first: string,
  gathering: (address: string) => Gathering<T>,
  signal: AbortSignal,
): AsyncGenerator<Page<T>> {
  const seen = new Set<string>();
  for (let address: string | null = first; address !== null; ) {
    seen.add(address);
    const { gathered, rowCount, nextLink }: List<T> = await client.list(address, gathering, signal);
    const next: string | null = nextLink === null ? null : client.follow(nextLink, address);
    if (next !== null && seen.has(next)) throw pagesGoRound(next);
    yield { gathered, rowCount, next };
    address = next;
  }
}

/** A short list at once: codes, measures, tables. */
export async function wholeList(client: Client, address: string, signal: AbortSignal): Promise<readonly Json[]> {
  const all: Json[] = [];
  for await (const page of pagesFrom(client, address, asRecords, signal)) for (const row of page.gathered) all.push(row);
  return all;
}

function asRecords(address: string): Gathering<readonly Json[]> {
  const all: unknown[] = [];
  return {
    take: (rows) => {
      for (const row of rows) all.push(row);
    },
    gathered: () => all.map((row) => recordOf(row, address)),
  };
}

/** A row as a record, which it has to be. */
export function recordOf(row: unknown, address: string): Json {
  if (!isRecord(row)) throw answerMisshapen(address, "row");
  return row;
}
