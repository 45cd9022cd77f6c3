import { dayOf } from "../../../../lib/day.ts";
import { asId, type PersonId } from "../../../../lib/ids.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { untouched } from "../../../../ui/form.tsx";
import { endMandate, giveMandate } from "../../actions/mandate.ts";
import { mandateNotFound, notYours } from "../../domain/administration-refusals.ts";
import type { Body } from "../../domain/body.ts";
import { may } from "../../domain/policy.ts";
import { bodyNotFound } from "../../domain/refusals.ts";
import { endForm, mandateForm, nameQuery } from "../../input/administration.ts";
import type { FormTurn } from "../../pages/administration/form-page.tsx";
import { MandateEndPage, MandateFormPage } from "../../pages/administration/mandates.tsx";
import { bodiesFor, bodyFor } from "../../store/administration/bodies.ts";
import { mandateFor, type NamedMandate } from "../../store/mandates.ts";
import type { NetworkTables } from "../../tables.ts";
import { candidatesFor } from "./candidates.ts";
import { takeForm } from "./take-form.ts";

/** Mandates: give one, end one. */
export function mandateAdministration<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .get("/beheer/gremia/:slug/mandaten/nieuw", admit("secretariat", "lead"), async (c) => {
      const { visit } = c.var;
      const body = await getBody(visit, c.req.param("slug"));
      if (!may.giveMandate(visit.actor, body)) throw notYours();
      const turn = { state: untouched({ van: dayOf(visit.now), wie: "public" }), meanwhile: null };
      return answerPage(c, await newMandatePage(visit, body, turn, readQuery(c.req.url, nameQuery).naam));
    })
    .post("/beheer/gremia/:slug/mandaten", admit("secretariat", "lead"), async (c) => {
      const body = await getBody(c.var.visit, c.req.param("slug"));
      return takeForm(c, {
        schema: mandateForm,
        act: async ({ persoon, gremium, onderwerp, van, tot, inzet, wie }) => {
          const form = {
            toPerson: persoon,
            toBody: gremium,
            subject: onderwerp,
            fromOn: van,
            untilOn: tot,
            capacity: inzet,
            audience: wie,
          };
          await c.var.visit.act((context) => giveMandate(context, body.slug, form));
          return `/beheer/gremia/${body.slug}`;
        },
        draw: (turn) => newMandatePage(c.var.visit, body, turn),
      });
    })
    .get("/beheer/mandaten/:id", admit("secretariat", "lead"), async (c) => {
      const { visit } = c.var;
      const mandate = await getMandate(visit, c.req.param("id"));
      const turn = { state: untouched({ einddag: dayOf(visit.now), versie: String(mandate.version) }), meanwhile: null };
      return answerPage(c, <MandateEndPage view={visit.view} mandate={mandate} {...turn} />);
    })
    .post("/beheer/mandaten/:id/einde", admit("secretariat", "lead"), async (c) => {
      const mandate = await getMandate(c.var.visit, c.req.param("id"));
      return takeForm(c, {
        schema: endForm,
        act: async ({ einddag, versie }) => {
          await c.var.visit.act((context) => endMandate(context, mandate.id, einddag, versie));
          return "/beheer/gremia";
        },
        draw: async (turn) => <MandateEndPage view={c.var.visit.view} mandate={mandate} {...turn} />,
      });
    });
}

async function getBody({ db, actor }: Visit<NetworkTables>, slug: string): Promise<Body> {
  const body = await bodyFor(db, actor, slug);
  if (!body) throw bodyNotFound(slug);
  return body;
}

async function getMandate({ db, actor }: Visit<NetworkTables>, id: string): Promise<NamedMandate> {
  const mandate = await mandateFor(db, actor, id);
  if (!mandate) throw mandateNotFound(id);
  return mandate;
}

async function newMandatePage(visit: Visit<NetworkTables>, body: Body, turn: FormTurn, name = "") {
  const others = (await bodiesFor(visit.db, visit.actor)).filter(({ id }) => id !== body.id);
  const typed = turn.state.typed["persoon"];
  const chosen = typed ? [asId<PersonId>(typed)] : [];
  const candidates = await candidatesFor(visit, { name, organisation: visit.actor.organisationId, chosen });
  return <MandateFormPage view={visit.view} body={body} bodies={others} candidates={candidates} {...turn} />;
}
