import { wholeNumber } from "../../../lib/numbers.ts";
import type { Page as PageOf } from "../../../lib/paging.ts";
import type { View } from "../../../lib/view.ts";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { Table } from "../../../ui/table.tsx";
import type { Person, Subject } from "../domain/person.ts";
import type { PeopleQuery } from "../input/administration.ts";
import type { NamedOffice } from "../store/offices.ts";
import { peopleTexts } from "../texts/people.ts";
import { NameSearch, officesInWords } from "./administration/people.tsx";

/** A person as the directory shows one. */
export interface PersonRow {
  readonly person: Person;
  readonly offices: readonly NamedOffice[];
  readonly subjects: readonly Subject[];
}

interface PeopleProps {
  readonly view: View;
  /** How many people the asker may know, whatever is chosen. */
  readonly known: number;
  readonly page: PageOf<PersonRow>;
  readonly choices: readonly Choice[];
  readonly query: PeopleQuery;
  readonly isMember: boolean;
}

/** Everybody whose name the asker may know, by organisation and by subject. */
export function PeoplePage({ view, known, page, choices, query, isMember }: PeopleProps) {
  const t = peopleTexts[view.language];
  return (
    <Page view={view} title={t.people} description={t.description} above={[]}>
      <h1>{t.people}</h1>
      <p class="lead">
        {known > 0 && t.lead(known)} {isMember ? t.memberLead : t.visitorLead}
      </p>
      {known === 0 && (
        <p class="empty">
          {t.nobody} <Link href="/netwerk">{t.toNetwork}</Link>
        </p>
      )}
      {known > 0 && (
        <>
          <NameSearch view={view} name={query.naam ?? ""} />
          <Filters view={view} choices={choices} />
          <p class="list-head" role="status">
            <strong>{t.count(wholeNumber(page.total, view.language), page.total)}</strong>
          </p>
          {page.total === 0 ? <p class="empty">{t.none}</p> : <PeopleTable view={view} rows={page.items} />}
          <Pager view={view} page={page} />
        </>
      )}
    </Page>
  );
}

const PeopleTable = ({ view, rows }: { readonly view: View; readonly rows: readonly PersonRow[] }) => {
  const t = peopleTexts[view.language];
  return (
    <Table
      caption={t.caption}
      heads={[t.name, t.offices, t.subjects]}
      rows={rows.map(({ person, offices, subjects }) => [
        <Link href={`/mensen/${person.id}`}>{person.name}</Link>,
        offices.length === 0 ? "–" : officesInWords(view, offices),
        subjects.length === 0 ? "–" : subjects.map(({ words }) => words).join(", "),
      ])}
    />
  );
};

/** What can be chosen: the organisations and subjects of the people whom the asker may know. */
export function peopleChoices(
  view: View,
  organisations: readonly Choosable[],
  subjects: readonly string[],
  query: PeopleQuery,
): readonly Choice[] {
  const t = peopleTexts[view.language];
  const options = organisations.map(({ slug, name }) => ({ value: slug, label: name })).sort((a, b) => (a.label < b.label ? -1 : 1));
  return [
    { name: "organisatie", label: t.organisation, value: query.organisatie ?? "", options },
    {
      name: "onderwerp",
      label: t.subject,
      value: query.onderwerp ?? "",
      options: subjects.toSorted().map((words) => ({ value: words, label: words })),
    },
  ];
}

interface Choosable {
  readonly slug: string;
  readonly name: string;
}
