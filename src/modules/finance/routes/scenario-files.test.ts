import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { aHouse } from "../../../../tests/build/house.ts";
import { makeApp } from "../../../app/app.ts";

let current: TestDatabase;
let app: ReturnType<typeof makeApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = makeApp(aHouse(current.database));
});
afterAll(() => current.drop());

const get = (path: string, language = "nl") => app.request(path, { headers: { cookie: `taal=${language}` } });
const scenario = "/financien/opschalingskorting";

describe("a scenario as a file", () => {
  it("has every city and the country in every year as CSV, and the sum of the chosen city behind them", async () => {
    const totals = (await (await get(`${scenario}/gegevens.csv`)).text()).trim().split("\r\n");
    expect(totals).toHaveLength(1 + 5 * 42);
    expect(totals[0]).toContain("gemeentecode;naam;jaar;reeks;onderdeel");
    const chosen = (await (await get(`${scenario}/gegevens.csv?stad=zwolle`)).text()).trim().split("\r\n");
    expect(chosen.length).toBeGreaterThan(totals.length + 40);
    expect(chosen.some((line) => line.includes("Maatstaven, maal de uitkeringsfactor > inwoners;"))).toBe(true);
  });

  it("has the leaves of its sum add up to its root, in cents, on both sides", async () => {
    const { som } = await (await get(`${scenario}/gegevens.json?stad=zwolle&jaar=2027`)).json();
    const leaves = (node: typeof som, side: string): number =>
      node.delen.length === 0 ? node[side] : node.delen.reduce((sum: number, part: typeof som) => sum + leaves(part, side), 0);
    for (const side of ["centenNu", "centenScenario"]) expect(leaves(som, side)).toBe(som[side]);
    expect(som.centenScenario).toBeGreaterThan(som.centenNu);
  });

  it("says by which schema, engine and data it was made, with its sources, and is the same each time", async () => {
    const [one, again] = await Promise.all([get(`${scenario}/gegevens.json`), get(`${scenario}/gegevens.json`)]);
    const told = await one.text();
    expect(await again.text()).toBe(told);
    const file = JSON.parse(told);
    expect([file.schema, file.rekenmodel]).toEqual(["1", "1"]);
    expect(file.gegevens).toMatch(/^[0-9a-f]{16}$/);
    expect(file.verschil).toBe("‘Opschalingskorting teruggeven’ min ‘Zoals het nu is’");
    expect(file.bronnen.length).toBeGreaterThan(0);
    expect(file.som).toBeNull();
  });
});

describe("the letter of a scenario", () => {
  it("is made for a chosen city, for paper and for Word, in both languages", async () => {
    for (const [form, mark] of [
      ["pdf", "%PDF"],
      ["docx", "PK"],
    ] as const)
      for (const language of ["nl", "en"]) {
        const answer = await get(`${scenario}/brief.${form}?stad=zwolle`, language);
        expect([form, language, answer.status]).toEqual([form, language, 200]);
        expect((await answer.text()).startsWith(mark)).toBe(true);
      }
  }, 60_000);

  it("is refused without a city, and for a scenario that changes nothing", async () => {
    expect((await get(`${scenario}/brief.pdf`)).status).toBe(400);
    const nothing = await get("/financien/combinatie/brief.pdf?stad=zwolle");
    expect(nothing.status).toBe(400);
    expect(await nothing.text()).toContain("Dit scenario verandert niets");
  });
});

describe("two scenarios side by side", () => {
  const compared = async (query: string) => (await get(`/financien/vergelijking${query}`)).text();

  it("asks for two when none are named", async () => {
    const page = await compared("");
    expect(page).toContain("Kies twee scenario");
    expect(page).not.toContain("B min A in");
  });

  it("says the difference as B minus A with both names, and what each does", async () => {
    const a = encodeURIComponent("opschalingskorting?van=2027&tot=2027&opschaling=teruggeven");
    const page = await compared(`?a=${a}&b=belastinggebied&stad=zwolle`);
    expect(page).toContain("‘Een ruimer belastinggebied’ min ‘Opschalingskorting teruggeven’");
    expect(page).toContain("A: de opschalingskorting vervalt");
    expect(page).toContain("Zwolle, 2027");
  });

  it("takes a pasted address before what stands chosen", async () => {
    const pasted = encodeURIComponent("https://spil.example/financien/combinatie?extra=500&van=2027&tot=2027");
    expect(await compared(`?a=accres&a-adres=${pasted}&b=belastinggebied`)).toContain("het fonds krijgt €\u00A0500 miljoen meer");
  });

  it("says which of the two it does not know", async () => {
    expect(await compared("?a=onzin&b=accres")).toContain("Bij A staat geen scenario dat wij kennen.");
  });
});
