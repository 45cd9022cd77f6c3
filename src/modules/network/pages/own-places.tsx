import type { SeatId } from "../../../lib/ids.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import type { Person } from "../domain/person.ts";
import type { NamedSeat } from "../store/administration/seats.ts";
import type { NamedOffice } from "../store/offices.ts";
import { peopleTexts } from "../texts/people.ts";
import { roleWords } from "./administration/seats.tsx";
import { OfficeRows, SeatRows } from "./person.tsx";

interface OwnPlacesProps {
  readonly view: View;
  readonly person: Person;
  /** What is held today, and what was held before or will be later. */
  readonly offices: readonly NamedOffice[];
  readonly otherOffices: readonly NamedOffice[];
  readonly seats: readonly NamedSeat[];
  readonly otherSeats: readonly NamedSeat[];
  /** The seats of which the person may see the pages. */
  readonly known: ReadonlySet<SeatId>;
  /** Whether the person may read hand-over documents. */
  readonly readsDocuments: boolean;
}

/** On somebody's own page: the seats and offices of today, then those of other days. */
export function OwnPlaces({ view, person, offices, otherOffices, seats, otherSeats, known, readsDocuments }: OwnPlacesProps) {
  const t = peopleTexts[view.language];
  return (
    <>
      <p>{t.ownLead}</p>
      <h3 id="zetels">{t.seats}</h3>
      <OwnSeats view={view} person={person} seats={seats} known={known} readsDocuments={readsDocuments} />
      <h3>{t.offices}</h3>
      <OfficeRows view={view} offices={offices} />
      {otherSeats.length + otherOffices.length > 0 && (
        <details class="more">
          <summary>{t.otherDays}</summary>
          {otherSeats.length > 0 && <SeatRows view={view} person={person} seats={otherSeats} known={known} />}
          {otherOffices.length > 0 && <OfficeRows view={view} offices={otherOffices} />}
        </details>
      )}
    </>
  );
}

function OwnSeats({ view, person, seats, known, readsDocuments }: OwnSeatsProps) {
  const t = peopleTexts[view.language];
  if (seats.length === 0) return <p class="empty">{t.noOwnSeats}</p>;
  return (
    <Table
      caption={t.ownSeatsCaption}
      heads={[t.body, t.role, t.organisation, t.until, t.standInHead, ...(readsDocuments ? [t.handover] : [])]}
      rows={seats.map((seat) => [
        known.has(seat.id) ? <Link href={`/netwerk/${seat.bodySlug}`}>{seat.bodyName}</Link> : seat.bodyName,
        seat.person === person.id ? roleWords(view, seat) : `${roleWords(view, seat)}, ${t.substituteIn}`,
        seat.organisationName ?? "–",
        untilInWords(view, seat),
        seat.substitute === person.id ? t.you : (seat.substituteName ?? "–"),
        ...(readsDocuments ? [known.has(seat.id) ? <HandoverLink view={view} seat={seat} /> : "–"] : []),
      ])}
    />
  );
}

type OwnSeatsProps = Pick<OwnPlacesProps, "view" | "person" | "seats" | "known" | "readsDocuments">;

/** The end that is known; a seat without one goes on until somebody ends it. */
const untilInWords = ({ language }: View, { period }: NamedSeat): string =>
  period.until.on === null ? peopleTexts[language].noEnd : dateInWords(period.until, language);

/** The words say which seat: a list of the links alone must be clear too. */
const HandoverLink = ({ view, seat }: { readonly view: View; readonly seat: NamedSeat }) => (
  <Link href={`/beheer/overdracht/zetels/${seat.id}`}>
    {peopleTexts[view.language].toHandover}
    <span class="hidden">: {seat.bodyName}</span>
  </Link>
);

interface OwnSubjectsProps {
  readonly view: View;
  readonly colleagues: readonly NamedOffice[];
}

/** The people of one's own organisation, each once. */
export function Colleagues({ view, colleagues }: OwnSubjectsProps) {
  const t = peopleTexts[view.language];
  const people = [...new Map(colleagues.map((office) => [office.person, office.personName]))];
  if (people.length === 0) return <p class="empty">{t.noColleagues}</p>;
  return (
    <ul>
      {people.map(([id, name]) => (
        <li>
          <Link href={`/mensen/${id}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
