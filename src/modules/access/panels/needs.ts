import { dayOf } from "../../../lib/day.ts";
import type { PersonId } from "../../../lib/ids.ts";
import type { Language } from "../../../lib/language.ts";
import type { Need } from "../../../lib/need.ts";
import type { AuditTables } from "../../../platform/audit/tables.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { namesFor, peopleAt } from "../../network/index.ts";
import { type Environment, hasSecret } from "../actions/issuer-outside.ts";
import { ownNeeds, unanswered } from "../domain/needs.ts";
import { accessState } from "../domain/way-in.ts";
import { factorsOf } from "../store/factors.ts";
import { lastInvitations, notYetIn } from "../store/invitations.ts";
import { activeIssuers } from "../store/issuers.ts";
import { waysIn } from "../store/ways-in.ts";
import type { AccessReads } from "../tables.ts";
import { accountTexts } from "../texts/accounts.ts";

/** A visit, as far as what waits about signing in asks of it. */
type Asking = Pick<Visit<AccessReads & AuditTables>, "db" | "actor" | "view" | "now">;

/** What waits about signing in for whoever asks; for a visitor nothing. The environment holds the secrets of issuers. */
export const accessNeeds =
  (environment: Environment) =>
  async (visit: Asking): Promise<readonly Need[]> => {
    const { personId } = visit.actor;
    if (personId === null) return [];
    const parts = [ownProofs(visit, personId), uninvited(visit), unansweredInvitations(visit, personId), brokenIssuers(visit, environment)];
    return (await Promise.all(parts)).flat();
  };

/** The own proofs and recovery codes. */
async function ownProofs({ db, view, now }: Asking, person: PersonId): Promise<readonly Need[]> {
  const t = accountTexts[view.language];
  const way = (await waysIn(db, [person], now)).get(person);
  return ownNeeds(await factorsOf(db, person), (way?.organisations.length ?? 0) > 0).map((need) => ({
    sentence: t.needs[need],
    about: t.needsSay[need],
    address: "/mijn/inlogmiddelen",
    due: null,
    since: null,
  }));
}

/** For a coordinator: the people of the own city who were never invited. */
async function uninvited({ db, actor, view, now }: Asking): Promise<readonly Need[]> {
  if (!actor.roles.has("coordinator") || actor.cityId === null) return [];
  const people = (await peopleAt(db, actor, [actor.cityId], dayOf(now))).filter(({ id }) => id !== actor.personId);
  const ways = await waysIn(
    db,
    people.map(({ id }) => id),
    now,
  );
  const outside = people.filter(({ id }) => {
    const way = ways.get(id);
    return way !== undefined && accessState(way) === "never-invited";
  });
  return oneNeed(view.language, accountTexts[view.language].uninvited, outside, "/beheer#mensen", null);
}

/** For whoever invites: the invitations of one's own that nobody answered in a week. */
async function unansweredInvitations({ db, actor, view, now }: Asking, person: PersonId): Promise<readonly Need[]> {
  if (!actor.roles.has("coordinator") && !actor.roles.has("secretariat")) return [];
  const waiting = unanswered(await lastInvitations(db, await notYetIn(db)), person, now);
  const names = await namesFor(
    db,
    actor,
    waiting.map((invitation) => invitation.person),
  );
  const people = waiting.flatMap((invitation) => {
    const name = names.get(invitation.person);
    return name === undefined ? [] : [{ id: invitation.person, name }];
  });
  const [oldest] = waiting;
  const list = actor.roles.has("secretariat") ? "/beheer/accounts?stand=wacht" : "/beheer#mensen";
  return oneNeed(view.language, accountTexts[view.language].unanswered, people, list, oldest ? dayOf(oldest.at) : null);
}

/** So many names stand beside a count. */
const mostNames = 3;

/** One thing to do about several people: a single one on the own page, several in a list. */
function oneNeed(
  language: Language,
  sentence: (people: number) => string,
  people: readonly { readonly id: PersonId; readonly name: string }[],
  list: string,
  since: string | null,
): readonly Need[] {
  const [first, ...more] = people;
  if (!first) return [];
  const names = people
    .slice(0, mostNames)
    .map(({ name }) => name)
    .join(", ");
  const about = people.length > mostNames ? accountTexts[language].andMore(names, people.length - mostNames) : names;
  return [{ sentence: sentence(people.length), about, address: more.length === 0 ? `/beheer/mensen/${first.id}` : list, due: null, since }];
}

/** For an administrator: the organisations whose sign-in cannot work, because the environment does not hold our secret there. */
async function brokenIssuers({ db, actor, view, now }: Asking, environment: Environment): Promise<readonly Need[]> {
  const t = accountTexts[view.language];
  if (!actor.roles.has("administrator")) return [];
  const broken = (await activeIssuers(db)).filter((issuer) => !hasSecret(issuer, environment));
  return broken.map(({ id, organisationName }) => ({
    sentence: t.secretMissing(organisationName),
    about: t.secretMissingSays,
    address: `/beheer/aanmelding/${id}`,
    due: dayOf(now),
    since: null,
  }));
}
