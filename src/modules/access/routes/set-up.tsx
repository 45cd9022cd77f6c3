import { admit } from "../../../platform/http/admit.ts";
import { answerPrivately } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readForm } from "../../../platform/http/form.ts";
import { browserName } from "../../../platform/session/browser.ts";
import { type FormState, untouched } from "../../../ui/form.tsx";
import { organisationNames } from "../../network/index.ts";
import { mustSetUp, setUp } from "../actions/set-up.ts";
import { setUpForm } from "../input/forms.ts";
import { SetUpPage } from "../pages/set-up.tsx";
import { texts } from "../texts/access.ts";
import { leadTo } from "./answers.ts";
import type { AccessRouteTables, Call } from "./parts.ts";

/** Setting an installation up: makes the first person. */
export function setUpRoutes<Tables extends AccessRouteTables>() {
  return newApp<Tables>()
    .get("/inrichten/:secret", admit("visitor"), async (c) => {
      const { db, now } = c.var.visit;
      await mustSetUp(db, c.req.param("secret"), now);
      return draw(c, untouched());
    })
    .post("/inrichten/:secret", admit("visitor"), async (c) => {
      const { db, now, act } = c.var.visit;
      const secret = c.req.param("secret");
      await mustSetUp(db, secret, now);
      const form = await readForm(c, setUpForm);
      if (!form.ok) return draw(c, form);
      const { naam: name, adres: address, organisatie: organisation = null, secretariaat } = form.value;
      if (organisation !== null && !(await organisationNames(db)).some(({ id }) => id === organisation))
        return draw(c, unknownOrganisation({ naam: name, adres: address }));
      const first = { name, address, organisation, isSecretariat: secretariaat !== undefined };
      const session = await act((context) => setUp(context, secret, first, browserName(c.req.header("user-agent"))));
      return leadTo(c, "/inloggen/tweede-stap/kiezen", session);
    });
}

async function draw<Tables extends AccessRouteTables>(c: Call<Tables>, state: FormState): Promise<Response> {
  const { view, db } = c.var.visit;
  const page = <SetUpPage view={view} state={state} organisations={await organisationNames(db)} />;
  return answerPrivately(c, page, state.problems.length === 0 ? 200 : 400);
}

const unknownOrganisation = (typed: FormState["typed"]): FormState => ({
  typed,
  problems: [{ field: "organisatie", problem: { nl: texts.nl.organisationUnknown, en: texts.en.organisationUnknown } }],
});
