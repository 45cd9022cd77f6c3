import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../../../tests/build/csv.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

let test: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  test = await freshSqlite("content");
  app = anApp(test.database);
});
afterAll(() => test.drop());

async function page(address: string, status = 200): Promise<string> {
  const response = await app.request(address);
  expect([address, response.status]).toEqual([address, status]);
  return response.text();
}

const itemsIn = (html: string) => html.match(/<li[^>]*><time/g)?.length ?? 0;
const countIn = (html: string) => Number(html.match(/<strong>(\d+) wijziging/)?.[1] ?? "0");
const entriesIn = (feed: string) => feed.match(/<entry>/g)?.length ?? 0;

describe("/wijzigingen", () => {
  it("shows the newest first, so many to a page, and the last page for one that is too far", async () => {
    const html = await page("/wijzigingen");
    expect(itemsIn(html)).toBe(25);
    const days = [...html.matchAll(/<time datetime="([^"]+)"/g)].map(([, day = ""]) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    const last = Math.ceil(countIn(html) / 25);
    expect(itemsIn(await page("/wijzigingen?pagina=9999"))).toBe(itemsIn(await page(`/wijzigingen?pagina=${last}`)));
  });

  it("shows one kind, theme, city, period, or all of these, and gives exactly that as a file", async () => {
    for (const query of [
      "soort=standpunt",
      "thema=2019-2022.3",
      "periode=2025",
      "stad=almere",
      "soort=gebeurtenis&thema=2019-2022.3&periode=2024",
    ]) {
      const total = countIn(await page(`/wijzigingen?${query}`));
      expect(total).toBeGreaterThan(0);
      expect(parseCsv(await page(`/wijzigingen.csv?${query}`)).slice(1)).toHaveLength(total);
      expect(entriesIn(await page(`/wijzigingen.atom?${query}`))).toBe(Math.min(50, total));
    }
  });

  it("is of one page as well, and what belongs to a theme is what its filter shows", async () => {
    const html = await page("/wijzigingen?over=/agenda/2019-2022/thema/3");
    expect(countIn(html)).toBe(countIn(await page("/wijzigingen?thema=2019-2022.3")));
    expect(html).toContain('<input type="hidden" name="over" value="/agenda/2019-2022/thema/3"/>');
    expect(html).not.toContain('name="thema"');
    expect(await page("/wijzigingen?over=/agenda/2019-2022/vraag/3.1")).not.toContain('<option value="2019"');
    expect(await page("/wijzigingen?over=/agenda/2019-2022/vraag/3.1")).toMatch(
      /<h1>Wijzigingen<\/h1><p class="lead">Alles wat veranderde bij:/,
    );
  });

  it("says what to do when nothing fits, and that nothing changed yet of what nothing is told of", async () => {
    expect(await page("/wijzigingen?thema=2019-2022.99")).toContain("Niets past bij deze keuze.");
    expect(await page("/wijzigingen?over=/regios/arbeidsmarktregio/regio-zwolle")).toContain("Hier is nog niets veranderd");
    expect(entriesIn(await page("/wijzigingen.atom?thema=2019-2022.99"))).toBe(0);
  });

  it.each(["/wijzigingen", "/wijzigingen.csv", "/wijzigingen.atom"])(
    "%s refuses what it cannot read, and knows nothing of what is not there",
    async (path) => {
      for (const query of [
        "soort=feest",
        "thema=drie",
        "periode=eeuw",
        "pagina=0",
        "over=https://elders.example",
        "soort=tekst&soort=standpunt",
      ])
        await page(`${path}?${query}`, 400);
      await page(`${path}?over=/agenda/2019-2022/vraag/99.9`, 404);
      await page(`${path}?over=/`, 404);
    },
  );
});

describe("the feed", () => {
  it("is named in the head of every page that has one, and each of those feeds is there", async () => {
    const pages = [
      "/",
      "/wijzigingen?thema=2019-2022.3&taal=nl&pagina=2",
      "/agenda/2019-2022",
      "/agenda/2019-2022/thema/3",
      "/agenda/2019-2022/speerpunt/3.1",
      "/agenda/2019-2022/vraag/3.3",
      "/agenda/2019-2022/aanbod/3.1",
      "/agenda/2019-2022/doel/k01",
      "/initiatieven/preventie-met-gezag",
      "/steden/almere",
    ];
    for (const address of pages) {
      const html = await page(address);
      const [, title, feed = ""] =
        html.match(/<link rel="alternate" type="application\/atom\+xml" title="([^"]+)" href="([^"]+)"\/>/) ?? [];
      expect([address, title]).toEqual([address, expect.stringMatching(/ijzigingen/)]);
      expect(feed).toMatch(/^\/wijzigingen\.atom/);
      const told = await page(feed);
      expect(told).toContain(`<link rel="self" type="application/atom+xml" href="https://spil.example${feed}"/>`);
      if (!["/", "/wijzigingen"].includes(new URL(address, "https://x").pathname))
        expect(html).toContain(`href="/wijzigingen?over=${address}"`);
    }
    expect(await page("/over")).not.toContain("application/atom+xml");
  });

  it("has an id, a title and a moment for itself and for each entry; no two entries have one id", async () => {
    const feed = await page("/wijzigingen.atom");
    const ids = [...feed.matchAll(/<entry><id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(50);
    expect(ids.filter((id) => !id?.startsWith("tag:spil.example,2026:"))).toEqual([]);
    expect(feed.match(/<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z<\/updated>/g)).toHaveLength(51);
    expect(feed).toContain("<author><name>G40</name>");
  });

  it("says when it last changed, and is not sent again to who has it", async () => {
    const first = await app.request("/wijzigingen.atom");
    expect(first.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(first.headers.get("last-modified")).toBe("Fri, 30 Jan 2026 00:00:00 GMT");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const etag = first.headers.get("etag") ?? "";
    const again = await app.request("/wijzigingen.atom", { headers: { "if-none-match": etag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    // A moment says less than the mark: what is withdrawn makes a feed older.
    const since = await app.request("/wijzigingen.atom", { headers: { "if-modified-since": "Fri, 30 Jan 2026 00:00:00 GMT" } });
    expect(since.status).toBe(200);
  });

  it("in English stays in English for a program that remembers no language, under an id of its own", async () => {
    const html = await (await app.request("/steden/almere", { headers: { cookie: "taal=en" } })).text();
    const [, href = ""] = html.match(/atom\+xml" title="[^"]+" href="([^"]+)"/) ?? [];
    expect(href).toBe("/wijzigingen.atom?over=/steden/almere&amp;taal=en");
    const feed = await page(href.replaceAll("&amp;", "&"));
    expect(feed).toContain('xml:lang="en"');
    expect(feed).toContain(`<id>https://spil.example${href}</id>`);
  });

  it("has one address for one choice, whatever the order in which it was asked", async () => {
    const [one, other] = ["?soort=standpunt&periode=2025", "?periode=2025&pagina=3&soort=standpunt"];
    expect(await page(`/wijzigingen.atom${one}`)).toBe(await page(`/wijzigingen.atom${other}`));
  });
});
