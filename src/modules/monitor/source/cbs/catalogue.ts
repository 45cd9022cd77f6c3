import { Refusal } from "../../../../lib/refusal.ts";
import { tableUnknown, wrongCapitals } from "../../domain/source-refusals.ts";
import type { Client } from "./client.ts";
import { textIn, textOrNullIn } from "./json-answer.ts";
import { wholeList } from "./pages.ts";

/** A table as the list of all tables names it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  /** As written by the source. */
  readonly modified: string | null;
}

/** All tables of a service. */
export async function catalogueOf(client: Client, signal: AbortSignal): Promise<readonly CatalogueEntry[]> {
  const address = client.base + client.service.catalogue;
  const rows = await wholeList(client, address, signal);
  return rows.map((row) => ({
    id: textIn(row, "Identifier", address),
    title: textIn(row, "Title", address),
    modified: textOrNullIn(row, "Modified"),
  }));
}

/**
 * Why a table seems to have nothing. A wrong capital gives an empty answer and no error at the source, so the list of tables has to
 * tell. Null when the table is in the list, or when the list cannot be had either.
 */
export async function whyEmpty(client: Client, table: string, signal: AbortSignal): Promise<Refusal | null> {
  const entries = await catalogueOf(client, signal).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (entries === null || entries.some(({ id }) => id === table)) return null;
  const other = entries.find(({ id }) => id.toLowerCase() === table.toLowerCase());
  return other === undefined ? tableUnknown(table) : wrongCapitals(table, other.id);
}
