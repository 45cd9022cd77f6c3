import { dayOf } from "../../lib/day.ts";
import { personNames, rightsOn } from "../../modules/network/index.ts";
import { csvOf } from "../../platform/api/csv.ts";
import { firstBrokenEntry } from "../../platform/audit/audit.ts";
import { eventNames, loggedActs } from "../../platform/audit/log.ts";
import { engineOf } from "../../platform/db/engine.ts";
import { kyselyOf } from "../../platform/db/read.ts";
import { admit } from "../../platform/http/admit.ts";
import { answerPage } from "../../platform/http/answer.ts";
import { newApp, type Visit } from "../../platform/http/env.ts";
import { readNoFields } from "../../platform/http/form.ts";
import { readQuery } from "../../platform/http/query.ts";
import { jobCounts } from "../../platform/jobs/jobs.ts";
import { lastDone, troubles } from "../../platform/jobs/troubles.ts";
import { mailCounts } from "../../platform/mail/mail.ts";
import type { Tables } from "../tables.ts";
import { AuditLogPage } from "./audit-log.tsx";
import { type LogQuery, logQuery, rightsQuery } from "./input.ts";
import { MachineryPage } from "./machinery.tsx";
import { RightsPage, rightsColumns } from "./rights.tsx";
import { administrationTexts } from "./texts.ts";

/** How many acts stand on one page of the log. */
const actsPerPage = 50;
/** How many troubles are shown. */
const mostTroubles = 50;

/** The screens of who keeps the machine running. Rights are also reviewed by the secretariat. */
export const administrationRoutes = () =>
  newApp<Tables>()
    .get("/beheer/logboek", admit("administrator"), async (c) =>
      answerPage(c, await logPage(c.var.visit, readQuery(c.req.url, logQuery), null)),
    )
    .post("/beheer/logboek/controles", admit("administrator"), async (c) => {
      const { visit } = c.var;
      await readNoFields(c);
      const broken = await firstBrokenEntry(visit.db);
      await visit.act(async ({ record }) => record("audit.checked", "audit", { broken }));
      return answerPage(c, await logPage(visit, { pagina: 1 }, { broken }));
    })
    .get("/beheer/gezondheid", admit("administrator"), async (c) => {
      const { db, view } = c.var.visit;
      return answerPage(
        c,
        <MachineryPage
          view={view}
          engine={engineOf(kyselyOf(db))}
          chainCheckedAt={await lastDone(db, "audit.verify")}
          jobs={await jobCounts(db)}
          mail={await mailCounts(db)}
          troubles={await troubles(db, mostTroubles)}
        />,
      );
    })
    .get("/beheer/rechten", admit("administrator", "secretariat"), async (c) => {
      const { db, view, now } = c.var.visit;
      const { op, vorm } = readQuery(c.req.url, rightsQuery);
      const day = op ?? dayOf(now);
      const rights = await rightsOn(db, day);
      if (vorm !== "csv") return answerPage(c, <RightsPage view={view} day={day} rights={rights} />);
      const name = `${administrationTexts[view.language].rights.file}-${day}.csv`;
      return new Response(csvOf(rightsColumns(view), rights), { headers: csvHeaders(name) });
    });

const csvHeaders = (name: string) => ({
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": `attachment; filename="${name}"`,
  "Cache-Control": "no-store",
});

async function logPage({ db, view }: Visit<Tables>, query: LogQuery, checked: { readonly broken: number | null } | null) {
  const paging = { page: query.pagina, perPage: actsPerPage };
  const { items, total } = await loggedActs(
    db,
    { event: query.gebeurtenis, actor: query.wie, subject: query.onderwerp, from: query.van, until: query.tot },
    paging,
  );
  const names = await personNames(
    db,
    items.map(({ actor }) => actor),
  );
  return (
    <AuditLogPage view={view} query={query} events={await eventNames(db)} acts={{ items, total, paging }} names={names} checked={checked} />
  );
}
