import { wholeNumber } from "../../lib/numbers.ts";
import type { Page as PageOfItems } from "../../lib/paging.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import type { LoggedAct } from "../../platform/audit/log.ts";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import type { LogQuery } from "./input.ts";
import { administrationTexts } from "./texts.ts";

interface AuditLogProps {
  readonly view: View;
  readonly query: LogQuery;
  readonly events: readonly string[];
  readonly acts: PageOfItems<LoggedAct>;
  /** Who the actors are, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What checking the chain found, when somebody just asked for it: the first broken line, or none. */
  readonly checked: { readonly broken: number | null } | null;
}

/** Every act, with filters. */
export function AuditLogPage({ view, query, events, acts, names, checked }: AuditLogProps) {
  const t = administrationTexts[view.language].log;
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: "/beheer", name: administrationTexts[view.language].administration }]}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {checked && (
        <p class={checked.broken === null ? "notice" : "notice notice--grave"} role="status">
          {checked.broken === null ? t.holds(wholeNumber(acts.total, view.language)) : t.broken(wholeNumber(checked.broken, view.language))}
        </p>
      )}
      <form class="filters" method="post" action="/beheer/logboek/controles">
        <p class="filters__act">
          <button class="nl-button nl-button--secondary" type="submit">
            {t.check}
          </button>
        </p>
      </form>
      <LogFilters view={view} query={query} events={events} />
      <p>{acts.total === 0 ? t.none : t.total(wholeNumber(acts.total, view.language))}</p>
      {acts.total > 0 && <ActTable view={view} acts={acts.items} names={names} />}
      <Pager view={view} page={acts} />
    </Page>
  );
}

function LogFilters({ view, query, events }: Pick<AuditLogProps, "view" | "query" | "events">) {
  const t = administrationTexts[view.language].log;
  const lines = [
    { name: "wie", type: "text", value: query.wie },
    { name: "onderwerp", type: "text", value: query.onderwerp },
    { name: "van", type: "date", value: query.van },
    { name: "tot", type: "date", value: query.tot },
  ] as const;
  return (
    <form class="filters" method="get" action="/beheer/logboek">
      <p>
        <label class="utrecht-form-label" for="log-gebeurtenis">
          {t.filters.gebeurtenis}
        </label>
        <select class="utrecht-select utrecht-select--html-select" id="log-gebeurtenis" name="gebeurtenis">
          <option value="">{t.allEvents}</option>
          {events.map((event) => (
            <option value={event} selected={event === query.gebeurtenis}>
              {event}
            </option>
          ))}
        </select>
      </p>
      {lines.map(({ name, type, value }) => (
        <p>
          <label class="utrecht-form-label" for={`log-${name}`}>
            {t.filters[name]}
          </label>
          <input class="utrecht-textbox utrecht-textbox--html-input" id={`log-${name}`} name={name} type={type} value={value ?? ""} />
        </p>
      ))}
      <p class="filters__act">
        <button class="nl-button nl-button--secondary" type="submit">
          {t.show}
        </button>
      </p>
    </form>
  );
}

function ActTable({
  view,
  acts,
  names,
}: {
  readonly view: View;
  readonly acts: readonly LoggedAct[];
  readonly names: ReadonlyMap<string, string>;
}) {
  const t = administrationTexts[view.language].log;
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.caption}</caption>
        <thead>
          <tr>
            {Object.values(t.columns).map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acts.map(({ sequence, at, actor, event, subject }) => (
            <tr>
              <th scope="row" class="number">
                {sequence}
              </th>
              <td>
                {dateInWords({ on: at.toISOString().slice(0, 10), note: null }, view.language)}, {at.toISOString().slice(11, 19)} UTC
              </td>
              <td>{actor === "system" ? t.system : (names.get(actor) ?? actor)}</td>
              <td>
                <code>{event}</code>
              </td>
              <td>
                <code>{subject}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
