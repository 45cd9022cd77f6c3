import type { Context } from "hono";
import { routePath } from "hono/route";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Language } from "../lib/language.ts";
import { isRecord } from "../lib/records.ts";
import { Refusal } from "../lib/refusal.ts";
import { answerPage } from "../platform/http/answer.ts";
import type { Env } from "../platform/http/env.ts";
import { answerProblem } from "../platform/http/problem.ts";
import { statusOf } from "../platform/http/refusals.ts";
import { Page } from "../ui/page.tsx";
import type { Tables } from "./tables.ts";
import { sentenceOf, texts } from "./texts.ts";

/** Answers a refusal by its kind, and a crash with an apology and the number under which it is in the log. */
export function answerFailure(error: Error, c: Context<Env<Tables>>): Response {
  if (error instanceof Refusal) return answerRefusal(error, c);
  const { visit } = c.var;
  visit.log.error("crash", { request: visit.requestNumber, path: loggedPath(c), error: error.message, stack: error.stack });
  const t = texts[visit.language].crash;
  if (isForPrograms(c)) return answerProblem(500, t.title, t.sentence(visit.requestNumber));
  return answerPage(c, <FailurePage c={c} status={500} title={t.title} sentence={t.sentence(visit.requestNumber)} problems={[]} />, 500);
}

function answerRefusal(refusal: Refusal, c: Context<Env<Tables>>): Response {
  const { visit } = c.var;
  const status: ContentfulStatusCode = statusOf[refusal.kind];
  const title = texts[visit.language].failures[refusal.kind];
  const sentence = sentenceOf(refusal, visit.language);
  const problems = problemsOf(refusal, visit.language);
  if (status !== 404) visit.log.info("refused", { request: visit.requestNumber, code: refusal.code, path: loggedPath(c) });
  if (isForPrograms(c)) return answerProblem(status, title, sentence, problems);
  return answerPage(c, <FailurePage c={c} status={status} title={title} sentence={sentence} problems={problems} />, status);
}

/**
 * The address as the log may know it. Where a secret is part of it, its pattern; of an address that we do not have nothing, because
 * a link with a secret can be broken on its way (ASVS 14.2.1).
 */
function loggedPath(c: Context<Env<Tables>>): string {
  const pattern = routePath(c, -1);
  if (pattern.includes("*")) return "none of ours";
  return pattern.includes(":secret") ? pattern : c.var.visit.view.path;
}

const isForPrograms = (c: Context<Env<Tables>>): boolean => c.var.visit.view.path.startsWith("/api/");

interface Problem {
  readonly field: string;
  readonly problem: string;
}

/** What is wrong with each field, in the language of the visit. */
function problemsOf(refusal: Refusal, language: Language): readonly Problem[] {
  const { problems } = refusal.details;
  if (!Array.isArray(problems)) return [];
  return problems.filter(isRecord).map(({ field, problem }) => ({
    field: String(field),
    problem: String(isRecord(problem) ? problem[language] : problem),
  }));
}

/** Whether signing in could help: somebody who has not done so came where not everybody may. */
const isStranger = (c: Context<Env<Tables>>, status: number): boolean => status === 403 && !c.var.visit.view.isSignedIn;

function FailurePage({
  c,
  status,
  title,
  sentence,
  problems,
}: {
  readonly c: Context<Env<Tables>>;
  readonly status: number;
  readonly title: string;
  readonly sentence: string;
  readonly problems: readonly Problem[];
}) {
  const { view } = c.var.visit;
  const t = texts[view.language];
  return (
    <Page view={view} title={title} description={sentence}>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ field, problem }) => (
            <li>
              <strong>{field}</strong>: {problem}
            </li>
          ))}
        </ul>
      )}
      {isStranger(c, status) && (
        <p>
          <a class="nl-link" href="/inloggen">
            {t.toSignIn}
          </a>
        </p>
      )}
      <p>
        <a class="nl-link" href="/">
          {t.toHome}
        </a>
      </p>
    </Page>
  );
}
