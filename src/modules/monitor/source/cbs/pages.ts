import { isRecord } from "../../../../lib/records.ts";
import { answerMisshapen, pagesGoRound } from "../../domain/source-refusals.ts";
import type { Client } from "./client.ts";
import { type Json, nextLinkOf, rowsOf } from "./json-answer.ts";

/** A part of a list, and where it goes on. */
export interface Page {
  readonly address: string;
  readonly rows: readonly unknown[];
  readonly next: string | null;
}

/** A list page by page, as the source cuts it; never by numbers of our own. A page that comes back ends it with a refusal. */
export async function* pagesFrom(client: Client, first: string, signal: AbortSignal): AsyncGenerator<Page> {
  const seen = new Set<string>();
  for (let address: string | null = first; address !== null; ) {
    seen.add(address);
    const answer: Json = await client.json(address, signal);
    const link = nextLinkOf(answer, address);
    const next: string | null = link === null ? null : client.follow(link, address);
    if (next !== null && seen.has(next)) throw pagesGoRound(next);
    yield { address, rows: rowsOf(answer, address), next };
    address = next;
  }
}

/** A short list at once: codes, measures, tables. */
export async function wholeList(client: Client, address: string, signal: AbortSignal): Promise<readonly Json[]> {
  const all: Json[] = [];
  for await (const page of pagesFrom(client, address, signal)) {
    for (const row of page.rows) {
      if (!isRecord(row)) throw answerMisshapen(page.address, "row");
      all.push(row);
    }
  }
  return all;
}
