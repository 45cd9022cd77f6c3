import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readForm, readNoFields } from "../../../platform/http/form.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { badInput } from "../../../platform/http/refusals.ts";
import { waitingFor } from "../../../platform/jobs/jobs.ts";
import type { JobTables } from "../../../platform/jobs/tables.ts";
import { orderFetch, stopFetch } from "../actions/order-fetch.ts";
import { fetchingAddress } from "../domain/addresses.ts";
import { fetchFigures, orderIn } from "../domain/fetch-order.ts";
import { fetchStateOf } from "../domain/fetching.ts";
import { fetchForm, fetchingQuery } from "../input/fetching.ts";
import { FetchingPage } from "../pages/fetching.tsx";
import { keptTables, loads } from "../store/loads/loads.ts";
import type { MonitorTables } from "../tables.ts";

type FetchTables = MonitorTables & JobTables;

/** So many loads stand on the screen. */
const loadsShown = 50;

/** Having figures fetched from their publishers, and seeing what came of it. `isByClock`: whether the server also does so by itself. */
export function fetchingRoutes<Tables extends FetchTables>({ isByClock }: { readonly isByClock: boolean }) {
  return newApp<Tables>()
    .get(fetchingAddress, admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      const { gevraagd } = readQuery(c.req.url, fetchingQuery);
      const all = await loads(visit.db);
      return answerPage(
        c,
        <FetchingPage
          view={visit.view}
          tables={await standing(visit, all)}
          loads={all.slice(0, loadsShown)}
          isByClock={isByClock}
          isOrdered={gevraagd === "ja"}
        />,
      );
    })
    .post(`${fetchingAddress}/:id/ophaling`, admit("secretariat", "administrator"), async (c) => {
      const form = await readForm(c, fetchForm);
      if (!form.ok) throw badInput(form.problems);
      await c.var.visit.act((context) => orderFetch(context, { table: c.req.param("id"), accepting: form.value.accepteer }));
      return c.redirect(`${fetchingAddress}?gevraagd=ja`, 303);
    })
    .post(`${fetchingAddress}/:id/stopzetting`, admit("secretariat", "administrator"), async (c) => {
      await readNoFields(c);
      await c.var.visit.act((context) => stopFetch(context, c.req.param("id")));
      return c.redirect(fetchingAddress, 303);
    });
}

async function standing({ db, now }: Visit<FetchTables>, all: Awaited<ReturnType<typeof loads>>) {
  const waiting = new Set((await waitingFor(db, fetchFigures)).map((subject) => orderIn(subject)?.table));
  const last = new Map(all.toReversed().map((load) => [load.table, load]));
  return (await keptTables(db)).map((table) => ({ ...table, state: fetchStateOf(last.get(table.id) ?? null, waiting.has(table.id), now) }));
}
