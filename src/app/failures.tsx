import type { Context } from "hono";
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
  visit.log.error("crash", { request: visit.requestNumber, path: visit.view.path, error: error.message, stack: error.stack });
  const t = texts[visit.language].crash;
  if (isForPrograms(c)) return answerProblem(500, t.title, t.sentence(visit.requestNumber));
  return answerPage(c, <FailurePage c={c} title={t.title} sentence={t.sentence(visit.requestNumber)} problems={[]} />, 500);
}

function answerRefusal(refusal: Refusal, c: Context<Env<Tables>>): Response {
  const { visit } = c.var;
  const status: ContentfulStatusCode = statusOf[refusal.kind];
  const title = texts[visit.language].failures[refusal.kind];
  const sentence = sentenceOf(refusal, visit.language);
  const problems = problemsOf(refusal, visit.language);
  if (status !== 404) visit.log.info("refused", { request: visit.requestNumber, code: refusal.code, path: visit.view.path });
  if (isForPrograms(c)) return answerProblem(status, title, sentence, problems);
  return answerPage(c, <FailurePage c={c} title={title} sentence={sentence} problems={problems} />, status);
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

function FailurePage({
  c,
  title,
  sentence,
  problems,
}: {
  readonly c: Context<Env<Tables>>;
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
            <li key={field}>
              <strong>{field}</strong>: {problem}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="nl-link" href="/">
          {t.toHome}
        </a>
      </p>
    </Page>
  );
}
