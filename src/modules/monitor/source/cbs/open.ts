import { asId, type StatTableId } from "../../../../lib/ids.ts";
import { Refusal } from "../../../../lib/refusal.ts";
import { readPeriodCode } from "../../domain/period-code.ts";
import { publishedStatus } from "../../domain/published-status.ts";
import { noRows, tableTooLarge } from "../../domain/source-refusals.ts";
import type { FeedArea, FeedPeriod, FeedTable, TableFeed } from "../../domain/table-feed.ts";
import { mostUnchosen } from "../../domain/wanted.ts";
import { areaCodeOf } from "./area-code.ts";
import { whyEmpty } from "./catalogue.ts";
import type { Choice } from "./choice.ts";
import type { Client } from "./client.ts";
import { rowCountAt } from "./count.ts";
import { describeV3, tableAt } from "./describe-v3.ts";
import { describeV4 } from "./describe-v4.ts";
import type { Code, DescribedTable } from "./described.ts";
import { filterOf, unpadded } from "./filter.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { paddingOf } from "./padding.ts";
import { readingV3 } from "./rows-v3.ts";
import { readingV4 } from "./rows-v4.ts";
import { type Series, seriesOf } from "./series.ts";

/** What a source says of a table, in its own names and capitals; with those of another, it is refused. */
export async function describe(client: Client, table: string, signal: AbortSignal): Promise<DescribedTable> {
  const describing = client.service.version === 4 ? describeV4 : describeV3;
  try {
    return await describing(client, table, signal);
  } catch (error) {
    if (!(error instanceof Refusal) || !mayBeWrongName.has(error.code)) throw error;
    throw (await whyEmpty(client, table, signal)) ?? error;
  }
}

/** What a table with another name answers: nothing at all, an empty list, or something without the fields of a table. */
const mayBeWrongName: ReadonlySet<string> = new Set(["monitor.not-at-source", "monitor.answer-misshapen", "monitor.answer-cut-off"]);

/** Opens a table, to read what was chosen of it page by page. */
export async function openTable(client: Client, table: StatTableId, choice: Choice, signal: AbortSignal): Promise<TableFeed> {
  const described = await describe(client, table, signal);
  const layout = layoutOf(described, choice);
  const series = client.service.version === 4 ? seriesV4(client, described, layout) : await seriesV3(client, described, layout, signal);
  const rowCount = await rowCountAt(client, series.countAt, signal);
  if (choice.dimensions === null && rowCount !== null && rowCount > mostUnchosen) throw tableTooLarge(table, rowCount);
  if (rowCount === 0) throw (await whyEmpty(client, table, signal)) ?? noRows(table, series.filter);
  return { table: feedTableOf(described, layout), rowCount, pages: (from, ending) => seriesOf(client, series, rowCount, from, ending) };
}

function seriesV4(client: Client, described: DescribedTable, layout: Layout): Series {
  const filter = filterOf(layout, "Measure", unpadded);
  const asked = filter === "" ? "" : `?$filter=${encodeURIComponent(filter)}`;
  const at = `${client.base}/${described.id}/Observations`;
  return {
    table: described.id,
    at,
    first: `${at}${asked}`,
    countAt: `${at}/$count${asked}`,
    filter,
    reading: () => readingV4(described, layout),
  };
}

async function seriesV3(client: Client, described: DescribedTable, layout: Layout, signal: AbortSignal): Promise<Series> {
  const at = `${tableAt(client, described.id)}/${layout.choice.isWithReasons ? "UntypedDataSet" : "TypedDataSet"}`;
  const filter = filterOf(layout, null, await paddingOf(client, described.id, at, signal));
  const asked = filter === "" ? "" : `$filter=${encodeURIComponent(filter)}`;
  const first = [`${at}?$format=json`, columnsOf(described, layout), asked].filter((part) => part !== "").join("&");
  const countAt = asked === "" ? `${at}/$count` : `${at}/$count?${asked}`;
  return { table: described.id, at, first, countAt, filter, reading: () => readingV3(described, layout) };
}

/** Wide tables have hundreds of columns: only those that are wanted are asked for. */
const columnsOf = ({ dimensions }: DescribedTable, { measures, isEveryMeasure }: Layout): string =>
  isEveryMeasure ? "" : `$select=${[...dimensions.map(({ name }) => name), ...measures.map(({ column }) => column)].join(",")}`;

function feedTableOf({ id, title, version, modifiedAt, licence }: DescribedTable, { measures, period, area, choice }: Layout): FeedTable {
  return {
    id: asId(id),
    title,
    version,
    modifiedAt,
    licence,
    measures: measures.map(({ code, title: name, unit, decimals }) => ({ code, title: name, unit, decimals })),
    periods: period === null ? alwaysPeriod(choice) : period.codes.flatMap(periodIn),
    areas: area === null ? alwaysArea(choice) : area.codes.map(areaIn),
  };
}

const areaIn = ({ code, title, description }: Code): FeedArea => ({ code: areaCodeOf(code), title, description });

/** What a table is about that has no dimension for areas. */
const alwaysArea = ({ area }: Choice): readonly FeedArea[] => (area === null ? [] : [{ code: area, title: area, description: null }]);

function periodIn(told: Code): readonly FeedPeriod[] {
  const code = readPeriodCode(told.code);
  return code === null ? [] : [{ code, title: told.title, status: publishedStatus(told) }];
}

/** And one that has none for periods; how firm its figures are, nobody says. */
const alwaysPeriod = ({ period }: Choice): readonly FeedPeriod[] =>
  period === null ? [] : [{ code: period, title: period, status: "unknown" }];
