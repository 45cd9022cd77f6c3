import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, type SignedIn } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { anApp } from "../../../../../tests/build/house.ts";
import { allPageTypes } from "../../../../../tests/build/page-types.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
let secretary: SignedIn;
let member: SignedIn;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  [secretary, member] = [await aSignedIn(current.database, "secretary"), await aSignedIn(current.database, "member")];
});
afterAll(() => current.drop());

const patience = 240_000;

const post = (path: string, fields: Readonly<Record<string, string>>) =>
  app.request(path, {
    method: "POST",
    headers: { ...secretary.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

/** Every page that the sitemap names before anything went, pages of every type, and the API in both formats. */
async function surfaces(): Promise<readonly string[]> {
  const sitemap = await (await app.request("/sitemap.xml")).text();
  const pages = [...sitemap.matchAll(/<loc>https:\/\/spil\.example([^<]*)<\/loc>/g)].map(([, path = ""]) => path);
  const document = await (await app.request("/api/v1/openapi.json")).json();
  const lists = Object.keys(document.paths).filter((path) => !path.includes("{"));
  const api = lists.flatMap((path) => ["json", "csv"].map((format) => `/api/v1${path}?formaat=${format}`));
  const log = ["/wijzigingen.csv", "/wijzigingen.atom", "/wijzigingen.atom?over=/agenda/2019-2022/thema/3"];
  return [
    ...new Set([...pages, ...allPageTypes.map(([, path]) => path), ...api, ...log, "/sitemap.xml", "/bronnen", "/initiatieven?pagina=2"]),
  ];
}

/** Where these words are still told. */
async function tellingOf(words: readonly string[], paths: readonly string[], who?: SignedIn): Promise<readonly string[]> {
  const telling: string[] = [];
  for (const path of paths) {
    const answer = await app.request(path, who ? { headers: who.headers } : {});
    const text = await answer.text();
    // What is not there says so at its own address, and of that nothing but the address.
    if (answer.status !== 404 && words.some((word) => text.includes(word))) telling.push(path);
  }
  return telling;
}

/** One record of each kind, with words that stand in nothing else, and the addresses that name it. */
const records = [
  { soort: "vraag", id: "2019-2022-3.3", words: ["verhuurderheffing afschaffen", 'vraag/3.3"'], question: "verhuurderheffing afschaffen" },
  {
    soort: "aanbod",
    id: "2019-2022-3.2",
    words: ["3.000 woningen per stad per jaar van het aardgas", 'aanbod/3.2"'],
    question: "3.000 woningen aardgas",
  },
  { soort: "initiatief", id: "", words: ["Preventie met gezag", "preventie-met-gezag"], question: "preventie met gezag" },
  { soort: "doel", id: "2019-2022-k01", words: ['doel/k01"'], question: "k01" },
] as const;

describe("what is withdrawn", () => {
  it.each(records)(
    "is nowhere any more: $soort, on every page, list, count, search, API and map, for visitors and members",
    async ({ soort, id, words, question }) => {
      const paths = await surfaces();
      const real = id === "" ? await idOfInitiative("preventie-met-gezag") : id;
      expect((await tellingOf(words, paths)).length).toBeGreaterThan(2);
      const answer = await post(`/intrekking/${soort}/${real}`, { reden: "Dubbel.", versie: "1" });
      expect(answer.status).toBe(303);
      const searches = [`/zoeken?vraag=${encodeURIComponent(question)}`, `/geschiedenis/${soort}/${real}`];
      const onlyAsQuestion = new Set([searches[0]]);
      const left = (await tellingOf(words, [...paths, ...searches])).filter((path) => !onlyAsQuestion.has(path));
      expect(left).toEqual([]);
      expect(
        (
          await tellingOf(
            words,
            paths.filter((path) => !path.startsWith("/api")),
            member,
          )
        ).length,
      ).toBe(0);
      expect((await app.request(`/geschiedenis/${soort}/${real}`)).status).toBe(404);
    },
    patience,
  );

  it(
    "takes with it what stands in it: a theme is named nowhere, nor found by its name",
    async () => {
      const paths = await surfaces();
      const row = await current.database.writer
        .selectFrom("theme")
        .select(["title", "short_title"])
        .where("id", "=", "2019-2022-8")
        .executeTakeFirstOrThrow();
      expect((await post("/intrekking/thema/2019-2022-8", { reden: "Vervallen.", versie: "1" })).status).toBe(303);
      const left = await tellingOf([`/thema/8"`, `>${row.title}<`], paths);
      expect(left).toEqual([]);
      const found = await current.database.writer.selectFrom("search_entry").select("place").execute();
      expect(found.filter(({ place }) => place.includes(row.title))).toEqual([]);
    },
    patience,
  );
});

async function idOfInitiative(slug: string): Promise<string> {
  const row = await current.database.writer.selectFrom("initiative").select("id").where("slug", "=", slug).executeTakeFirstOrThrow();
  return row.id;
}
