import { periodInWords } from "../../../../lib/period-words.ts";
import { capitalised } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { Filters } from "../../../../ui/filters.tsx";
import { untouched } from "../../../../ui/form.tsx";
import type { FormField } from "../../../../ui/form-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import type { Body } from "../../domain/body.ts";
import { type SeatRole, seatRoles } from "../../domain/seat.ts";
import type { KeptOrganisation } from "../../store/administration/organisations.ts";
import type { NamedSeat } from "../../store/administration/seats.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { wordTexts } from "../../texts/words.ts";
import { CandidateSearch, type Candidates } from "./candidates.tsx";
import { FormPage, FormPart, type FormTurn } from "./form-page.tsx";

interface SeatsProps {
  readonly view: View;
  readonly bodies: readonly Body[];
  /** The body whose seats are shown; null until one is chosen. */
  readonly body: Body | null;
  readonly seats: readonly NamedSeat[];
  readonly mayAdd: boolean;
}

/** The seats of one body, the vacant ones on top. */
export function SeatsPage({ view, bodies, body, seats, mayAdd }: SeatsProps) {
  const t = administrationTexts[view.language];
  const title = body === null ? t.seats : t.seatsOf(body.name);
  return (
    <Page view={view} title={title} description={t.parts.seats[1] ?? ""} above={[{ href: "/beheer", name: t.administration }]}>
      <h1>{title}</h1>
      <p class="lead">{t.seatsLead}</p>
      <Filters
        view={view}
        choices={[
          {
            name: "gremium",
            label: t.chooseBody,
            value: body?.slug ?? "",
            all: "–",
            options: bodies.map(({ slug, name }) => ({ value: slug, label: name })),
          },
        ]}
      />
      {body !== null && mayAdd && (
        <p>
          <Link href={`/beheer/gremia/${body.slug}/zetels/nieuw`}>{t.addSeat}</Link>
        </p>
      )}
      {body !== null && <SeatTable view={view} seats={seats} />}
    </Page>
  );
}

function SeatTable({ view, seats }: Pick<SeatsProps, "view" | "seats">) {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  if (seats.length === 0) return <p class="empty">{t.noSeats}</p>;
  const vacantFirst = seats.toSorted((a, b) => Number(b.state === "vacant") - Number(a.state === "vacant"));
  return (
    <Table
      caption={t.seatsCaption}
      heads={[t.role, t.person, t.organisation, t.from]}
      rows={vacantFirst.map((seat) => [
        <Link href={`/beheer/zetels/${seat.id}`}>{roleWords(view, seat)}</Link>,
        seat.state === "vacant" ? <strong>{words.seatState.vacant}</strong> : (seat.personName ?? t.onlyRole),
        seat.organisationName ?? t.unknownOrganisation,
        capitalised(periodInWords(seat.period, view.language)),
      ])}
    />
  );
}

/** A role with what its source adds to it. */
export const roleWords = (view: View, { role, roleNote }: { readonly role: SeatRole; readonly roleNote: string | null }): string => {
  const word = capitalised(wordTexts[view.language].seatRole[role]);
  return roleNote === null ? word : `${word} (${roleNote})`;
};

interface Choices {
  readonly candidates: Candidates;
  readonly organisations: readonly KeptOrganisation[];
}

interface SeatFormProps extends FormTurn, Choices {
  readonly view: View;
  readonly body: Body;
  readonly roles: readonly SeatRole[];
}

/** The form of a new seat. */
export function SeatFormPage({ view, body, roles, candidates, organisations, ...turn }: SeatFormProps) {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  const options = seatRoles.filter((role) => roles.includes(role)).map((role) => ({ value: role, label: words.seatRole[role] }));
  return (
    <FormPage
      view={view}
      title={`${t.addSeat}: ${body.name}`}
      above={[{ href: `/beheer/zetels?gremium=${body.slug}`, name: t.seatsOf(body.name) }]}
      before={<CandidateSearch view={view} candidates={candidates} address={`/beheer/gremia/${body.slug}/zetels/nieuw`} />}
      action="/beheer/zetels"
      fields={[
        { kind: "hidden", name: "gremium" },
        { kind: "choice", name: "rol", label: t.role, options },
        { kind: "text", name: "toevoeging", label: t.roleNote, hint: t.roleNoteHint, isOptional: true, maxLength: 200 },
        ...sittingFields(view, { candidates, organisations }),
      ]}
      submit={t.addSeat}
      {...turn}
    />
  );
}

/** Who sits, for which organisation, from when. */
function sittingFields(view: View, { candidates, organisations }: Choices): readonly FormField[] {
  const t = administrationTexts[view.language];
  const senders = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { kind: "choice", name: "persoon", label: t.person, empty: t.nobody, options: candidates.options },
    { kind: "choice", name: "organisatie", label: t.organisation, empty: t.unknownOrganisation, options: senders },
    { kind: "choice", name: "vervanger", label: t.substitute, empty: t.noSubstitute, options: candidates.options },
    { kind: "date", name: "dag", label: t.day, hint: t.dayHint },
  ];
}

interface SeatProps extends FormTurn, Choices {
  readonly view: View;
  readonly seat: NamedSeat;
  readonly may: { readonly fill: boolean; readonly end: boolean };
  /** The day that the forms begin with. */
  readonly today: string;
  readonly endTurn: FormTurn | null;
}

/** One seat as it is, with the forms to hand it over, leave it vacant or end it. */
export function SeatPage({ view, seat, may, today, endTurn, candidates, organisations, ...turn }: SeatProps) {
  const t = administrationTexts[view.language];
  const title = t.seatTitle(roleWords(view, seat), seat.bodyName);
  return (
    <Page
      view={view}
      title={title}
      description={t.formDescription}
      above={[
        { href: "/beheer", name: t.administration },
        { href: `/beheer/zetels?gremium=${seat.bodySlug}`, name: t.seatsOf(seat.bodyName) },
      ]}
    >
      <h1>{title}</h1>
      <section>
        <h2>{t.seatNow}</h2>
        <SeatFacts view={view} seat={seat} />
        <p>
          <Link href={`/beheer/overdracht/zetels/${seat.id}`}>{t.handover}</Link>
        </p>
      </section>
      {may.fill && (
        <section>
          <h2>{t.handOver}</h2>
          <p>{t.handOverLead}</p>
          <CandidateSearch view={view} candidates={candidates} address={`/beheer/zetels/${seat.id}`} />
          <FormPart
            view={view}
            action={`/beheer/zetels/${seat.id}/overdracht`}
            fields={[...sittingFields(view, { candidates, organisations }), { kind: "hidden", name: "versie" }]}
            submit={t.handOverAct}
            {...turn}
          />
        </section>
      )}
      {may.end && <SeatEnd view={view} seat={seat} turn={endTurn ?? firstEnd(seat, today)} />}
    </Page>
  );
}

const firstEnd = (seat: NamedSeat, today: string): FormTurn => ({
  state: untouched({ einddag: today, versie: String(seat.version) }),
  meanwhile: null,
});

function SeatFacts({ view, seat }: Pick<SeatProps, "view" | "seat">) {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  return (
    <dl class="facts">
      <dt>{t.state}</dt>
      <dd>{words.seatState[seat.state]}</dd>
      {seat.state !== "vacant" && (
        <>
          <dt>{t.person}</dt>
          <dd>{seat.personName ?? t.onlyRole}</dd>
        </>
      )}
      <dt>{t.organisation}</dt>
      <dd>{seat.organisationName ?? t.unknownOrganisation}</dd>
      <dt>{t.substitute}</dt>
      <dd>{seat.substituteName ?? t.noSubstitute}</dd>
      <dt>{t.from}</dt>
      <dd>{capitalised(periodInWords(seat.period, view.language))}</dd>
    </dl>
  );
}

/** What the fields of a seat hold to begin with: who sits now, from today. */
export const sittingTyped = (seat: NamedSeat, today: string): Readonly<Record<string, string>> => ({
  persoon: seat.person ?? "",
  organisatie: seat.organisation ?? "",
  vervanger: seat.substitute ?? "",
  dag: today,
  versie: String(seat.version),
});

function SeatEnd({ view, seat, turn }: { readonly view: View; readonly seat: NamedSeat; readonly turn: FormTurn }) {
  const t = administrationTexts[view.language];
  return (
    <section>
      <h2>{t.endSeat}</h2>
      <p>{t.endSeatLead}</p>
      <FormPart
        view={view}
        action={`/beheer/zetels/${seat.id}/einde`}
        fields={[
          { kind: "date", name: "einddag", label: t.endDay },
          { kind: "hidden", name: "versie" },
        ]}
        submit={t.endSeat}
        isGrave
        {...turn}
      />
    </section>
  );
}
