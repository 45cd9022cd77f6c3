import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renewSearch } from "../../src/app/searching.ts";
import { languages } from "../../src/lib/language.ts";
import { freshSqlite, type TestDatabase } from "../build/database.ts";
import { addHiddenCopies, canary } from "../build/hidden-copies.ts";
import { anApp } from "../build/house.ts";

/** Everything that a visitor can be told apart by: status, headers, and every byte of the body. */
interface Told {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

type App = ReturnType<typeof anApp>;

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
});
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

const patience = 180_000;

/** Every address that a visitor can know of, and every one that exists only for others. */
async function addresses(): Promise<readonly string[]> {
  const sitemaps = await Promise.all([openApp, secretiveApp].map(async (app) => (await app.request("/sitemap.xml")).text()));
  const known = sitemaps.flatMap((sitemap) =>
    [...sitemap.matchAll(/<loc>https:\/\/spil\.example([^<]*)<\/loc>/g)].map(([, path = ""]) => path),
  );
  return [...new Set([...known, ...known.filter((path) => path.split("/").length > 2).map((path) => `${path}-${canary}`)])];
}

describe("two databases that differ only in what is hidden answer a visitor the same, byte for byte (quality S3)", () => {
  it("with something hidden in every table that can hide something", () => {
    expect([...hidden].filter(([, count]) => count === 0).map(([table]) => table)).toEqual([
      "agenda_draft",
      "agenda_version",
      "person",
      "person_contact",
      "mandate",
    ]);
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
      ];
      const filtered: string[] = [];
      for (const list of lists) filtered.push(list, ...(await filtersOf(list)));
      expect(filtered.length).toBeGreaterThan(50);
      expect(await differing(filtered, {})).toEqual([]);
    },
    patience,
  );
});

/** The addresses that the choices of a list's form lead to. */
async function filtersOf(list: string): Promise<readonly string[]> {
  const html = await (await openApp.request(list)).text();
  return [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].flatMap(([, name = "", options = ""]) =>
    [...options.matchAll(/<option value="([^"]+)"/g)].map(([, value = ""]) => `${list}?${name}=${encodeURIComponent(value)}`),
  );
}
