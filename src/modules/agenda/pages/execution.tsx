import { type Eur, euro, wholeNumber } from "../../../lib/numbers.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link, SourceLink } from "../../../ui/link.tsx";
import { type Execution, type Lead, leadRoles } from "../domain/execution.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import { progressOf } from "../domain/milestones.ts";
import { executionTexts } from "../texts/execution.ts";
import { StateWord } from "./initiative-parts.tsx";

/** How an initiative is carried out, with the names that whoever asks may know. */
export interface NamedExecution extends Execution {
  readonly people: ReadonlyMap<string, string>;
  /** The cities and other organisations that are named in it. */
  readonly organisations: ReadonlyMap<string, CityHead>;
}

interface ExecutionProps {
  readonly view: View;
  readonly execution: NamedExecution;
}

/** What people said of how it is carried out: each part only when there is something in it. */
export function ExecutionParts({ view, execution }: ExecutionProps) {
  const { leads, cityParts, abstentions, milestones, funding, partners, result } = execution;
  return (
    <>
      {leads.length > 0 && <Leads view={view} execution={execution} />}
      {cityParts.length > 0 && <CityStates view={view} execution={execution} />}
      {abstentions.length > 0 && <Abstentions view={view} execution={execution} />}
      {milestones.length > 0 && <Milestones view={view} execution={execution} />}
      {funding.length > 0 && <Money view={view} execution={execution} />}
      {partners.length > 0 && <Partners view={view} execution={execution} />}
      {result !== null && <Result view={view} execution={execution} />}
    </>
  );
}

function Leads({ view, execution }: ExecutionProps) {
  const t = executionTexts[view.language];
  const leads = leadRoles.flatMap((role) => execution.leads.filter((lead) => lead.role === role));
  return (
    <section>
      <h2>{t.leads}</h2>
      <dl class="facts">
        {leads.map((lead) => (
          <>
            <dt>{t.roles[lead.role]}</dt>
            <dd>{leadInWords(view, execution, lead)}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

/** The name where it may be known, the office and the organisation; or that nobody is known (A1). */
function leadInWords({ language }: View, { people, organisations }: NamedExecution, { person, office, organisation }: Lead): string {
  const t = executionTexts[language];
  if (person === null && office === null && organisation === null) return t.noLead;
  const name = person === null ? null : (people.get(person) ?? null);
  const at = organisation === null ? null : (organisations.get(organisation)?.name ?? null);
  const known = [name, office, at].filter((part) => part !== null);
  return known.length === 0 ? t.leadUnnamed : known.join(", ");
}

function CityStates({ view, execution }: ExecutionProps) {
  const t = executionTexts[view.language];
  return (
    <section>
      <h2>{t.perCity}</h2>
      <ul class="rows">
        {execution.cityParts.map(({ city, state }) => (
          <li>
            <CityName execution={execution} city={city} /> {state !== null && <StateWord state={state} language={view.language} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Abstentions({ view, execution }: ExecutionProps) {
  const t = executionTexts[view.language];
  return (
    <section>
      <h2>{t.abstentions}</h2>
      <p class="quiet">{t.abstainsSays}</p>
      <ul class="rows">
        {execution.abstentions.map(({ city, reason }) => (
          <li>
            <CityName execution={execution} city={city} />: <span lang="nl">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CityName({ execution, city }: { readonly execution: NamedExecution; readonly city: string }) {
  const head = execution.organisations.get(city);
  return head ? <Link href={`/steden/${head.slug}`}>{head.name}</Link> : <span>{city}</span>;
}

function Milestones({ view, execution }: ExecutionProps) {
  const t = executionTexts[view.language];
  const { total, reached, weightless, share } = progressOf(execution.milestones);
  const said = [
    t.reachedOf(reached, total),
    ...(share === null ? [t.noShare] : [t.share(Math.round(share * 100)), ...(weightless > 0 ? [t.weightless(weightless)] : [])]),
  ];
  return (
    <section>
      <h2>{t.milestones}</h2>
      <p>{said.join(" ")}</p>
      <div class="utrecht-table-container" tabindex={0}>
        <table class="utrecht-table">
          <caption class="utrecht-table__caption hidden">{t.milestones}</caption>
          <thead>
            <tr>
              <th scope="col">{t.milestone}</th>
              <th scope="col">{t.due}</th>
              <th scope="col">{t.reached}</th>
              <th scope="col" class="number">
                {t.weight}
              </th>
            </tr>
          </thead>
          <tbody>
            {execution.milestones.map(({ title, due, doneOn, weight }) => (
              <tr>
                <th scope="row" lang="nl">
                  {title}
                </th>
                <td>{due === null ? t.noDate : dateInWords({ on: due, note: null }, view.language)}</td>
                <td>{doneOn === null ? t.notReached : dateInWords({ on: doneOn, note: null }, view.language)}</td>
                <td class="number">{weight === null ? t.noWeight : String(weight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Money({ view, execution }: ExecutionProps) {
  const t = executionTexts[view.language];
  const { funding } = execution;
  return (
    <section>
      <h2>{t.money}</h2>
      <div class="utrecht-table-container" tabindex={0}>
        <table class="utrecht-table">
          <caption class="utrecht-table__caption hidden">{t.money}</caption>
          <thead>
            <tr>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.years}</th>
              <th scope="col" class="number">
                {t.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {funding.map(({ from, years, amountEur }) => (
              <tr>
                <th scope="row" lang="nl">
                  {from}
                </th>
                <td>{years ?? t.noDate}</td>
                <td class="number">{inEuros(view, amountEur)}</td>
              </tr>
            ))}
          </tbody>
          {funding.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                <td />
                <td class="number">
                  {inEuros(
                    view,
                    funding.reduce((sum, { amountEur }) => sum + amountEur, 0),
                  )}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}

/** To the euro: amounts that stand under each other add up. */
const inEuros = ({ language }: View, amountEur: Eur): string => `${euro}${wholeNumber(amountEur, language)}`;

const Partners = ({ view, execution }: ExecutionProps) => (
  <section>
    <h2>{executionTexts[view.language].partners}</h2>
    <p lang="nl">{execution.partners.join(", ")}</p>
  </section>
);

function Result({ view, execution: { result } }: ExecutionProps) {
  const t = executionTexts[view.language];
  if (result === null) return null;
  const facts = [
    [t.measured, result.indicator],
    [t.before, result.before],
    [t.after, result.after],
  ] as const;
  return (
    <section>
      <h2>{t.result}</h2>
      <p lang="nl">{result.sentence}</p>
      {facts.some(([, value]) => value !== null) && (
        <dl class="facts">
          {facts.map(([name, value]) =>
            value === null ? null : (
              <>
                <dt>{name}</dt>
                <dd lang="nl">{value}</dd>
              </>
            ),
          )}
        </dl>
      )}
      {result.source !== null && (
        <p>
          <SourceLink href={result.source} view={view} />
        </p>
      )}
    </section>
  );
}
