import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { addMoreInitiatives } from "../../../../tests/build/more-initiatives.ts";

let test: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  test = await freshSqlite("content");
  await addMoreInitiatives(test.database);
  app = anApp(test.database);
});
afterAll(() => test.drop());

async function page(address: string, status = 200): Promise<string> {
  const response = await app.request(address);
  expect(response.status).toBe(status);
  return response.text();
}

const titlesIn = (html: string) =>
  [...html.matchAll(/class="row__title"><a class="nl-link" href="\/initiatieven\/([^"]+)"/g)].map(([, slug]) => slug);

describe("/initiatieven", () => {
  it("shows the 123 of the agenda once each over four pages, and not what is hidden", async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((number) => page(`/initiatieven?pagina=${number}`)));
    const slugs = pages.map(titlesIn);
    expect(slugs.map((list) => list.length)).toEqual([40, 40, 40, 3]);
    expect(new Set(slugs.flat()).size).toBe(123);
    expect(slugs.flat()).not.toContain("verborgen");
    expect(pages[0]).toContain("<strong>123 initiatieven</strong>");
    expect(pages[3]).toContain("Pagina 4 van 4");
  });

  it("shows the last page when a later one is asked for", async () => {
    expect(titlesIn(await page("/initiatieven?pagina=99"))).toHaveLength(3);
  });

  it("shows what fits all choices, and keeps them chosen", async () => {
    const html = await page("/initiatieven?thema=5&speerpunt=5.1&stad=arnhem&soort=wijkprogramma&stand=running");
    expect(titlesIn(html)).toEqual(["nationaal-programma-leefbaarheid-en-veiligheid"]);
    expect(html).toContain("<strong>1 initiatief</strong>");
    expect(html.match(/<option value="[^"]+" selected>/g)).toHaveLength(5);
    expect(html).toContain(
      "/api/v1/initiatieven?thema=5&amp;speerpunt=5.1&amp;stad=arnhem&amp;soort=wijkprogramma&amp;stand=running&amp;formaat=csv",
    );
  });

  it("names cities up to three, counts them from four, and says when it is for the whole network", async () => {
    const html = await page("/initiatieven?speerpunt=8.3");
    expect(html).toMatch(/via-pilots[\s\S]*?hele netwerk</);
    expect(html).toMatch(/<a class="nl-link" href="\/steden\/[a-z-]+">/);
    expect(await page("/initiatieven?speerpunt=2.4")).toContain("<span>13 steden</span>");
    expect(await page("/initiatieven?speerpunt=5.4")).toContain("hele netwerk, 6 steden bij naam");
  });

  it("tells how it was gathered, without what is about the file", async () => {
    const html = await page("/initiatieven");
    expect(html).toContain("De koppeling aan een speerpunt is van ons.");
    expect(html).not.toContain("Aantal deelnames");
  });

  it("says what to do when nothing fits, and refuses what it cannot read", async () => {
    expect(await page("/initiatieven?stad=amstelveen")).toContain("Geen initiatief past bij deze keuze.");
    await page("/initiatieven?stand=bijna", 400);
    await page("/initiatieven?pagina=0", 400);
  });

  it("speaks English, with what is Dutch marked as such", async () => {
    const html = await page("/initiatieven?taal=en");
    expect(html).toContain("<strong>123 initiatives</strong>");
    expect(html).toMatch(/href="\/initiatieven\/[^"]+" lang="nl"/);
  });
});

describe("/initiatieven/:slug", () => {
  it("shows the facts, the source's own words and what is known per city", async () => {
    const html = await page("/initiatieven/nationaal-programma-leefbaarheid-en-veiligheid");
    expect(html).toContain('<q lang="nl">lopend (stand oktober 2024)</q>');
    expect(html).toContain("De gevulde tegels zijn de 13 steden die meedoen.");
    expect(html).toContain("<title>Arnhem: doet mee</title>");
    expect(html).toContain("<title>Amstelveen: doet niet mee, voor zover wij weten</title>");
    const heads = [...html.matchAll(/<th scope="col"[^>]*>([^<]+)</g)].map(([, head]) => head);
    const ofFigures = ["Cijfer", "Begin", "Laatste", "Verandering", "Steden"];
    expect(heads).toEqual(["Stad", "Gebied", "Wat wij weten", "Bronnen", ...ofFigures]);
    expect(html).toContain("https://spil.example/initiatieven/nationaal-programma-leefbaarheid-en-veiligheid");
  });

  it("writes money and homes the Dutch way, with a city's rounds in a row each", async () => {
    expect(await page("/initiatieven/woningbouwimpuls")).toContain("2.490");
    expect(await page("/initiatieven/regio-deals-vierde-ronde")).toContain("€\u00A015 miljoen");
  });

  it("warns that the money of an agreement between cities is one amount, and only there", async () => {
    const warning = "staat dezelfde afspraak bij meer steden, dan is het één bedrag";
    expect(await page("/initiatieven/regio-deals-vierde-ronde")).toContain(warning);
    expect(await page("/initiatieven/woningbouwimpuls")).not.toContain(warning);
  });

  it("says so when the source names no cities, and draws no map", async () => {
    const html = await page("/initiatieven/via-pilots");
    expect(html).toContain("De bron noemt geen steden bij naam.");
    expect(html).not.toContain("tile-map");
  });

  it("leads a former id to where it went, for good", async () => {
    const response = await app.request("/initiatieven/i002");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("/initiatieven/nationaal-programma-leefbaarheid-en-veiligheid");
  });

  it.each(["niet-hier", "verborgen", "h01", "i999"])("answers %s as not found", async (slug) => {
    expect(await page(`/initiatieven/${slug}`, 404)).toContain("Wij kennen geen initiatief op dit adres.");
  });
});

describe("the page of a city", () => {
  it("shows what the city does, by theme, with its own part", async () => {
    const html = await page("/steden/arnhem");
    expect(html).toContain("Wat Arnhem doet");
    expect(html).toContain("Arnhem-Oost");
    expect(titlesIn(html)).toContain("woningbouwimpuls");
  });

  it("says so when no initiative was found, and hides what is hidden", async () => {
    expect(await page("/steden/amstelveen")).toContain("Wij vonden geen initiatief waaraan Amstelveen meedoet.");
    expect(titlesIn(await page("/steden/almere"))).not.toContain("verborgen");
  });
});
