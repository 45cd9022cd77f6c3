import { dayOf } from "../../../lib/day.ts";
import type { Language } from "../../../lib/language.ts";
import { slugOf } from "../../../lib/text.ts";
import { answerBody } from "../../../platform/api/answer.ts";
import { csvOf, international } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { attachmentNamed } from "../../../platform/http/attachment.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { observationColumns, observationOf } from "../api/observation-rows.ts";
import { indicatorAddress } from "../domain/addresses.ts";
import { type FileWords, jsonStatOf } from "../domain/exports/json-stat.ts";
import { sdmxColumns } from "../domain/exports/sdmx.ts";
import { type Indicator, titleIn } from "../domain/indicator.ts";
import { indicatorQuery } from "../input.ts";
import type { MonitorReads } from "../tables.ts";
import { downloadTexts } from "../texts/downloads.ts";
import { periodInWords } from "../texts/period.ts";
import { reasonInWords } from "../texts/reason.ts";
import { exportedAt } from "./exported.ts";

const csvType = "text/csv; charset=utf-8; header=present";

/** The figures of one indicator as files, each with exactly what its page shows. */
export function downloadRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>()
    .get("/cijfers/:id/waarden.csv", admit("visitor", "member"), async (c) => {
      const { indicator, rows } = await askedIn(c.var.visit, c.req.param("id"), c.req.url, "nl");
      const body = csvOf(
        observationColumns,
        rows.map((row) => observationOf(row, indicator)),
      );
      return answerBody<Tables>(c, body, headersOf(c.var.visit, indicator, "csv", csvType));
    })
    .get("/cijfers/:id/waarden.json", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { indicator, rows } = await askedIn(visit, c.req.param("id"), c.req.url, visit.language);
      const page = `${visit.view.origin}${indicatorAddress(indicator.id)}`;
      const body = JSON.stringify(jsonStatOf({ indicator, rows, page }, wordsIn(visit, indicator)));
      return answerBody<Tables>(c, body, headersOf(visit, indicator, "json", "application/json; charset=utf-8"));
    })
    .get("/cijfers/:id/waarden.sdmx.csv", admit("visitor", "member"), async (c) => {
      const { indicator, rows } = await askedIn(c.var.visit, c.req.param("id"), c.req.url, "nl");
      const body = csvOf(sdmxColumns(indicator), rows, international);
      return answerBody<Tables>(c, body, headersOf(c.var.visit, indicator, "sdmx.csv", "application/vnd.sdmx.data+csv; version=2.0.0"));
    });
}

const askedIn = (visit: Visit<MonitorReads>, id: string, url: string, language: Language) =>
  exportedAt(visit, id, { city: readQuery(url, indicatorQuery).stad, language });

const headersOf = (
  { view, now }: Visit<MonitorReads>,
  { id }: Indicator,
  ending: string,
  type: string,
): Readonly<Record<string, string>> => ({
  "Content-Type": type,
  "Content-Disposition": attachmentNamed(`${slugOf(view.siteName)}-${id}-${dayOf(now)}.${ending}`),
});

function wordsIn({ language }: Visit<MonitorReads>, indicator: Indicator): FileWords {
  const t = downloadTexts[language];
  return {
    title: titleIn(indicator, language),
    indicator: t.indicator,
    area: t.area,
    period: t.period,
    periodInWords: (period) => periodInWords(period, language),
    reason: (missing) => reasonInWords(missing, language),
    statuses: t.statuses,
  };
}
