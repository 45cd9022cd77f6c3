import type { Children } from "../../../../lib/markup/markup.ts";
import { wholeNumber } from "../../../../lib/numbers.ts";
import type { Page as PageOf } from "../../../../lib/paging.ts";
import { periodInWords } from "../../../../lib/period-words.ts";
import { capitalised } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import type { FormField } from "../../../../ui/form-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Pager } from "../../../../ui/pager.tsx";
import { Table } from "../../../../ui/table.tsx";
import { officeKinds, type Person } from "../../domain/person.ts";
import type { KeptOrganisation } from "../../store/administration/organisations.ts";
import type { NamedOffice } from "../../store/offices.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { peopleTexts } from "../../texts/people.ts";
import { wordTexts } from "../../texts/words.ts";
import { FormPage, FormPart, type FormTurn } from "./form-page.tsx";

interface PeopleProps {
  readonly view: View;
  readonly page: PageOf<{ readonly person: Person; readonly offices: readonly NamedOffice[] }>;
  readonly name: string;
  readonly mayAdd: boolean;
}

/** Everybody whose name somebody may know, with a field to look for a name. */
export function AdministeredPeoplePage({ view, page, name, mayAdd }: PeopleProps) {
  const t = administrationTexts[view.language];
  return (
    <Page view={view} title={t.people} description={t.parts.people[1] ?? ""} above={[{ href: "/beheer", name: t.administration }]}>
      <h1>{t.people}</h1>
      <p class="lead">{t.peopleLead}</p>
      <NameSearch view={view} name={name} />
      {mayAdd && (
        <p>
          <Link href="/beheer/mensen/nieuw">{t.addPerson}</Link>
        </p>
      )}
      {page.total > 0 && (
        <p class="list-head" role="status">
          <strong>{peopleTexts[view.language].count(wholeNumber(page.total, view.language), page.total)}</strong>
        </p>
      )}
      {page.total === 0 ? (
        <p class="empty">{t.noPeople}</p>
      ) : (
        <Table
          caption={t.peopleCaption}
          heads={[t.name, t.offices]}
          rows={page.items.map(({ person, offices }) => [
            <Link href={`/beheer/mensen/${person.id}`}>{person.name}</Link>,
            officesInWords(view, offices),
          ])}
        />
      )}
      <Pager view={view} page={page} />
    </Page>
  );
}

/** A field to look for people by name; the answer has an address. */
export function NameSearch({ view, name, address = view.path }: { readonly view: View; readonly name: string; readonly address?: string }) {
  const t = administrationTexts[view.language];
  return (
    <form class="filters" method="get" action={address} role="search">
      <p>
        <label class="utrecht-form-label" for="zoek-naam">
          {t.name}
        </label>
        <input class="utrecht-textbox utrecht-textbox--html-input" id="zoek-naam" name="naam" type="search" value={name} maxlength={100} />
      </p>
      <p class="filters__act">
        <button class="nl-button nl-button--secondary" type="submit">
          {t.search}
        </button>
      </p>
    </form>
  );
}

/** Offices in a line: what, and where. */
export const officesInWords = (view: View, offices: readonly NamedOffice[]): string =>
  offices.length === 0 ? administrationTexts[view.language].noOffices : offices.map((office) => officeInWords(view, office)).join("; ");

/** One office: what, and where. */
export const officeInWords = (view: View, office: NamedOffice): string =>
  `${office.title ?? wordTexts[view.language].officeKind[office.kind]}, ${office.organisationName}`;

interface PersonFormProps extends FormTurn {
  readonly view: View;
  readonly organisations: readonly KeptOrganisation[];
}

/** The form of a new person. */
export function PersonFormPage({ view, organisations, ...turn }: PersonFormProps) {
  const t = administrationTexts[view.language];
  return (
    <FormPage
      view={view}
      title={t.addPerson}
      lead={t.addPersonLead}
      above={[{ href: "/beheer/mensen", name: t.people }]}
      action="/beheer/mensen"
      fields={[
        { kind: "text", name: "naam", label: t.name, maxLength: 200 },
        { kind: "email", name: "mail", label: t.mail, maxLength: 254 },
        ...officeFields(view, organisations),
      ]}
      submit={t.add}
      {...turn}
    />
  );
}

function officeFields(view: View, organisations: readonly KeptOrganisation[]): readonly FormField[] {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  return [
    {
      kind: "choice",
      name: "organisatie",
      label: t.organisation,
      options: organisations.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      kind: "choice",
      name: "functie",
      label: t.office,
      options: officeKinds.map((kind) => ({ value: kind, label: words.officeKind[kind] })),
    },
    { kind: "text", name: "titel", label: t.officeTitle, isOptional: true, maxLength: 200 },
    { kind: "text", name: "van", label: t.from, hint: t.fromHint, maxLength: 10 },
  ];
}

interface PersonProps {
  readonly view: View;
  readonly person: Person;
  readonly offices: readonly NamedOffice[];
  readonly organisations: readonly KeptOrganisation[];
  readonly may: { readonly rename: boolean; readonly addOffice: boolean; readonly change: (office: NamedOffice) => boolean };
  readonly nameTurn: FormTurn;
  readonly officeTurn: FormTurn;
  /** What other modules let one do with a person, such as inviting. */
  readonly actions: Children;
}

/** One person: offices, name, and what others let one do. */
export function AdministeredPersonPage(props: PersonProps) {
  const { view, person, may, organisations, nameTurn, officeTurn, actions } = props;
  const t = administrationTexts[view.language];
  return (
    <Page
      view={view}
      title={person.name}
      description={t.formDescription}
      above={[
        { href: "/beheer", name: t.administration },
        { href: "/beheer/mensen", name: t.people },
      ]}
    >
      <h1>{person.name}</h1>
      <section>
        <h2>{t.offices}</h2>
        <OfficeTable {...props} />
        {may.addOffice && (
          <p>
            {t.endOfficeLead} <Link href={`/beheer/wisseling?wie=${person.id}`}>{t.toGuard}</Link>
          </p>
        )}
      </section>
      {actions}
      {may.addOffice && (
        <section>
          <h2>{t.addOffice}</h2>
          <FormPart
            view={view}
            action={`/beheer/mensen/${person.id}/functies`}
            fields={officeFields(view, organisations)}
            submit={t.addOffice}
            {...officeTurn}
          />
        </section>
      )}
      {may.rename && (
        <section>
          <h2>{t.rename}</h2>
          <FormPart
            view={view}
            action={`/beheer/mensen/${person.id}`}
            fields={[
              { kind: "text", name: "naam", label: t.name, maxLength: 200 },
              { kind: "hidden", name: "versie" },
            ]}
            submit={t.save}
            {...nameTurn}
          />
        </section>
      )}
    </Page>
  );
}

function OfficeTable({ view, offices, may }: PersonProps) {
  const t = administrationTexts[view.language];
  const words = wordTexts[view.language];
  if (offices.length === 0) return <p class="empty">{t.noOffices}</p>;
  return (
    <Table
      caption={t.officesCaption}
      heads={[t.office, t.organisation, t.from]}
      rows={offices.map((office) => {
        const word = capitalised(office.title ?? words.officeKind[office.kind]);
        return [
          may.change(office) ? <Link href={`/beheer/functies/${office.id}`}>{word}</Link> : word,
          office.organisationName,
          capitalised(periodInWords(office.period, view.language)),
        ];
      })}
    />
  );
}

interface OfficeChangeProps extends FormTurn {
  readonly view: View;
  readonly office: NamedOffice;
  readonly organisations: readonly KeptOrganisation[];
}

/** The form with which an office is corrected. */
export function OfficeChangePage({ view, office, organisations, ...turn }: OfficeChangeProps) {
  const t = administrationTexts[view.language];
  return (
    <FormPage
      view={view}
      title={`${t.changeOffice}: ${office.personName}`}
      above={[{ href: `/beheer/mensen/${office.person}`, name: office.personName }]}
      action={`/beheer/functies/${office.id}`}
      fields={[...officeFields(view, organisations), { kind: "hidden", name: "versie" }]}
      submit={t.save}
      {...turn}
    />
  );
}

/** What the fields of an office hold. */
export const officeTyped = (office: NamedOffice): Readonly<Record<string, string>> => ({
  organisatie: office.organisation,
  functie: office.kind,
  titel: office.title ?? "",
  van: office.period.from.on ?? "",
  versie: String(office.version),
});
