import { dayOf } from "../../../lib/day.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { boundsOf, type Period } from "../../../lib/period.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { Link } from "../../../ui/link.tsx";
import type { PageSection } from "../../../ui/sections.tsx";
import { looksOf } from "../domain/looks.ts";
import { ownEyes } from "../domain/own-eyes.ts";
import { Colleagues, OwnPlaces } from "../pages/own-places.tsx";
import { OwnFields } from "../pages/own-visibility.tsx";
import { SubjectRows } from "../pages/person.tsx";
import { seatsEverOf } from "../store/administration/seats.ts";
import { officesFrom, officesOf } from "../store/offices.ts";
import { contactsFor, oneself, subjectsOf } from "../store/people.ts";
import type { NetworkTables } from "../tables.ts";
import { peopleTexts } from "../texts/people.ts";
import { readsDocuments } from "./needs.ts";

/** For somebody's own page: the seats and offices; null for who is nobody here. */
export async function ownPlacesSection({ db, actor, view, now }: Visit<NetworkTables>): Promise<PageSection | null> {
  const person = await oneself(db, actor);
  if (person === null) return null;
  const today = dayOf(now);
  const offices = await officesOf(db, ownEyes(actor), person.id);
  const seats = await seatsEverOf(db, ownEyes(actor), person.id);
  // One’s own seat one always knows, but not always the pages of its body: an administrator reads nothing of the network.
  const seen = await seatsEverOf(db, actor, person.id);
  const content = (
    <OwnPlaces
      view={view}
      person={person}
      offices={offices.filter((office) => holdsOn(office, today))}
      otherOffices={offices.filter((office) => !holdsOn(office, today))}
      seats={seats.filter((seat) => holdsOn(seat, today))}
      otherSeats={seats.filter((seat) => !holdsOn(seat, today))}
      known={new Set(seen.map(({ id }) => id))}
      readsDocuments={readsDocuments(actor)}
    />
  );
  return { id: "netwerk", title: peopleTexts[view.language].own, content };
}

function holdsOn({ period }: { readonly period: Period }, day: string): boolean {
  const { notBefore, notAfter } = boundsOf(period);
  return notBefore <= day && day < notAfter;
}

/** For somebody's own page: what others see of the own person; null for who is nobody here. */
export async function ownFieldsSection({ db, actor, view }: Visit<NetworkTables>): Promise<PageSection | null> {
  const t = peopleTexts[view.language];
  const person = await oneself(db, actor);
  if (person === null) return null;
  const contacts = await contactsFor(db, ownEyes(actor), person.id);
  const content = (
    <>
      <OwnFields view={view} person={person} contacts={contacts} looks={looksOf(contacts, person.audience)} />
      <h3>{t.ownSubjects}</h3>
      <SubjectRows view={view} subjects={await subjectsOf(db, ownEyes(actor), person.id)} />
      <p>
        <Link href="/mijn/onderwerpen">{t.toSubjects}</Link>
      </p>
    </>
  );
  return { id: "zichtbaar", title: t.visibility, content };
}

/** The people who work at the own organisation, as far as the actor may know them; null for who works at none. */
export async function colleaguesPanel({ db, actor, view, now }: Visit<NetworkTables>): Promise<Markup | null> {
  if (actor.organisationId === null) return null;
  const current = await officesFrom(db, actor, dayOf(now));
  const colleagues = current.filter((office) => office.organisation === actor.organisationId && office.person !== actor.personId);
  return (
    <>
      <h3>{peopleTexts[view.language].colleagues}</h3>
      <Colleagues view={view} colleagues={colleagues} />
    </>
  );
}
