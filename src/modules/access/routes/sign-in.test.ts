import { StatementSync } from "node:sqlite";
import pg from "pg";
import { expect, it, vi } from "vitest";
import { aStand, type Seen } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addSomebody, askForLink, codeAt, enterHalf, linkIn, mailTo, signIn } from "../../../../tests/build/sign-in.ts";
import { open } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { outbox } from "../../../platform/mail/mail.ts";
import { closeAccount } from "../store/accounts.ts";
import { makeLink, takeBackLinks } from "../store/links.ts";

const ann = "ann@stad.example";

/** All of an answer that somebody elsewhere can see; only the moment of sending may differ. */
const visible = ({ status, html, location, headers }: Seen) => ({ status, html, location, headers: Object.fromEntries(headers) });

/** How many statements reach the database while something is done. */
async function statementsIn(act: () => Promise<unknown>): Promise<number> {
  const spies = [
    ...(["all", "run", "get"] as const).map((name) => vi.spyOn(StatementSync.prototype, name)),
    vi.spyOn(pg.Client.prototype, "query"),
  ];
  await act();
  const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return count;
}

onBothEngines("signing in by mail", (database) => {
  it("leads from a link over a code to one's own page", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const browser = await signIn(database(), stand, ann);
    expect((await browser.get("/mijn")).status).toBe(200);
    expect((await browser.get("/mijn")).html).toContain('href="/mijn"');
  });

  it("ASVS 6.3.8: a known and an unknown address get the same answer, byte for byte, after the same number of statements", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    await stand.browser().post("/inloggen/koppelingen", { adres: "warm@stad.example" });
    const seen: unknown[] = [];
    const counts: number[] = [];
    for (const adres of [ann, "niemand@stad.example"]) {
      const browser = stand.browser();
      counts.push(await statementsIn(async () => seen.push(visible(await browser.post("/inloggen/koppelingen", { adres })))));
      seen.push(visible(await browser.get("/inloggen/verstuurd")));
    }
    expect(seen.slice(0, 2)).toEqual(seen.slice(2));
    expect(seen[0]).toMatchObject({ status: 303, location: "/inloggen/verstuurd" });
    expect(counts[0]).toBeGreaterThan(2);
    expect(counts[0]).toBe(counts[1]);
    await mailTo(database(), stand, ann);
    expect((await outbox(database().db)).map(({ address }) => address)).toEqual([ann]);
  });

  it("CVE-2019-1020018: looking at the page of a link changes nothing and lets nobody in", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const link = await askForLink(database(), stand, ann);
    const scanner = stand.browser();
    for (let turn = 0; turn < 3; turn++) {
      const page = await scanner.get(link);
      expect([page.status, page.headers.getSetCookie(), page.headers.get("cache-control")]).toEqual([200, [], "no-store"]);
    }
    expect(await rowsOf("session")).toHaveLength(0);
    expect((await stand.browser().post(link)).location).toBe("/inloggen/tweede-stap");
  });

  it("ASVS 6.4.1, 15.4.2: of twenty that use one link at the same time, exactly one gets in", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const link = await askForLink(database(), stand, ann);
    const answers = await Promise.all(Array.from({ length: 20 }, () => stand.browser().post(link)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(19);
    expect(await rowsOf("session")).toHaveLength(1);
  });

  it("ASVS 6.4.1: a link that is used, too old, taken back, made up or meant to set up with is refused in one way", async () => {
    const person = await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const used = await askForLink(database(), stand, ann);
    await stand.browser().post(used);
    const secretOf = (link: string) => link.slice(link.lastIndexOf("/") + 1);
    const setUp = await transact(database(), (tx) => makeLink(tx, "set-up", null, stand.now()));
    const old = await askForLink(database(), stand, ann);
    stand.wait(15 * 60_000);
    const back = await askForLink(database(), stand, ann);
    await transact(database(), (tx) => takeBackLinks(tx, person, stand.now()));
    const secrets = [secretOf(used), secretOf(old), secretOf(back), setUp, "x".repeat(43), "..%2f.."];
    for (const secret of secrets) {
      for (const answer of [
        await stand.browser().get(`/inloggen/koppelingen/${secret}`),
        await stand.browser().post(`/inloggen/koppelingen/${secret}`),
      ]) {
        expect([secret, answer.status]).toEqual([secret, 404]);
        expect(answer.html).toContain("Deze koppeling werkt niet meer");
      }
    }
    expect(await rowsOf("session")).toHaveLength(1);
  });

  it("Decidim CVE-2023-48220: a link ends with the account and with the last seat", async () => {
    const person = await addSomebody(database(), { id: "ann" });
    await addSomebody(database(), { id: "bas" });
    const stand = aStand(database());
    const closed = await askForLink(database(), stand, ann);
    const ended = await askForLink(database(), stand, "bas@stad.example");
    await transact(database(), (tx) => closeAccount(tx, person, stand.now()));
    await database().writer.updateTable("seat").set({ not_after: "2026-11-24" }).where("person", "=", "bas").execute();
    for (const link of [closed, ended]) expect((await stand.browser().post(link)).status).toBe(404);
    expect(await askForLink(database(), stand, ann)).toBe("");
    expect(await askForLink(database(), stand, "bas@stad.example")).toBe("");
  });

  it("ASVS 3.5.1, 7.6.1: no other site can use a link, a code or the sign-out for somebody", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const link = await askForLink(database(), stand, ann);
    const browser = stand.browser();
    const foreign = { "sec-fetch-site": "cross-site" };
    expect((await browser.post(link, {}, foreign)).status).toBe(403);
    await browser.post(link);
    expect((await browser.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) }, foreign)).status).toBe(403);
    await browser.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) });
    expect((await browser.post("/uitloggen", {}, foreign)).status).toBe(403);
    expect((await browser.get("/mijn")).status).toBe(200);
  });

  it("ASVS 6.3.1, CVE-2025-64526: thirty requests an hour from one address count; what a request says about itself does not", async () => {
    const stand = aStand(database());
    const ask = (address: string, forwarded: string) =>
      stand
        .browser(address)
        .post("/inloggen/koppelingen", { adres: `${forwarded}@stad.example` }, { "x-forwarded-for": `10.0.0.${forwarded}` });
    const answers = [];
    for (let turn = 0; turn < 33; turn++) answers.push(visible(await ask("192.0.2.1", String(turn))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await rowsOf("link_request")).toHaveLength(30);
    await ask("192.0.2.2", "100");
    expect(await rowsOf("link_request")).toHaveLength(31);
    stand.wait(60 * 60_000);
    await ask("192.0.2.1", "101");
    expect(await rowsOf("link_request")).toHaveLength(32);
  });

  it("ASVS 6.3.1: somebody who keeps asking fills no mailbox, and locks nobody out", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const links = [];
    for (let turn = 0; turn < 6; turn++) links.push(await askForLink(database(), stand, ann));
    const mails = async () => (await outbox(database().db)).length;
    expect(await mails()).toBe(3);
    stand.wait(10 * 60_000);
    const later = await askForLink(database(), stand, ann);
    expect(await mails()).toBe(4);
    expect((await stand.browser().get(later)).status).toBe(200);
    expect((await stand.browser().get(links[2] ?? "")).status).toBe(200);
  });

  it.each(["ann@stad.example\r\nBcc: x@y.example", "ann@stad.example\nx", "ann", "", " ", `${"a".repeat(260)}@stad.example`])(
    "ASVS 1.3.11: takes %j for no address, and keeps what was typed",
    async (adres) => {
      const stand = aStand(database());
      const answer = await stand.browser().post("/inloggen/koppelingen", { adres });
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([400, "no-store"]);
      expect(await rowsOf("link_request")).toHaveLength(0);
    },
  );

  it("ASVS 2.2.1: a field that we do not know is refused", async () => {
    const answer = await aStand(database()).browser().post("/inloggen/koppelingen", { adres: ann, person: "bas" });
    expect(answer.status).toBe(400);
    expect(await rowsOf("link_request")).toHaveLength(0);
  });

  it("writes the mail in the language of the page, with what it is and how long it works before anybody clicks", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    await stand.browser().post("/inloggen/koppelingen", { adres: ` ${ann.toUpperCase()} ` });
    const dutch = await mailTo(database(), stand, ann);
    expect(dutch).toMatch(/één keer en een kwartier lang/);
    expect(dutch).toMatch(/Niet gevraagd\? Doe dan niets/);
    await stand.browser().post("/inloggen/koppelingen?taal=en", { adres: ann });
    const english = await mailTo(database(), stand, ann);
    expect(english).toMatch(/works once, for a quarter of an hour/);
    expect(linkIn(english)).toMatch(/^\/inloggen\/koppelingen\/[A-Za-z0-9_-]{43}$/);
  });

  it("ends what was open in this browser when another link is used there", async () => {
    await addSomebody(database(), { id: "ann" });
    await addSomebody(database(), { id: "bas" });
    const stand = aStand(database());
    const browser = await signIn(database(), stand, ann);
    const before = browser.secret() ?? "";
    await browser.post(await askForLink(database(), stand, "bas@stad.example"));
    const old = stand.browser();
    old.holdSecret(before);
    expect((await old.get("/mijn")).status).toBe(403);
  });

  const rowsOf = (table: "session" | "link_request") => open(database().db).selectFrom(table).selectAll().execute();

  it("ASVS 7.4.1, 14.3.1: signing out ends the session and empties the browser", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const browser = await signIn(database(), stand, ann);
    const secret = browser.secret() ?? "";
    const out = await browser.post("/uitloggen");
    expect(out.headers.get("clear-site-data")).toBe('"cache", "cookies", "storage"');
    expect(out.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-sid=; .*Max-Age=0$/)]);
    browser.holdSecret(secret);
    expect((await browser.get("/mijn")).status).toBe(403);
    expect((await browser.post("/uitloggen")).status).toBe(303);
  });

  it("ASVS 3.3.1: the cookie goes over https alone, to this site alone, and to no script", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const answer = await stand.browser().post(await askForLink(database(), stand, ann));
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-sid=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/),
    ]);
    expect(answer.html).toBe("");
  });

  it("ASVS 7.2.2: a made-up cookie opens nothing and breaks nothing", async () => {
    await addSomebody(database(), { id: "ann" });
    const stand = aStand(database());
    const half = await enterHalf(database(), stand, ann);
    for (const secret of ["x".repeat(43), "", "a'b", `${half.secret()}x`]) {
      const browser = stand.browser();
      browser.holdSecret(secret);
      expect([(await browser.get("/mijn")).status, (await browser.get("/inloggen/tweede-stap")).location]).toEqual([403, "/inloggen"]);
    }
  });
});
