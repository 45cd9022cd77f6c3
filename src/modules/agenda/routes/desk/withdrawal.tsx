import { Refusal } from "../../../../lib/refusal.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readForm } from "../../../../platform/http/form.ts";
import { type FormState, untouched } from "../../../../ui/form.tsx";
import { namedElsewhere } from "../../actions/findables.ts";
import { withdraw } from "../../actions/publication.ts";
import { recordAddress, recordTitle } from "../../domain/editing/record-keys.ts";
import { agendaStays, notYoursToChange } from "../../domain/editing/refusals.ts";
import { may } from "../../domain/policy.ts";
import { withdrawalForm } from "../../input/desk.ts";
import { WithdrawalPage } from "../../pages/desk/withdrawal.tsx";
import type { OpenRecord } from "../../store/editing/open-records.ts";
import { placeOf } from "../../store/editing/places.ts";
import { texts } from "../../texts.ts";
import { getOpen } from "./history.tsx";
import { atTheDesk, type DeskSlots, type DeskTables } from "./parts.ts";

/** Taking something away from everybody else's sight. */
export function withdrawalRoutes<Tables extends DeskTables>(slots: DeskSlots<Tables>) {
  return newApp<Tables>()
    .get("/intrekking/:soort/:id", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const open = await getOwn(visit, c.req.param("soort"), c.req.param("id"));
      return answerPage(c, withdrawalPage(visit, open, untouched({ versie: String(open.record.version) })));
    })
    .post("/intrekking/:soort/:id", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const open = await getOwn(visit, c.req.param("soort"), c.req.param("id"));
      const form = await readForm(c, withdrawalForm);
      if (!form.ok) return answerPage(c, withdrawalPage(visit, open, form), 400);
      const { reden, versie } = form.value;
      try {
        await visit.act(async (context) => {
          await withdraw(context, open.kind, open.record.id, reden, versie);
          if (namedElsewhere.has(open.kind)) await slots.renewIndex(context.tx);
        });
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== "agenda.record-changed-meanwhile") throw error;
        const latest = await getOwn(visit, c.req.param("soort"), c.req.param("id"));
        const problem = { nl: texts.nl.refusals[error.code], en: texts.en.refusals[error.code] };
        const state = { typed: { reden, versie: String(latest.record.version) }, problems: [{ field: "", problem }] };
        return answerPage(c, withdrawalPage(visit, latest, state), 409);
      }
      return c.redirect(recordAddress(open.kind, open.record), 303);
    });
}

async function getOwn(visit: Visit<DeskTables>, key: string, id: string): Promise<OpenRecord> {
  const open = await getOpen(visit, key, id);
  if (!may.withdraw(visit.actor, await placeOf(visit.db, open.kind, open.record))) throw notYoursToChange();
  if (open.kind === "agenda") throw agendaStays(id);
  return open;
}

const withdrawalPage = ({ view }: Visit<DeskTables>, { kind, record }: OpenRecord, state: FormState) => (
  <WithdrawalPage view={view} kind={kind} id={record.id} title={recordTitle(record)} address={recordAddress(kind, record)} state={state} />
);
