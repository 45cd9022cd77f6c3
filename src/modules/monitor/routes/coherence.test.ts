import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("two figures held against each other", () => {
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
  const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  const page = "/cijfers/samenhang";
  const two = `${page}?x=average-sale-price&y=residential-burglary`;

  it("ask to choose until there are two, and not twice the same", async () => {
    expect(words((await read(page)).html)).toContain("Kies twee cijfers om ze tegen elkaar uit te zetten.");
    expect(words((await read(`${page}?x=woz-value`)).html)).toContain("Kies twee cijfers om ze tegen elkaar uit te zetten.");
    const same = (await read(`${page}?x=woz-value&y=woz-value`)).html;
    expect(words(same)).toContain("U koos twee keer hetzelfde cijfer.");
    expect(same).not.toContain("chart__spot");
  });

  it("show a dot for each city, the period that both have, and every city by name in the table", async () => {
    const { html } = await read(two);
    expect(words(html)).toContain("41 steden hebben beide cijfers in dezelfde periode: 2025.");
    expect([...html.matchAll(/<circle class="chart__spot/g)]).toHaveLength(41);
    const table = html.slice(html.indexOf("<h2>De twee cijfers van elke stad"));
    expect([...table.matchAll(/<th scope="row">/g)]).toHaveLength(41);
  });

  it("name the city that was chosen, in the picture too, and no other", async () => {
    const { html } = await read(`${two}&stad=zwolle`);
    expect([...html.matchAll(/chart__spot--chosen/g)]).toHaveLength(1);
    expect([...html.matchAll(/chart__name--over"[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(["Zwolle"]);
  });

  it("keep the line, the correlation and every word about them away until somebody asks", async () => {
    const without = (await read(two)).html;
    expect(without).not.toMatch(/chart__regression|rangcorrelatie is|r = /);
    const { html } = await read(`${two}&lijn=ja`);
    expect(html).toContain("chart__regression");
    expect(words(html)).toMatch(/De rangcorrelatie is −?0,\d\d\./);
    expect(words(html)).toContain("Samenhang is geen oorzaak.");
  });

  it("show another shared period on request, and the usual one when they do not share it", async () => {
    expect(words((await read(`${two}&periode=2020`)).html)).toContain("in dezelfde periode: 2020.");
    expect(words((await read(`${two}&periode=1999`)).html)).toContain("in dezelfde periode: 2025.");
  });

  it("say how far each of them goes when they share no period, and draw nothing", async () => {
    const { html } = await read(`${page}?x=wmo-clients&y=residual-waste&lijn=ja`);
    expect(words(html)).toMatch(
      /Deze twee cijfers hebben geen periode gemeen, dus er is niets uit te zetten\. Wmo-cliënten loopt van \d{4} tot en met \d{4}\./,
    );
    expect(html).not.toMatch(/chart__spot|rangcorrelatie is/);
  });

  it.each([
    ["a figure that is not there", `${page}?x=onzin&y=woz-value`, 404],
    ["a city that is not there", `${two}&stad=amsterdam`, 404],
    ["a line that is none", `${two}&lijn=krom`, 400],
    ["markup", `${page}?x=<script>&y=woz-value`, 404],
    ["figures given twice", `${page}?x=woz-value&x=population&y=households`, 400],
  ])("refuse %s", async (_what, path, status) => {
    expect((await read(path)).status).toBe(status);
  });

  it("are linked, with the other ways to compare, from the list and from the page of a figure", async () => {
    const { html } = await read("/cijfers");
    expect(html).toContain('href="/cijfers/tabel"');
    expect(html).toContain('href="/cijfers/samenhang"');
    const figure = (await read("/cijfers/woz-value?stad=zwolle")).html;
    expect(figure).toContain('href="/cijfers/samenhang?x=woz-value&amp;stad=zwolle"');
    expect(figure).toMatch(/href="\/cijfers\/tabel\?cijfer=woz-value&amp;stad=zwolle(&amp;stad=[a-z-]+){10}"/);
  });

  it("speak English on request", async () => {
    expect(words((await read(`${two}&lijn=ja&taal=en`)).html)).toContain("Coherence is no cause.");
  });
});
