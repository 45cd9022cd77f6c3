import { dayOf } from "../../../../lib/day.ts";
import { asId, type OrganisationId, type PersonId } from "../../../../lib/ids.ts";
import { Refusal } from "../../../../lib/refusal.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readForm } from "../../../../platform/http/form.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { badInput } from "../../../../platform/http/refusals.ts";
import { type FormState, untouched } from "../../../../ui/form.tsx";
import { allStampsOf, changeGuard, type GuardForm, type HangingThings, hangingOn, mayChoose } from "../../actions/guard.ts";
import { nobodyLeaves, notYours } from "../../domain/administration-refusals.ts";
import { may } from "../../domain/policy.ts";
import { guardForm, guardQuery } from "../../input/administration.ts";
import type { Candidate } from "../../pages/administration/candidates.tsx";
import { GuardPlanPage, GuardPreviewPage, GuardResultPage, type GuardSubject } from "../../pages/administration/guard.tsx";
import { GuardChoicePage } from "../../pages/administration/guard-choice.tsx";
import { changedLabel, planItems } from "../../pages/administration/guard-items.ts";
import type { AdministrationSlots } from "../../slots/administration.ts";
import { organisationsKept } from "../../store/administration/organisations.ts";
import { seatFor, seatsAfter, seatsEverOf } from "../../store/administration/seats.ts";
import { mandateFor } from "../../store/mandates.ts";
import { officeFor, officesOfAll } from "../../store/offices.ts";
import { namesFor } from "../../store/people.ts";
import { officeHoldersAt, peopleIn } from "../../store/people-lists.ts";
import type { NetworkTables } from "../../tables.ts";
import { candidatesAmong, firstCandidates, mostOffered } from "./candidates.ts";
import { problemOf } from "./take-form.ts";

const roles = ["secretariat", "coordinator"] as const;

type Slots<Tables extends NetworkTables> = Pick<AdministrationSlots<Tables>, "hangingItems">;

/** The change of guard: who leaves, what hangs on them, what will happen, and what happened. */
export function guardAdministration<Tables extends NetworkTables>(slots: Slots<Tables>) {
  return newApp<Tables>()
    .get("/beheer/wisseling", admit(...roles), async (c) => {
      const { db, actor, view, now } = c.var.visit;
      const query = readQuery(c.req.url, guardQuery);
      const day = query.dag ?? dayOf(now);
      const organisation = whereOf(c.var.visit, query.organisatie ?? null);
      const choice = { name: query.naam, officeAt: organisation ?? ("any" as const) };
      const people = await peopleIn(db, actor, choice, day, { page: 1, perPage: mostOffered });
      const shown = [...people.items.map(({ id }) => id), ...query.wie.map(asId<PersonId>)];
      const offices = await officesOfAll(db, actor, shown, organisation, day);
      const organisations = (await organisationsKept(db)).filter(({ id }) => may.changeGuard(actor, id));
      return answerPage(
        c,
        <GuardChoicePage
          view={view}
          organisations={organisations}
          mayChooseAll={may.changeGuard(actor, null)}
          organisation={organisation ?? ""}
          day={day}
          offices={offices}
          ticked={query.wie}
          name={query.naam}
          tooMany={people.total > mostOffered ? people.total : null}
        />,
      );
    })
    .get("/beheer/wisseling/plan", admit(...roles), async (c) => {
      const query = readQuery(c.req.url, guardQuery);
      const about = aboutOf(c.var.visit, query.organisatie ?? null, query.dag ?? dayOf(c.var.visit.now), query.wie);
      return answerPage(c, await planPage(c.var.visit, about, untouched(), null, slots));
    })
    .post("/beheer/wisseling/plan", admit(...roles), async (c) => {
      const form = await readPlan(c);
      return answerPage(c, await planPage(c.var.visit, form, untouched(Object.fromEntries(form.choices)), null, slots));
    })
    .post("/beheer/wisseling/voorbeeld", admit(...roles), async (c) => {
      const form = await readPlan(c);
      return answerPage(c, await previewPage(c.var.visit, form, slots));
    })
    .post("/beheer/wisseling", admit(...roles), async (c) => {
      const { visit } = c.var;
      const form = await readPlan(c);
      try {
        await visit.act((context) => changeGuard(context, form, slots.hangingItems));
      } catch (error) {
        if (!(error instanceof Refusal) || (error.kind !== "conflict" && error.kind !== "invalid")) throw error;
        return answerPage(c, await refusedPage(visit, form, error, slots), error.kind === "conflict" ? 409 : 400);
      }
      const address = new URLSearchParams([["dag", form.day], ...form.leavers.map((leaver) => ["wie", leaver])]);
      return c.redirect(`/beheer/wisseling/uitkomst?${address}`, 303);
    })
    .get("/beheer/wisseling/uitkomst", admit(...roles), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, guardQuery);
      return answerPage(c, await resultPage(visit, query.dag ?? dayOf(visit.now), query.wie.map(asId<PersonId>)));
    });
}

type About = Pick<GuardForm, "organisation" | "day" | "leavers">;

/** A coordinator always means the own city. */
function whereOf({ actor }: Visit<NetworkTables>, organisation: string | null): OrganisationId | null {
  const asked = organisation === null || organisation === "" ? null : asId<OrganisationId>(organisation);
  const where = asked === null && !may.changeGuard(actor, null) ? actor.cityId : asked;
  if (!may.changeGuard(actor, where)) throw notYours();
  return where;
}

function aboutOf(visit: Visit<NetworkTables>, organisation: string | null, day: string, leavers: readonly string[]): About {
  if (leavers.length === 0) throw nobodyLeaves();
  return { organisation: whereOf(visit, organisation), day, leavers: leavers.map(asId<PersonId>) };
}

async function readPlan(
  c: Parameters<typeof readForm>[0] & { readonly var: { readonly visit: Visit<NetworkTables> } },
): Promise<GuardForm> {
  const form = await readForm(c, guardForm);
  if (!form.ok) throw badInput(form.problems);
  return { ...form.value, ...aboutOf(c.var.visit, form.value.organisation, form.value.day, form.value.leavers) };
}

async function planPage<Tables extends NetworkTables>(
  visit: Visit<Tables>,
  about: About,
  state: FormState,
  changed: readonly string[] | null,
  slots: Slots<Tables>,
) {
  const things = await hangingOn(visit.db, visit.actor, about, slots.hangingItems);
  return (
    <GuardPlanPage
      view={visit.view}
      subject={await subjectOf(visit, about, allStampsOf(things).join(" "))}
      offices={things.offices}
      items={await itemsOf(visit, about, things, new Set(Object.values(state.typed).map(asId<PersonId>)))}
      state={state}
      changed={changed}
    />
  );
}

async function previewPage<Tables extends NetworkTables>(visit: Visit<Tables>, form: GuardForm, slots: Slots<Tables>) {
  const things = await hangingOn(visit.db, visit.actor, form, slots.hangingItems);
  return (
    <GuardPreviewPage
      view={visit.view}
      subject={await subjectOf(visit, form, form.stamps.join(" "))}
      offices={things.offices}
      items={await itemsOf(visit, form, things, new Set(form.choices.values()))}
      choices={form.choices}
    />
  );
}

/** The plan again, with every choice kept: what changed is named, any other refusal stands on top. */
async function refusedPage<Tables extends NetworkTables>(visit: Visit<Tables>, form: GuardForm, error: Refusal, slots: Slots<Tables>) {
  const typed = Object.fromEntries(form.choices);
  const { changed } = error.details;
  if (error.code !== "network.guard-changed-meanwhile" || !Array.isArray(changed)) {
    return planPage(visit, form, { typed, problems: [problemOf(error)] }, null, slots);
  }
  const labels = await Promise.all(changed.map((key) => labelOf(visit, String(key))));
  return planPage(visit, form, { typed, problems: [] }, [...new Set(labels)], slots);
}

async function labelOf({ db, actor, view }: Visit<NetworkTables>, key: string): Promise<string> {
  const [kind, id] = [key.slice(0, key.indexOf("-")), key.slice(key.indexOf("-") + 1)];
  return changedLabel(view, {
    office: kind === "ambt" ? await officeFor(db, actor, id) : null,
    seat: kind === "zetel" ? await seatFor(db, actor, id) : null,
    mandate: kind === "mandaat" ? await mandateFor(db, actor, id) : null,
  });
}

async function subjectOf({ db, actor }: Visit<NetworkTables>, about: About, stamps: string): Promise<GuardSubject> {
  const names = await namesFor(db, actor, about.leavers);
  return {
    organisation: about.organisation ?? "",
    day: about.day,
    leavers: about.leavers.map((id) => ({ id, name: names.get(id) ?? "" })),
    stamps,
  };
}

/** What can be taken over, each with those who are near enough to be chosen: all are in the list of the seat itself. */
async function itemsOf(visit: Visit<NetworkTables>, { leavers }: About, things: HangingThings, chosen: ReadonlySet<PersonId>) {
  const leaving = new Set<string>(leavers);
  const near = await peopleNear(visit, things);
  const stays = ({ value }: Candidate) => !leaving.has(value);
  const known = (await candidatesAmong(visit, [...near.keys(), ...chosen])).filter(stays);
  const first = (await firstCandidates(visit)).filter(stays);
  const close = (organisations: readonly (string | null)[]): readonly Candidate[] => {
    const found = known.filter(({ value }) => organisations.some((one) => one !== null && near.get(asId(value))?.has(one)));
    const offered = new Set((found.length > 0 ? found : first).map(({ value }) => value));
    return [...known.filter(({ value }) => offered.has(value) || chosen.has(asId(value))), ...(found.length > 0 ? [] : first)];
  };
  const ownOf = (person: string | null) =>
    things.offices.filter((office) => office.person === person).map(({ organisation }) => organisation);
  return planItems(visit.view, {
    leavers: leaving,
    seats: things.seats.map((seat) => ({
      seat,
      candidates: mayChoose(visit.actor, seat)
        ? close(seat.organisation === null ? [seat.body, ...ownOf(seat.person)] : [seat.organisation])
        : null,
    })),
    mandates: things.mandates.map((mandate) => ({
      mandate,
      candidates: may.giveMandate(visit.actor, { id: mandate.body, kind: mandate.bodyKind })
        ? close([mandate.body, ...ownOf(mandate.toPerson)])
        : known.filter(({ value }) => visit.actor.cityId !== null && near.get(asId(value))?.has(visit.actor.cityId)),
    })),
    others: things.others.map(({ key, item }) => ({ key, title: item.title[visit.language], candidates: close(ownOf(item.person)) })),
  });
}

/** Who has an office where something hangs, so that a seat of a city is offered to people of that city first. */
async function peopleNear(
  { db, actor, now }: Visit<NetworkTables>,
  { seats, offices }: HangingThings,
): Promise<ReadonlyMap<PersonId, ReadonlySet<string>>> {
  const near = new Map<PersonId, Set<string>>();
  const add = (person: PersonId | null, where: string) => {
    if (person === null) return;
    const places = near.get(person) ?? new Set();
    near.set(person, places.add(where));
  };
  const organisations = new Set([...seats, ...offices].flatMap(({ organisation }) => organisation ?? []));
  for (const { person, organisation } of await officeHoldersAt(db, actor, [...organisations], dayOf(now))) add(person, organisation);
  for (const seat of seats) add(seat.substitute, seat.body);
  return near;
}

async function resultPage({ db, actor, view }: Visit<NetworkTables>, day: string, leavers: readonly PersonId[]) {
  const names = await namesFor(db, actor, leavers);
  const held = (await Promise.all(leavers.map((leaver) => seatsEverOf(db, actor, leaver)))).flat();
  const ended = [...new Map(held.filter(({ period }) => period.until.on === day).map((seat) => [seat.id, seat])).values()];
  const seats = await seatsAfter(db, actor, ended);
  return <GuardResultPage view={view} day={day} names={[...names.values()]} seats={seats} />;
}
