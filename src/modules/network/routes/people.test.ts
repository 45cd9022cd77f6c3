import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPerson, ownBody, ownCity, type SignedIn } from "../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
let hidden: SignedIn;
let open: SignedIn;
let partner: SignedIn;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  hidden = await aPerson(current.database, "verborgen", { at: ownCity, sits: [{ body: ownBody, role: "chair" }] });
  open = await aPerson(current.database, "openbaar", { at: ownCity, audience: "public" });
  partner = await aPerson(current.database, "partner", { at: "min-bzk" });
});
afterAll(() => current.drop());

const get = async (path: string, who: SignedIn | null = null) => {
  const answer = await app.request(path, { headers: who?.headers ?? {} });
  return { status: answer.status, html: await answer.text() };
};
const post = async (path: string, who: SignedIn, fields: Readonly<Record<string, string>>) => {
  const headers = { ...who.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };
  const answer = await app.request(path, { method: "POST", headers, body: new URLSearchParams(fields).toString() });
  return { status: answer.status, html: await answer.text() };
};

describe("somebody whose name is for the network", () => {
  it("is nowhere for visitors and partners: not in the list, not in its count, not at the address, not in search, not on the body or the city", async () => {
    for (const who of [null, partner]) {
      const list = await get("/mensen", who);
      expect(list.html).toContain("1 persoon van wie u de naam mag zien");
      for (const path of [
        "/mensen",
        "/zoeken?vraag=verborgen",
        "/netwerk/themagroep-woningmarkt",
        "/steden/zwolle",
        "/agenda/2019-2022/speerpunt/3.1",
      ]) {
        expect((await get(path, who)).html).not.toContain("Voorbeeld verborgen");
      }
      expect((await get("/mensen?naam=verborgen", who)).html).toContain("Niemand past bij deze keuze");
      const there = await get("/mensen/verborgen", who);
      const nowhere = await get("/mensen/bestaat-niet", who);
      expect([there.status, nowhere.status]).toEqual([404, 404]);
    }
  });

  it("is there for members: in the list, on the body, on the city", async () => {
    for (const path of ["/mensen", "/mensen/verborgen", "/netwerk/themagroep-woningmarkt", "/steden/zwolle"]) {
      expect((await get(path, open)).html).toContain("Voorbeeld verborgen");
    }
  });

  it("is found by organisation and by a part of the name, whatever the accents", async () => {
    expect((await get("/mensen?organisatie=zwolle&naam=VÉRBORG", open)).html).toContain("Voorbeeld verborgen");
    expect((await get("/mensen?organisatie=alkmaar", open)).html).toContain("Niemand past bij deze keuze");
  });
});

describe("choosing what others see", () => {
  const form = { naam: "public", mail: "v@stad.example", mailWie: "network", telefoonWie: "nobody", paginaWie: "nobody", versie: "1" };

  it("shows first how that looks to everybody and to members, and saves nothing", async () => {
    const looked = await post("/mijn/zichtbaarheid", hidden, { ...form, stap: "bekijk" });
    expect(looked.status).toBe(200);
    expect(looked.html).toContain("Er is nog niets bewaard");
    expect(looked.html).toContain("v@stad.example");
    expect((await get("/mensen/verborgen")).status).toBe(404);
  });

  it("says what is wrong and keeps what was typed", async () => {
    const refused = await post("/mijn/zichtbaarheid", hidden, { ...form, mail: "geen adres", pagina: "javascript:alert(1)" });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('value="geen adres"');
    expect(refused.html).toContain('href="#veld-pagina"');
  });

  it("counts from the moment it is saved, for each as chosen", async () => {
    expect((await post("/mijn/zichtbaarheid", hidden, { ...form, stap: "bewaar" })).status).toBe(303);
    expect((await get("/mensen/verborgen")).html).not.toContain("v@stad.example");
    expect((await get("/mensen/verborgen")).status).toBe(200);
    expect((await get("/mensen/verborgen", open)).html).toContain("mailto:v@stad.example");
  });

  it("shows a partner the own details too, so that saving takes nothing away", async () => {
    const own = { ...form, naam: "network", mail: "p@rijk.example", mailWie: "nobody", stap: "bewaar" };
    expect((await post("/mijn/zichtbaarheid", partner, own)).status).toBe(303);
    expect((await get("/mijn/zichtbaarheid", partner)).html).toContain('value="p@rijk.example"');
    expect((await get("/mijn", partner)).html).toContain("Ambtenaar");
  });

  it("is open to a partner too, and to nobody who has not signed in", async () => {
    expect((await get("/mijn/zichtbaarheid", partner)).status).toBe(200);
    expect((await get("/mijn/zichtbaarheid")).status).toBe(403);
  });
});

describe("one’s subjects", () => {
  it("stand on one’s own page, on the page of the person, and at the focus point", async () => {
    const sent = { portefeuille: "Wonen\nGrondzaken", kennis: "Erfpacht", speerpunten: "2019-2022-3.1" };
    expect((await post("/mijn/onderwerpen", open, sent)).status).toBe(303);
    expect((await get("/mijn", open)).html).toContain("Erfpacht");
    expect((await get("/mensen/openbaar")).html).toContain("Grondzaken");
    expect((await get("/agenda/2019-2022/speerpunt/3.1")).html).toContain("Voorbeeld openbaar");
    expect((await get("/mensen?onderwerp=Erfpacht", partner)).html).toContain("Voorbeeld openbaar");
  });
});
