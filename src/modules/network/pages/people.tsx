import type { View } from "../../../lib/view.ts";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Person, Subject } from "../domain/person.ts";
import type { PeopleQuery } from "../input/administration.ts";
import type { NamedOffice } from "../store/offices.ts";
import { peopleTexts } from "../texts/people.ts";
import { NameSearch, officesInWords } from "./administration/people.tsx";
import { Table } from "./administration/table.tsx";

/** A person as the directory shows one. */
export interface PersonRow {
  readonly person: Person;
  readonly offices: readonly NamedOffice[];
  readonly subjects: readonly Subject[];
  /** Whether a seat is held today. */
  readonly sits: boolean;
}

interface PeopleProps {
  readonly view: View;
  /** Everybody whom the asker may know: for the choices. */
  readonly all: readonly PersonRow[];
  readonly shown: readonly PersonRow[];
  readonly query: PeopleQuery;
  readonly isMember: boolean;
}

/** Everybody whose name the asker may know, by organisation and by subject. */
export function PeoplePage({ view, all, shown, query, isMember }: PeopleProps) {
  const t = peopleTexts[view.language];
  return (
    <Page view={view} title={t.people} description={t.description} above={[]}>
      <h1>{t.people}</h1>
      <p class="lead">
        {t.lead(all.length)} {isMember ? t.memberLead : t.visitorLead}
      </p>
      {all.length > 0 && (
        <>
          <NameSearch view={view} name={query.naam ?? ""} />
          <Filters view={view} choices={choices(view, all, query)} />
          {shown.length === 0 ? <p class="empty">{t.none}</p> : <PeopleTable view={view} rows={shown} />}
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

function choices(view: View, all: readonly PersonRow[], query: PeopleQuery) {
  const t = peopleTexts[view.language];
  const organisations = new Map(
    all.flatMap(({ offices }) => offices.map(({ organisationSlug, organisationName }) => [organisationSlug, organisationName] as const)),
  );
  const subjects = new Set(all.flatMap((row) => row.subjects.map(({ words }) => words)));
  const options = [...organisations].map(([value, label]) => ({ value, label })).sort((a, b) => (a.label < b.label ? -1 : 1));
  return [
    { name: "organisatie", label: t.organisation, value: query.organisatie ?? "", options },
    {
      name: "onderwerp",
      label: t.subject,
      value: query.onderwerp ?? "",
      options: [...subjects].sort().map((words) => ({ value: words, label: words })),
    },
  ];
}
