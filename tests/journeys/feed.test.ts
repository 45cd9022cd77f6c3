import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { journey } from "../build/journey.ts";

const { visitor, origin, database } = journey();

const atom = "http://www.w3.org/2005/Atom";

/** What a parser of XML makes of a feed, on a page that forbids nothing; null when it is no XML. */
const parsed = (page: Page, text: string) =>
  page.evaluate(
    ([source = "", namespace = ""]) => {
      const document = new DOMParser().parseFromString(source, "application/xml");
      if (document.querySelector("parsererror") !== null) return null;
      const texts = (name: string) => [...document.getElementsByTagNameNS(namespace, name)].map((element) => element.textContent ?? "");
      const children = [...(document.querySelector("entry")?.children ?? [])].map(({ localName }) => localName);
      return { root: document.documentElement.localName, ids: texts("id"), titles: texts("title"), summaries: texts("summary"), children };
    },
    [text, atom],
  );

const feedAt = async (path: string) => (await fetch(`${origin()}${path}`)).text();

it("a reader of feeds finds the feed in the head of a page, and a parser of XML reads it", async () => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto("/agenda/2019-2022/thema/3");
  const href = await page.locator('head link[type="application/atom+xml"]').getAttribute("href");
  const feed = await parsed(await visitor(), await feedAt(href ?? ""));
  expect(feed?.root).toBe("feed");
  expect(feed?.titles[0]).toContain("Wijzigingen: Duurzaamheid");
  expect(feed?.children).toEqual(expect.arrayContaining(["id", "title", "updated", "link", "category", "summary"]));
  expect(new Set(feed?.ids).size).toBe(feed?.ids.length);
});

it("who wants to know what changed on a page comes from there to its log, and back", async () => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto("/agenda/2019-2022/speerpunt/3.4");
  await page.getByRole("link", { name: "Wijzigingen" }).first().click();
  expect(await page.locator("h1").innerText()).toBe("Wijzigingen");
  await page.getByLabel("Periode").selectOption("2025");
  await page.getByRole("button", { name: "Toon" }).click();
  expect(new URL(page.url()).searchParams.get("over")).toBe("/agenda/2019-2022/speerpunt/3.4");
  expect(await page.locator("main .timeline > li").count()).toBeGreaterThan(0);
  await page.locator("main .lead a").click();
  expect(new URL(page.url()).pathname).toBe("/agenda/2019-2022/speerpunt/3.4");
});

it("words that look like XML, or that XML cannot say, stay words in a feed that a parser reads", async () => {
  const hostile = `]]></title><script>alert("&'1")</script>&amp; <![CDATA[ \u0007\u0000${"\ud83d"} 🏠`;
  await database().writer.updateTable("event").set({ sentence: hostile }).where("subject", "=", "2019-2022-3.1").execute();
  const feed = await parsed(await visitor(), await feedAt("/wijzigingen.atom?over=/agenda/2019-2022/vraag/3.1"));
  expect(feed?.titles).toContainEqual(
    expect.stringMatching(/^\]\]><\/title><script>alert\("&'1"\)<\/script>&amp; <!\[CDATA\[ \ufffd.* 🏠$/),
  );
});
