import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Who } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { testNow } from "../../../../../tests/build/house.ts";
import { problemsInHtml } from "../../../../../tests/build/html-rules.ts";
import { aReplyDesk, aReplyForm, figureOfZwolle, formOfZwolle } from "../../../../../tests/build/reply-desk.ts";
import { transact } from "../../../../platform/db/transact.ts";
import { endSessionsOf } from "../../../../platform/session/session.ts";

let current: TestDatabase;
let desk: Awaited<ReturnType<typeof aReplyDesk>>;
beforeEach(async () => {
  current = await freshSqlite("content");
  desk = await aReplyDesk(current.database);
}, 60_000);
afterEach(() => current.drop());

const id = aReplyForm().nummer;
const page = `/weerwoorden/${id}`;
const place = (who: Who | null = "member", told: Readonly<Record<string, string>> = {}) => desk.post(formOfZwolle, who, aReplyForm(told));
/** The words of a page, without its signs. */
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const saidIn = (html: string) =>
  words(html.slice(html.indexOf('id="weerwoord"'), html.indexOf("</section>", html.indexOf('id="weerwoord"'))));
const isShown = async (text: string) => words((await desk.get(figureOfZwolle)).html).includes(text);

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
    expect(words(all)).toContain("1 stad zegt iets bij dit cijfer Zwolle : Weerwoord De binnenstad telt dubbel.");
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
    expect([none.status, words(none.html).includes("De stad heeft hier geen cijfer.")]).toEqual([400, true]);
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
    expect(words(answer.html)).toContain(sentence);
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
    expect(words(again.html)).toContain("Over deze perioden staat al iets van deze soort.");
  });
});

describe("attacks on a reply", () => {
  it("with markup show as the signs that they are, wherever it stands", async () => {
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&`;
    await place("member", { tekst: hostile, functie: "<b>college</b>" });
    for (const [path, who] of [
      [figureOfZwolle, null],
      ["/cijfers/woz-value", null],
      [page, "member"],
      [formOfZwolle, "member"],
    ] as const) {
      const { html } = await desk.get(path, who);
      expect(html).not.toMatch(/<script>alert|<img src=x|<b>college/);
      expect(html).toContain("&lt;b");
    }
  });

  it("with ten million signs are not read", async () => {
    const answer = await place("member", { tekst: "a".repeat(10_000_000) });
    expect([answer.status, answer.html.length < 100_000]).toEqual([400, true]);
  });

  it("from another site are refused", async () => {
    const answer = await desk.post(formOfZwolle, "member", aReplyForm(), { "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(403);
    expect(await isShown("binnenstad")).toBe(false);
  });

  it("with the name of another city in the address are refused", async () => {
    expect((await desk.post("/cijfers/woz-value/weerwoord?stad=alkmaar", "member", aReplyForm())).status).toBe(403);
  });

  it("with the number of another city’s reply change nothing of it", async () => {
    await place();
    const stolen = await desk.post(
      "/cijfers/woz-value/weerwoord?stad=alkmaar",
      "member of another city",
      aReplyForm({ tekst: "Gekaapt." }),
    );
    expect(stolen.status).toBe(409);
    expect(await isShown("De binnenstad telt dubbel.")).toBe(true);
  });

  it.each([page, `${page}/bevestiging`, `${page}/intrekking`])("by another city at %s are refused", async (path) => {
    await place();
    const fields = path === page ? { tekst: "Gekaapt.", functie: "college", versie: "1" } : { versie: "1" };
    for (const who of ["member of another city", "partner", "administrator", null] as const)
      expect((await desk.post(path, who, fields)).status).toBe(403);
    expect(await isShown("De binnenstad telt dubbel.")).toBe(true);
  });

  it("after the session ended are refused", async () => {
    await place();
    const person = desk.signedIn.get("member")?.person;
    if (person) await transact(current.database, (tx) => endSessionsOf(tx, person, testNow));
    expect((await desk.post(`${page}/intrekking`, "member", { versie: "1" })).status).toBe(403);
    expect(await isShown("De binnenstad telt dubbel.")).toBe(true);
  });

  it("by who no longer has an office at the city are refused", async () => {
    await place();
    await current.database.writer.updateTable("office").set({ not_after: "2026-11-24" }).where("id", "=", "office-person-member").execute();
    expect((await desk.post(page, "member", { tekst: "Nog even.", functie: "college", versie: "1" })).status).toBe(403);
    expect((await desk.get(page, "member")).status).toBe(403);
    expect(await isShown("De binnenstad telt dubbel.")).toBe(true);
  });
});

describe("the page on which a city looks after what it says", () => {
  it("is right HTML in both languages", async () => {
    await place();
    for (const path of [page, `${page}?taal=en`, `${formOfZwolle}&taal=en`]) {
      const { status, html } = await desk.get(path, "member");
      expect([status, await problemsInHtml(html)]).toEqual([200, []]);
    }
  });

  it("changes the text, and keeps what stood there for the city alone", async () => {
    await place();
    expect((await desk.post(page, "coordinator", { tekst: "Beter gezegd.", functie: "college", versie: "1" })).status).toBe(303);
    expect(await isShown("Beter gezegd. Gemeente Zwolle, college, 24 november 2026")).toBe(true);
    expect(await isShown("binnenstad")).toBe(false);
    expect((await desk.get(page, "member")).html).toContain("binnenstad");
    expect((await desk.get(page, "secretary")).html).not.toContain("binnenstad");
    expect((await desk.get(page, "member")).html).not.toContain("Voorbeeld person-coordinator");
  });

  it("shows both texts to who comes second, and saves the second one when sent again", async () => {
    await place();
    await desk.post(page, "coordinator", { tekst: "Van de een.", functie: "college", versie: "1" });
    const second = await desk.post(page, "member", { tekst: "Van de ander.", functie: "college", versie: "1" });
    expect(second.status).toBe(409);
    expect(words(second.html)).toContain("Wat zegt de stad? Van de ander. Van de een.");
    expect(second.html).toContain('name="versie" value="2"');
    expect(await isShown("Van de een.")).toBe(true);
    expect((await desk.post(page, "member", { tekst: "Van de ander.", functie: "college", versie: "2" })).status).toBe(303);
    expect(await isShown("Van de ander.")).toBe(true);
  });

  it("gives back what was typed to who changes what a colleague withdrew", async () => {
    await place();
    await desk.post(`${page}/intrekking`, "coordinator", { versie: "1" });
    const late = await desk.post(page, "member", { tekst: "Lang over nagedacht.", functie: "college", versie: "1" });
    expect([late.status, words(late.html).includes("Dit typte u; het is niet bewaard Lang over nagedacht.")]).toEqual([409, true]);
    expect(await isShown("Lang over nagedacht.")).toBe(false);
  });

  it("withdraws it from everywhere but the history of the city", async () => {
    await place();
    expect((await desk.post(`${page}/intrekking`, "member", { versie: "1" })).to).toBe(page);
    for (const path of [figureOfZwolle, "/cijfers/woz-value", "/steden/zwolle", "/cijfers", "/wijzigingen", "/zoeken?vraag=binnenstad"])
      expect((await desk.get(path)).html).not.toMatch(/telt dubbel|De stad reageerde/);
    expect((await desk.get(page, "coordinator")).html).toContain("De binnenstad telt dubbel.");
    expect((await desk.get(formOfZwolle, "member")).html).toContain(`href="${page}"`);
    expect((await desk.get(page, "member of another city")).status).toBe(404);
    expect((await desk.get(page, "secretary")).html).not.toContain("binnenstad");
  });

  it("withdraws it as the secretariat with a reason that everybody reads, and not without", async () => {
    await place();
    const without = await desk.post(`${page}/intrekking`, "secretary", { versie: "1" });
    expect([without.status, words(without.html).includes("Geef een reden. Iedereen kan die lezen.")]).toEqual([400, true]);
    expect(await isShown("binnenstad")).toBe(true);
    await desk.post(`${page}/intrekking`, "secretary", { versie: "1", reden: "Noemt een inwoner." });
    const said = saidIn((await desk.get(figureOfZwolle)).html);
    expect(said).toContain("Het secretariaat haalde hier op 24 november 2026 een reactie van de stad weg. De reden: Noemt een inwoner.");
    expect(said).not.toContain("binnenstad");
  });

  it("is not changed by the secretariat", async () => {
    await place();
    expect((await desk.post(page, "secretary", { tekst: "Netter.", functie: "college", versie: "1" })).status).toBe(403);
    expect((await desk.get(page, "secretary")).html).not.toContain('name="tekst"');
  });

  it("takes a confirmation once; the second of two finds it done", async () => {
    await place();
    expect((await desk.post(`${page}/bevestiging`, "member", { versie: "1" })).status).toBe(303);
    const second = await desk.post(`${page}/bevestiging`, "coordinator", { versie: "1" });
    expect([second.status, words(second.html).includes("Iemand anders heeft dit intussen veranderd.")]).toEqual([409, true]);
  });
});
