import { answerMisshapen, notAtSource } from "../../domain/source-refusals.ts";
import type { Client } from "./client.ts";
import type { Code, DescribedTable, Dimension, Measure } from "./described.ts";
import { type Json, textIn, textOrNullIn } from "./json-answer.ts";
import { momentOf } from "./moment.ts";
import { wholeList } from "./pages.ts";

/** What the fourth version says of a table. The caller finds out why there is nothing. */
export async function describeV4(client: Client, table: string, signal: AbortSignal): Promise<DescribedTable> {
  const at = `${client.base}/${table}`;
  const address = `${at}/Properties`;
  const properties = await client.json(address, signal);
  // A name with wrong capitals can get the answer of nobody, or of the right one.
  if (properties["Identifier"] !== table) throw notAtSource(address);
  const modified = textOrNullIn(properties, "ObservationsModified") ?? textIn(properties, "Modified", address);
  return {
    id: table,
    title: textIn(properties, "Title", address),
    version: textOrNullIn(properties, "Version") ?? modified,
    modifiedAt: momentOf(modified, address),
    licence: textOrNullIn(properties, "License"),
    measures: (await wholeList(client, `${at}/MeasureCodes`, signal)).map((row) => measureOf(row, `${at}/MeasureCodes`)),
    dimensions: await dimensionsAt(client, `${at}/Dimensions`, signal),
  };
}

async function dimensionsAt(client: Client, address: string, signal: AbortSignal): Promise<readonly Dimension[]> {
  const dimensions: Dimension[] = [];
  for (const row of await wholeList(client, address, signal)) {
    const codesAt = client.follow(textIn(row, "CodesUrl", address), address);
    const codes = await wholeList(client, codesAt, signal);
    dimensions.push({
      name: textIn(row, "Identifier", address),
      kind: textIn(row, "Kind", address),
      codes: codes.map((code) => codeOf(code, codesAt)),
    });
  }
  if (dimensions.length === 0) throw answerMisshapen(address, "no dimensions");
  return dimensions;
}

const codeOf = (row: Json, address: string): Code => ({
  code: textIn(row, "Identifier", address).trim(),
  title: textIn(row, "Title", address),
  description: textOrNullIn(row, "Description"),
  status: textOrNullIn(row, "Status"),
});

function measureOf(row: Json, address: string): Measure {
  const code = textIn(row, "Identifier", address);
  const decimals = row["Decimals"];
  return {
    code,
    column: code,
    title: textIn(row, "Title", address).trim(),
    unit: textOrNullIn(row, "Unit") ?? "",
    decimals: typeof decimals === "number" ? decimals : null,
    isText: row["DataType"] === "String",
    groups: [],
  };
}
