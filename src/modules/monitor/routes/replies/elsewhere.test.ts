import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Who } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { problemsInHtml } from "../../../../../tests/build/html-rules.ts";
import { aReplyDesk, aReplyForm, formOfZwolle, wordsOf } from "../../../../../tests/build/reply-desk.ts";

let current: TestDatabase;
let desk: Awaited<ReturnType<typeof aReplyDesk>>;
beforeEach(async () => {
  current = await freshSqlite("content");
  desk = await aReplyDesk(current.database);
}, 60_000);
afterEach(() => current.drop());

const page = `/weerwoorden/${aReplyForm().nummer}`;
const place = (who: Who | null = "member", told: Readonly<Record<string, string>> = {}) => desk.post(formOfZwolle, who, aReplyForm(told));
const isShown = (text: string) => desk.isShown(text);

describe("the list of what cities say", () => {
  it("says that there is nothing, and what to do, while no city said anything", async () => {
    const { status, html } = await desk.get("/weerwoorden");
    expect([status, await problemsInHtml(html)]).toEqual([200, []]);
    expect(wordsOf(html)).toContain("Er staat nu geen weerwoord en geen toelichting.");
  });

  it("counts and shows what stands, of all cities, of one, and of one kind", async () => {
    await place();
    await place("member", { soort: "toelichting", tekst: "Zo leest u dit.", nummer: "22222222-2222-4222-8222-222222222222" });
    await desk.post("/cijfers/woz-value/weerwoord?stad=alkmaar", "member of another city", {
      ...aReplyForm({ tekst: "Wij ook.", nummer: "33333333-3333-4333-8333-333333333333" }),
    });
    const shown = async (query: string) => {
      const told = wordsOf((await desk.get(`/weerwoorden${query}`)).html);
      return ["3 reacties", "2 reacties", "1 reactie van", "telt dubbel", "Zo leest u dit", "Wij ook"].filter((text) =>
        told.includes(text),
      );
    };
    expect(await shown("")).toEqual(["3 reacties", "telt dubbel", "Zo leest u dit", "Wij ook"]);
    expect(await shown("?stad=zwolle")).toEqual(["2 reacties", "telt dubbel", "Zo leest u dit"]);
    expect(await shown("?stad=zwolle&soort=toelichting")).toEqual(["1 reactie van", "Zo leest u dit"]);
    expect((await desk.get("/weerwoorden?stad=atlantis")).status).toBe(404);
    expect((await desk.get("/weerwoorden?soort=reclame")).status).toBe(400);
    expect(await problemsInHtml((await desk.get("/weerwoorden", "member")).html)).toEqual([]);
  });

  it("leaves out what a city said that left the network", async () => {
    await place();
    await current.database.writer.updateTable("membership").set({ not_after: "2026-11-24" }).where("organisation", "=", "GM0193").execute();
    expect((await desk.get("/weerwoorden")).html).not.toContain("telt dubbel");
    expect((await desk.get("/cijfers/woz-value")).html).not.toContain("telt dubbel");
    expect((await desk.post(page, "member", { tekst: "Nog even.", functie: "college", versie: "1" })).status).toBe(403);
  });
});

describe("what a city says goes where its figure goes", () => {
  it("into each file, the API and the chart for other sites, signed, and out of them when it is withdrawn", async () => {
    await place();
    const figure = "/cijfers/woz-value";
    const files = [
      `${figure}/waarden.csv?stad=zwolle`,
      `${figure}/waarden.json`,
      `${figure}/waarden.sdmx.csv`,
      "/api/v1/indicatoren/woz-value/waarnemingen?gebied=GM0193",
      `${figure}/insluiten?stad=zwolle&grafiek=lijn`,
    ];
    for (const file of files)
      expect([file, (await desk.get(file)).html]).toEqual([
        file,
        expect.stringContaining("Weerwoord. Gemeente Zwolle, wethouder Wonen, 24 november 2026: De binnenstad telt dubbel."),
      ]);
    expect((await desk.get(`${figure}/waarden.csv?stad=alkmaar`)).html).not.toContain("telt dubbel");
    await desk.post(`${page}/intrekking`, "member", { versie: "1" });
    for (const file of files) expect([file, (await desk.get(file)).html.includes("telt dubbel")]).toEqual([file, false]);
  });

  it("stands with the periods that it is about, and with no other", async () => {
    await place("member", { van: "2024JJ00", tot: "2024JJ00" });
    const { html } = await desk.get("/cijfers/woz-value/waarden.csv?stad=zwolle");
    const rows = html.split("\r\n").filter((row) => row.includes("telt dubbel"));
    expect(rows.map((row) => row.split(";")[2])).toEqual(["2024JJ00"]);
  });
});

describe("what waits for a city that said something longer than a year ago", () => {
  const age = () => current.database.writer.updateTable("reply").set({ placed_on: "2025-11-24", said_on: "2025-11-24" }).execute();
  const waits = async (who: Who) => wordsOf((await desk.get("/mijn", who)).html).includes("Bekijk of een weerwoord van uw stad nog klopt");

  it("waits for its coordinator alone, until somebody of the city confirms it", async () => {
    await place();
    expect(await waits("coordinator")).toBe(false);
    await age();
    expect(await Promise.all((["coordinator", "member", "member of another city", "secretary"] as const).map(waits))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect((await desk.get("/weerwoorden?stad=zwolle", "coordinator")).html).toContain("Bekijk of dit nog klopt");
    await desk.post(`${page}/bevestiging`, "member", { versie: "1" });
    expect(await waits("coordinator")).toBe(false);
    expect(await isShown("24 november 2026 (eerst geplaatst op 24 november 2025)")).toBe(true);
  });

  it("no longer waits once it was withdrawn", async () => {
    await place();
    await age();
    await desk.post(`${page}/intrekking`, "member", { versie: "1" });
    expect(await waits("coordinator")).toBe(false);
  });

  it("is one line with a list when it is more than one", async () => {
    await place();
    await place("member", { soort: "toelichting", nummer: "22222222-2222-4222-8222-222222222222" });
    await age();
    const { html } = await desk.get("/mijn", "coordinator");
    expect(wordsOf(html)).toContain("Bekijk of 2 weerwoorden van uw stad nog kloppen");
    expect(html).toContain('href="/weerwoorden?stad=zwolle"');
  });
});

describe("the log of changes", () => {
  it.each(["/wijzigingen", "/wijzigingen.atom", "/wijzigingen.csv"])(
    "tells at %s that a city said something, and not what",
    async (path) => {
      await place();
      const told = (await desk.get(path)).html;
      expect(told).toContain("/cijfers/woz-value?stad=zwolle#weerwoord");
      expect(told).not.toContain("telt dubbel");
      await desk.post(`${page}/intrekking`, "member", { versie: "1" });
      expect((await desk.get(path)).html).not.toContain("#weerwoord");
    },
  );
});

describe("what somebody takes along of oneself", () => {
  it("has what that person placed for the city", async () => {
    await place();
    const own = await desk.get("/mijn/gegevens/bestand", "member");
    expect([own.status, own.html.includes("De binnenstad telt dubbel.")]).toEqual([200, true]);
    expect((await desk.get("/mijn/gegevens/bestand", "coordinator")).html).not.toContain("telt dubbel");
  });
});
