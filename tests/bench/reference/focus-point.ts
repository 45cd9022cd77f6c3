import type { DatabaseSync } from "node:sqlite";
import { dateInWords } from "../../../src/lib/partial-date.ts";
import { initiativeTexts } from "../../../src/modules/agenda/texts/initiatives.ts";
import { texts } from "../../../src/ui/texts.ts";
import { chainDrawing, chainList, type Node } from "./chain.ts";
import { escaped, frameOf } from "./frame.ts";
import { initiatives, type Tile, tiles } from "./tiles.ts";

interface Stated {
  readonly id: string;
  readonly code: string;
  readonly wording: string;
  readonly verdict: string;
  readonly certainty: string;
  /** To whom, or with whom. */
  readonly party: string;
}
interface Event {
  readonly subject: string;
  readonly happened_on: string;
  readonly date_note: string | null;
  readonly sentence: string;
}
interface Initiative {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: string;
}
interface Position {
  readonly slug: string;
  readonly title: string;
  readonly form: string;
  readonly verdict: string;
  readonly taken_on: string | null;
  readonly date_note: string | null;
  readonly addressees_json: string;
}
interface Participant {
  readonly initiative: string;
  readonly name: string;
  readonly slug: string;
}

const words: Readonly<Record<string, string>> = texts.nl.verdict;
const certainties: Readonly<Record<string, string>> = texts.nl.certainty;
const states: Readonly<Record<string, string>> = initiativeTexts.nl.states;

/** The page of one focus point. */
export function focusPoint(database: DatabaseSync, page: string, code: string): () => string {
  const point = database.prepare("select id, code from focus_point where agenda = '2019-2022' and code = ? and audience = 'public'");
  const offers = database.prepare(`
    select id, code, wording, account as verdict, certainty, (select group_concat(value, ', ') from json_each(partners_json)) as party
    from offer join offer_focus_point on offer = offer.id where focus_point = ? and audience = 'public' order by length(code), code`);
  const asks = database.prepare(`
    select id, code, wording, verdict, certainty, addressee as party
    from ask join ask_focus_point on ask = ask.id where focus_point = ? and audience = 'public' order by length(code), code`);
  const events = database.prepare(`
    select subject, happened_on, date_note, sentence from event
    where subject_kind = ? and subject in (select value from json_each(?)) and happened_on is not null order by happened_on, position`);
  const deeds = database.prepare(`
    select initiative.id, slug, initiative.title, state from initiative
      join initiative_focus_point on initiative = initiative.id join theme on theme.id = initiative.theme
    where focus_point = ? and initiative.audience = 'public' order by theme.position, initiative.title`);
  const participants = database.prepare(`
    select initiative, name, slug from initiative_city join organisation on organisation.id = city
    where initiative in (select value from json_each(?)) order by sort_name`);
  const members = database.prepare(`
    select name, slug, tile_row, tile_column, (
      select count(*) from initiative_city join initiative on initiative.id = initiative_city.initiative
        join initiative_focus_point on initiative_focus_point.initiative = initiative.id
      where city = organisation.id and focus_point = ? and audience = 'public') as count
    from city join organisation on organisation.id = city.id join membership on membership.organisation = city.id
    where membership.not_before <= ? and membership.not_after > ? order by sort_name`);
  const positions = database.prepare(`
    select slug, title, form, verdict, taken_on, date_note, addressees_json from position
    where audience = 'public' and id in (select position from position_theme where theme in
      (select theme from focus_point_theme where focus_point = ?)) order by taken_on desc limit 5`);

  const marks = new Map(
    [...page.matchAll(/<svg class="verdict-mark verdict-mark--([a-z-]+)".*?<\/svg>/g)].map(([mark, name]) => [name, mark]),
  );
  const mark = (verdict: string) => marks.get(verdict) ?? "";
  const fill = frameOf(page, [
    ['<div class="chain"', "</div>"],
    ['<section id="aanbod"', "</section>"],
    ['<section id="vragen"', "</section>"],
    ['<div class="columns"', '<div id="steden"'],
    ['<svg class="tile-map"', "</svg>"],
    ['<ul class="names"', "</ul>"],
    ['<section id="standpunten"', "<p><a"],
  ]);
  const panel = /<section id="standpunten">(.*?)<ul/.exec(page)?.[1] ?? "";

  return () => {
    const { id } = point.get(code) as { id: string };
    const today = new Date().toISOString().slice(0, 10);
    const offered = offers.all(id) as unknown as Stated[];
    const asked = asks.all(id) as unknown as Stated[];
    const lastOf = (kind: string, stated: readonly Stated[]) =>
      new Map((events.all(kind, JSON.stringify(stated.map((one) => one.id))) as unknown as Event[]).map((event) => [event.subject, event]));
    const lastOffers = lastOf("offer", offered);
    const lastAsks = lastOf("ask", asked);
    const done = deeds.all(id) as unknown as Initiative[];
    const taking = Map.groupBy(
      participants.all(JSON.stringify(done.map((one) => one.id))) as unknown as Participant[],
      (row) => row.initiative,
    );
    const cities = members.all(id, today, today) as unknown as Tile[];
    const acting = cities.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    const strands = [
      { rows: offered.map((one) => [offerNode(one)]), together: deedNodes(done, acting.length, cities.length) },
      { rows: asked.map((one) => askNodes(one, lastAsks.get(one.id))), together: [] },
    ];
    return fill([
      chainDrawing(code, strands, mark) + chainList(strands, mark),
      `<h2>Wat de steden aanbieden</h2>${statedRows("aanbod", offered, lastOffers, mark)}`,
      `<h2>Wat de steden vragen</h2>${statedRows("vraag", asked, lastAsks, mark)}`,
      `<ul class="rows">${done.map((one) => deedRow(one, taking.get(one.id) ?? [])).join("")}</ul>`,
      tiles(cities),
      acting
        .map(({ slug, name, count }) => `<li>${link(`/steden/${slug}`, name)} <span class="quiet small">${initiatives(count)}</span></li>`)
        .join(""),
      `${panel}<ul class="rows">${(positions.all(id) as unknown as Position[]).map((one) => positionRow(one, mark)).join("")}</ul>`,
    ]);
  };
}

const offerNode = ({ code, wording, verdict }: Stated): Node => ({
  title: `Aanbod ${code}: ${words[verdict]}`,
  text: wording,
  textLanguage: "nl",
  href: `/agenda/2019-2022/aanbod/${code}`,
  mark: verdict,
});

function deedNodes(done: readonly Initiative[], acting: number, members: number): readonly Node[] {
  const counts = Map.groupBy(done, ({ state }) => state);
  const said = Object.entries(states).flatMap(([state, word]) => (counts.has(state) ? [`${counts.get(state)?.length} ${word}`] : []));
  return [
    { title: initiatives(done.length), text: said.join(", "), href: "#wat-steden-doen" },
    { title: `${acting} steden`, text: `van de ${members} doen mee`, href: "#steden" },
  ];
}

const askNodes = ({ code, wording, verdict, certainty }: Stated, last: Event | undefined): readonly Node[] => [
  { title: `Vraag ${code}`, text: wording, textLanguage: "nl", href: `/agenda/2019-2022/vraag/${code}` },
  { title: last ? dateOf(last) : "", text: last?.sentence ?? "", textLanguage: "nl", href: null },
  { title: words[verdict] ?? "", text: certainties[certainty] ?? "", href: null, mark: verdict },
];

const dateOf = ({ happened_on, date_note }: Event): string => dateInWords({ on: happened_on, note: date_note }, "nl");

const statedRows = (
  kind: "vraag" | "aanbod",
  stated: readonly Stated[],
  last: ReadonlyMap<string, Event>,
  mark: (verdict: string) => string,
) => `<ul class="rows">${stated.map((one) => statedRow(kind, one, last.get(one.id), mark)).join("")}</ul>`;

function statedRow(
  kind: "vraag" | "aanbod",
  { code, wording, verdict, party }: Stated,
  last: Event | undefined,
  mark: (verdict: string) => string,
): string {
  const parties = party ? `<span>${kind === "vraag" ? "aan" : "met"}: <span lang="nl">${escaped(party)}</span></span>` : "";
  const event = last
    ? `<p class="small"><span class="quiet">Laatst gemeld, ${escaped(dateOf(last))}:</span> <span lang="nl">${escaped(last.sentence)}</span></p>`
    : "";
  return `<li><p class="row__title"><span class="code">${escaped(code)}</span><a class="nl-link" href="/agenda/2019-2022/${kind}/${escaped(code)}"><span lang="nl">${escaped(wording)}</span></a></p><p class="row__below">${verdictOf(verdict, mark)}${parties}</p>${event}</li>`;
}

const verdictOf = (verdict: string, mark: (verdict: string) => string): string =>
  `<span class="verdict verdict--${verdict}">${mark(verdict)}${words[verdict]}</span>`;

function deedRow({ slug, title, state }: Initiative, cities: readonly Participant[]): string {
  const who = cities.length > 3 ? `${cities.length} steden` : cities.map((city) => link(`/steden/${city.slug}`, city.name)).join(", ");
  return `<li><p class="row__title"><a class="nl-link" href="/initiatieven/${escaped(slug)}"><span lang="nl">${escaped(title)}</span></a></p><p class="row__below"><span class="state state--${state}">${states[state]}</span><span>${who}</span></p></li>`;
}

function positionRow(
  { slug, title, form, verdict, taken_on, date_note, addressees_json }: Position,
  mark: (verdict: string) => string,
): string {
  const date = dateInWords({ on: taken_on, note: date_note }, "nl");
  const addressees = (JSON.parse(addressees_json) as string[]).join("; ");
  return `<li><p class="row__title" lang="nl">${link(`/standpunten/${slug}`, title)}</p><p class="row__below">${verdictOf(verdict, mark)}<time datetime="${taken_on}">${escaped(date)}</time><span lang="nl">${escaped(form)}, ${escaped(addressees)}</span></p></li>`;
}

const link = (href: string, text: string): string => `<a class="nl-link" href="${escaped(href)}">${escaped(text)}</a>`;
