import { admit } from "../../../platform/http/admit.ts";
import { answerPrivately } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readForm } from "../../../platform/http/form.ts";
import type { Session } from "../../../platform/session/session.ts";
import { type FormState, untouched } from "../../../ui/form.tsx";
import { proveByCode } from "../actions/prove.ts";
import type { WrongCode } from "../actions/try-code.ts";
import { notSigningIn, tooManyCodes } from "../domain/refusals.ts";
import { codeForm } from "../input/forms.ts";
import { ChooseFactorPage, ProveAgainPage, SecondStepPage } from "../pages/second-step.tsx";
import { factorsOf, hasFactor } from "../store/factors.ts";
import { leadTo } from "./answers.ts";
import { type AccessParts, type AccessRouteTables, anyPerson, type Call, sectionsFor } from "./parts.ts";
import { sections } from "./sections.ts";
import { wrongCodeProblem } from "./wrong-code.ts";

/** The second step of signing in, and proving once more who one is. */
export function secondStepRoutes<Tables extends AccessRouteTables>({ vault }: AccessParts) {
  const { choose } = sections<Tables>();

  /** Takes a code for a session, and leads on or asks again. */
  async function takeCode(c: Call<Tables>, session: Session, onward: string, again: (state: FormState) => Promise<Response>) {
    const form = await readForm(c, codeForm);
    if (!form.ok) return again(form);
    const outcome = await c.var.visit.act((context) => proveByCode(context, session, form.value.code, vault));
    if (outcome.isRight) return leadTo(c, onward, outcome.session);
    return refuseCode(outcome, again);
  }

  return newApp<Tables>()
    .get("/inloggen/tweede-stap", admit("visitor"), async (c) => {
      const { session, db } = c.var.visit;
      if (session === null || session.isComplete) return leadTo(c, session === null ? "/inloggen" : "/mijn");
      if (!hasFactor(await factorsOf(db, session.person))) return leadTo(c, "/inloggen/tweede-stap/kiezen");
      return drawStep(c, SecondStepPage, untouched());
    })
    .post("/inloggen/tweede-stap", admit("visitor"), (c) => {
      const { session } = c.var.visit;
      if (session === null || session.isComplete) throw notSigningIn();
      return takeCode(c, session, "/mijn", (state) => drawStep(c, SecondStepPage, state));
    })
    .get("/inloggen/tweede-stap/kiezen", admit("visitor"), async (c) => {
      const { visit } = c.var;
      const { session, db, view } = visit;
      if (session === null || session.isComplete) return leadTo(c, session === null ? "/inloggen" : "/mijn");
      if (hasFactor(await factorsOf(db, session.person))) return leadTo(c, "/inloggen/tweede-stap");
      return answerPrivately(c, <ChooseFactorPage view={view}>{await sectionsFor(choose, visit)}</ChooseFactorPage>);
    })
    .get("/inloggen/opnieuw", admit(...anyPerson), (c) => drawStep(c, ProveAgainPage, untouched()))
    .post("/inloggen/opnieuw", admit(...anyPerson), (c) => {
      const { session } = c.var.visit;
      if (session === null) throw notSigningIn();
      return takeCode(c, session, "/mijn/inlogmiddelen", (state) => drawStep(c, ProveAgainPage, state));
    });
}

async function drawStep<Tables extends AccessRouteTables>(
  c: Call<Tables>,
  StepPage: typeof SecondStepPage,
  state: FormState,
): Promise<Response> {
  const { visit } = c.var;
  const page = (
    <StepPage view={visit.view} state={{ ...state, typed: {} }}>
      {await sectionsFor(sections<Tables>().prove, visit)}
    </StepPage>
  );
  return answerPrivately(c, page, state.problems.length === 0 ? 200 : 400);
}

/** Asks for the code again, as long as there are tries left. */
export async function refuseCode({ left }: WrongCode, again: (state: FormState) => Promise<Response>): Promise<Response> {
  if (left === 0) throw tooManyCodes();
  return again(wrongCodeProblem(left));
}
