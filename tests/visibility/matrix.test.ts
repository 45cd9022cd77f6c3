import type { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renewSearch } from "../../src/app/searching.ts";
import { visitor } from "../../src/lib/actor.ts";
import type { Audience } from "../../src/lib/audience.ts";
import { asId } from "../../src/lib/ids.ts";
import { actorOn } from "../../src/modules/network/index.ts";
import { guardedTables } from "../../src/platform/db/guarded-tables.ts";
import { visibleTo } from "../../src/platform/db/read.ts";
import { admittedBy } from "../../src/platform/http/admit.ts";
import { otherBody, ownBody } from "../build/actor.ts";
import { freshSqlite, onBothEngines, type TestDatabase } from "../build/database.ts";
import { addHiddenCopies } from "../build/hidden-copies.ts";
import { anApp } from "../build/house.ts";
import { textsIn } from "../build/html.ts";
import { addCast, addWhatFormsAreAbout, type Cast, everyRow } from "../build/matrix.ts";
import { allPageTypes } from "../build/page-types.ts";
import { compareAudiences, compareDoors, compareRoles, compareVerbs, type Door, newTally, ownAnswers } from "../build/rule/mistakes.ts";
import { mayKnow } from "../build/rule/rule.ts";
import { aboutOneself, type Write, writes } from "../build/writes.ts";

/** A mark for each audience that something is hidden for. */
const hidden: readonly { readonly mark: string; readonly audience: Audience }[] = [
  { mark: "kanarienetwerk", audience: "network" },
  { mark: "kanarieeigengroep", audience: `body:${ownBody}` },
  { mark: "kanarieandergroep", audience: `body:${otherBody}` },
  { mark: "kanarieconcept", audience: "draft:person-member" as Audience },
];

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
let cast: readonly Cast[] = [];
const checks = new Map<string, number>();
const began = Date.now();
const count = (what: string, many = 1) => checks.set(what, (checks.get(what) ?? 0) + many);

/** Whether somebody may not send a form. */
const mayNot = ({ by }: Write, { who, standing }: Cast): boolean => standing !== "today" || who === null || !by.includes(who);

/** Some thousand requests take half a minute, on a busy machine more. */
const patience = 300_000;

beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  for (const { mark, audience } of hidden) await addHiddenCopies(current.database, audience, 3, mark);
  cast = await addCast(current.database);
  await addWhatFormsAreAbout(current.database);
  await renewSearch(current.database);
}, patience);
afterAll(async () => {
  await current.drop();
  const total = [...checks.values()].reduce((sum, one) => sum + one, 0);
  const parts = [...checks].map(([what, many]) => `${many.toLocaleString("en")} ${what}`).join(", ");
  console.info(`The matrix: ${total.toLocaleString("en")} checks in ${Math.round((Date.now() - began) / 1000)} s (${parts}).`);
});

const doors = (): readonly Door[] =>
  app.routes.flatMap(({ method, path, handler }) => {
    const roles = admittedBy(handler);
    return roles === null || method === "ALL" ? [] : [{ method, path, roles }];
  });

const sent = (path: string, one: Pick<Cast, "headers">, fields: Readonly<Record<string, string>>, at = app) =>
  at.request(path, {
    method: "POST",
    headers: { ...one.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

describe("ASVS 8.1.1, 8.1.2: the rule, beside what the product answers:", () => {
  it.each([
    ["verbs", compareVerbs],
    ["audiences", compareAudiences],
    ["roles", compareRoles],
  ] as const)("everybody has the %s that offices and seats give, and no others", (what, compare) => {
    const tally = newTally();
    compare(ownAnswers, tally);
    count(what, tally.checks);
    expect(tally.mistakes).toEqual([]);
    expect(tally.checks).toBeGreaterThan(5000);
  });

  it("everybody enters the doors that are theirs, and no others", () => {
    const tally = newTally();
    compareDoors(doors(), tally);
    count("doors", tally.checks);
    expect(tally.mistakes).toEqual([]);
    expect(tally.checks).toBeGreaterThan(100_000);
  });
});

describe("ASVS 8.2.2, 8.4.1: every row", () => {
  it("is read by whom its audience holds and by nobody else, in whatever standing", async () => {
    const wrong: string[] = [];
    for (const one of cast) for (const table of guardedTables) wrong.push(...(await rowsReadWrongly(one, table)));
    expect(wrong).toEqual([]);
  });

  async function rowsReadWrongly({ name, who, standing, holding }: Cast, table: string): Promise<readonly string[]> {
    const isNobody = who === null || holding.person === null || standing !== "today";
    const actor = isNobody ? visitor : ((await actorOn(current.database.db, holding.person, "2026-11-24")) ?? visitor);
    const read = new Set((await seen(table, actor)).map((row) => JSON.stringify(row)));
    const all = await rowsOf(table);
    count("rows", all.length);
    const wrong = all.filter((row) => read.has(JSON.stringify(row)) !== mayKnow(holding, row.audience));
    return wrong.map((row) => `${name}: ${table} ${JSON.stringify(row)}`);
  }

  interface Row {
    readonly audience: Audience;
  }
  const asRows = (reader: unknown): Kysely<Record<string, Row>> => reader as Kysely<Record<string, Row>>;
  const rowsOf = async (table: string): Promise<readonly Row[]> =>
    asRows(current.database.writer).selectFrom(table).selectAll().limit(60).execute();
  const seen = async (table: string, actor: typeof visitor): Promise<readonly Row[]> =>
    asRows(visibleTo(current.database.db, actor)).selectFrom(table).selectAll().execute();
});

describe("ASVS 8.2.1-8.2.3: every surface", () => {
  it(
    "shows everybody, in whatever standing and format, only marks of what they may know",
    async () => {
      const surfaces = await everySurface();
      const leaks: string[] = [];
      for (const one of cast) {
        // Who has no rights is answered as a visitor is: an eighth of the surfaces will do, among them some of every kind.
        const some = one.standing === "today" ? surfaces : surfaces.filter((_surface, index) => index % 8 === 0);
        for (const surface of some) leaks.push(...(await marksShownTo(one, surface)));
      }
      expect(leaks).toEqual([]);
    },
    patience,
  );

  interface Surface {
    readonly path: string;
    readonly accept: string;
  }

  /** The marks on a surface of which somebody may not know. */
  async function marksShownTo({ name, holding, headers }: Cast, { path, accept }: Surface): Promise<readonly string[]> {
    const answer = await app.request(path, { headers: { ...headers, accept } });
    const text = (await answer.text()) + JSON.stringify([...answer.headers]);
    count("surfaces", hidden.length);
    const shown = hidden.filter(({ mark, audience }) => !mayKnow(holding, audience) && text.includes(`${mark}-`));
    return shown.map(({ mark }) => `${name} ${accept} ${path}: ${mark}`);
  }

  /** Pages of every type, hidden things by their address, the pages behind the door, searches, and the API in both formats. */
  async function everySurface(): Promise<readonly Surface[]> {
    const { headers } = cast.find(({ name }) => name === "secretary, today") ?? { headers: {} };
    const sitemap = await (await app.request("/sitemap.xml", { headers })).text();
    const items = [...sitemap.matchAll(/<loc>https:\/\/spil\.example(\/[^<]*\/[^<]*)<\/loc>/g)].map(([, path = ""]) => path);
    const copies = items.filter((_path, index) => index % 9 === 0).flatMap((path) => hidden.map(({ mark }) => `${path}-${mark}`));
    const behind = [
      "/beheer",
      "/beheer/gremia",
      "/beheer/zetels",
      "/beheer/mensen",
      "/beheer/organisaties",
      "/beheer/wisseling",
      "/beheer/logboek",
      "/beheer/gezondheid",
      "/beheer/gremia/themagroep-woningmarkt",
      "/beheer/zetels?gremium=themagroep-woningmarkt",
      "/beheer/overdracht/gremia/themagroep-woningmarkt",
      "/beheer/overdracht/gremia/themagroep-duurzaamheid",
      "/mijn",
      "/mijn/zichtbaarheid",
      "/mijn/onderwerpen",
      "/mijn/gegevens",
      "/mijn/gegevens/bestand",
      "/sitemap.xml",
    ];
    const document = await (await app.request("/api/v1/openapi.json")).json();
    const lists = Object.keys(document.paths).filter((path) => !path.includes("{"));
    const pages = [
      ...new Set([...allPageTypes.map(([, path]) => path), ...copies, ...behind, ...hidden.map(({ mark }) => `/zoeken?vraag=${mark}`)]),
    ];
    return [
      ...pages.map((path) => ({ path, accept: "text/html" })),
      ...lists.flatMap((path) => ["application/json", "text/csv"].map((accept) => ({ path: `/api/v1${path}`, accept }))),
    ];
  }
});

describe("ASVS 2.2.1, 8.2.1; CVE-2026-40869, CVE-2023-36465, CVE-2026-45086: every form", () => {
  it("that the product takes stands in the list of this test", () => {
    const taken = doors().flatMap(({ method, path }) => (method === "GET" ? [] : [path]));
    expect([...new Set([...writes.map(({ route }) => route), ...aboutOneself])].sort()).toEqual([...new Set(taken)].sort());
  });

  it.each(writes.filter(({ route }) => !route.endsWith("/proef")))("is taken from who may send it: $path", async ({ path, fields, by }) => {
    const { database, drop } = await freshSqlite("content");
    const persons = await addCast(database, ["today"]);
    await addWhatFormsAreAbout(database);
    const sender = persons.find(({ who }) => who === by.at(-1));
    if (!sender) throw new Error("Nobody may send this.");
    const answer = await sent(path, sender, fields, anApp(database));
    expect([answer.status, answer.status < 400 ? "" : textsIn(await answer.text(), "p")]).toEqual([
      expect.toSatisfy((status) => [200, 303].includes(status)),
      "",
    ]);
    await drop();
  });

  it(
    "is refused to everybody else, in whatever standing, and changes not one row",
    async () => {
      const before = await everyRow(current.database);
      const wrong: string[] = [];
      for (const one of cast) {
        wrong.push(...(await takenFrom(app, one)));
        count("forms", writes.filter((write) => mayNot(write, one)).length);
      }
      expect(wrong).toEqual([]);
      expect((await everyRow(current.database)) === before).toBe(true);
    },
    patience,
  );

  it(
    "ASVS 15.3.3, CVE-2026-28219: with a field that it does not have is refused, also from who may send it, and changes not one row",
    async () => {
      const before = await everyRow(current.database);
      const wrong: string[] = [];
      for (const write of writes.filter(({ path }) => !onlyLooking.has(path))) {
        const one = cast.find(({ who, standing }) => who === write.by.at(-1) && standing === "today");
        if (one) wrong.push(...(await takenBesides(write, one)));
      }
      expect(wrong).toEqual([]);
      expect((await everyRow(current.database)) === before).toBe(true);
    },
    patience,
  );
});

/** Pages of a change of guard that are sent because they are long: what they do not know stays in the form, and nothing is done. */
const onlyLooking: ReadonlySet<string> = new Set(["/beheer/wisseling/plan", "/beheer/wisseling/voorbeeld"]);

/** Which fields that a form does not have it does not refuse. */
async function takenBesides({ path, fields }: Write, one: Cast): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const extra of ["audience", "rollen", "is_complete", "persoonId", "id", "__proto__[rollen]", "constructor"]) {
    const { status } = await sent(path, one, { ...fields, [extra]: "administrator" });
    count("forms");
    if (status !== 400 && status !== 403) taken.push(`${path} with ${extra} answered ${status}`);
  }
  return taken;
}

/** What somebody is answered at some lists, in which something of every mark stands. */
async function leaksIn(at: typeof app, { name, holding, headers }: Cast): Promise<readonly string[]> {
  const leaks: string[] = [];
  for (const path of [
    "/initiatieven",
    "/standpunten",
    "/bijeenkomsten",
    "/netwerk",
    "/mensen",
    "/zoeken?vraag=kanarie",
    "/api/v1/vragen",
  ]) {
    const text = await (await at.request(path, { headers })).text();
    for (const { mark, audience } of hidden)
      if (!mayKnow(holding, audience) && text.includes(`${mark}-`)) leaks.push(`${name} ${path}: ${mark}`);
  }
  return leaks;
}

/** Which forms somebody who may not send them is not refused. */
async function takenFrom(at: typeof app, one: Cast): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const write of writes.filter((each) => mayNot(each, one))) {
    const { status } = await sent(write.path, one, write.fields, at);
    if (status !== 403 && status !== 404) taken.push(`${one.name}: ${write.path} answered ${status}`);
  }
  return taken;
}

onBothEngines(
  "a slice of the matrix",
  (database) => {
    it(
      "is the same: who may not send a form changes nothing, and who may not know finds nothing",
      async () => {
        const persons = await addCast(database(), ["today"]);
        await addWhatFormsAreAbout(database());
        for (const { mark, audience } of hidden) await addHiddenCopies(database(), audience, 1, mark);
        await renewSearch(database());
        const before = await everyRow(database());
        const here = anApp(database());
        const wrong: string[] = [];
        for (const one of persons) wrong.push(...(await takenFrom(here, one)), ...(await leaksIn(here, one)));
        expect(wrong).toEqual([]);
        expect((await everyRow(database())) === before).toBe(true);
      },
      patience,
    );
  },
  async () => undefined,
  "content",
);

it("people of the tests are who the rule thinks they are", async () => {
  for (const { holding, standing } of cast.filter(({ standing: one }) => one === "today")) {
    const actor = holding.person && (await actorOn(current.database.db, asId(holding.person), "2026-11-24"));
    expect([standing, actor?.roles]).toEqual([
      "today",
      ownAnswers.actorOf(asId(holding.person ?? ""), holding.offices, holding.seats)?.roles,
    ]);
  }
});
