import type { DatabaseSync } from "node:sqlite";
import { options } from "./cities.ts";
import { escaped, frameOf } from "./frame.ts";

type Row = Readonly<Record<string, string>>;

/** What an office is called. */
const kinds: Readonly<Record<string, string>> = {
  mayor: "burgemeester",
  alderman: "wethouder",
  official: "ambtenaar",
  other: "andere functie",
};

const seen = "audience in ('public', 'network')";
const held = `from person where state = 'present' and ${seen} and (
  exists (select 1 from office where person = person.id and not_after > ?1)
  or exists (select 1 from seat where person = person.id and state = 'held' and not_before <= ?1 and not_after > ?1 and ${seen})
  or exists (select 1 from seat where substitute = person.id and state = 'held' and not_before <= ?1 and not_after > ?1 and ${seen}))`;

const today = () => new Date().toISOString().slice(0, 10);
const grouped = new Intl.NumberFormat("nl-NL");
const counted = (count: unknown): string => `<strong>${grouped.format(Number(count))} personen</strong>`;

/** The first page of the directory, for a member. */
export function directory(database: DatabaseSync, page: string): () => string {
  const count = database.prepare(`select count(*) as count ${held}`);
  const people = database.prepare(`select id, name ${held} order by sort_name, id limit 50`);
  const offices = officesOf(database);
  const subjects = database.prepare(
    "select person, subject from person_subject where person in (select value from json_each(?)) order by kind desc, subject",
  );
  const organisations = database.prepare(`
    select slug, name from organisation where exists (
      select 1 from office join person on person.id = person where organisation = organisation.id and not_after > ? and state = 'present' and ${seen})`);
  const known = database.prepare(`
    select subject as slug, subject as name from (select distinct subject from person_subject) as known where exists (
      select 1 from person_subject as other join person on person.id = other.person
      where other.subject = known.subject and state = 'present' and ${seen})`);
  const fill = frameOf(page, [
    ['<select class="utrecht-select utrecht-select--html-select" id="filter-organisatie"', "</select>"],
    ['<select class="utrecht-select utrecht-select--html-select" id="filter-onderwerp"', "</select>"],
    ['<p class="list-head"', "</p>"],
    ["<tbody", "</tbody>"],
  ]);
  const choices = (rows: readonly unknown[]) => options((rows as Row[]).map(({ slug = "", name = "" }) => [slug, name]));

  return () => {
    const day = today();
    const rows = people.all(day) as Row[];
    const ids = JSON.stringify(rows.map(({ id }) => id));
    const officeOf = Map.groupBy(offices(ids, day), ({ person }) => person);
    const subjectOf = Map.groupBy(subjects.all(ids) as Row[], ({ person }) => person);
    const line = ({ id = "", name = "" }: Row) => {
      const about = subjectOf.get(id)?.map(({ subject = "" }) => escaped(subject)) ?? ["–"];
      return `<tr>${head(`/mensen/${id}`, name)}<td>${inWords(officeOf.get(id) ?? [], "–")}</td><td>${about.join(", ")}</td></tr>`;
    };
    return fill([choices(organisations.all(day)), choices(known.all()), counted(count.get(day)?.["count"]), rows.map(line).join("")]);
  };
}

/** The first page of people, for the secretariat. */
export function administeredPeople(database: DatabaseSync, page: string): () => string {
  const from = `from person where state = 'present' and ${seen}`;
  const count = database.prepare(`select count(*) as count ${from}`);
  const people = database.prepare(`select id, name ${from} order by sort_name, id limit 50`);
  const offices = officesOf(database);
  const fill = frameOf(page, [
    ['<p class="list-head"', "</p>"],
    ["<tbody", "</tbody>"],
  ]);
  return () => {
    const rows = people.all() as Row[];
    const officeOf = Map.groupBy(offices(JSON.stringify(rows.map(({ id }) => id)), today()), ({ person }) => person);
    const line = ({ id = "", name = "" }: Row) =>
      `<tr>${head(`/beheer/mensen/${id}`, name)}<td>${inWords(officeOf.get(id) ?? [], "Geen functie.")}</td></tr>`;
    return fill([counted(count.get()?.["count"]), rows.map(line).join("")]);
  };
}

function officesOf(database: DatabaseSync): (ids: string, day: string) => Row[] {
  const read = database.prepare(`
    select person, office.kind, title, organisation.name from office join organisation on organisation.id = organisation
    where person in (select value from json_each(?)) and office.not_after > ? order by office.not_before, office.id`);
  return (ids, day) => read.all(ids, day) as Row[];
}

const head = (href: string, name: string): string => `<th scope="row"><a class="nl-link" href="${href}">${escaped(name)}</a></th>`;

const inWords = (offices: readonly Row[], none: string): string =>
  offices.length === 0 ? none : offices.map(({ title, kind = "", name = "" }) => escaped(`${title ?? kinds[kind]}, ${name}`)).join("; ");
