import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renewSearch } from "../../src/app/searching.ts";
import { languages } from "../../src/lib/language.ts";
import { guardedTables } from "../../src/platform/db/guarded-tables.ts";
import { aSignedIn, otherBody } from "../build/actor.ts";
import { freshSqlite, onBothEngines, type TestDatabase } from "../build/database.ts";
import { addHiddenCopies, canary } from "../build/hidden-copies.ts";
import { anApp } from "../build/house.ts";

/** Everything that a visitor can be told apart by: status, headers, and every byte of the body. */
interface Told {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

type App = ReturnType<typeof anApp>;

/** Some thousand pages take half a minute, on a busy machine more. */
const patience = 300_000;

let open: TestDatabase;
let secretive: TestDatabase;
let openApp: App;
let secretiveApp: App;
let hidden: ReadonlyMap<string, number>;

beforeAll(async () => {
  [open, secretive] = [await freshSqlite("content"), await freshSqlite("content")];
  hidden = await addHiddenCopies(secretive.database, "network", 12);
  await renewSearch(secretive.database);
  [openApp, secretiveApp] = [anApp(open.database), anApp(secretive.database)];
}, patience);
afterAll(async () => {
  await open.drop();
  await secretive.drop();
});

async function tell(app: App, path: string, headers: Readonly<Record<string, string>>): Promise<Told> {
  const answer = await app.request(path, { headers });
  return { status: answer.status, headers: JSON.stringify([...answer.headers].sort()), body: await answer.text() };
}

/** An apology for what is not there names the request by a number that differs each time. */
const differing = async (paths: readonly string[], headers: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const path of paths) {
    const [there, here] = [await tell(secretiveApp, path, headers), await tell(openApp, path, headers)];
    if (JSON.stringify(there) !== JSON.stringify(here)) found.push(path);
  }
  return found;
};

/** Every address that a visitor can know of, and every one that exists only for others. */
async function addresses(): Promise<readonly string[]> {
  const sitemaps = await Promise.all([openApp, secretiveApp].map(async (app) => (await app.request("/sitemap.xml")).text()));
  const known = sitemaps.flatMap((sitemap) =>
    [...sitemap.matchAll(/<loc>https:\/\/spil\.example([^<]*)<\/loc>/g)].map(([, path = ""]) => path),
  );
  const told = [
    "/geschiedenis/vraag/2019-2022-3.1",
    "/agenda/2019-2022/opvolging",
    "/agenda/2019-2022/verantwoording",
    ...timelines,
    ...(await logs(known)),
  ];
  return [...new Set([...known, ...told, ...known.filter((path) => path.split("/").length > 2).map((path) => `${path}-${canary}`)])];
}

/** The timeline of the agenda: the picture of all years, one of them, all of them, and the file. */
const timelines = ["", "?jaar=2022", "?jaar=alle", "?thema=3", ".csv"].map((form) => `/agenda/2019-2022/tijdlijn${form}`);

/** The log of changes in all its forms, whole and page by page, and of everything that could have one. */
async function logs(known: readonly string[]): Promise<readonly string[]> {
  const html = await (await openApp.request("/wijzigingen")).text();
  const last = Number(html.match(/Pagina 1 van (\d+)/)?.[1]);
  const pages = Array.from({ length: last + 1 }, (_, page) => `/wijzigingen?pagina=${page + 1}`);
  const over = known.flatMap((path) => [
    `/wijzigingen.atom?over=${path}`,
    `/wijzigingen.csv?over=${path}`,
    `/wijzigingen?over=${path}-${canary}`,
  ]);
  return ["/wijzigingen.csv", "/wijzigingen.atom", ...pages, ...over];
}

describe("two databases that differ only in what is hidden answer a visitor the same, byte for byte (quality S3)", () => {
  it("with something hidden in every table that can hide something", () => {
    const filled = [...hidden].flatMap(([table, count]) => (count > 0 ? [table] : []));
    // The search index is made anew from the tables themselves.
    expect([...filled, "search_entry"].sort()).toEqual([...guardedTables].sort());
  });

  it.each(languages)(
    "on every page, in %s",
    async (language) => {
      const paths = await addresses();
      expect(paths.length).toBeGreaterThan(700);
      expect(await differing(paths, { cookie: `taal=${language}` })).toEqual([]);
    },
    patience,
  );

  it(
    "on every list and item of the API, as JSON and as CSV",
    async () => {
      const document = await (await openApp.request("/api/v1/openapi.json")).json();
      const lists = Object.keys(document.paths).filter((path) => !path.includes("{"));
      expect(lists.length).toBeGreaterThan(8);
      const paths = lists.flatMap((path) => [`/api/v1${path}`, `/api/v1${path}?pagina=2`, `/api/v1${path}?aantal=5`]);
      expect(await differing(paths, { accept: "application/json" })).toEqual([]);
      expect(await differing(paths, { accept: "text/csv" })).toEqual([]);
    },
    patience,
  );

  it("in search, with words that stand only in what is hidden and with words that stand in both", async () => {
    const words = [canary, "wonen", "jeugdzorg", "warmte", "Zwolle", "netwerkdag", "ondermijning", "themagroep"];
    expect(
      await differing(
        words.map((word) => `/zoeken?vraag=${word}`),
        {},
      ),
    ).toEqual([]);
  });

  it(
    "on the home page, the site map, the lists with every filter that their forms offer, and the matrix",
    async () => {
      const lists = [
        "/",
        "/sitemap.xml",
        "/vragen-aan-het-rijk",
        "/aanbod",
        "/initiatieven",
        "/standpunten",
        "/doelen",
        "/matrix",
        "/steden",
        "/bronnen",
        "/wijzigingen",
      ];
      const filtered: string[] = [];
      for (const list of lists) filtered.push(list, ...(await filtersOf(list)));
      expect(filtered.length).toBeGreaterThan(50);
      expect(await differing(filtered, {})).toEqual([]);
    },
    patience,
  );
});

/** What nobody should be told apart by who looks where hidden things could be: pages that are not there, redirects, what programs ask. */
const corners = [
  `/mensen/${canary}-person`,
  "/mensen/niemand",
  `/mensen?naam=${canary}`,
  "/mensen?organisatie=zwolle",
  `/steden/zwolle-${canary}`,
  "/steden/zwolle/",
  `/initiatieven/${canary}/`,
  "/initiatieven/i002",
  `/netwerk/themagroep-woningmarkt-${canary}`,
  "/netwerk/themagroep-woningmarkt",
  "/netwerk?op=2026-11-24",
  "/agenda/2019-2022/speerpunt/3.1",
  "/beheer/gremia",
  `/beheer/mensen/${canary}-person`,
  `/beheer/mandaten/${canary}-mandate`,
  `/beheer/zetels/${canary}-seat-held`,
  `/beheer/overdracht/zetels/${canary}-seat-held`,
  "/beheer/overdracht/gremia/themagroep-woningmarkt",
  "/beheer",
  "/beheer/zetels?gremium=themagroep-woningmarkt",
  "/beheer/logboek",
  "/beheer/gezondheid",
  "/mijn",
  "/mijn/onderwerpen",
  "/mijn/gegevens",
  "/mijn/sessies",
  "/wijzigingen",
  "/wijzigingen.csv",
  "/wijzigingen.atom",
  "/wijzigingen.atom?over=/agenda/2019-2022/vraag/3.1",
  "/wijzigingen.atom?over=/agenda/2019-2022/speerpunt/3.1",
  `/wijzigingen.atom?over=/agenda/2019-2022/vraag/3.1-${canary}`,
  `/wijzigingen?over=/initiatieven/${canary}`,
  "/wijzigingen?soort=opvolging",
  "/sitemap.xml",
  "/mensen",
  "/steden/zwolle",
  "/standpunten",
  "/stukken",
  "/stukken/bestuursstuk",
  "/stukken/bestuursstuk.pdf?gremium=themagroep-woningmarkt&deel=vragen&deel=zetels",
  `/stukken/bestuursstuk?gremium=themagroep-woningmarkt-${canary}`,
  "/stukken/jaarverslag?gremium=themagroep-woningmarkt&van=2018-01-01&tot=2026-12-31",
  "/steden/zwolle/informatieblad.pdf",
  "/agenda/2019-2022/thema/2/informatieblad.pdf",
  "/initiatieven",
  "/matrix",
  `/zoeken?vraag=${canary}`,
  "/zoeken?vraag=wonen",
  "/api/v1/zetels",
  "/api/v1/zetels?formaat=csv",
  "/api/v1/gremia",
  `/api/v1/gremia/${otherBody}-${canary}`,
  "/api/v1/organisaties?formaat=csv",
  "/api/v1/standpunten",
];

/** Secrets of sessions differ from one database to the other, and nothing else may. */
const headersIn = async (database: TestDatabase["database"], who: "partner" | "administrator" | "member of another city") =>
  (await aSignedIn(database, who)).headers;

describe.each([
  ["a partner from outside", "partner", "network"],
  ["an administrator, who reads nothing confidential,", "administrator", "network"],
  ["a member of another city, where a body of others hides something,", "member of another city", `body:${otherBody}`],
] as const)("ASVS 8.4.1, quality S3: two worlds look the same to %s", (_words, who, audience) => {
  it(
    "byte for byte, on pages, behind the door, where nothing is, in search and to programs",
    async () => {
      const [plain, secret] = [await freshSqlite("content"), await freshSqlite("content")];
      await addHiddenCopies(secret.database, audience, 8);
      await renewSearch(secret.database);
      const [there, here] = [anApp(plain.database), anApp(secret.database)];
      const [thereHeaders, hereHeaders] = [await headersIn(plain.database, who), await headersIn(secret.database, who)];
      const found: string[] = [];
      for (const path of corners) {
        const [one, other] = [await tell(there, path, thereHeaders), await tell(here, path, hereHeaders)];
        if (JSON.stringify(one) !== JSON.stringify(other)) found.push(`${path} (${one.status}, ${other.status})`);
      }
      await plain.drop();
      await secret.drop();
      expect(found).toEqual([]);
    },
    patience,
  );
});

describe("what says that something changed", () => {
  it("Discourse CVE-2026-32620: says it not to who may not know what: pages, tags and answers for programs are those of before", async () => {
    const app = anApp(secretive.database);
    const before = await Promise.all(corners.map((path) => tell(app, path, {})));
    await addHiddenCopies(secretive.database, "network", 3, "kanarietwee");
    await renewSearch(secretive.database);
    const after = await Promise.all(corners.map((path) => tell(app, path, {})));
    expect(corners.filter((_path, index) => JSON.stringify(before[index]) !== JSON.stringify(after[index]))).toEqual([]);
    const etag = (await app.request("/api/v1/standpunten")).headers.get("etag") ?? "";
    await secretive.database.writer.updateTable("position").set({ title: "anders" }).where("audience", "=", "network").execute();
    expect((await app.request("/api/v1/standpunten", { headers: { "if-none-match": etag } })).status).toBe(304);
  });
});

onBothEngines(
  "a slice of the two worlds",
  (database) => {
    it(
      "looks the same to a visitor before and after something was hidden in every table",
      async () => {
        const app = anApp(database());
        const before: Told[] = [];
        for (const path of corners) before.push(await tell(app, path, {}));
        await addHiddenCopies(database(), "network", 4);
        await renewSearch(database());
        const found: string[] = [];
        for (const [index, path] of corners.entries())
          if (JSON.stringify(await tell(app, path, {})) !== JSON.stringify(before[index])) found.push(path);
        expect(found).toEqual([]);
      },
      patience,
    );
  },
  async () => undefined,
  "content",
);

/** The addresses that the choices of a list's form lead to. */
async function filtersOf(list: string): Promise<readonly string[]> {
  const html = await (await openApp.request(list)).text();
  return [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].flatMap(([, name = "", options = ""]) =>
    [...options.matchAll(/<option value="([^"]+)"/g)].map(([, value = ""]) => `${list}?${name}=${encodeURIComponent(value)}`),
  );
}
