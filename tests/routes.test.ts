import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../src/app/app.ts";
import type { Tables } from "../src/app/tables.ts";
import { type Language, languages } from "../src/lib/language.ts";
import { admit, routesWithoutAdmit } from "../src/platform/http/admit.ts";
import { newApp } from "../src/platform/http/env.ts";
import { freshSqlite, type TestDatabase } from "./build/database.ts";
import { aHouse } from "./build/house.ts";
import { attributeOf, idsIn, linksIn, textsIn } from "./build/html.ts";

const origin = "https://spil.example";

let current: TestDatabase;
let app: ReturnType<typeof makeApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = makeApp({ ...aHouse(current.database), securityContact: "mailto:veilig@example.nl" });
});
afterAll(() => current.drop());

const get = (path: string, language: Language = "nl") => app.request(path, { headers: { cookie: `taal=${language}` } });

/** A page as it was read once. */
interface ReadPage {
  readonly path: string;
  readonly language: Language;
  readonly status: number;
  readonly html: string;
}

async function readPage(path: string, language: Language): Promise<ReadPage> {
  const answer = await get(path, language);
  return { path, language, status: answer.status, html: await answer.text() };
}

/** Some two thousand pages take a few seconds, on a busy machine many. */
const patience = 120_000;

/** Every page of the sitemap, in both languages. */
let pages: readonly ReadPage[] = [];
beforeAll(async () => {
  const sitemap = await (await get("/sitemap.xml")).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address.slice(origin.length));
  const read: ReadPage[] = [];
  for (const language of languages) {
    for (const path of paths) read.push(await readPage(path, language));
  }
  pages = read;
}, patience);

/** The pages of which this is not true, by address. */
const exceptions = (isTrue: (page: ReadPage) => boolean): readonly string[] =>
  pages.filter((page) => !isTrue(page)).map(({ path, language }) => `${path} (${language})`);

describe("the routes", () => {
  it("all say who may enter", () => {
    expect(app.routes.length).toBeGreaterThan(40);
    expect(routesWithoutAdmit(app.routes)).toEqual([]);
  });

  it("ASVS 8.2.1, CVE-2023-36465: keep the product from starting when one says nothing", () => {
    const planted = newApp<Tables>().get("/lek", (c) => c.text(""));
    const house = aHouse(current.database);
    expect(() => makeApp(house, [planted])).toThrow("GET /lek");
    expect(() => makeApp(house, [])).not.toThrow();
  });

  it("are refused when one does not say it, also one that hides among those that do", () => {
    const planted = new Hono()
      .get("/open", admit("visitor"), (c) => c.text(""))
      .get("/lek", (c) => c.text(""))
      .post("/open", (c) => c.text(""));
    expect(routesWithoutAdmit(planted.routes)).toEqual(["GET /lek", "POST /open"]);
  });

  it(
    "without parameters answer in both languages",
    async () => {
      const paths = new Set(app.routes.filter(({ method, path }) => method === "GET" && !/[:*]/.test(path)).map(({ path }) => path));
      expect(paths.size).toBeGreaterThan(25);
      const answers = await Promise.all(
        [...paths].flatMap((path) => languages.map(async (language) => [path, (await get(path, language)).status])),
      );
      expect(answers.filter(([path, status]) => !statusFor(String(path), [200]).includes(Number(status)))).toEqual([]);
    },
    patience,
  );

  it("with parameters answer 404 for what does not exist", async () => {
    const paths = new Set(app.routes.filter(({ method, path }) => method === "GET" && path.includes(":")).map(({ path }) => path));
    const answers = await Promise.all(
      [...paths].map(async (path) => [path, (await get(path.replaceAll(/:\w+(\{[^}]*\}+)?/g, "9999"))).status]),
    );
    expect(answers.filter(([path, status]) => !statusFor(String(path), [404]).includes(Number(status)))).toEqual([]);
  });
});

/** What a visitor gets at an address: what is for people inside is refused, and a step of signing in leads to the first one. */
function statusFor(path: string, elsewhere: readonly number[]): readonly number[] {
  if (path === "/postbus") return [404];
  if (/^\/(mijn|beheer|concepten|intrekking|gemelde-wijzigingen)(\/|$)/.test(path)) return [403];
  if (/^\/(weerwoorden\/:id|cijfers\/:id\/weerwoord)/.test(path)) return [403];
  if (/^\/agenda\/:agenda\/(opvolger|vaststelling|afsluiting)$/.test(path)) return [403];
  return /^\/inloggen\/(tweede-stap|opnieuw|organisaties\/:issuer\/terug)/.test(path) ? [303, 403] : elsewhere;
}

describe("every page of the sitemap, in both languages,", () => {
  it("is there", () => {
    expect(pages.length).toBeGreaterThan(800);
    expect(exceptions(({ status }) => status === 200)).toEqual([]);
  });

  it("names its language", () => {
    expect(exceptions(({ html, language }) => attributeOf(html, "html", "lang") === language)).toEqual([]);
  });

  it("has one main heading, with words in it", () => {
    expect(exceptions(({ html }) => textsIn(html, "h1").filter((heading) => heading !== "").length === 1)).toEqual([]);
    expect(exceptions(({ html }) => textsIn(html, "h1").length === 1)).toEqual([]);
  });

  it("has a title of its own, and a description", () => {
    const byTitle = Map.groupBy(pages, ({ html, language }) => `${language} ${textsIn(html, "title")[0] ?? ""}`);
    const shared = [...byTitle].filter(([, same]) => new Set(same.map(canonical)).size > 1);
    expect(shared.map(([title, same]) => [title, same.map(({ path }) => path)])).toEqual([]);
    expect(exceptions(({ html }) => (textsIn(html, "title")[0] ?? "").length > " · G40".length)).toEqual([]);
    expect(exceptions(({ html }) => /<meta name="description" content="[^"]{20,}"/.test(html))).toEqual([]);
  });

  it("has every id once", () => {
    const isOnce = ({ html }: ReadPage) => (html.match(/ id="/g)?.length ?? 0) === idsIn(html).size;
    expect(exceptions(isOnce)).toEqual([]);
  });

  it("shows nothing that went wrong in the writing", () => {
    expect(exceptions(({ html }) => !/\b(undefined|NaN|\[object Object\]|null)\b/.test(textsIn(html, "main")[0] ?? ""))).toEqual([]);
  });

  it("leads to other sites only by links that say so", () => {
    const outward = pages
      .flatMap(({ path, html }) => linksIn(html).map((link) => ({ path, ...link })))
      .filter(({ href }) => isElsewhere(href));
    expect(outward.length).toBeGreaterThan(1000);
    expect(outward.filter(({ rel }) => !rel.split(" ").includes("external"))).toEqual([]);
  });

  it("loads nothing from other sites", () => {
    const loads =
      /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\s(?:src|data|srcset)="(?!\/assets\/)|<link rel="(?:stylesheet|preload)"[^>]*href="(?!\/assets\/)/;
    expect(exceptions(({ html }) => !loads.test(html))).toEqual([]);
    expect(exceptions(({ html }) => !/\sstyle="|\son\w+="|<script>|<style/.test(html))).toEqual([]);
  });
});

/** Addresses that several links lead to count as one page when they say which one it is. */
const canonical = ({ html }: ReadPage): string => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? "";

const isElsewhere = (href: string): boolean =>
  /^[a-z]+:|^\/\//i.test(href) && !href.startsWith(`${origin}/`) && !href.startsWith("mailto:");

describe("every link within the site", () => {
  it(
    "leads somewhere, and to a place on the page that is there",
    async () => {
      const links = linksWithin(pages);
      expect(links.size).toBeGreaterThan(900);
      const read = new Map(pages.map((page) => [page.path, page]));
      const dead: string[] = [];
      for (const [address, { from, places }] of links) {
        const { status, html } = read.get(address) ?? (await readPage(address, "nl"));
        const found = idsIn(html);
        if (status >= 400) dead.push(`${from} → ${address}: ${status}`);
        for (const place of places) if (!found.has(place)) dead.push(`${from} → ${address}#${place}: no such place`);
      }
      expect(dead).toEqual([]);
    },
    patience,
  );

  it("has an address", () => {
    expect(exceptions(({ html }) => linksIn(html).every(({ href }) => href !== "" && href !== "#"))).toEqual([]);
  });
});

/** The addresses that pages lead to, each with one page that does and the places on it that are meant. */
function linksWithin(all: readonly ReadPage[]): ReadonlyMap<string, { readonly from: string; readonly places: Set<string> }> {
  const known = new Map<string, { from: string; places: Set<string> }>();
  const met: Met = new Map();
  for (const { path, html } of all) {
    for (const { href } of linksIn(html)) {
      if (isElsewhere(href) || href.startsWith("mailto:")) continue;
      const { address, hash } = placeOf(href, path);
      if (isMoreOfTheSame(address, met)) continue;
      const link = known.get(address) ?? { from: path, places: new Set() };
      if (hash !== "") link.places.add(decodeURIComponent(hash.slice(1)));
      known.set(address, link);
    }
  }
  return known;
}

/** The address that a link on a page leads to, and the place there. Every page is read in both languages already. */
function placeOf(href: string, path: string): { readonly address: string; readonly hash: string } {
  const { pathname, searchParams, hash } = new URL(href, `${origin}${path}`);
  searchParams.delete("taal");
  return { address: searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`, hash };
}

/** Of each shape of address so many are read: a hundred figures stand beside forty cities, in a dozen forms. A picture or a paper takes a while to make. */
const enough = { page: 10, picture: 2 } as const;

/** Addresses of figures and fact sheets that were met, by their shape. Each figure has its own page in the sitemap, which is always read. */
type Met = Map<string, Set<string>>;

function isMoreOfTheSame(address: string, met: Met): boolean {
  if (!/^\/cijfers\/[^?]+[/?]|\/informatieblad\.pdf/.test(address)) return false;
  const shape = address
    .replace(/^\/(cijfers|steden)\/[a-z0-9-]+/, "/$1/:id")
    .replace(/\/thema\/\d+/, "/thema/:n")
    .replace(/=[^&]*/g, "=");
  const seen = met.get(shape) ?? new Set<string>();
  met.set(shape, seen);
  if (!seen.has(address) && seen.size >= (/\/png|\.pdf/.test(shape) ? enough.picture : enough.page)) return true;
  seen.add(address);
  return false;
}

describe("the choice of language", () => {
  it("is remembered from the address on, until the other one is chosen", async () => {
    const chosen = await app.request("/steden?taal=en");
    const cookie = chosen.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(cookie).toBe("taal=en");
    const next = await app.request("/doelen", { headers: { cookie } });
    expect(attributeOf(await next.text(), "html", "lang")).toBe("en");
    const back = await app.request("/doelen?taal=nl", { headers: { cookie } });
    expect(attributeOf(await back.text(), "html", "lang")).toBe("nl");
    expect(back.headers.get("set-cookie")).toContain("taal=nl");
  });

  it("is Dutch when nobody chose, and when the choice is none of ours", async () => {
    for (const path of ["/steden", "/steden?taal=de"]) {
      const answer = await app.request(path, { headers: { "accept-language": "de" } });
      expect(attributeOf(await answer.text(), "html", "lang")).toBe("nl");
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });
});
