import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import type { Engine } from "../../platform/db/engine.ts";
import type { Trouble } from "../../platform/jobs/troubles.ts";
import { Page } from "../../ui/page.tsx";
import { administrationTexts } from "./texts.ts";

interface MachineryProps {
  readonly view: View;
  readonly engine: Engine;
  /** When the audit chain was last checked, UTC; null when never. */
  readonly chainCheckedAt: string | null;
  /** How much work, and how many mails, are in each state. */
  readonly jobs: ReadonlyMap<string, number>;
  readonly mail: ReadonlyMap<string, number>;
  readonly troubles: readonly Trouble[];
}

/** How the machine is doing; nothing confidential is on it. */
export function MachineryPage({ view, engine, chainCheckedAt, jobs, mail, troubles }: MachineryProps) {
  const t = administrationTexts[view.language].machinery;
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: "/beheer", name: administrationTexts[view.language].administration }]}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <dl class="facts">
        <dt>{t.engine}</dt>
        <dd>{t.engines[engine]}</dd>
        <dt>{t.started}</dt>
        <dd>{chainCheckedAt === null ? t.never : moment(chainCheckedAt, view)}</dd>
      </dl>
      <section>
        <h2>{t.jobs}</h2>
        <StateTable view={view} caption={t.jobs} counts={jobs} words={t.jobStates} />
        {troubles.length === 0 ? <p>{t.noTroubles}</p> : <TroubleTable view={view} troubles={troubles} />}
      </section>
      <section>
        <h2>{t.mail}</h2>
        {mail.size === 0 ? <p>{t.noMail}</p> : <StateTable view={view} caption={t.mail} counts={mail} words={t.mailStates} />}
      </section>
    </Page>
  );
}

interface StateTableProps {
  readonly view: View;
  readonly caption: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly words: Readonly<Record<string, string>>;
}

function StateTable({ view, caption, counts, words }: StateTableProps) {
  const t = administrationTexts[view.language].machinery;
  return (
    <table class="utrecht-table narrow">
      <caption class="utrecht-table__caption">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.state}</th>
          <th scope="col" class="number">
            {t.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...counts].map(([state, count]) => (
          <tr>
            <th scope="row">{words[state] ?? state}</th>
            <td class="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TroubleTable({ view, troubles }: Pick<MachineryProps, "view" | "troubles">) {
  const t = administrationTexts[view.language].machinery;
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.troubles}</caption>
        <thead>
          <tr>
            {Object.values(t.troubleColumns).map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {troubles.map(({ kind, attempts, nextAt, error }) => (
            <tr>
              <th scope="row">
                <code>{kind}</code>
              </th>
              <td class="number">{attempts}</td>
              <td>{nextAt === null ? t.jobStates.failed : moment(nextAt, view)}</td>
              <td lang="en">{error}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const moment = (at: string, view: View): string =>
  `${dateInWords({ on: at.slice(0, 10), note: null }, view.language)}, ${at.slice(11, 16)} UTC`;
