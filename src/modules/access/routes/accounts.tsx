import { dayOf } from "../../../lib/day.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { type Page, pageOf } from "../../../lib/paging.ts";
import { folded } from "../../../lib/text.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readNoFields } from "../../../platform/http/form.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { presenceOf } from "../../../platform/session/by-person.ts";
import { actorOn, personNames, rightsOn } from "../../network/index.ts";
import { closeAccess, inviteBy } from "../actions/account.ts";
import { endAllSessions } from "../actions/sessions.ts";
import { may } from "../domain/policy.ts";
import { accountNotFound } from "../domain/refusals.ts";
import { accessState, noWayIn } from "../domain/way-in.ts";
import { type AccountsQuery, accountQuery, accountsQuery } from "../input/accounts.ts";
import { AccountPage } from "../pages/account.tsx";
import { AccountsPage, type ListedAccount } from "../pages/accounts.tsx";
import { ClosingPage } from "../pages/closing.tsx";
import { accountOf } from "../store/accounts.ts";
import { accountHolders, waysIn } from "../store/ways-in.ts";
import { leadTo } from "./answers.ts";
import type { AccessRouteTables } from "./parts.ts";

/** Accounts on one page of the list. */
const accountsPerPage = 50;

/** Who can sign in: list, look at one, end its sessions, invite again, close. */
export function accountRoutes<Tables extends AccessRouteTables>() {
  return newApp<Tables>()
    .get("/beheer/accounts", admit("administrator", "secretariat"), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, accountsQuery);
      const fitting = (await listed(visit, await accountHolders(visit.db))).filter((account) => fits(account, query));
      return answerPage(c, <AccountsPage view={visit.view} accounts={pageWithin(fitting, query.pagina)} query={query} />);
    })
    .get("/beheer/accounts/:id", admit("administrator", "secretariat"), async (c) => {
      const { visit } = c.var;
      const account = await getAccount(visit, c.req.param("id"));
      const { gedaan } = readQuery(c.req.url, accountQuery);
      return answerPage(c, <AccountPage view={visit.view} account={account} may={await actsOn(visit, account)} done={gedaan ?? null} />);
    })
    .post("/beheer/accounts/:id/sessies/einde", admit("administrator"), async (c) => {
      const { person } = await getAccount(c.var.visit, c.req.param("id"));
      await readNoFields(c);
      await c.var.visit.act((context) => endAllSessions(context, person));
      return leadTo(c, `/beheer/accounts/${person}?gedaan=sessies`);
    })
    .post("/beheer/accounts/:id/uitnodiging", admit("secretariat"), async (c) => {
      const { visit } = c.var;
      const { siteName: name, origin, language } = visit.view;
      const person = asId<PersonId>(c.req.param("id"));
      await readNoFields(c);
      const account = await accountOf(visit.db, person);
      if (!account?.address) throw accountNotFound(person);
      const { address } = account;
      await visit.act((context) => inviteBy(context, { person, address, language }, { name, origin }));
      return leadTo(c, `/beheer/accounts/${person}?gedaan=uitgenodigd`);
    })
    .route("/", closingRoutes<Tables>());
}

/** Closing an account asks twice: it cannot be undone. */
function closingRoutes<Tables extends AccessRouteTables>() {
  return newApp<Tables>()
    .get("/beheer/accounts/:id/sluiting", admit("administrator", "secretariat"), async (c) => {
      const { visit } = c.var;
      return answerPage(c, <ClosingPage view={visit.view} account={await getAccount(visit, c.req.param("id"))} />);
    })
    .post("/beheer/accounts/:id/sluiting", admit("administrator", "secretariat"), async (c) => {
      const person = asId<PersonId>(c.req.param("id"));
      await readNoFields(c);
      await c.var.visit.act((context) => closeAccess(context, person));
      return leadTo(c, "/beheer/accounts?gedaan=gesloten");
    });
}

/**
 * The accounts of these persons by last name, those at the bottom who hold nothing now. Names are read as in the review of rights:
 * past every audience, because a list of who can come in that leaves people out is none.
 */
async function listed({ db, now }: Visit<AccessRouteTables>, persons: readonly PersonId[]): Promise<readonly ListedAccount[]> {
  const holding = await rightsOn(db, dayOf(now));
  const names = await personNames(db, persons);
  const ways = await waysIn(db, persons, now);
  const presence = await presenceOf(db, persons, now);
  const wanted = new Set(persons);
  const account = (person: PersonId, organisations: readonly string[] | null): ListedAccount => ({
    person,
    name: names.get(person) ?? "",
    organisations,
    way: ways.get(person) ?? noWayIn,
    presence: presence.get(person) ?? null,
  });
  const placed = holding.filter(({ person }) => wanted.has(person));
  const without = persons.filter((person) => !placed.some((one) => one.person === person));
  return [
    ...placed.map(({ person, grounds }) => account(person, [...new Set(grounds.flatMap(({ at, role }) => (role === null ? [at] : [])))])),
    ...without.map((person) => account(person, null)).toSorted((a, b) => (folded(a.name) < folded(b.name) ? -1 : 1)),
  ];
}

const fits = ({ name, way }: ListedAccount, { naam, stand }: AccountsQuery): boolean =>
  folded(name).includes(folded(naam.trim())) && (stand === undefined || accessState(way) !== "comes-in");

/** Past the last page stands the last one: accounts can have been closed since the link was made. */
function pageWithin(accounts: readonly ListedAccount[], page: number): Page<ListedAccount> {
  const last = Math.max(1, Math.ceil(accounts.length / accountsPerPage));
  return pageOf(accounts, { page: Math.min(page, last), perPage: accountsPerPage });
}

async function getAccount(visit: Visit<AccessRouteTables>, id: string): Promise<ListedAccount> {
  const person = asId<PersonId>(id);
  const account = await accountOf(visit.db, person);
  const [found] = account === null ? [] : await listed(visit, [person]);
  if (!found) throw accountNotFound(id);
  return found;
}

/** What the actor may do with an account, as the actions will decide. */
async function actsOn({ db, actor, now }: Visit<AccessRouteTables>, { person, way }: ListedAccount) {
  const invited = await actorOn(db, person, dayOf(now));
  const isOneself = actor.personId === person;
  return {
    isOneself,
    endSessions: !isOneself && may.endSessions(actor, person),
    invite: !isOneself && way.hasAddress && actor.roles.has("secretariat") && invited !== null && may.invite(actor, invited),
    close: !isOneself && may.closeAccount(actor),
    administer: actor.roles.has("secretariat"),
  };
}
