import type { PersonId } from "../../../lib/ids.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import type { Page as PageOf } from "../../../lib/paging.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { accessState, type WayIn } from "../domain/way-in.ts";
import type { AccountsQuery } from "../input/accounts.ts";
import { accountTexts } from "../texts/accounts.ts";
import { dayInWords, meansInWords, stateInWords } from "./means.ts";

/** Somebody who has an account, as the screens of accounts show it. */
export interface ListedAccount {
  readonly person: PersonId;
  readonly name: string;
  /** Where the person works; null for who holds no office and no seat today. */
  readonly organisations: readonly string[] | null;
  readonly way: WayIn;
  /** How many sessions run and when the last was used; null when nothing is remembered. */
  readonly presence: { readonly open: number; readonly lastSeenAt: Date } | null;
}

interface AccountsProps {
  readonly view: View;
  readonly accounts: PageOf<ListedAccount>;
  readonly query: AccountsQuery;
}

/** Everybody who can sign in, and how. */
export function AccountsPage({ view, accounts, query }: AccountsProps) {
  const t = accountTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: "/beheer", name: t.administration }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {query.gedaan !== undefined && (
        <p class="notice" role="status">
          {t.done[query.gedaan]}
        </p>
      )}
      <AccountFilters view={view} query={query} />
      {accounts.total === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <>
          <p>{t.count(accounts.total)}</p>
          <AccountTable view={view} accounts={accounts.items} />
        </>
      )}
      <Pager view={view} page={accounts} />
    </Page>
  );
}

function AccountFilters({ view, query }: Pick<AccountsProps, "view" | "query">) {
  const t = accountTexts[view.language];
  return (
    <form class="filters" method="get" action="/beheer/accounts" role="search">
      <p>
        <label class="utrecht-form-label" for="zoek-naam">
          {t.find}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="zoek-naam"
          name="naam"
          type="search"
          value={query.naam}
          maxlength={100}
        />
      </p>
      <p>
        <label class="utrecht-form-label" for="zoek-stand">
          {t.show}
        </label>
        <select class="utrecht-select utrecht-select--html-select" id="zoek-stand" name="stand">
          <option value="">{t.everybody}</option>
          <option value="wacht" selected={query.stand === "wacht"}>
            {t.waiting}
          </option>
        </select>
      </p>
      <p class="filters__act">
        <button class="nl-button nl-button--secondary" type="submit">
          {t.search}
        </button>
      </p>
    </form>
  );
}

function AccountTable({ view, accounts }: { readonly view: View; readonly accounts: readonly ListedAccount[] }) {
  const t = accountTexts[view.language];
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.heads.name}</th>
            <th scope="col">{t.heads.organisation}</th>
            <th scope="col">{t.heads.means}</th>
            <th scope="col" class="number">
              {t.heads.sessions}
            </th>
            <th scope="col">{t.heads.seen}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr>
              <th scope="row">
                <Link href={`/beheer/accounts/${account.person}`}>{account.name}</Link>
              </th>
              <td>{placeInWords(view, account)}</td>
              <td>{wayInWords(view, account)}</td>
              <td class="number">{wholeNumber(account.presence?.open ?? 0, view.language)}</td>
              <td>{seenInWords(view, account)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where somebody works; a dash for who only has a seat. */
export function placeInWords(view: View, { organisations }: ListedAccount): string {
  const t = accountTexts[view.language];
  if (organisations === null) return t.noPlace;
  return organisations.length === 0 ? t.noOrganisation : organisations.join(", ");
}

/** By what somebody comes in, or why not yet. */
export const wayInWords = (view: View, { way }: ListedAccount): string =>
  accessState(way) === "comes-in" ? meansInWords(view, way) : stateInWords(view, way);

/** The day on which somebody was last here. */
export function seenInWords(view: View, { way, presence }: ListedAccount): string {
  const t = accountTexts[view.language];
  if (presence !== null) return dayInWords(view, presence.lastSeenAt);
  return accessState(way) === "comes-in" ? t.notSeen : t.neverHere;
}
