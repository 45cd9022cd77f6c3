import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("a figure of several cities side by side", () => {
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
  const headsOf = (html: string) => [...html.matchAll(/<th scope="col">([^<]*)<\/th>/g)].map(([, head]) => head);
  const page = "/cijfers/residential-burglary/vergelijking";

  it("stands by name, however it was asked for, with the country behind", async () => {
    const { status, html } = await read("/cijfers/average-sale-price/vergelijking?stad=zwolle&stad=breda&stad=almelo");
    expect(status).toBe(200);
    expect(headsOf(html)).toEqual(["Periode", "Almelo", "Breda", "Zwolle", "Nederland"]);
    expect([...html.matchAll(/<svg class="chart__plot"/g)]).toHaveLength(3);
    expect(words(html)).toContain("Grijs erachter: Nederland.");
    expect(words(html)).toContain("3 steden");
  });

  it("holds a count against the middle of the cities, because the country would press them flat", async () => {
    const { html } = await read("/cijfers/population-average/vergelijking?stad=zwolle&stad=breda");
    expect(headsOf(html)).toEqual(["Periode", "Breda", "Zwolle", "Middelste van de steden"]);
  });

  it("counts a city once that was asked for twice, and then holds it beside those that resemble it", async () => {
    const { html } = await read(`${page}?stad=zwolle&stad=zwolle`);
    expect(headsOf(html)).toHaveLength(1 + 11 + 1);
    expect(words(html)).toContain("11 steden: Zwolle en de tien meest vergelijkbare steden.");
    expect([...html.matchAll(/multiples__chosen/g)]).toHaveLength(1);
  });

  it("takes the weights of the reader along, and says so", async () => {
    const { html } = await read(`${page}?stad=zwolle&gewicht-omvang=3&gewicht-wonen=0`);
    expect(words(html)).toContain("U koos zelf de kenmerken: omvang telt drie keer, wonen telt niet mee.");
    expect(html).toContain('<input type="hidden" name="gewicht-omvang" value="3"/>');
    const usual = headsOf((await read(`${page}?stad=zwolle`)).html);
    expect(headsOf(html)).not.toEqual(usual);
  });

  it("asks to choose when nothing was, with a form that works without scripts", async () => {
    const { html } = await read(page);
    expect(words(html)).toContain("Kies hieronder steden om hun cijfers naast elkaar te zien.");
    expect(html).not.toContain('<svg class="chart__plot"');
    expect([...html.matchAll(/type="checkbox" name="stad"/g)].length).toBeGreaterThan(35);
    expect(html).toContain(`method="get" action="${page}"`);
  });

  it("shows twelve cities, and of thirteen none but the choice, still ticked", async () => {
    const all = [...(await read(page)).html.matchAll(/name="stad" value="([^"]+)"/g)].map(([, slug = ""]) => `stad=${slug}`);
    const twelve = await read(`${page}?${all.slice(0, 12).join("&")}`);
    expect([...twelve.html.matchAll(/<svg class="chart__plot"/g)]).toHaveLength(12);
    const { status, html } = await read(`${page}?${all.slice(0, 13).join("&")}`);
    expect(status).toBe(200);
    expect(words(html)).toContain("U koos 13 steden. Kies er hoogstens 12");
    expect(html).not.toContain('<svg class="chart__plot"');
    expect([...html.matchAll(/ checked/g)]).toHaveLength(13);
  });

  it("says of each cell that is provisional, brought over or after a break that it is", async () => {
    const { html } = await read("/cijfers/population-average/vergelijking?stad=groningen&stad=zwolle");
    const notes = html.slice(html.indexOf("Opmerkingen bij de cijfers"));
    const letter = /<dt>(\w)<\/dt><dd>omgerekend naar de grenzen van nu<\/dd>/.exec(notes)?.[1];
    expect(letter).toBeDefined();
    const row = html.slice(html.indexOf('<th scope="row">2018</th>'));
    expect(row.slice(0, row.indexOf("</tr>"))).toMatch(new RegExp(`<sup>.*${letter}.*</sup>`));
  });

  it("says of a figure without values that there is nothing to compare", async () => {
    const { status, html } = await read("/cijfers/loneliness/vergelijking?stad=zwolle");
    expect(status).toBe(200);
    expect(words(html)).toContain("Daarom valt er niets te vergelijken.");
    expect(html).not.toContain('type="checkbox"');
  });

  it.each([
    ["a city that is not there", `${page}?stad=amsterdam`, 404],
    ["a figure that is not there", "/cijfers/onzin/vergelijking", 404],
    ["a weight that is not there", `${page}?stad=zwolle&gewicht-omvang=4`, 400],
    ["markup", `${page}?stad=<script>alert(1)</script>`, 404],
    ["more cities than there are", `${page}?${Array.from({ length: 101 }, (_, at) => `stad=s${at}`).join("&")}`, 400],
  ])("refuses %s", async (_what, path, status) => {
    expect((await read(path)).status).toBe(status);
  });

  it("is linked from the page of the figure, with the city and the choice of the reader", async () => {
    expect((await read("/cijfers/residential-burglary")).html).toContain(`href="${page}"`);
    expect((await read("/cijfers/residential-burglary?stad=zwolle&gewicht-rol=2")).html).toContain(
      `href="${page}?stad=zwolle&amp;gewicht-rol=2"`,
    );
  });

  it("speaks English on request", async () => {
    expect(words((await read(`${page}?stad=zwolle&stad=breda&taal=en`)).html)).toContain("this is no ranking");
  });
});

describe("the page of a figure, with a choice of the reader", () => {
  let current: TestDatabase;
  let app: ReturnType<typeof anApp>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    app = anApp(current.database);
  });
  afterAll(() => current.drop());
  const read = async (path: string) => (await app.request(path)).text();
  const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  const page = "/cijfers/residential-burglary?stad=zwolle";
  const peersIn = (html: string) =>
    [...html.slice(html.lastIndexOf("<h2>")).matchAll(/<th scope="row"><a[^>]*>([^<]+)<\/a><\/th>/g)].map(([, city]) => city);

  it("holds a city beside the cities that the reader named, with the distance and in words", async () => {
    const html = await read(`${page}&met=breda&met=ede&met=zwolle&met=almelo&met=assen&met=emmen`);
    const table = html.slice(html.indexOf("<h2>De steden die u koos</h2>"), html.indexOf("<h2>Wat het betekent</h2>"));
    expect(peersIn(table)).toEqual(["Almelo", "Assen", "Breda", "Ede", "Emmen"]);
    expect(words(html)).toContain("U koos zelf de steden: Almelo, Assen, Breda, Ede, Emmen.");
    expect(words(html)).toMatch(/[0-5] van de 5 steden die u koos doen het beter/);
    expect(words(html)).toContain("Middelste van de steden die u koos");
    expect(words(html)).not.toContain("meest vergelijkbare steden doet");
  });

  it("has the way back to the usual comparison, and none when it is the usual one", async () => {
    const back = '<a class="nl-link" href="/cijfers/residential-burglary?stad=zwolle">Terug naar de tien meest vergelijkbare steden</a>';
    expect(await read(`${page}&gewicht-omvang=3`)).toContain(back);
    expect(await read(page)).not.toContain("Terug naar de tien");
  });

  it("keeps the choice when another city is chosen", async () => {
    expect(await read(`${page}&met=breda&met=ede`)).toContain('<input type="hidden" name="met" value="breda,ede"/>');
  });

  it("judges nothing beside too few cities, and nothing at all when only the city itself was named", async () => {
    expect(words(await read(`${page}&met=breda`))).toContain("Te weinig steden die u koos hebben in deze periode een waarde");
    expect(words(await read(`${page}&met=zwolle`))).toContain("Kies er ten minste één bij.");
  });

  it("compares with nobody when every group is left out, and does not fail", async () => {
    const none = ["omvang", "bewoners", "wonen", "welvaart", "rol"].map((group) => `gewicht-${group}=0`).join("&");
    expect(words(await read(`${page}&${none}`))).toContain("omvang telt niet mee, bewoners telt niet mee");
  });

  it("knows no city that is not in the network", async () => {
    expect((await app.request(`${page}&met=amsterdam`)).status).toBe(404);
  });
});
