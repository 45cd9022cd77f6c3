import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, people, type SignedIn, type Who } from "../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { problemsInHtml } from "../../../../tests/build/html-rules.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
const signedIn = new Map<Who, SignedIn>();
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  for (const who of Object.keys(people) as Who[]) signedIn.set(who, await aSignedIn(current.database, who));
}, 120_000);
afterAll(() => current.drop());

const cookie = (who: Who | null, language = "nl") => `${who === null ? "" : `${signedIn.get(who)?.headers.cookie}; `}taal=${language}`;

const get = async (path: string, who: Who | null = null, language = "nl") => {
  const answer = await app.request(path, { headers: { cookie: cookie(who, language) } });
  return { status: answer.status, html: await answer.text() };
};

const post = async (path: string, who: Who | null, fields: Readonly<Record<string, string>>) => {
  const answer = await app.request(path, {
    method: "POST",
    headers: { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded", cookie: cookie(who) },
    body: new URLSearchParams(fields).toString(),
  });
  return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
};

const old = "/agenda/2019-2022";
const coming = "/agenda/2023-2026";

describe("before anything was decided", () => {
  it("the pages say so, and what is publicly known of what came after", async () => {
    for (const path of [`${old}/opvolging`, `${old}/verantwoording`]) {
      const { status, html } = await get(path);
      expect(status).toBe(200);
      expect(html).toContain("Niemand heeft nog besloten hoe het met deze speerpunten verder gaat.");
      expect(html).toContain("Kernboodschappen uit de Strategische Agenda 2019-2022");
      expect(html).not.toContain("<form class=");
    }
  });

  it("the account says of each point what came of its asks, offers and initiatives", async () => {
    const { html } = await get(`${old}/verantwoording`);
    expect(html.match(/<dl class="facts">/g)).toHaveLength(45);
    expect(html).toContain("Deze agenda is nog niet afgesloten.");
    expect(html).toMatch(/<dt>Vragen<\/dt><dd>\d+ deels/);
  });

  it.each(["opvolger", "vaststelling", "afsluiting"])("only the secretariat comes to %s", async (step) => {
    const statuses = await Promise.all(
      ([null, ...Object.keys(people)] as (Who | null)[]).map(async (who) => [who, (await get(`${old}/${step}`, who)).status] as const),
    );
    expect(statuses.filter(([, status]) => status === 200).map(([who]) => who)).toEqual(["secretary"]);
    for (const who of [null, "member", "lead", "lobbyist", "administrator"] as const)
      expect((await post(`${old}/${step}`, who, {})).status).toBe(403);
  });

  it.each(["/agenda/1999-2002/opvolging", "/agenda/1999-2002/verantwoording"])("there is no %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("an account with an empty form, or half of one, comes back with what was typed", async () => {
    const { status, html } = await post(`${old}/opvolger`, "secretary", { titel: "Half" });
    expect(status).toBe(400);
    expect(html).toContain('value="Half"');
    expect((await post(`${old}/afsluiting`, "secretary", { reden: "Klaar", versie: "1" })).status).toBe(409);
    expect((await post(`${old}/opvolger`, "secretary", { titel: "Nu", van: "2018", tot: "2019" })).status).toBe(400);
  });
});

describe("a next agenda", () => {
  beforeAll(async () => {
    const { status, location } = await post(`${old}/opvolger`, "secretary", { titel: "Steden van morgen", van: "2023", tot: "2026" });
    expect([status, location]).toEqual([303, `${old}/opvolging`]);
  });

  it("is not there for visitors, and on the working screen for the network", async () => {
    expect((await get(coming)).status).toBe(404);
    expect((await get(`${old}/opvolging`)).html).toContain("Er is nog geen volgende agenda.");
    expect((await get(`${old}/opvolging`, "member")).html).toContain("Steden van morgen");
    expect((await get("/agenda", "member")).html).toContain("concept");
  });

  it("is filled point by point; what is wrong comes back beside what was typed, and nothing was written", async () => {
    const fields = {
      "lot-3.1": "carried",
      "reden-3.1": "Nog niet klaar.",
      "versie-3.1": "0",
      "lot-3.2": "split",
      "naar-3.2": "Wonen",
      "versie-3.2": "0",
    };
    const refused = await post(`${old}/opvolging/3`, "secretary", fields);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('href="#veld-naar-3-2"');
    expect(refused.html).toContain("Nog niet klaar.");
    expect(await problemsInHtml(refused.html)).toEqual([]);
    expect((await get(coming, "secretary")).html).not.toContain("speerpunt/3.1");

    const taken = await post(`${old}/opvolging/3`, "secretary", {
      ...fields,
      "naar-3.2": "Wonen\r\nWerken",
      "reden-3.2": "Twee dingen in één.",
    });
    expect([taken.status, taken.location]).toEqual([303, `${old}/opvolging#thema-3`]);
    expect((await get(coming, "secretary")).html).toContain("Werken");
  });

  it("says nothing to visitors until it is adopted", async () => {
    expect((await get(`${old}/opvolging`)).html).not.toContain("Nog niet klaar.");
    expect((await get(`${old}/speerpunt/3.1`)).html).not.toContain('id="herkomst"');
    const { html } = await get("/api/v1/speerpunten/2019-2022-3.1");
    expect(JSON.parse(html)).toMatchObject({ lot: null, voorgangers: [], opvolgers: [] });
  });

  it("is not changed by who may not, and not by fields that the form does not have", async () => {
    const fields = { "lot-3.1": "dropped", "reden-3.1": "Weg.", "versie-3.1": "1" };
    for (const who of [null, "member", "coordinator", "lobbyist", "administrator"] as const)
      expect((await post(`${old}/opvolging/3`, who, fields)).status).toBe(403);
    expect((await post(`${old}/opvolging/3`, "lead", { ...fields, "lot-9.1": "dropped" })).status).toBeGreaterThanOrEqual(400);
    expect((await post(`${old}/opvolging/3`, "secretary", { "lot-9.1": "dropped" })).status).toBe(400);
    expect((await post(`${old}/opvolging/99`, "secretary", fields)).status).toBe(404);
  });

  it("shows both when somebody else decided meanwhile, and takes it when it is sent again", async () => {
    const late = { "lot-3.1": "dropped", "reden-3.1": "Toch niet.", "versie-3.1": "0" };
    const refused = await post(`${old}/opvolging/3`, "secretary", late);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("Iemand anders heeft dit intussen veranderd.");
    expect(refused.html).toContain("Nog niet klaar.");
    expect(refused.html).toContain('value="Toch niet."');
    expect(refused.html).toMatch(/name="versie-3.1" value="1"/);
  });

  it("is adopted for everybody; then the old address says what became of a point, and the new one where it comes from", async () => {
    expect(
      (
        await post(`${coming}/vaststelling`, "secretary", {
          dag: "2023-01-26",
          door: "bestuur",
          bron: "javascript:alert(1)",
          wie: "public",
          versie: "1",
        })
      ).status,
    ).toBe(400);
    const { status, location } = await post(`${coming}/vaststelling`, "secretary", {
      dag: "2023-01-26",
      door: "algemeen bestuur",
      bron: "https://spil.example/besluit",
      wie: "public",
      versie: "1",
    });
    expect([status, location]).toEqual([303, coming]);
    const before = (await get(`${old}/speerpunt/3.1`)).html;
    expect(before).toContain("Gaat verder in");
    expect(before).toContain(`href="${coming}/speerpunt/3.1"`);
    expect(before).toContain("Nog niet klaar.");
    const after = (await get(`${coming}/speerpunt/3.3`)).html;
    expect(after).toContain("Ging verder uit");
    expect(after).toContain(`href="${old}/speerpunt/3.2"`);
    const told = JSON.parse((await get("/api/v1/speerpunten/2023-2026-3.3")).html);
    expect(told.voorgangers).toMatchObject([{ agenda: "2019-2022", speerpunt: { code: "3.2" }, lot: { soort: "gesplitst" } }]);
    expect(JSON.parse((await get("/api/v1/agendas/2019-2022")).html)).toMatchObject({ stand: "vastgesteld", opvolger: "2023-2026" });
  });

  it.each([
    [`${old}/opvolging`, "secretary"],
    [`${old}/opvolging`, "lead"],
    [`${old}/opvolging`, null],
    [`${old}/verantwoording`, null],
    [`${old}/opvolger`, "secretary"],
    [`${coming}/vaststelling`, "secretary"],
    [`${old}/afsluiting`, "secretary"],
    [`${coming}/speerpunt/3.3`, null],
  ] as const)("is valid HTML in both languages on %s for %s", async (path, who) => {
    for (const language of ["nl", "en"]) {
      const { status, html } = await get(path, who, language);
      expect(status).toBe(200);
      expect(await problemsInHtml(html)).toEqual([]);
    }
  });
});
