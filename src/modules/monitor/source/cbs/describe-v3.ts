import { answerMisshapen, notAtSource } from "../../domain/source-refusals.ts";
import type { Client } from "./client.ts";
import { measuresOf } from "./columns.ts";
import type { Code, DescribedTable, Dimension } from "./described.ts";
import { type Json, textIn, textOrNullIn } from "./json-answer.ts";
import { momentOf } from "./moment.ts";
import { wholeList } from "./pages.ts";

const asJson = "?$format=json";

/** Where a table of the third version stands. */
export const tableAt = (client: Client, table: string): string => `${client.base}${client.service.tables}/${table}`;

/** What the third version says of a table. */
export async function describeV3(client: Client, table: string, signal: AbortSignal): Promise<DescribedTable> {
  const at = tableAt(client, table);
  const address = `${at}/TableInfos${asJson}`;
  const [told] = await wholeList(client, address, signal);
  if (told?.["Identifier"] !== table) throw notAtSource(address);
  const modified = textOrNullIn(told, "Modified") ?? textIn(told, "Updated", address);
  const properties = await wholeList(client, `${at}/DataProperties${asJson}`, signal);
  return {
    id: table,
    title: textIn(told, "Title", address),
    version: modified,
    modifiedAt: momentOf(modified, address),
    licence: null,
    measures: measuresOf(properties, `${at}/DataProperties`),
    dimensions: await dimensionsOf(client, at, properties, signal),
  };
}

/** Every kind of dimension has the word in its name, but for `GeoDetail`. */
const isDimension = (row: Json): boolean => /Dimension$|^GeoDetail$/.test(String(row["Type"]));

async function dimensionsOf(client: Client, at: string, properties: readonly Json[], signal: AbortSignal): Promise<readonly Dimension[]> {
  const dimensions: Dimension[] = [];
  for (const row of properties.filter(isDimension)) {
    const name = textIn(row, "Key", `${at}/DataProperties`);
    const address = `${at}/${encodeURIComponent(name)}${asJson}`;
    const codes = await wholeList(client, address, signal);
    dimensions.push({ name, kind: textIn(row, "Type", address), codes: codes.map((code) => codeOf(code, address)) });
  }
  if (dimensions.length === 0) throw answerMisshapen(`${at}/DataProperties`, "no dimensions");
  return dimensions;
}

const codeOf = (row: Json, address: string): Code => ({
  code: textIn(row, "Key", address).trim(),
  title: textIn(row, "Title", address).trim(),
  description: textOrNullIn(row, "Description"),
  status: textOrNullIn(row, "Status"),
});
