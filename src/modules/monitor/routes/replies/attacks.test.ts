import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Who } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { testNow } from "../../../../../tests/build/house.ts";
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

const page = `/weerwoorden/${aReplyForm().nummer}`;
const place = (who: Who | null = "member", told: Readonly<Record<string, string>> = {}) => desk.post(formOfZwolle, who, aReplyForm(told));
const isShown = (text: string) => desk.isShown(text);

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
