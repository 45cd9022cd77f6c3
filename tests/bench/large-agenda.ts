import { DatabaseSync } from "node:sqlite";
import { since } from "../../src/lib/period.ts";
import { initiativeStates } from "../../src/modules/agenda/domain/initiative.ts";
import { takerOf, words } from "./invented.ts";
import { type Insert, inserter, period } from "./rows.ts";

/** Ten agendas of fifty focus points, four hundred cities and fifty thousand initiatives, with what the starting content has. */
const agendas = 9;
const themes = 10;
const pointsPerTheme = 5;
const cities = 400;
const initiatives = 50_000;

/** Adds them to a database with the starting content; the same ones every time. */
export function enlargeAgenda(file: string, now: Date): void {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  const insert = inserter(database);
  const kept = { audience: "public", version: 1, changed_at: now.toISOString() };
  const idOf = (sql: string) => String(database.prepare(sql).get()?.["id"]);
  database.exec("begin immediate");
  const network = idOf("select id from network order by id limit 1");
  const wordsJson = String(database.prepare("select words_json from agenda limit 1").get()?.["words_json"]);
  for (let index = 0; index < agendas; index++) addAgenda(insert, index, { network, words_json: wordsJson, ...kept });
  const known = database
    .prepare("select id from city order by id")
    .all()
    .map(({ id }) => String(id));
  const all = [...known, ...Array.from({ length: cities - known.length }, (_city, index) => addCity(insert, index, network, now))];
  addInitiatives(insert, all, kept);
  database.exec("commit; analyze; pragma wal_checkpoint(truncate)");
  database.close();
}

const periodOf = (index: number): readonly [from: number, until: number] => [2023 + index * 4, 2026 + index * 4];
const agendaId = (index: number): string => periodOf(index).join("-");

function addAgenda(insert: Insert, index: number, shared: { readonly network: string; readonly words_json: string }) {
  const id = agendaId(index);
  const { network, words_json, ...kept } = shared;
  const [from_year, until_year] = periodOf(index);
  insert("agenda", {
    id, network, title: `Agenda ${id}`, subtitle: "Verzonnen", publisher: "Verzonnen", state: "adopted", from_year, until_year, words_json, ...kept,
  }); // biome-ignore format: a row reads better in few lines
  for (let position = 1; position <= themes; position++) {
    const theme = `${id}-${position}`;
    const title = `${words[position % words.length]} ${position}`;
    insert("theme", {
      id: theme, agenda: id, position, number: position, title, short_title: title, summary: words.join(" "), first_line: 1, last_line: 2,
      is_list_complete: 1, ...kept,
    }); // biome-ignore format: a row reads better in few lines
    for (let number = 1; number <= pointsPerTheme; number++) {
      const point = `${theme}.${number}`;
      insert("focus_point", {
        id: point, agenda: id, code: `${position}.${number}`, number, title: `${title}: punt ${number}`, summary: words.join(" "), is_derived: 0,
        lines_json: "[1]", ...kept,
      }); // biome-ignore format: a row reads better in few lines
      insert("focus_point_theme", { focus_point: point, theme, is_first: 1 });
    }
  }
}

function addCity(insert: Insert, index: number, network: string, now: Date): string {
  const id = `GM${5000 + index}`;
  const name = `Verzonnenstad ${index + 1}`;
  insert("organisation", {
    id, kind: "city", name, sort_name: name.toLowerCase(), slug: `verzonnenstad-${index + 1}`, version: 1, changed_at: now.toISOString(),
    sources_json: "[]", ...period(since("2010-01-01")),
  }); // biome-ignore format: a row reads better in few lines
  insert("city", {
    id, province: "Drenthe", province_code: "PV22", labour_market_region: "Drenthe", labour_market_region_code: "AM99", latitude: 52.8,
    longitude: 6.6, land_area_km2: 50, tile_row: 20 + Math.floor(index / 20), tile_column: index % 20, source: "Verzonnen",
  }); // biome-ignore format: a row reads better in few lines
  insert("membership", { network, organisation: id, sources_json: "[]", ...period(since("2010-01-01")) });
  return id;
}

function addInitiatives(insert: Insert, all: readonly string[], kept: Readonly<Record<string, string | number>>) {
  const taker = takerOf(20_261_129);
  for (let index = 0; index < initiatives; index++) {
    const id = `groot-${index}`;
    const agenda = agendaId(index % agendas);
    const points = new Set(
      Array.from({ length: 1 + taker.below(2) }, () => [1 + taker.below(themes), 1 + taker.below(pointsPerTheme)].join(".")),
    );
    const [first = "1.1"] = points;
    insert("initiative", {
      id, slug: `initiatief-${index}`, agenda, theme: `${agenda}-${first.split(".")[0]}`, title: `Initiatief ${index} voor ${taker.one(words)}`,
      summary: words.join(" "), sort: "project", state: taker.one(initiativeStates), state_note: "", is_network_wide: 0, sources_json: "[]",
      former_ids_json: "[]", ...kept,
    }); // biome-ignore format: a row reads better in few lines
    for (const point of points) insert("initiative_focus_point", { initiative: id, focus_point: `${agenda}-${point}` });
    const own = new Set(Array.from({ length: 1 + taker.below(4) }, () => taker.one(all)));
    for (const [position, city] of [...own].entries()) insert("initiative_city", { initiative: id, city, position });
  }
}
