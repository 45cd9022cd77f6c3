import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forFrames, forPrograms, oldFrameHeader, securityHeaders } from "../src/platform/http/headers.ts";
import { type Answer, ask } from "./build/ask.ts";
import { allPageTypes } from "./build/page-types.ts";
import { type Served, serveProduct } from "./build/served.ts";

let served: Served;
/** The product after its database went away. */
let broken: Served;
beforeAll(async () => {
  served = await serveProduct();
  broken = await serveProduct();
  await broken.database.close();
});
afterAll(async () => {
  await served.stop();
  await broken.stop();
});

interface Kind {
  readonly name: string;
  readonly status: number;
  /** The start of Content-Type; null where there is no body. */
  readonly type: string | null;
  readonly ask: () => Promise<Answer>;
}

const at = (path: string, options: Parameters<typeof ask>[1] = {}) => ask(`${served.origin}${path}`, options);
const html = "text/html; charset=utf-8";
const problem = "application/problem+json; charset=utf-8";

/** Asked for twice: the second time the page is kept. */
async function kept(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  await at(path);
  return at(path, { headers });
}

const pages: readonly Kind[] = [
  { name: "a page that is drawn", status: 200, type: html, ask: () => at("/over?keer=1") },
  { name: "a page that was kept", status: 200, type: html, ask: () => kept("/privacy") },
  { name: "a page in brotli", status: 200, type: html, ask: () => at("/open-data?keer=1", { headers: { "accept-encoding": "br" } }) },
  { name: "a kept page in gzip", status: 200, type: html, ask: () => kept("/privacy", { "accept-encoding": "gzip" }) },
  {
    name: "a page that did not change",
    status: 304,
    type: null,
    ask: async () => kept("/steden", { "if-none-match": String((await kept("/steden")).headers.etag) }),
  },
  { name: "a page in English", status: 200, type: html, ask: () => at("/steden?taal=en") },
  { name: "a page in English by the cookie", status: 200, type: html, ask: () => at("/steden", { headers: { cookie: "taal=en" } }) },
  { name: "HEAD of a page", status: 200, type: html, ask: () => at("/doelen?keer=1", { method: "HEAD" }) },
  { name: "HEAD of a kept page", status: 200, type: html, ask: () => at("/aanbod").then(() => at("/aanbod", { method: "HEAD" })) },
  { name: "an address without a page", status: 404, type: html, ask: () => at("/zo-iets") },
  { name: "a thing that does not exist", status: 404, type: html, ask: () => at("/steden/atlantis") },
  { name: "bad input", status: 400, type: html, ask: () => at("/vragen-aan-het-rijk?oordeel=prima") },
  { name: "a search for too much", status: 400, type: html, ask: () => at(`/zoeken?vraag=${"a".repeat(201)}`) },
  { name: "an address that is no address", status: 404, type: html, ask: () => at("/steden/%E0%A4%A") },
  {
    name: "a form sent from another site",
    status: 403,
    type: html,
    ask: () => at("/steden", { method: "POST", headers: { origin: "https://elders.example" } }),
  },
  {
    name: "a form sent from our own page to a place that takes none",
    status: 404,
    type: html,
    ask: () => at("/steden", { method: "POST", headers: { "sec-fetch-site": "same-origin" } }),
  },
  { name: "TRACE", status: 403, type: html, ask: () => at("/", { method: "TRACE" }) },
  { name: "a former address", status: 301, type: null, ask: () => at("/initiatieven/i002") },
  { name: "robots.txt", status: 200, type: "text/plain; charset=utf-8", ask: () => at("/robots.txt") },
  { name: "sitemap.xml", status: 200, type: "application/xml; charset=utf-8", ask: () => at("/sitemap.xml") },
  { name: "a feed", status: 200, type: "application/atom+xml; charset=utf-8", ask: () => at("/wijzigingen.atom?soort=standpunt") },
  { name: "a feed that was kept", status: 200, type: "application/atom+xml; charset=utf-8", ask: () => kept("/wijzigingen.atom") },
  {
    name: "a feed that did not change",
    status: 304,
    type: null,
    ask: async () => kept("/wijzigingen.atom", { "if-none-match": String((await kept("/wijzigingen.atom")).headers.etag) }),
  },
  { name: "security.txt", status: 200, type: "text/plain; charset=utf-8", ask: () => at("/.well-known/security.txt") },
  { name: "the style sheet", status: 200, type: "text/css; charset=utf-8", ask: () => asset("stylesheet") },
  { name: "the font", status: 200, type: "font/woff2", ask: () => asset("preload") },
  { name: "a file that is not there", status: 404, type: html, ask: () => at("/assets/main-OUD.css") },
  { name: "the sign of life", status: 200, type: "text/plain; charset=utf-8", ask: () => at("/gezond") },
  { name: "readiness", status: 200, type: "text/plain; charset=utf-8", ask: () => at("/gereed") },
  { name: "no readiness", status: 503, type: "text/plain; charset=utf-8", ask: () => ask(`${broken.origin}/gereed`) },
  { name: "a crash", status: 500, type: html, ask: () => ask(`${broken.origin}/steden`) },
];

const forProgramsOnly: readonly Kind[] = [
  { name: "the entry of the API", status: 200, type: "application/json; charset=utf-8", ask: () => at("/api/v1") },
  { name: "a list", status: 200, type: "application/json; charset=utf-8", ask: () => at("/api/v1/vragen") },
  { name: "one item", status: 200, type: "application/json; charset=utf-8", ask: () => at("/api/v1/steden/GM0193") },
  { name: "a list as CSV", status: 200, type: "text/csv; charset=utf-8; header=present", ask: () => at("/api/v1/vragen?formaat=csv") },
  {
    name: "a list that did not change",
    status: 304,
    type: null,
    ask: async () => at("/api/v1/steden", { headers: { "if-none-match": String((await at("/api/v1/steden")).headers.etag) } }),
  },
  { name: "the description", status: 200, type: "application/json; charset=utf-8", ask: () => at("/api/v1/openapi.json") },
  { name: "HEAD of a list", status: 200, type: "application/json; charset=utf-8", ask: () => at("/api/v1/steden", { method: "HEAD" }) },
  { name: "OPTIONS", status: 204, type: null, ask: () => at("/api/v1/steden", { method: "OPTIONS" }) },
  { name: "an item that does not exist", status: 404, type: problem, ask: () => at("/api/v1/steden/atlantis") },
  { name: "an address without a collection", status: 404, type: problem, ask: () => at("/api/v1/zo-iets") },
  { name: "bad input", status: 400, type: problem, ask: () => at("/api/v1/vragen?oordeel=prima&kleur=rood") },
  { name: "a form that is not offered", status: 406, type: problem, ask: () => at("/api/v1/vragen", { headers: { accept: "image/png" } }) },
  { name: "a change", status: 405, type: problem, ask: () => at("/api/v1/vragen", { method: "POST" }) },
  { name: "a crash", status: 500, type: problem, ask: () => ask(`${broken.origin}/api/v1/steden`) },
];

/** The file that the front page refers to in this way. */
async function asset(relation: string): Promise<Answer> {
  const page = (await at("/")).body.toString();
  return at(new RegExp(`<link rel="${relation}"[^>]*href="([^"]+)"`).exec(page)?.[1] ?? "/none");
}

const lowered = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe.each(pages)("$name ($status)", ({ status, type, ask: get }) => {
  it("carries every security header, its type, and nothing about what runs here", async () => {
    const answer = await get();
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(lowered(securityHeaders));
    expectHonest(answer, type);
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
  });
});

describe.each(forProgramsOnly)("for programs: $name ($status)", ({ status, type, ask: get }) => {
  it("carries every security header, may be read by every site, and may not be shown as a page", async () => {
    const answer = await get();
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(lowered({ ...securityHeaders, ...forPrograms }));
    expectHonest(answer, type);
    expect(answer.headers["api-version"]).toMatch(/^\d+\.\d+\.\d+$/);
    expect(answer.headers).not.toHaveProperty("access-control-allow-credentials");
  });
});

const framed = "/cijfers/woz-value/insluiten?grafiek=lijn&stad=zwolle";

describe("a page for the pages of other sites", () => {
  it.each([
    ["drawn", () => at(`${framed}&keer=1`)],
    ["kept", () => kept(framed)],
    ["as HEAD", () => at(framed, { method: "HEAD" })],
    ["in English", () => at(`${framed}&taal=en`)],
  ])("may be framed by everybody when it is %s, with no other freedom than that", async (_how, get) => {
    const { headers, status } = await get();
    const { [oldFrameHeader]: _denied, ...others } = securityHeaders;
    expect(status).toBe(200);
    expect(headers).toMatchObject(lowered({ ...others, ...forFrames }));
    expect(headers).not.toHaveProperty("x-frame-options");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it("is not sent again to who has it", async () => {
    const { headers } = await kept(framed);
    const again = await at(framed, { headers: { "if-none-match": String(headers.etag) } });
    expect(again.status).toBe(304);
  });

  it("loosens nothing for a figure that is not there, nor for any other page, also when asked right after it", async () => {
    await kept(framed);
    const wrong = ["/cijfers/onzin/insluiten", "/cijfers/woz-value/insluiten?grafiek=taart", "/cijfers/woz-value/insluiten/"];
    for (const path of [...wrong, ...allPageTypes.map(([, page]) => page)]) {
      const { headers } = await at(path);
      expect([path, headers["x-frame-options"]]).toEqual([path, "DENY"]);
      expect([path, headers["content-security-policy"]]).toEqual([path, securityHeaders["Content-Security-Policy"]]);
    }
  });

  it("has no scripts, forms, images or other sites in its policy", () => {
    const rules = directives(forFrames["Content-Security-Policy"]);
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("form-action")).toEqual(["'none'"]);
    expect(rules.get("base-uri")).toEqual(["'none'"]);
    expect(rules.has("script-src")).toBe(false);
    rules.delete("frame-ancestors");
    expect([...rules.values()].flat().filter((source) => !["'self'", "'none'"].includes(source))).toEqual([]);
  });
});

function expectHonest({ headers, body, status }: Answer, type: string | null): void {
  if (type === null) expect(body).toHaveLength(0);
  else expect(headers["content-type"]).toBe(type);
  for (const name of ["x-powered-by", "server", "via"]) expect(headers).not.toHaveProperty(name);
  expect(headers["cache-control"] ?? (status === 301 ? "by its status" : undefined)).toBeDefined();
}

/** The directives of a policy by name. */
const directives = (policy: string): Map<string, readonly string[]> =>
  new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources]),
  );

describe.each([
  ["of pages", securityHeaders["Content-Security-Policy"] ?? ""],
  ["of what programs read", forPrograms["Content-Security-Policy"]],
])("the content security policy %s holds to the rules of internet.nl:", (_name, policy) => {
  const rules = directives(policy);
  const sources = [...rules.values()].flat();

  it("nothing may be loaded unless it is said", () => {
    expect(rules.get("default-src")).toEqual(["'none'"]);
  });

  it("base address, framing and forms are closed off by name", () => {
    expect(rules.get("base-uri")).toEqual(["'none'"]);
    expect(rules.get("frame-ancestors")).toEqual(["'none'"]);
    expect(["'self'", "'none'"]).toEqual(expect.arrayContaining([...(rules.get("form-action") ?? ["missing"])]));
    expect(rules.get("frame-src") ?? rules.get("default-src")).toEqual(["'none'"]);
  });

  it("nothing is unsafe: no inline code, no eval, no data addresses, no wildcard, no plain http, no other site", () => {
    // 'script' is what must be of a trusted type.
    expect(sources.filter((source) => !["'self'", "'none'", "'script'"].includes(source))).toEqual([]);
  });

  it("every directive stands there once", () => {
    const names = policy.split(";").map((part) => part.trim().split(/\s+/)[0]);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe("the other headers", () => {
  it("keep browsers on https for at least a year, with all subdomains", () => {
    const [, seconds] = /^max-age=(\d+); includeSubDomains$/.exec(securityHeaders["Strict-Transport-Security"] ?? "") ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000);
  });

  it("give no other site the address that somebody came from", () => {
    expect(["no-referrer", "same-origin"]).toContain(securityHeaders["Referrer-Policy"]);
  });

  it("remember the language in a cookie that scripts and other sites cannot use", async () => {
    const { headers } = await at("/steden?taal=en");
    expect(headers["set-cookie"]).toEqual([expect.stringMatching(/^taal=en; Path=\/; Max-Age=31536000; SameSite=Lax; HttpOnly$/)]);
  });

  it("set no cookie where nobody chose a language", async () => {
    for (const path of ["/", "/steden", "/zoeken?vraag=wonen", "/zo-iets", "/api/v1/steden"]) {
      expect((await at(path)).headers).not.toHaveProperty("set-cookie");
    }
  });

  it("keep no answer that went wrong, and ask again for every page", async () => {
    expect((await at("/zo-iets")).headers["cache-control"]).toBe("no-store");
    expect((await at("/steden")).headers["cache-control"]).toBe("no-cache");
  });

  it("offer scripts and styles with the hash by which the browser checks them", async () => {
    const page = (await at("/matrix")).body.toString();
    const tags = page.match(/<script\b[^>]*>|<link rel="stylesheet"[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(1);
    expect(tags.filter((tag) => !/integrity="sha384-[A-Za-z0-9+/]{64}"/.test(tag))).toEqual([]);
  });

  it("give security.txt an end within a year", async () => {
    const text = (await at("/.well-known/security.txt")).body.toString();
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
    const days = (expires - Date.parse("2026-11-24")) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(365);
  });
});

it("the log names every crash with the number that the visitor got", async () => {
  const { body } = await ask(`${broken.origin}/steden`);
  const numbers = broken.lines
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === "crash")
    .map(({ request }) => request);
  expect(numbers.some((number) => body.toString().includes(number))).toBe(true);
  expect(body.toString()).not.toContain("node_modules");
});
