import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../tests/build/database.ts";
import { aHouse, anApp } from "../../tests/build/house.ts";
import { makeApp } from "./app.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

const read = async (path: string) => {
  const answer = await app.request(path);
  return { status: answer.status, html: await answer.text() };
};

describe("the search page", () => {
  const ask = (question: string, more = "") => read(`/zoeken?vraag=${encodeURIComponent(question)}${more}`);
  const hits = (html: string) => [...html.matchAll(/<p class="row__title"[^>]*><a[^>]*href="([^"]+)"/g)].map(([, address]) => address);

  it("without a question says what can be asked, and every example finds something", async () => {
    const { status, html } = await read("/zoeken");
    expect(status).toBe(200);
    expect(html).toContain("Of blader door de lijsten");
    const examples = [...html.matchAll(/href="(\/zoeken\?vraag=[^"]+)"/g)].map(([, address = ""]) => address);
    expect(examples.length).toBeGreaterThanOrEqual(5);
    for (const address of examples) expect(hits((await read(address)).html).length).toBeGreaterThan(0);
  });

  it("keeps the question, counts what it found, names the kinds and marks the words", async () => {
    const { html } = await ask("jeugdzorg");
    expect(html).toMatch(/<input[^>]*value="jeugdzorg"/);
    expect(html).toMatch(/\d+ resultaten voor “jeugdzorg”/);
    expect(html).toContain("<mark>jeugdzorg</mark>");
    expect(html).toContain("Standpunt");
  });

  it("shows one kind when asked, and keeps the counts of the others", async () => {
    const { html } = await ask("jeugdzorg", "&soort=standpunt");
    expect(hits(html).every((address) => address?.startsWith("/standpunten/"))).toBe(true);
    expect(html).toContain("soort=vraag");
    expect(html).toMatch(/soort=standpunt"[^>]*aria-current="true"/);
  });

  it("shows figures alone when asked, each at its own page", async () => {
    const { html } = await ask("woning", "&soort=cijfer");
    expect(hits(html).length).toBeGreaterThan(3);
    expect(hits(html).every((address) => address?.startsWith("/cijfers/"))).toBe(true);
  });

  it("shows twenty at a time, every hit on one page only, and the last page past the last", async () => {
    const first = hits((await ask("stad")).html);
    const second = hits((await ask("stad", "&pagina=2")).html);
    expect(first).toHaveLength(20);
    expect(second.filter((address) => first.includes(address))).toEqual([]);
    const last = (await ask("stad", "&pagina=1000")).html;
    expect(hits(last).length).toBeGreaterThan(0);
    expect(last).not.toContain('rel="next"');
  });

  it("says what to try when it found nothing", async () => {
    const { status, html } = await ask("xyzzy");
    expect(status).toBe(200);
    expect(html).toContain("Niets gevonden voor “xyzzy”");
    expect(html).toContain("Gebruik minder woorden");
  });

  it.each(["%", "_", "%_%", "' or 1=1 --xyzzy", '"><script>alert(1)</script>', "\\", "\u0000", "ﷺ".repeat(50), "( [ * . +"])(
    "takes %j for words and nothing else",
    async (question) => {
      const { status, html } = await ask(question);
      expect([200, 400]).toContain(status);
      expect(html).not.toContain("<script>alert");
      expect(html.match(/<script/g)).toBeNull();
      expect(hits(html)).toEqual([]);
    },
  );

  it.each(["%ff", "%ED%A0%BD", "%00", "%", "%zz", "+"])("answers the broken address ?vraag=%s", async (raw) => {
    const { status, html } = await read(`/zoeken?vraag=${raw}`);
    expect([200, 400]).toContain(status);
    expect(hits(html)).toEqual([]);
  });

  it("refuses a question that is too long, keeps it, and says how long it may be", async () => {
    const { status, html } = await ask("z".repeat(10_000));
    expect(status).toBe(400);
    expect(html).toContain("hooguit 200 tekens");
    expect(html).toContain("z".repeat(10_000));
    expect((await ask("z".repeat(200))).status).toBe(200);
  });

  it("says so when there is no word in the question", async () => {
    const { status, html } = await ask("?!");
    expect(status).toBe(400);
    expect(html).toContain("geen woord of getal");
  });

  it("refuses a kind or a page that does not exist", async () => {
    expect((await ask("stad", "&soort=olifant")).status).toBe(400);
    expect((await ask("stad", "&pagina=0")).status).toBe(400);
    expect((await ask("stad", "&vraag=dorp")).status).toBe(400);
  });
});

describe("the pages about the site", () => {
  it.each([
    ["/over", ["58", "45", "Het netwerk en de steden hebben haar nog niet bevestigd", "nieuwste bron februari 2026"]],
    ["/bronnen", ["g40stedennetwerk.nl", "rijksoverheid.nl", 'href="/standpunten/']],
    ["/begrippen", ["Iets wat de steden binnen een thema willen bereiken", 'id="speerpunt"']],
    ["/open-data", ["/api/v1/openapi.json", "/api/v1/standpunten?formaat=csv", "EUPL-1.2"]],
    ["/toegankelijkheid", ["Status C: eerste maatregelen genomen", "onafhankelijk onderzoek is er nog niet"]],
    ["/privacy", ["“taal”", "geen derden"]],
  ])("%s says what it is for", async (path, words) => {
    const { status, html } = await read(path);
    expect(status).toBe(200);
    for (const word of words) expect(html).toContain(word);
  });

  it.each(["/over", "/bronnen", "/begrippen", "/open-data", "/toegankelijkheid", "/privacy", "/zoeken"])(
    "%s speaks English when asked",
    async (path) => {
      const { html } = await read(`${path}?taal=en`);
      expect(html).toContain('<html lang="en">');
    },
  );

  it("name the operator’s address when it is known, and say so when it is not", async () => {
    const withContact = makeApp({ ...aHouse(current.database), contactEmail: "info@voorbeeld.example" });
    for (const path of ["/toegankelijkheid", "/privacy"]) {
      expect(await (await withContact.request(path)).text()).toContain('href="mailto:info@voorbeeld.example"');
      expect((await read(path)).html).toContain("nog geen contactadres ingevuld");
    }
  });

  it("lead only to pages that are there", async () => {
    const links = new Set<string>();
    for (const path of ["/over", "/begrippen", "/open-data", "/toegankelijkheid", "/privacy", "/zoeken"]) {
      for (const [, link = ""] of (await read(path)).html.matchAll(/href="(\/[^"]*)"/g)) links.add(link.replaceAll("&amp;", "&"));
    }
    const broken: string[] = [];
    for (const link of links) if (!link.startsWith("/assets/") && (await read(link)).status !== 200) broken.push(link);
    expect(broken).toEqual([]);
  }, 30_000);
});

describe("the files that programs look for", () => {
  it("robots.txt leads to the sitemap", async () => {
    const answer = await app.request("/robots.txt");
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toContain("Sitemap: https://spil.example/sitemap.xml");
  });

  it("sitemap.xml names every public page once, and each of them is there", async () => {
    const answer = await app.request("/sitemap.xml");
    expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const pages = [...(await answer.text()).matchAll(/<loc>https:\/\/spil\.example([^<]*)<\/loc>/g)].map(([, page = ""]) => page);
    expect(pages.length).toBe(1029);
    expect(new Set(pages).size).toBe(pages.length);
    const broken: string[] = [];
    for (const page of pages) if ((await read(page)).status !== 200) broken.push(page);
    expect(broken).toEqual([]);
  }, 90_000);

  it("security.txt is not there while nobody filled in a contact", async () => {
    expect((await app.request("/.well-known/security.txt")).status).toBe(404);
  });

  it("security.txt names the contact and a day less than a year ahead", async () => {
    const withContact = makeApp({ ...aHouse(current.database), securityContact: "mailto:veilig@example.nl" });
    const answer = await withContact.request("/.well-known/security.txt");
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toBe(
      "Contact: mailto:veilig@example.nl\nExpires: 2027-05-23T00:00:00.000Z\nPreferred-Languages: nl, en\nCanonical: https://spil.example/.well-known/security.txt\n",
    );
  });
});
