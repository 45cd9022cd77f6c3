import type { InputProblem } from "../../../lib/input-problem.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPrivately } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readForm } from "../../../platform/http/form.ts";
import { throttle } from "../../../platform/http/throttle.ts";
import { answerRound, type Questions, questionsBehind } from "../actions/rounds/answer.ts";
import type { RoundReads } from "../actions/rounds/context.ts";
import { may } from "../domain/policy.ts";
import type { AnswerProblem } from "../domain/rounds/answers.ts";
import { tooManyTries } from "../domain/rounds/refusals.ts";
import { answerForm } from "../input/rounds.ts";
import { ConfirmingPage } from "../pages/rounds/confirming.tsx";
import { confirmingTexts } from "../texts/confirming.ts";

/** So many looks and answers may come from one address in a quarter of an hour: an office behind one address must be able to answer. */
const tryLimits = { most: 300, withinMs: 15 * 60_000, mostAddresses: 10_000 };

/** The form behind a mailed link: answering without signing in. It opens nothing else, and makes no session. */
export function confirmingRoutes<Tables extends RoundReads>() {
  const mayTry = throttle(tryLimits);
  return newApp<Tables>()
    .get("/bevestigen/:secret", admit("visitor"), async (c) => {
      const { visit } = c.var;
      if (!mayTry(visit.clientAddress, visit.now)) throw tooManyTries();
      const questions = await questionsBehind(visit.db, c.req.param("secret"), visit.now);
      const isThanks = new URLSearchParams(visit.view.query).has("bewaard");
      return answerPrivately(
        c,
        <ConfirmingPage view={visit.view} {...shown(visit, questions)} typed={null} problems={[]} isThanks={isThanks} />,
      );
    })
    .post("/bevestigen/:secret", admit("visitor"), async (c) => {
      const { visit } = c.var;
      if (!mayTry(visit.clientAddress, visit.now)) throw tooManyTries();
      const secret = c.req.param("secret");
      const form = await readForm(c, answerForm);
      const questions = await questionsBehind(visit.db, secret, visit.now);
      if (!form.ok) {
        const page = (
          <ConfirmingPage view={visit.view} {...shown(visit, questions)} typed={form.typed} problems={form.problems} isThanks={false} />
        );
        return answerPrivately(c, page, 400);
      }
      const { problems } = await visit.act((context) => answerRound(context, secret, form.value));
      if (problems.length === 0) return c.redirect(`${visit.view.path}?bewaard`, 303);
      const page = (
        <ConfirmingPage
          view={visit.view}
          {...shown(visit, questions)}
          typed={typedIn(form.value)}
          problems={problems.map(inWords)}
          isThanks={false}
        />
      );
      return answerPrivately(c, page, 400);
    });
}

/** Whoever holds the link may be another person than who has signed in here: a draft is of the latter. */
const shown = ({ actor }: Visit<RoundReads>, { round, records }: Questions) => ({ round, records, mayDraft: may.draft(actor) });

const inWords = ({ number, code }: AnswerProblem): InputProblem => ({
  field: number === null ? "" : `toelichting-${number}`,
  problem: { nl: confirmingTexts.nl.problems[code], en: confirmingTexts.en.problems[code] },
});

type Sent = (typeof answerForm)["_output"];

const typedIn = ({ filled, isAllUnchanged }: Sent): Readonly<Record<string, string>> => ({
  ...(isAllUnchanged ? { alles: "ja" } : {}),
  ...Object.fromEntries(
    [...filled].flatMap(([number, { answer, note }]) => [
      ...(answer === null ? [] : [[`antwoord-${number}`, answer] as const]),
      ...(note === null ? [] : [[`toelichting-${number}`, note] as const]),
    ]),
  ),
});
