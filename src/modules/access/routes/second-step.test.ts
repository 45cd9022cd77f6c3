import { expect, it } from "vitest";
import { aStand, type Browser, type Stand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addSomebody, askForLink, codeAt, enterHalf, signIn } from "../../../../tests/build/sign-in.ts";
import { open } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { hashOfSecret } from "../../../platform/session/secret.ts";
import { plainCode } from "../domain/recovery-code.ts";
import { replaceCodes } from "../store/factors.ts";

const ann = "ann@stad.example";
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

onBothEngines("the second step", (database) => {
  const halfAnn = async (stand: Stand): Promise<Browser> => {
    await addSomebody(database(), { id: "ann" });
    return enterHalf(database(), stand, ann);
  };
  const wrong = (stand: Stand, browser: Browser) =>
    browser.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) === "123456" ? "123457" : "123456" });
  const right = (stand: Stand, browser: Browser) => browser.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) });
  const running = async () => (await open(database().db).selectFrom("session").selectAll().where("ended_at", "is", null).execute()).length;

  it("ASVS 6.3.3: half a session opens nothing", async () => {
    const stand = aStand(database());
    const browser = await halfAnn(stand);
    for (const path of ["/mijn", "/mijn/sessies", "/mijn/inlogmiddelen", "/mijn/inlogmiddelen/app", "/inloggen/opnieuw"])
      expect([path, (await browser.get(path)).status]).toEqual([path, 403]);
    for (const path of ["/mijn/sessies/andere/einde", "/mijn/inlogmiddelen/herstelcodes", "/mijn/inlogmiddelen/app", "/inloggen/opnieuw"])
      expect([path, (await browser.post(path)).status]).toEqual([path, 403]);
    expect((await browser.get("/")).html).not.toContain('href="/mijn"');
  });

  it("ASVS 6.6.3, CVE-2026-33640: five wrong codes end the sign-in, and the right one then comes too late", async () => {
    const stand = aStand(database());
    const browser = await halfAnn(stand);
    for (const left of ["nog 4 keer", "nog 3 keer", "nog 2 keer", "nog één keer"]) {
      const answer = await wrong(stand, browser);
      expect([answer.status, answer.html.includes(left)]).toEqual([400, true]);
    }
    const last = await wrong(stand, browser);
    expect([last.status, last.html.includes("vijf keer een verkeerde code")]).toEqual([403, true]);
    expect((await right(stand, browser)).status).toBe(403);
    expect(await running()).toBe(0);
  });

  it("ASVS 6.6.3: twenty wrong codes at once are no more than five tries", async () => {
    const stand = aStand(database());
    const browser = await halfAnn(stand);
    const answers = await Promise.all(Array.from({ length: 20 }, () => wrong(stand, browser)));
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(4);
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(16);
    expect(await running()).toBe(0);
  });

  it("ASVS 6.5.1: a code works once, also in another session and at the same moment", async () => {
    const stand = aStand(database());
    const browser = await halfAnn(stand);
    const other = await enterHalf(database(), stand, ann);
    const answers = await Promise.all([right(stand, browser), right(stand, other), right(stand, browser), right(stand, other)]);
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const third = await enterHalf(database(), stand, ann);
    expect((await right(stand, third)).status).toBe(400);
    stand.wait(30_000);
    expect((await right(stand, third)).status).toBe(303);
  });

  it("ASVS 6.5.5: a recovery code works once, however it is typed, and stands in the database as a hash", async () => {
    const stand = aStand(database());
    const browser = await halfAnn(stand);
    const code = "ABCD-EFGH-IJKL-MN23";
    const person = (await open(database().db).selectFrom("account").select("person").executeTakeFirstOrThrow()).person;
    await transact(database(), (tx) => replaceCodes(tx, person as never, [hashOfSecret(plainCode(code))]));
    expect((await browser.post("/inloggen/tweede-stap", { code: " abcd efghIJKL-mn23 " })).location).toBe("/mijn");
    const other = await enterHalf(database(), stand, ann);
    expect((await other.post("/inloggen/tweede-stap", { code })).status).toBe(400);
    expect(JSON.stringify(await open(database().db).selectFrom("recovery_code").selectAll().execute())).not.toContain("ABCD");
  });

  it("ASVS 7.2.4: the second factor begins a session under a new secret; the half one is over", async () => {
    const stand = aStand(database());
    const browser = await halfAnn(stand);
    const half = browser.secret() ?? "";
    await right(stand, browser);
    expect(browser.secret()).not.toBe(half);
    const old = stand.browser();
    old.holdSecret(half);
    expect((await old.get("/mijn")).status).toBe(403);
    expect((await right(stand, old)).status).toBe(403);
    expect(await running()).toBe(1);
  });

  it("ASVS 6.4.3: who has a factor cannot add another one with the mailbox alone", async () => {
    const stand = aStand(database());
    const browser = await halfAnn(stand);
    expect((await browser.get("/inloggen/tweede-stap/kiezen")).location).toBe("/inloggen/tweede-stap");
    expect((await browser.get("/inloggen/tweede-stap/app")).status).toBe(403);
    expect((await browser.post("/inloggen/tweede-stap/app", { code: "123456", sleutel: "x" })).status).toBe(403);
  });

  it("ASVS 7.3.1, 7.3.2: a session ends after twelve hours of rest, and after seven days whatever happens", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const resting = await signIn(database(), stand, ann);
    stand.wait(12 * hourMs - minuteMs);
    expect((await resting.get("/mijn")).status).toBe(200);
    stand.wait(12 * hourMs);
    expect((await resting.get("/mijn")).status).toBe(403);

    const busy = await signIn(database(), stand, ann);
    for (let turn = 0; turn < 27; turn++) {
      stand.wait(6 * hourMs);
      expect([turn, (await busy.get("/mijn")).status]).toEqual([turn, 200]);
    }
    stand.wait(6 * hourMs);
    expect((await busy.get("/mijn")).status).toBe(403);
  });

  it("ASVS 7.3.2: half a session lasts a quarter of an hour", async () => {
    const stand = aStand(database());
    const browser = await halfAnn(stand);
    stand.wait(15 * minuteMs);
    expect((await right(stand, browser)).status).toBe(403);
    expect((await browser.get("/inloggen/tweede-stap")).location).toBe("/inloggen");
  });

  it("ASVS 8.3.2: a session of somebody whose last seat ended opens nothing from that day on", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const browser = await signIn(database(), stand, ann);
    await database().writer.updateTable("seat").set({ not_after: "2026-11-25" }).where("person", "=", "ann").execute();
    expect((await browser.get("/mijn")).status).toBe(200);
    await database().writer.updateTable("seat").set({ not_after: "2026-11-24" }).where("person", "=", "ann").execute();
    expect((await browser.get("/mijn")).status).toBe(403);
    expect((await browser.get("/")).html).not.toContain('href="/mijn"');
  });

  it("a person without a factor chooses one, and nothing opens before that", async () => {
    await addSomebody(database(), { id: "ann", hasApp: false });
    const stand = aStand(database());
    const browser = stand.browser();
    expect((await browser.post(await askForLink(database(), stand, ann))).location).toBe("/inloggen/tweede-stap/kiezen");
    expect((await browser.get("/inloggen/tweede-stap")).location).toBe("/inloggen/tweede-stap/kiezen");
    expect((await browser.get("/mijn")).status).toBe(403);
    expect((await browser.post("/inloggen/tweede-stap", { code: "000000" })).status).toBe(400);
  });
});
