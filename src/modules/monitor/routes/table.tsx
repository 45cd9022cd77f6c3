import { dayOf } from "../../../lib/day.ts";
import { slugOf } from "../../../lib/text.ts";
import { answerBody } from "../../../platform/api/answer.ts";
import { csvTable } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { attachmentNamed } from "../../../platform/http/attachment.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { writeWorkbook } from "../../../platform/sheet/sheets.ts";
import type { FigureTable } from "../domain/figure-table.ts";
import { noTable } from "../domain/refusals.ts";
import { rowWords, type TableQuery, tableQuery } from "../input/table.ts";
import { TablePage } from "../pages/table.tsx";
import { fileOf, sourcesOf } from "../pages/table-sheet.ts";
import type { MonitorReads } from "../tables.ts";
import { tableFor } from "./table-for.ts";

/** Figures, areas and periods of the reader's choice: as a page, and as files of exactly that table. */
export function tableRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>()
    .get("/cijfers/tabel", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, tableQuery);
      return answerPage(c, <TablePage view={visit.view} query={query} rowWords={rowWords} {...(await tableFor(visit, query))} />);
    })
    .get("/cijfers/tabel.csv", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { table } = await filesOf(visit, readQuery(c.req.url, tableQuery));
      return answerBody<Tables>(c, csvTable(table.head, table.rows), {
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": attachmentNamed(nameOf(visit, "csv")),
      });
    })
    .get("/cijfers/tabel.xlsx", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { table, sources } = await filesOf(visit, readQuery(c.req.url, tableQuery));
      return new Response(await writeWorkbook([table, sources]), {
        headers: {
          "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "Content-Disposition": attachmentNamed(nameOf(visit, "xlsx")),
          "Cache-Control": "no-store",
        },
      });
    });
}

/** The table with its sources, empty as long as nothing was chosen; refuses a choice of which no table can be made. */
async function filesOf(visit: Visit<MonitorReads>, query: TableQuery) {
  const { made, indicators, problem } = await tableFor(visit, query);
  if (made === null && problem !== "nothing-chosen") throw noTable(problem ?? "no-figures");
  return { table: fileOf(made ?? emptyTable, query.rijen, visit.view), sources: sourcesOf(indicators, visit.view) };
}

const emptyTable: FigureTable = { rows: [], columns: [], cells: [] };

const nameOf = ({ view, now }: Visit<MonitorReads>, extension: "csv" | "xlsx"): string =>
  `${slugOf(view.siteName)}-tabel-${dayOf(now)}.${extension}`;
