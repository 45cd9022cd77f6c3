import { slugOf } from "../../../lib/text.ts";
import { answerBody } from "../../../platform/api/answer.ts";
import { csvOf } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { attachmentNamed } from "../../../platform/http/attachment.ts";
import { newApp } from "../../../platform/http/env.ts";
import { scenarioAddress } from "../domain/page-addresses.ts";
import type { ScenarioHead } from "../pages/scenario-props.ts";
import type { FinanceReads } from "../tables.ts";
import { dataMark, engineVersion } from "./data-mark.ts";
import { scenarioPath } from "./paths.ts";
import { fileColumns, fileRows, scenarioJson } from "./scenario-file.ts";
import { scenarioHeadAt } from "./scenario-head.ts";

/** A scenario as files: every city and year, and the sum of the chosen city. */
export function scenarioFileRoutes<Tables extends FinanceReads>() {
  return newApp<Tables>()
    .get(scenarioPath("file"), admit("visitor", "member"), async (c) => {
      const { reading, head } = await scenarioHeadAt(c.var.visit, c.req.param("scenario") ?? "", c.req.url);
      const rows = fileRows(head, { engine: engineVersion, data: dataMark(reading.reckoning) });
      return answerBody<Tables>(c, csvOf(fileColumns, rows), headersOf(head, "csv", "text/csv; charset=utf-8; header=present"));
    })
    .get(`${scenarioPath()}/gegevens.json`, admit("visitor", "member"), async (c) => {
      const { reading, head } = await scenarioHeadAt(c.var.visit, c.req.param("scenario") ?? "", c.req.url);
      const mark = { engine: engineVersion, data: dataMark(reading.reckoning) };
      const place = { slug: head.slug, query: head.query, city: head.city?.slug ?? null, year: head.shown?.fund.year ?? null };
      const address = new URL(scenarioAddress(place), head.view.origin).href;
      const told = scenarioJson(head, mark, reading.reckoning.sources, address);
      return answerBody<Tables>(c, JSON.stringify(told), headersOf(head, "json", "application/json; charset=utf-8"));
    });
}

const headersOf = ({ view, slug, city }: ScenarioHead, ending: string, type: string): Readonly<Record<string, string>> => ({
  "Content-Type": type,
  "Content-Disposition": attachmentNamed(`${slugOf([view.siteName, slug, city?.name ?? ""].join(" "))}.${ending}`),
});
