import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
});
afterAll(() => current.drop());

const read = async (path: string) => (await app.request(path)).text();
/** The words of a page, without its signs. */
const words = async (path: string) => (await read(path)).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("the page of a figure that a target is measured with", () => {
  it("says how the country goes, with base, path, margin and the figure that decided", async () => {
    const told = await words("/cijfers/new-homes");
    for (const part of [
      "op het pad",
      "0 in 2018",
      "750.000 in 2028",
      "499.270 in 2025",
      "4,9 procent minder dan gevraagd",
      "Tot 5 procent",
    ])
      expect(told).toContain(part);
  });

  it("leads to the target in the words of the agenda", async () => {
    expect(await read("/cijfers/new-homes")).toContain('href="/agenda/2019-2022/doel/k01">750.000 nieuwe woningen</a>');
  });

  it("draws no path through the middle of the cities, for whom the target is not", async () => {
    const html = await read("/cijfers/new-homes");
    const overTime = html.slice(html.indexOf("Door de jaren"), html.indexOf('id="doel"'));
    expect(overTime).toContain("chart__plot");
    expect(overTime).not.toContain("chart__target");
  });

  it("draws what the share of a chosen city asks, named as ours, and the same in the table", async () => {
    const html = await read("/cijfers/new-homes?stad=zwolle");
    const overTime = html.slice(html.indexOf("Door de jaren"), html.indexOf('id="doel"'));
    expect(overTime).toContain("chart__target");
    expect(overTime).toContain("Onze afleiding voor Zwolle: een aandeel van 5.635, dus gemiddeld 564 per jaar.");
    expect(overTime).toContain('<th scope="col">Pad naar het doel (onze afleiding)</th>');
  });

  it("has no share for a city of which the size is not known", async () => {
    const html = await read("/cijfers/new-homes?stad=amstelveen");
    expect(html.slice(html.indexOf("Door de jaren"), html.indexOf('id="doel"'))).not.toContain("chart__target");
  });

  it("names both targets of one figure, and only points to those that it says something about", async () => {
    const both = await words("/cijfers/gas-free-homes");
    expect(both).toContain("te weinig gegevens");
    expect(both).toContain("3000 woningen per G40-stad per jaar");
    const aside = await words("/cijfers/gas-use-per-home");
    expect(aside).toContain("Dit cijfer zegt ook iets over");
    expect(aside).not.toContain("Waar u op moet letten");
  });

  it("has no such part without a target", async () => {
    expect(await read("/cijfers/loneliness")).not.toContain('id="doel"');
  });

  it("speaks English on request", async () => {
    expect(await words("/cijfers/new-homes?taal=en")).toContain("on the path As much has been reached as the path asks by now");
  });
});

describe("the page of a target", () => {
  it("divides the homes over the cities, says that it is ours, and what they come to together", async () => {
    const told = await words("/agenda/2019-2022/doel/k01");
    expect(told).toContain("Deze verdeling over de steden is van ons. Het is geen afspraak.");
    expect(told).toContain("Samen komen deze 40 steden op 229.468 van de 750.000: 30,6 procent.");
    expect(told).toContain("Niet berekend voor Amstelveen");
    expect(told).toContain("Zwolle 60.093 5.635");
  });

  it("tells the other readings, of which one is ahead", async () => {
    expect(await words("/agenda/2019-2022/doel/k01")).toContain("599.396 in 2025 525.000 voor op het pad");
  });

  it("says that 3,000 homes a year are more than most cities have", async () => {
    const told = await words("/agenda/2019-2022/doel/k03");
    expect(told).toContain("3.000 per jaar, 31 jaar lang, is 93.000 per stad.");
    expect(told).toContain("Zoveel zijn er in 3 van de 40 steden");
    expect(told).toContain("In Assen, met 30.737 de kleinste");
  });

  it("shows a gain out of a share in thousands, and no status as long as its figures are not final", async () => {
    const told = await words("/agenda/2019-2022/doel/k02");
    expect(told).toContain("ongeveer 473.000");
    expect(told).toContain("Er is nog geen definitief cijfer.");
  });

  it.each([
    ["k04", "Wij weten niet hoe het er aan het begin voor stond."],
    ["k05", "Het doel is niet in een getal uitgedrukt."],
    ["k07", "Klopt dit getal?"],
    ["k08", "ja of nee in 2021"],
    ["k09", "Dit is niet te meten"],
  ])("says of %s what can and cannot be said: %s", async (code, sentence) => {
    expect(await words(`/agenda/2019-2022/doel/${code}`)).toContain(sentence);
  });

  it("has a word in the list for each of the six that are measured, and for no other", async () => {
    const told = await words("/doelen");
    expect(told.match(/Volgens de cijfers:/g)).toHaveLength(6);
    expect(told.match(/op het pad/g)).toHaveLength(1);
  });
});

it("a target that a visitor may not see is not named on the page of its figure", async () => {
  const hidden = await freshSqlite("content");
  await transact(hidden.database, async (tx) => {
    await write(tx).updateTable("target").set({ audience: "network" }).where("id", "=", "2019-2022-k01").execute();
  });
  const html = await (await anApp(hidden.database).request("/cijfers/new-homes?stad=zwolle")).text();
  await hidden.drop();
  expect(html).not.toContain("750.000");
  expect(html).not.toContain("chart__target");
});
