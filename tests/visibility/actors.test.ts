import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../src/app/app.ts";
import { renewSearch } from "../../src/app/searching.ts";
import type { Role } from "../../src/lib/actor.ts";
import type { Audience } from "../../src/lib/audience.ts";
import { actorOn } from "../../src/modules/network/index.ts";
import { admittedBy } from "../../src/platform/http/admit.ts";
import { aSignedIn, otherBody, ownBody, people, type SignedIn, type Who } from "../build/actor.ts";
import { freshSqlite, type TestDatabase } from "../build/database.ts";
import { addHiddenCopies } from "../build/hidden-copies.ts";
import { aHouse } from "../build/house.ts";
import { allPageTypes } from "../build/page-types.ts";

/** A mark for each audience that something can be hidden for, with the people who may see it: the rule, written out once more. */
const audiences: readonly { readonly mark: string; readonly audience: Audience; readonly seenBy: readonly Who[] }[] = [
  {
    mark: "kanarienetwerk",
    audience: "network",
    seenBy: ["member", "member of another city", "coordinator", "lead", "member of the body", "secretary", "lobbyist"],
  },
  { mark: "kanarieeigengroep", audience: `body:${ownBody}`, seenBy: ["lead", "member of the body", "partner"] },
  { mark: "kanarieandergroep", audience: `body:${otherBody}`, seenBy: [] },
  { mark: "kanarieconcept", audience: "draft:person-member" as Audience, seenBy: ["member"] },
];

const everybody = Object.keys(people) as readonly Who[];

let current: TestDatabase;
let app: ReturnType<typeof makeApp>;
const signedIn = new Map<Who, SignedIn>();

beforeAll(async () => {
  current = await freshSqlite("content");
  const { database } = current;
  app = makeApp(aHouse(database));
  for (const { mark, audience } of audiences) await addHiddenCopies(database, audience, 4, mark);
  await renewSearch(database);
  for (const who of everybody) signedIn.set(who, await aSignedIn(database, who));
});
afterAll(() => current.drop());

const headersOf = (who: Who | "visitor"): Record<string, string> => ({ ...(who === "visitor" ? {} : signedIn.get(who)?.headers) });

/** All marks that stand in an answer, whatever it says. */
async function marksIn(path: string, who: Who | "visitor", accept: string): Promise<ReadonlySet<string>> {
  const answer = await app.request(path, { headers: { ...headersOf(who), accept } });
  return new Set(
    ((await answer.text()) + JSON.stringify([...answer.headers])).match(/kanarie(?:netwerk|eigengroep|andergroep|concept)-[a-z_]+/g),
  );
}

const patience = 240_000;

/** Pages of every type, everything that a list leads to, the API in both formats, and searches for what is hidden. */
async function surfaces(): Promise<readonly { readonly path: string; readonly accept: string }[]> {
  const sitemap = await (await app.request("/sitemap.xml", { headers: headersOf("secretary") })).text();
  const known = [...sitemap.matchAll(/<loc>https:\/\/spil\.example([^<]*)<\/loc>/g)].map(([, path = ""]) => path);
  const some = known.filter((_path, index) => index % 4 === 0);
  const hidden = some.filter((path) => path.split("/").length > 2).flatMap((path) => audiences.map(({ mark }) => `${path}-${mark}`));
  const document = await (await app.request("/api/v1/openapi.json")).json();
  const lists = Object.keys(document.paths).filter((path) => !path.includes("{"));
  const searches = audiences.map(({ mark }) => `/zoeken?vraag=${mark}`);
  const pages = [...new Set([...allPageTypes.map(([, path]) => path), ...some, ...hidden, ...searches])];
  return [
    ...pages.map((path) => ({ path, accept: "text/html" })),
    ...lists.flatMap((path) => ["application/json", "text/csv"].map((accept) => ({ path: `/api/v1${path}`, accept }))),
  ];
}

describe("ASVS 8.2.1-8.2.3, quality S2: nobody is shown what is not theirs,", () => {
  it(
    "on any page, list, item, search or format, whoever asks",
    async () => {
      const leaks: string[] = [];
      const all = await surfaces();
      for (const who of ["visitor", ...everybody] as const) {
        const theirs = audiences.filter(({ seenBy }) => who !== "visitor" && seenBy.includes(who)).map(({ mark }) => mark);
        for (const { path, accept } of all) {
          const marks = [...(await marksIn(path, who, accept))].filter((found) => !theirs.some((mark) => found.startsWith(`${mark}-`)));
          if (marks.length > 0) leaks.push(`${who} ${accept} ${path}: ${marks.join(" ")}`);
        }
      }
      expect(all.length).toBeGreaterThan(300);
      expect(leaks).toEqual([]);
    },
    patience,
  );

  it("and whoever may see it is shown it: the lists are not empty out of caution", async () => {
    const seen = await marksIn("/initiatieven", "member", "text/html");
    expect([...seen].some((mark) => mark.startsWith("kanarienetwerk-"))).toBe(true);
    const groups = await marksIn("/standpunten", "lead", "text/html");
    expect([...groups].some((mark) => mark.startsWith("kanarieeigengroep-"))).toBe(true);
    const drafts = await marksIn("/standpunten", "member", "text/html");
    expect([...drafts].some((mark) => mark.startsWith("kanarieconcept-"))).toBe(true);
  });
});

describe("every route", () => {
  const doors = () =>
    app.routes.flatMap(({ method, path, handler }) => {
      const roles = admittedBy(handler);
      return roles === null || method === "ALL" ? [] : [{ method, path: path.replaceAll(/:\w+(\{[^}]*\}+)?/g, "9999"), roles }];
    });

  it("ASVS 8.1.1: lets in nobody without one of the roles that it names", async () => {
    const wrong: string[] = [];
    for (const who of everybody) {
      const actor = await actorOn(current.database.db, signedIn.get(who)?.person ?? ("" as never), "2026-11-24");
      for (const { method, path, roles } of doors()) {
        if (roles.some((role: Role) => actor?.roles.has(role))) continue;
        const answer = await app.request(path, {
          method,
          headers: { ...headersOf(who), origin: "https://spil.example", host: "spil.example" },
        });
        if (![403, 404].includes(answer.status)) wrong.push(`${who}: ${method} ${path} answered ${answer.status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("ASVS 3.5.1, CVE-2023-47635: takes no change from a page of another site, whoever is signed in", async () => {
    const unsafe = doors().filter(({ method }) => !["GET", "HEAD"].includes(method));
    expect(unsafe.length).toBeGreaterThan(3);
    const taken: string[] = [];
    for (const { method, path } of unsafe)
      for (const origin of ["https://elders.example", "null"]) {
        const answer = await app.request(path, { method, headers: { ...headersOf("secretary"), origin, host: "spil.example" } });
        if (answer.status !== 403) taken.push(`${method} ${path} from ${origin} answered ${answer.status}`);
      }
    expect(taken).toEqual([]);
  });
});

describe("the loss of a right", () => {
  it("ASVS 8.3.2: works on the next request", async () => {
    const before = await marksIn("/initiatieven", "member of another city", "text/html");
    expect(before.size).toBeGreaterThan(0);
    const person = signedIn.get("member of another city")?.person;
    await current.database.writer.updateTable("office").set({ not_after: "2026-11-24" }).where("person", "=", String(person)).execute();
    expect([...(await marksIn("/initiatieven", "member of another city", "text/html"))]).toEqual([]);
  });
});
