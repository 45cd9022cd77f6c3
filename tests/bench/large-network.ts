import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { type Period, since } from "../../src/lib/period.ts";
import { seatRoles } from "../../src/modules/network/domain/seat.ts";
import { bodyName, personName, sortNameOf, takerOf, words } from "./invented.ts";
import { type Insert, inserter, period } from "./rows.ts";

/** How large the network is made: ten times what the largest network of Dutch cities could need. */
const people = 10_000;
const bodies = 500;
const seatsPerBody = 20;
const mandates = 1_000;

/** Who reads in the benchmarks, each with a session that is open. */
export interface Readers {
  /** In ten bodies, and an alderman. */
  readonly member: string;
  readonly secretary: string;
  readonly coordinator: string;
}

/** The parts of addresses that exist in the large network. */
export const inLargeNetwork = { person: "p00123", body: "groot-100" } as const;

/** Adds invented people, bodies and all that hangs on them to a database with the starting content; the same ones every time. */
export function enlarge(file: string, now: Date): Readers {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  const insert = inserter(database);
  const ids = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map(({ id }) => String(id));
  const taker = takerOf(20_261_124);
  const at = now.toISOString();
  database.exec("begin immediate");
  addPeople(insert, at, {
    taker,
    cities: ids("select id from city order by id"),
    organisations: ids("select id from organisation order by id"),
    points: ids("select id from focus_point order by id"),
  });
  const [network = ""] = ids("select id from network order by id");
  addBodies(insert, at, { taker, network, cities: ids("select id from city order by id"), points: pointsWithTheme(database) });
  const [room = ""] = ids("select id from body where kind = 'secretariat'");
  const readers = addReaders(insert, at, room);
  database.exec("commit; analyze; pragma wal_checkpoint(truncate)");
  database.close();
  return readers;
}

const pointsWithTheme = (database: DatabaseSync) =>
  database
    .prepare("select focus_point as point, theme from focus_point_theme where is_first = 1 order by focus_point")
    .all()
    .map(({ point, theme }) => ({ point: String(point), theme: String(theme) }));

const ended = (from: string, until: string): Period => ({ ...since(from), until: { on: until, note: null }, end: "ended" });

const personId = (index: number): string => `p${String(index).padStart(5, "0")}`;

interface Around {
  readonly taker: ReturnType<typeof takerOf>;
  readonly cities: readonly string[];
}

/** Seven in ten show their name to the network, the others to everybody; one in ten held an office before. */
function addPeople(
  insert: Insert,
  at: string,
  around: Around & { readonly organisations: readonly string[]; readonly points: readonly string[] },
) {
  const { taker, cities, organisations, points } = around;
  for (let index = 0; index < people; index++) {
    const id = personId(index);
    const name = personName(taker);
    const audience = taker.chance(0.7) ? "network" : "public";
    insert("person", { id, name, sort_name: sortNameOf(name), audience, state: "present", version: 1, changed_at: at });
    insert("person_contact", {
      person: id,
      kind: "email",
      value: `${id}@voorbeeld.test`,
      audience: taker.one(["network", `draft:${id}`, audience]),
    });
    insert("person_contact", { person: id, kind: "phone", value: `06 ${10_000_000 + index}`, audience: "network" });
    const organisation = taker.one(taker.chance(0.8) ? cities : organisations);
    const office = {
      person: id,
      organisation,
      kind: taker.one(["alderman", "official", "official", "other"]),
      title: null,
      version: 1,
      changed_at: at,
    };
    insert("office", { id: `f${id}`, ...office, ...period(since(`20${20 + (index % 6)}-05-01`)) });
    if (taker.chance(0.1)) insert("office", { id: `v${id}`, ...office, ...period(ended("2015-01-01", "2019-06-01")) });
    insert("person_subject", { person: id, kind: "expertise", subject: taker.one(words), focus_point: "" });
    if (taker.chance(0.5))
      insert("person_subject", { person: id, kind: "portfolio", subject: taker.one(words), focus_point: taker.one(points) });
  }
}

/** One body in ten is known to the network only, one in twenty to itself; of every five seats one is over and one vacant. */
function addBodies(
  insert: Insert,
  at: string,
  around: Around & { readonly network: string; readonly points: readonly { readonly point: string; readonly theme: string }[] },
) {
  const { taker, network, cities, points } = around;
  const bodyId = (index: number) => `groot-${index}`;
  for (let index = 0; index < bodies; index++) {
    const id = bodyId(index);
    const audience = index % 20 === 7 ? `body:${id}` : index % 10 === 3 ? "network" : "public";
    insert("body", {
      id, network, slug: id, name: bodyName(index), kind: taker.one(["theme-group", "working-group", "topic"]),
      parent: index < 25 ? null : bodyId(index % 25), counterpart: null, counterpart_note: null, task: words.join(" "), note: null,
      other_names_json: "[]", sources_json: "[]", audience, version: 1, changed_at: at, ...period(since("2020-01-01")),
    }); // biome-ignore format: a row reads better in few lines
    const { point, theme } = taker.one(points);
    insert("body_subject", { body: id, theme, focus_point: point, is_derived: 0 });
    insert("course", { body: id, order: 0, period_words: "2024", is_arranged: 0, lines_json: "[]", sources_json: "[]" });
    for (let city = 0; city < 8; city++) {
      const row = { body: id, city: cities[(index + city * 5) % cities.length] ?? "", order: city };
      insert("body_city", { ...row, period_words: "2024", subjects_json: "[]", source: "https://voorbeeld.test/" });
    }
    for (let seat = 0; seat < seatsPerBody; seat++) addSeat(insert, at, around, id, seat, audience);
  }
  for (let index = 0; index < mandates; index++) {
    insert("mandate", {
      id: `m${index}`, body: bodyId(index % bodies), to_body: null, to_person: personId(taker.below(people)), subject: taker.one(words),
      ask: null, from_on: "2024-01-01", until_on: "2028-01-01", capacity: null, audience: "network", version: 1, changed_at: at,
    }); // biome-ignore format: a row reads better in few lines
  }
}

function addSeat(insert: Insert, at: string, { taker, cities }: Around, body: string, index: number, audience: string): void {
  const isOver = index % 5 === 3;
  const isVacant = index % 5 === 4;
  insert("seat", {
    id: `${body}-${index}`, body, role: index === 0 ? "chair" : taker.one(seatRoles.slice(5)), role_note: null,
    organisation: taker.one(cities), office: null, person: isVacant ? null : personId(taker.below(people)),
    substitute: taker.chance(0.1) && !isVacant ? personId(taker.below(people)) : null, state: isVacant ? "vacant" : "held",
    follows: null, note: null, sources_json: "[]", audience, version: 1, changed_at: at,
    ...period(isOver ? ended("2020-01-01", "2023-01-01") : since("2022-05-01")),
  }); // biome-ignore format: a row reads better in few lines
}

function addReaders(insert: Insert, at: string, room: string): Readers {
  const secret = (of: string) => createHash("sha256").update(of).digest("base64url");
  const hash = (one: string) => createHash("sha256").update(one).digest("hex");
  const signedIn = (person: string) => {
    const opened = { person, means: "mail", is_complete: 1, started_at: at, proved_at: at, seen_at: at, ended_at: null, browser: "Bench" };
    insert("account", { person, address: `${person}@inlog.test`, state: "active", opened_at: at, closed_at: null });
    insert("session", { secret_hash: hash(secret(person)), id: `sessie-${person}`, ...opened });
    return secret(person);
  };
  const sit = (person: string, body: string, role: string) =>
    insert("seat", {
      id: `lezer-${person}-${body}`, body, role, role_note: null, organisation: null, office: null, person, substitute: null,
      state: "held", follows: null, note: null, sources_json: "[]", audience: "public", version: 1, changed_at: at,
      ...period(since("2022-05-01")),
    }); // biome-ignore format: a row reads better in few lines
  const [member, secretary, coordinator] = [personId(1), personId(2), personId(3)];
  for (let index = 0; index < 10; index++) sit(member, `groot-${index * 20 + 7}`, "member");
  sit(secretary, room, "member");
  sit(coordinator, "groot-9", "coordinator");
  return { member: signedIn(member), secretary: signedIn(secretary), coordinator: signedIn(coordinator) };
}
