import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { promisedBy, readDocument, readList } from "../../../../tests/build/api.ts";
import { parseCsv } from "../../../../tests/build/csv.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { aReplyDesk, aReplyForm, formOfZwolle } from "../../../../tests/build/reply-desk.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
let desk: Awaited<ReturnType<typeof aReplyDesk>>;
beforeEach(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  desk = await aReplyDesk(current.database);
}, 60_000);
afterEach(() => current.drop());

const { nummer } = aReplyForm();
const place = (told: Readonly<Record<string, string>> = {}) => desk.post(formOfZwolle, "member", aReplyForm(told));

describe("replies for programs", () => {
  it("are none while no city said anything", async () => {
    expect((await readList(app, "/api/v1/weerwoorden")).totaal).toBe(0);
  });

  it("say as the document promises what the city says, of which figure, signed and dated", async () => {
    const [, period = ""] = /<option value="(\d{4}JJ00)"/.exec((await desk.get(formOfZwolle, "member")).html) ?? [];
    await place({ van: period });
    const document = await readDocument(app);
    const list = await readList(app, "/api/v1/weerwoorden");
    expect(promisedBy(document, "/weerwoorden", "200", "application/json").safeParse(list).error?.issues).toBeUndefined();
    expect(list.resultaten).toMatchObject([
      {
        id: nummer,
        cijfer: "woz-value",
        stad: "GM0193",
        soort: "weerwoord",
        perioden: { van: period, tot: period },
        tekst: "De binnenstad telt dubbel.",
        functie: "wethouder Wonen",
        eersteDag: "2026-11-24",
        laatsteDag: "2026-11-24",
        versie: 1,
      },
    ]);
    const item: unknown = await (await app.request(`/api/v1/weerwoorden/${nummer}`)).json();
    expect(promisedBy(document, "/weerwoorden/{id}", "200", "application/json").safeParse(item).error?.issues).toBeUndefined();
    expect(JSON.stringify(list)).not.toMatch(/person|Voorbeeld/);
  });

  it("are chosen as on the page, and a city that is no member is refused", async () => {
    await place();
    await place({ soort: "toelichting", nummer: "22222222-2222-4222-8222-222222222222" });
    const total = async (query: string) => (await readList(app, `/api/v1/weerwoorden?${query}`)).totaal;
    expect([await total("stad=zwolle"), await total("soort=toelichting"), await total("stad=alkmaar")]).toEqual([2, 1, 0]);
    expect((await app.request("/api/v1/weerwoorden?stad=atlantis")).status).toBe(404);
  });

  it("are in CSV with their lines, and with no force in a text that a spreadsheet would carry out", async () => {
    await place({ tekst: "=1+1\nen meer" });
    const [head = [], row = []] = parseCsv(await (await app.request("/api/v1/weerwoorden?formaat=csv")).text());
    expect(row[head.indexOf("tekst")]).toBe("'=1+1\nen meer");
  });

  it("are gone from lists, items and tables once they were withdrawn, also where they were kept", async () => {
    await place();
    for (const path of ["/api/v1/weerwoorden", "/api/v1/weerwoorden?formaat=csv"])
      expect(await (await app.request(path)).text()).toContain("telt dubbel");
    await desk.post(`/weerwoorden/${nummer}/intrekking`, "member", { versie: "1" });
    for (const path of ["/api/v1/weerwoorden", "/api/v1/weerwoorden?formaat=csv"])
      expect(await (await app.request(path)).text()).not.toContain("telt dubbel");
    expect((await app.request(`/api/v1/weerwoorden/${nummer}`)).status).toBe(404);
  });
});
