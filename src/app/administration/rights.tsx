import type { Role } from "../../lib/actor.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import { type Ground, networkWords, type Rights } from "../../modules/network/index.ts";
import type { Columns } from "../../platform/api/csv.ts";
import { Page } from "../../ui/page.tsx";
import { administrationTexts } from "./texts.ts";

interface RightsProps {
  readonly view: View;
  readonly day: string;
  readonly rights: readonly Rights[];
}

/** Who may what, since when and why. */
export function RightsPage({ view, day, rights }: RightsProps) {
  const t = administrationTexts[view.language].rights;
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: "/beheer", name: administrationTexts[view.language].administration }]}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form class="filters" method="get" action="/beheer/rechten">
        <p>
          <label class="utrecht-form-label" for="op">
            {t.day}
          </label>
          <input class="utrecht-textbox utrecht-textbox--html-input" id="op" name="op" type="date" value={day} />
        </p>
        <p class="filters__act">
          <button class="nl-button nl-button--secondary" type="submit">
            {t.show}
          </button>
          <a class="nl-link" href={`/beheer/rechten?op=${day}&vorm=csv`}>
            {t.download}
          </a>
        </p>
      </form>
      {rights.length === 0 ? <p>{t.none}</p> : <RightsTable view={view} day={day} rights={rights} />}
    </Page>
  );
}

function RightsTable({ view, day, rights }: RightsProps) {
  const t = administrationTexts[view.language].rights;
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.caption(dateInWords({ on: day, note: null }, view.language))}</caption>
        <thead>
          <tr>
            {Object.values(t.columns).map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rights.map(({ name, roles, grounds }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{rolesInWords(roles, view)}</td>
              <td>
                <ul class="plain">
                  {grounds.map((ground) => (
                    <li>{groundInWords(ground, view)}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same as a table for a spreadsheet. */
export const rightsColumns = (view: View): Columns<Rights> => {
  const { columns } = administrationTexts[view.language].rights;
  return {
    [columns.name]: ({ name }) => name,
    [columns.roles]: ({ roles }) => rolesInWords(roles, view),
    [columns.grounds]: ({ grounds }) => grounds.map((ground) => groundInWords(ground, view)),
  };
};

/** Everybody is a visitor: that says nothing. */
const rolesInWords = (roles: ReadonlySet<Role>, view: View): string =>
  [...roles]
    .filter((role) => role !== "visitor")
    .map((role) => administrationTexts[view.language].roles[role])
    .join(", ");

function groundInWords({ at, role, isSubstitute, since }: Ground, view: View): string {
  const t = administrationTexts[view.language].rights;
  const seat = role === null ? null : `${networkWords[view.language].seatRole[role]}, ${at}`;
  const place = seat === null ? t.office(at) : isSubstitute ? t.standsIn(seat) : seat;
  return `${place} (${since === null ? t.sinceUnknown : t.since(dateInWords({ on: since, note: null }, view.language))})`;
}
