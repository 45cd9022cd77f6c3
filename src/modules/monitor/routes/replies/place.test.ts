import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Who } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { problemsInHtml } from "../../../../../tests/build/html-rules.ts";
import { aReplyDesk, aReplyForm, figureOfZwolle, formOfZwolle, saidIn, wordsOf } from "../../../../../tests/build/reply-desk.ts";

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

describe("what a city says beside a figure", () => {
  it("stands with that city, word for word, signed and dated, and nowhere before it was placed", async () => {
    expect((await desk.get(figureOfZwolle)).html).not.toContain('id="weerwoord"');
    const placed = await place();
    expect([placed.status, placed.to]).toEqual([303, "/cijfers/woz-value?stad=zwolle#weerwoord"]);
    const said = saidIn((await desk.get(figureOfZwolle)).html);
    expect(said).toContain("Weerwoord De binnenstad telt dubbel. Gemeente Zwolle, wethouder Wonen, 24 november 2026");
    expect(said).not.toContain("Voorbeeld");
  });

  it("stands folded with the figure when no city is chosen, and not with another city", async () => {
    await place();
    const all = (await desk.get("/cijfers/woz-value")).html;
    expect(wordsOf(all)).toContain("1 stad zegt iets bij dit cijfer Zwolle : Weerwoord De binnenstad telt dubbel.");
    expect(all).not.toMatch(/<details open/);
    expect((await desk.get("/cijfers/woz-value?stad=alkmaar")).html).not.toContain("binnenstad");
    expect((await desk.get("/cijfers/residential-burglary?stad=zwolle")).html).not.toContain("binnenstad");
  });

  it("is marked on the page of the city, with a way to it", async () => {
    expect((await desk.get("/steden/zwolle")).html).not.toContain("De stad reageerde");
    await place();
    expect((await desk.get("/steden/zwolle")).html).toContain('href="/cijfers/woz-value?stad=zwolle#weerwoord">De stad reageerde');
    expect((await desk.get("/steden/alkmaar")).html).not.toContain("De stad reageerde");
  });

  it("names its periods, one alone when one end is given", async () => {
    const { html } = await desk.get(formOfZwolle, "member");
    const [latest = "", before = ""] = [...html.matchAll(/<option value="(\d{4}JJ00)"/g)].map(([, period]) => period);
    await place("member", { van: before, tot: latest });
    await place("member", { van: latest, nummer: "22222222-2222-4222-8222-222222222222" });
    const said = saidIn((await desk.get(figureOfZwolle)).html);
    expect(said).toContain(`Weerwoord over ${before.slice(0, 4)} tot en met ${latest.slice(0, 4)}`);
    expect(said).toContain(`Weerwoord over ${latest.slice(0, 4)} `);
  });

  it("is placed once, also when the form is sent twice", async () => {
    await place();
    expect((await place()).status).toBe(303);
    expect(saidIn((await desk.get(figureOfZwolle)).html).match(/binnenstad/g)).toHaveLength(1);
  });

  it("shows the ways to write only to whoever may take them", async () => {
    await place();
    const ways = async (who: Who | null) => {
      const { html } = await desk.get(figureOfZwolle, who);
      return [html.includes("/cijfers/woz-value/weerwoord?"), html.includes(`href="${page}"`)];
    };
    expect(await ways(null)).toEqual([false, false]);
    expect(await ways("member")).toEqual([true, true]);
    expect(await ways("member of another city")).toEqual([false, false]);
    expect(await ways("secretary")).toEqual([false, true]);
    expect(await ways("partner")).toEqual([false, false]);
  });
});

describe("the form of a city", () => {
  it("is right HTML, holds one number per form, and is kept by nobody", async () => {
    const [one, two] = [await desk.get(formOfZwolle, "member"), await desk.get("/cijfers/woz-value/weerwoord", "member")];
    expect([one.status, two.status, one.kept]).toEqual([200, 200, "no-store"]);
    expect(await problemsInHtml(one.html)).toEqual([]);
    const numberIn = (html: string) => /name="nummer" value="([^"]+)"/.exec(html)?.[1];
    expect(numberIn(one.html)).not.toBe(numberIn(two.html));
  });

  it.each([
    ["member of another city", 403],
    ["secretary", 403],
    ["partner", 403],
    ["administrator", 403],
    [null, 403],
  ] as const)("is closed for %s", async (who, status) => {
    expect((await desk.get(formOfZwolle, who)).status).toBe(status);
    expect((await place(who)).status).toBe(status);
    expect(await isShown("binnenstad")).toBe(false);
  });

  it("is not there for an unknown city or figure, and says so for a figure that the city does not have", async () => {
    expect((await desk.get("/cijfers/woz-value/weerwoord?stad=atlantis", "member")).status).toBe(404);
    expect((await desk.get("/cijfers/onzin/weerwoord", "member")).status).toBe(404);
    const none = await desk.get("/cijfers/loneliness/weerwoord?stad=zwolle", "member");
    expect([none.status, wordsOf(none.html).includes("De stad heeft hier geen cijfer.")]).toEqual([400, true]);
  });

  it.each([
    ["no text", { tekst: "" }, "Schrijf wat de stad wil zeggen."],
    ["a text of 1,501 signs", { tekst: "a".repeat(1501) }, "De tekst is te lang."],
    ["no office", { functie: "" }, "Noem de functie die ondertekent"],
    ["the name of who writes", { functie: "wethouder Voorbeeld person-member" }, "Noem alleen de functie"],
    ["a period of the future", { van: "2031JJ00" }, "Kies perioden waarover de stad een cijfer heeft"],
    ["no period at all", { van: "gisteren" }, "Dit kunnen wij niet lezen."],
    ["another kind", { soort: "reclame" }, "Kies uit"],
    ["a field of our own", { stad: "alkmaar" }, "Dit veld kennen wij hier niet."],
    ["letters turned around", { tekst: "goed \u202Ethcels" }, "Dit kunnen wij niet lezen."],
    ["an office of two lines", { functie: "college\nJan" }, "Dit kunnen wij niet lezen."],
    ["a number that is none", { nummer: "1" }, "Dit kunnen wij niet lezen."],
  ])("comes back with %s, and keeps what was typed", async (_what, told, sentence) => {
    const answer = await place("member", { tekst: "Wat ik typte.", ...told });
    expect(answer.status).toBe(400);
    expect(wordsOf(answer.html)).toContain(sentence);
    expect(answer.html).toContain("tekst" in told ? String(told.tekst) : "Wat ik typte.");
    expect(await isShown("Wat ik typte.")).toBe(false);
  });

  it("counts a line end as one sign, as browsers do that send two", async () => {
    expect((await place("member", { tekst: `${"a".repeat(749)}\r\n${"b".repeat(750)}` })).status).toBe(303);
    expect(saidIn((await desk.get(figureOfZwolle)).html)).toContain(`${"a".repeat(749)} ${"b".repeat(750)}`);
  });

  it("is answered with the same page when this was said already", async () => {
    await place();
    const again = await place("coordinator", { nummer: "22222222-2222-4222-8222-222222222222", tekst: "Nog eens." });
    expect([again.status, again.html.includes("Nog eens.")]).toEqual([409, true]);
    expect(wordsOf(again.html)).toContain("Over deze perioden staat al iets van deze soort.");
  });

  it("can be sent again after going back in the browser, as what it is about then", async () => {
    await place();
    const back = await place("member", { soort: "toelichting", tekst: "Bij nader inzien." });
    const number = /name="nummer" value="([^"]+)"/.exec(back.html)?.[1] ?? "";
    expect([back.status, number === aReplyForm().nummer]).toEqual([409, false]);
    expect((await place("member", { soort: "toelichting", tekst: "Bij nader inzien.", nummer: number })).status).toBe(303);
    expect(await isShown("Bij nader inzien.")).toBe(true);
  });
});
