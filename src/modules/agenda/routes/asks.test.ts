import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { addOtherAgenda } from "../../../../tests/build/other-agenda.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";

describe("the pages of asks, offers and targets", () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    await addOtherAgenda(current.database);
    app = anApp(current.database);
  });
  afterAll(() => current.drop());

  const read = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, html: await answer.text() };
  };
  const linksTo = (html: string, part: string) =>
    [...html.matchAll(new RegExp(`href="[^"]*/${part}/([^"]+)"`, "g"))].map(([, code]) => code);

  it("say of an ask that was met when nobody told what it did in the cities, and stop saying so when somebody did", async () => {
    const untold = "Dat is nog geen effect: wat dit in de steden uithaalde, heeft nog niemand vastgelegd.";
    expect((await read("/agenda/2019-2022/vraag/9.4")).html).toContain(untold);
    const other = await freshSqlite("content");
    await transact(other.database, async (tx) => {
      const result = { sentence: "Het hielp.", indicator: null, before: null, after: null, source: null };
      await write(tx).updateTable("initiative").set({ result_json: result }).execute();
      await write(tx).insertInto("initiative_focus_point").values({ initiative: "i001", focus_point: "2019-2022-9.4" }).execute();
    });
    const told = await (await anApp(other.database).request("/agenda/2019-2022/vraag/9.4")).text();
    expect(told).not.toContain(untold);
    expect(told).toContain("Het hielp.");
    await other.drop();
  });

  it("list every ask of the current agenda once, and none that only members may see", async () => {
    const { status, html } = await read("/vragen-aan-het-rijk");
    expect(status).toBe(200);
    expect(new Set(linksTo(html, "vraag")).size).toBe(58);
    expect(html).not.toContain("9.99");
    expect(html).toContain("58 vragen");
  });

  it("narrow the asks by every choice at once, while the tally keeps counting the other verdicts", async () => {
    const { html } = await read("/vragen-aan-het-rijk?thema=2&oordeel=granted&gericht=rijk");
    expect(linksTo(html, "vraag")).toEqual(["2.3", "2.5"]);
    expect(html).toContain("2 van de 58 vragen");
    expect(html).toContain("thema=2&amp;oordeel=partly&amp;gericht=rijk");
  });

  it("say what to do when nothing fits", async () => {
    expect((await read("/vragen-aan-het-rijk?thema=6&oordeel=refused&instrument=knowledge")).html).toContain("Wis de filters");
    expect((await read("/aanbod?thema=99")).html).toContain("Wis de filters");
    expect((await read("/doelen?thema=99")).html).toContain("Wis de filters");
  });

  it("refuse a choice that does not exist, and name it", async () => {
    const { status, html } = await read("/vragen-aan-het-rijk?oordeel=misschien&thema=drie");
    expect(status).toBe(400);
    expect(html).toContain("<strong>oordeel</strong>");
    expect(html).toContain("<strong>thema</strong>");
  });

  it("tell of one ask what came of it, where that stands and what hangs on it", async () => {
    const { html } = await read("/agenda/2019-2022/vraag/9.4");
    expect(html).toContain("De opschalingskorting met terugwerkende kracht schrappen.");
    expect(html).toContain("28 september 2020");
    expect(html).toContain("35 570 B, nr. 5");
    const story = /<section id="verhaal">.*?<\/section>/s.exec(html)?.[0] ?? "";
    const told = ["26 september 2019", "28 september 2020", "21 september 2021", "april 2024", "Nu", "Niet met terugwerkende kracht."];
    const places = told.map((words) => story.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(html).toContain("Het Rijk gaf een deel van wat de steden vroegen. Dat is nog geen effect");
    expect(html).toContain('href="/agenda/2019-2022/speerpunt/9.4"');
    const [slug] = linksTo(/<main.*<\/main>/s.exec(html)?.[0] ?? "", "initiatieven");
    expect(linksTo((await read(`/initiatieven/${slug}`)).html, "vraag")).toContain("9.4");
  });

  it.each([
    ["/agenda/2019-2022/vraag/9.99", "geen vraag"],
    ["/agenda/2015-2018/vraag/9.4", "geen vraag"],
    ["/agenda/2019-2022/aanbod/9.99", "geen aanbod"],
    ["/agenda/2019-2022/doel/k99", "geen doel"],
  ])("answer 404 for %s, in words", async (path, words) => {
    const { status, html } = await read(path);
    expect(status).toBe(404);
    expect(html).toContain(words);
  });

  it("list the offers with their account, and lead from an offer to the asks beside it", async () => {
    const { html } = await read("/aanbod?stand=not-found");
    expect(linksTo(html, "aanbod")).toHaveLength(7);
    const offer = await read("/agenda/2019-2022/aanbod/3.1");
    expect(offer.status).toBe(200);
    expect(linksTo(offer.html, "vraag")).toContain("3.1");
  });

  it("list all figures in groups, and the deadlines with what a target or an offer says came of them", async () => {
    const { html } = await read("/doelen");
    expect(new Set(linksTo(html, "doel")).size).toBe(26);
    expect(html).toContain("750.000");
    expect(html.match(/datum voorbij/g)).toHaveLength(3);
    expect(html.match(/datum nog niet voorbij/g)).toHaveLength(3);
    expect(linksTo(html, "aanbod")).toContain("9.4");
  });

  it("keep a target’s arithmetic remark beside it", async () => {
    expect((await read("/agenda/2019-2022/doel/k02")).html).toContain("Rekenkundig niet sluitend");
  });

  it("speak English when asked, and mark what stays Dutch", async () => {
    const { html } = await read("/agenda/2019-2022/vraag/9.4?taal=en");
    expect(html).toContain("What came of it");
    expect(html).toMatch(/<h1 class="statement" lang="nl">/);
  });
});
