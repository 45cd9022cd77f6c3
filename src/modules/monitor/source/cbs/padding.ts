import { isRecord } from "../../../../lib/records.ts";
import { noRows } from "../../domain/source-refusals.ts";
import type { Client } from "./client.ts";
import { type Padding, unpadded } from "./filter.ts";
import { rowsOf } from "./json-answer.ts";

/**
 * How long the codes of each column are in the rows of a table of the third version: six characters in one table, ten in the next.
 * A filter with another length finds nothing and says nothing, so one row without a filter has to tell.
 */
export async function paddingOf(client: Client, table: string, rowsAt: string, signal: AbortSignal): Promise<Padding> {
  const address = `${rowsAt}?$format=json&$top=1`;
  const [row] = rowsOf(await client.json(address, signal), address);
  if (!isRecord(row)) throw noRows(table, "");
  return (column, code) => {
    const example = row[column];
    return typeof example === "string" ? code.padEnd(example.length) : unpadded(column, code);
  };
}
