import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { administrationRoom, aPerson, aSignedIn, type SignedIn } from "../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../tests/build/database.ts";
import { aHouse, testNow } from "../../../tests/build/house.ts";
import { textsIn } from "../../../tests/build/html.ts";
import { visitor } from "../../lib/actor.ts";
import { record } from "../../platform/audit/audit.ts";
import { transact } from "../../platform/db/transact.ts";
import { makeApp } from "../app.ts";

let current: TestDatabase;
let app: ReturnType<typeof makeApp>;
let administrator: SignedIn;
let secretary: SignedIn;

beforeEach(async () => {
  current = await freshSqlite("content");
  app = makeApp(aHouse(current.database));
  administrator = await aSignedIn(current.database, "administrator");
  secretary = await aSignedIn(current.database, "secretary");
});
afterEach(() => current.drop());

const get = (path: string, who: SignedIn) => app.request(path, { headers: who.headers });
const check = () =>
  app.request("/beheer/logboek/controles", {
    method: "POST",
    headers: { ...administrator.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
  });
const logged = (event: string, subject: string, particulars = {}) =>
  transact(current.database, (tx) => record(tx, { ...visitor, personId: secretary.person }, testNow, [{ event, subject, particulars }]));

describe("the audit log", () => {
  it("names who did what, by the person's name, the latest first", async () => {
    await logged("network.body-changed", "body tg-europa");
    const html = await (await get("/beheer/logboek", administrator)).text();
    const [first = ""] = textsIn(html, "tr").slice(1);
    expect(first).toContain("Voorbeeld person-secretary");
    expect(first).toContain("network.body-changed");
    expect(first).toContain("body tg-europa");
  });

  it("CVE-2024-32034: shows what somebody made a script of as words", async () => {
    await logged("network.body-changed", "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>");
    const html = await (await get("/beheer/logboek", administrator)).text();
    expect(html).not.toMatch(/<script>alert|<img src=x/);
    expect(html).toContain("&lt;script>alert(1)");
  });

  it("shows no particulars: they can hold what an administrator may not read", async () => {
    await logged("network.body-changed", "body tg-europa", { task: "iets vertrouwelijks" });
    expect(await (await get("/beheer/logboek", administrator)).text()).not.toContain("vertrouwelijks");
  });

  it("is for administrators alone", async () => {
    expect((await get("/beheer/logboek", secretary)).status).toBe(403);
    expect((await app.request("/beheer/logboek")).status).toBe(403);
  });

  it("ASVS 16.4.2: says that the chain holds, and where it is broken", async () => {
    await logged("network.body-changed", "body tg-europa");
    expect(textsIn(await (await check()).text(), "p").join(" ")).toContain("De keten klopt");
    await current.database.writer
      .updateTable("audit_entry")
      .set({ subject: "body tg-jeugd" })
      .where("subject", "=", "body tg-europa")
      .execute();
    expect(textsIn(await (await check()).text(), "p").join(" ")).toContain("De keten is gebroken");
  });

  it("refuses a day that is none, and a page that is none", async () => {
    expect((await get("/beheer/logboek?van=2026-02-31", administrator)).status).toBe(400);
    expect((await get("/beheer/logboek?pagina=0", administrator)).status).toBe(400);
  });
});

describe("the review of rights (BIO2 5.18.02)", () => {
  it("says who may what, since when and by which seat, also of a name that is for nobody else", async () => {
    await aPerson(current.database, "verborgen", {
      sits: [{ body: administrationRoom, role: "member" }],
      audience: "draft:verborgen" as never,
    });
    const html = await (await get("/beheer/rechten", administrator)).text();
    const rows = textsIn(html, "tr");
    expect(rows.find((row) => row.includes("Voorbeeld person-secretary"))).toMatch(
      /secretariaat.*lid, Secretariaat \(sinds 23 november 2026\)/s,
    );
    expect(rows.find((row) => row.includes("Voorbeeld verborgen"))).toContain("technisch beheerder");
  });

  it("speaks of the day that was asked for", async () => {
    const html = await (await get("/beheer/rechten?op=2020-01-01", secretary)).text();
    expect(html).not.toContain("Voorbeeld");
    expect(html).toContain("Op deze dag heeft niemand rechten");
  });

  it("can be taken along as a table, and no cell of it is a formula", async () => {
    await aPerson(current.database, "=1+1", { sits: [{ body: "secretariaat", role: "member" }] });
    await current.database.writer.updateTable("person").set({ name: "=HYPERLINK(1)" }).where("id", "=", "=1+1").execute();
    const answer = await get("/beheer/rechten?vorm=csv", secretary);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="rechten-2026-11-24.csv"');
    expect(await answer.text()).toContain("\r\n'=HYPERLINK(1);");
  });

  it("is not for members", async () => {
    expect((await get("/beheer/rechten", await aSignedIn(current.database, "member"))).status).toBe(403);
  });
});

describe("the health page", () => {
  it("shows work that went wrong, with what the machine said", async () => {
    await current.database.writer
      .insertInto("job")
      .values({
        id: "j1",
        kind: "mail.send",
        subject: "",
        state: "failed",
        due_at: testNow.toISOString(),
        leased_until: null,
        attempts: 5,
        last_error: "connect ECONNREFUSED",
        ended_at: testNow.toISOString(),
      })
      .execute();
    const html = await (await get("/beheer/gezondheid", administrator)).text();
    expect(textsIn(html, "tr").find((row) => row.includes("mail.send"))).toMatch(/5.*mislukt.*connect ECONNREFUSED/s);
    expect((await get("/beheer/gezondheid", secretary)).status).toBe(403);
  });
});
