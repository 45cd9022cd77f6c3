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
    expect(wordsOf(second.html)).toContain("Tekst van de stad Van de ander. Van de een.");
    expect(second.html).toContain('name="versie" value="2"');
    expect(await isShown("Van de een.")).toBe(true);
    expect((await desk.post(page, "member", { tekst: "Van de ander.", functie: "college", versie: "2" })).status).toBe(303);
    expect(await isShown("Van de ander.")).toBe(true);
  });

  it("gives back what was typed to who changes what a colleague withdrew", async () => {
    await place();
    await desk.post(`${page}/intrekking`, "coordinator", { versie: "1" });
    const late = await desk.post(page, "member", { tekst: "Lang over nagedacht.", functie: "college", versie: "1" });
    expect([late.status, wordsOf(late.html).includes("Dit typte u; het is niet bewaard Lang over nagedacht.")]).toEqual([409, true]);
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
    expect([without.status, wordsOf(without.html).includes("Geef een reden. Iedereen kan die lezen.")]).toEqual([400, true]);
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
    expect([second.status, wordsOf(second.html).includes("Iemand anders heeft dit intussen veranderd.")]).toEqual([409, true]);
  });
});
