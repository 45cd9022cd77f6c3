import type { SeatId } from "../../../lib/ids.ts";
import { periodInWords } from "../../../lib/period-words.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Link, LinkInText } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { isInvented } from "../domain/invented.ts";
import type { Contact, Person, Subject } from "../domain/person.ts";
import type { NamedSeat } from "../store/administration/seats.ts";
import type { NamedOffice } from "../store/offices.ts";
import { peopleTexts } from "../texts/people.ts";
import { wordTexts } from "../texts/words.ts";
import { roleWords } from "./administration/seats.tsx";

/** What of a person somebody may see. */
export interface ShownPerson {
  readonly view: View;
  readonly person: Person;
  readonly offices: readonly NamedOffice[];
  readonly seats: readonly NamedSeat[];
  readonly subjects: readonly Subject[];
  readonly contacts: readonly Contact[];
}

/** One person, as far as the asker may know. */
export const PersonPage = (shown: ShownPerson) => {
  const t = peopleTexts[shown.view.language];
  const { view, person } = shown;
  return (
    <Page view={view} title={person.name} description={t.personDescription(person.name)} above={[{ href: "/mensen", name: t.people }]}>
      <h1>{person.name}</h1>
      {isInvented(person.id) && <p class="note">{t.invented}</p>}
      <section>
        <h2>{t.offices}</h2>
        <OfficeRows view={view} offices={shown.offices} />
      </section>
      <section>
        <h2>{t.seats}</h2>
        <SeatRows view={view} person={person} seats={shown.seats} />
      </section>
      <section>
        <h2>{t.subjects}</h2>
        <SubjectRows view={view} subjects={shown.subjects} />
      </section>
      <section>
        <h2>{t.contact}</h2>
        <ContactRows view={view} contacts={shown.contacts} />
      </section>
    </Page>
  );
};

/** Offices with their time, the city or organisation as a link. */
export function OfficeRows({ view, offices }: Pick<ShownPerson, "view" | "offices">) {
  const t = peopleTexts[view.language];
  const words = wordTexts[view.language];
  if (offices.length === 0) return <p class="empty">{t.noOffices}</p>;
  return (
    <ul class="rows">
      {offices.map((office) => (
        <li>
          <p class="row__title">
            {capitalised(office.title ?? words.officeKind[office.kind])},{" "}
            <Link href={`/${office.organisationKind === "city" ? "steden" : "organisaties"}/${office.organisationSlug}`}>
              {office.organisationName}
            </Link>
          </p>
          <p class="row__below">{capitalised(periodInWords(office.period, view.language))}</p>
        </li>
      ))}
    </ul>
  );
}

interface SeatRowsProps extends Pick<ShownPerson, "view" | "seats"> {
  readonly person: Pick<Person, "id">;
  /** The seats of which the asker may see the page of the body; all unless it is said. */
  readonly known?: ReadonlySet<SeatId>;
}

/** Seats with their time; a substitute's seat says so. */
export function SeatRows({ view, person, seats, known }: SeatRowsProps) {
  const t = peopleTexts[view.language];
  if (seats.length === 0) return <p class="empty">{t.noSeats}</p>;
  return (
    <Table
      caption={t.seatCaption}
      heads={[t.body, t.role, t.time]}
      rows={seats.map((seat) => [
        known && !known.has(seat.id) ? seat.bodyName : <Link href={`/netwerk/${seat.bodySlug}`}>{seat.bodyName}</Link>,
        seat.person === person.id ? roleWords(view, seat) : `${roleWords(view, seat)}, ${t.substituteIn}`,
        capitalised(periodInWords(seat.period, view.language)),
      ])}
    />
  );
}

/** Portfolio and expertise in words. */
export function SubjectRows({ view, subjects }: Pick<ShownPerson, "view" | "subjects">) {
  const t = peopleTexts[view.language];
  const words = wordTexts[view.language];
  if (subjects.length === 0) return <p class="empty">{t.noSubjects}</p>;
  return (
    <ul>
      {subjects.map((subject) => (
        <li>
          <span lang="nl">{subject.words}</span> <span class="quiet">({words.subjectKind[subject.kind]})</span>
        </li>
      ))}
    </ul>
  );
}

/** Ways to reach the person that the asker may see. */
export function ContactRows({ view, contacts }: Pick<ShownPerson, "view" | "contacts">) {
  const t = peopleTexts[view.language];
  const words = wordTexts[view.language];
  if (contacts.length === 0) return <p class="empty">{t.noContact}</p>;
  return (
    <dl class="facts">
      {contacts.map((contact) => (
        <>
          <dt>{words.contactKind[contact.kind]}</dt>
          <dd>
            <ContactValue view={view} contact={contact} />
          </dd>
        </>
      ))}
    </dl>
  );
}

function ContactValue({ view, contact: { kind, value } }: { readonly view: View; readonly contact: Contact }) {
  if (kind === "email") return <Link href={`mailto:${value}`}>{value}</Link>;
  if (kind === "phone") return <Link href={`tel:${value.replaceAll(/[^+0-9]/g, "")}`}>{unbroken(value)}</Link>;
  return (
    <LinkInText href={value} language={view.language}>
      {value}
    </LinkInText>
  );
}

/** A number that stays on one line. */
const unbroken = (phone: string): string => phone.replaceAll("-", "\u2011").replaceAll(" ", "\u00a0");
