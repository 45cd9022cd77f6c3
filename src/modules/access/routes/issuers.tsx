import { asId, type IssuerId } from "../../../lib/ids.ts";
import type { InputProblem } from "../../../lib/input-problem.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readForm } from "../../../platform/http/form.ts";
import { badInput } from "../../../platform/http/refusals.ts";
import { isLoopback, mayGoTo } from "../../../platform/network-address.ts";
import { readProvider } from "../../../platform/openid/provider.ts";
import { type FormState, untouched } from "../../../ui/form.tsx";
import { organisationNames } from "../../network/index.ts";
import { hasSecret, tryIssuer } from "../actions/issuer-outside.ts";
import { connectIssuer, type IssuerWords, reviseIssuer, switchIssuer } from "../actions/issuers.ts";
import type { IssuerTrial } from "../domain/issuer-trial.ts";
import { issuerNotFound } from "../domain/refusals.ts";
import { type IssuerForm, issuerForm, newIssuerForm, switchForm, trialForm } from "../input/issuers.ts";
import { IssuerPage } from "../pages/issuer.tsx";
import { typedFor } from "../pages/issuer-fields.ts";
import { IssuersPage, NewIssuerPage } from "../pages/issuers.tsx";
import { issuerAt, issuers, knownBy, type NamedIssuer } from "../store/issuers.ts";
import { issuerTexts } from "../texts/issuers.ts";
import type { IssuerSetting } from "./issuer-sign-in.tsx";
import type { AccessRouteTables, Call } from "./parts.ts";

const home = "/beheer/aanmelding";

/** Connecting organisations by their own sign-in: for administrators. */
export function issuerRoutes<Tables extends AccessRouteTables>(setting: IssuerSetting) {
  return newApp<Tables>().route("/", issuerListRoutes<Tables>(setting)).route("/", oneIssuerRoutes<Tables>(setting));
}

/** The list, and what adds to it. */
function issuerListRoutes<Tables extends AccessRouteTables>({ origin, environment }: IssuerSetting) {
  return newApp<Tables>()
    .get(home, admit("administrator"), async (c) => {
      const { visit } = c.var;
      const all = await issuers(visit.db);
      const withoutSecret = new Set(all.filter((issuer) => !hasSecret(issuer, environment)).map(({ id }) => id));
      return answerPage(c, <IssuersPage view={visit.view} issuers={all} known={await knownBy(visit.db)} withoutSecret={withoutSecret} />);
    })
    .get(`${home}/nieuw`, admit("administrator"), (c) => drawNew(c, untouched()))
    .post(home, admit("administrator"), async (c) => {
      const { visit } = c.var;
      const form = await readForm(c, newIssuerForm);
      if (!form.ok) return drawNew(c, form, 400);
      const isTaken = (await issuerAt(visit.db, form.value.kenmerk)) !== null;
      const problems = [...addressProblems(form.value, origin), ...(isTaken ? [problem("kenmerk", "takenProblem")] : [])];
      if (problems.length > 0) return drawNew(c, { typed: typedAgain(form.value), problems }, 400);
      const id = asId<IssuerId>(form.value.kenmerk);
      await visit.act((context) => connectIssuer(context, id, wordsIn(form.value)));
      return c.redirect(`${home}/${id}`, 303);
    });
}

/** One issuer: its page, its changes, trying it, switching it on and off. */
function oneIssuerRoutes<Tables extends AccessRouteTables>({ origin, environment }: IssuerSetting) {
  return newApp<Tables>()
    .get(`${home}/:issuer`, admit("administrator"), async (c) => drawOne(c, await askedIssuer(c), {}))
    .post(`${home}/:issuer`, admit("administrator"), async (c) => {
      const { visit } = c.var;
      const form = await readForm(c, issuerForm);
      const issuer = await askedIssuer(c);
      if (!form.ok) return drawOne(c, issuer, { state: form }, 400);
      const { value } = form;
      const problems = addressProblems(value, origin);
      const state = { typed: typedAgain({ ...value, versie: issuer.version }), problems };
      if (value.versie !== issuer.version) return drawOne(c, issuer, { state, isStale: true }, 409);
      if (problems.length > 0) return drawOne(c, issuer, { state }, 400);
      await visit.act((context) => reviseIssuer(context, issuer.id, value.versie, wordsIn(value)));
      return c.redirect(`${home}/${issuer.id}`, 303);
    })
    .post(`${home}/:issuer/proef`, admit("administrator"), async (c) => {
      const form = await readForm(c, trialForm);
      if (!form.ok) throw badInput(form.problems);
      const issuer = await askedIssuer(c);
      const trial = await tryIssuer(issuer, environment, (address) => readProvider(address, isLoopback(new URL(origin))));
      return drawOne(c, issuer, { trial });
    })
    .post(`${home}/:issuer/:switch{inschakeling|uitschakeling}`, admit("administrator"), async (c) => {
      const { visit } = c.var;
      const form = await readForm(c, switchForm);
      if (!form.ok) throw badInput(form.problems);
      const { id } = await askedIssuer(c);
      await visit.act((context) => switchIssuer(context, id, form.value.versie, c.req.param("switch") === "inschakeling"));
      return c.redirect(`${home}/${id}`, 303);
    });
}

async function askedIssuer<Tables extends AccessRouteTables>(c: Call<Tables>): Promise<NamedIssuer> {
  const id = c.req.param("issuer") ?? "";
  const issuer = await issuerAt(c.var.visit.db, id);
  if (issuer === null) throw issuerNotFound(id);
  return issuer;
}

async function drawNew<Tables extends AccessRouteTables>(c: Call<Tables>, state: FormState, status: 200 | 400 = 200) {
  const { visit } = c.var;
  return answerPage(c, <NewIssuerPage view={visit.view} organisations={await organisationNames(visit.db)} state={state} />, status);
}

interface Drawn {
  readonly state?: FormState;
  readonly trial?: IssuerTrial;
  readonly isStale?: boolean;
}

async function drawOne<Tables extends AccessRouteTables>(
  c: Call<Tables>,
  issuer: NamedIssuer,
  { state = untouched(typedFor(issuer)), trial, isStale = false }: Drawn,
  status: 200 | 400 | 409 = 200,
) {
  const { visit } = c.var;
  const organisations = await organisationNames(visit.db);
  const page = (
    <IssuerPage view={visit.view} issuer={issuer} organisations={organisations} state={state} trial={trial ?? null} isStale={isStale} />
  );
  return answerPage(c, page, status);
}

const addressProblems = ({ adres }: Pick<IssuerForm, "adres">, origin: string): readonly InputProblem[] =>
  mayGoTo(new URL(adres), isLoopback(new URL(origin))) ? [] : [problem("adres", "addressProblem")];

const problem = (field: string, text: "addressProblem" | "takenProblem"): InputProblem => ({
  field,
  problem: { nl: issuerTexts.nl[text], en: issuerTexts.en[text] },
});

/** What was typed, as a form shows it. */
const typedAgain = (value: object): FormState["typed"] =>
  Object.fromEntries(Object.entries(value).map(([name, typed]) => [name, String(typed ?? "")]));

const wordsIn = (form: Omit<IssuerForm, "versie">): IssuerWords => ({
  organisation: asId(form.organisatie),
  name: form.naam,
  address: form.adres,
  clientId: form.client,
  secretName: form.geheim,
  requiredStrength: form.sterkte ?? null,
});
