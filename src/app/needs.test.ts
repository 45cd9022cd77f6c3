import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { administrationRoom, aPerson, aSignedIn, otherBody, ownBody, ownCity, type SignedIn } from "../../tests/build/actor.ts";
import { aStand } from "../../tests/build/browser.ts";
import { freshSqlite, type TestDatabase } from "../../tests/build/database.ts";
import { aHouse, testNow } from "../../tests/build/house.ts";
import { linksIn, textsIn } from "../../tests/build/html.ts";
import { problemsInHtml } from "../../tests/build/html-rules.ts";
import { aSeat } from "../../tests/build/seat.ts";
import { asId } from "../lib/ids.ts";
import { inviteBy } from "../modules/access/index.ts";
import { actorOn } from "../modules/network/index.ts";
import { saveSeat } from "../modules/network/store/save-seat.ts";
import { carryOut } from "../platform/context.ts";
import { transact } from "../platform/db/transact.ts";
import { PageCache } from "../platform/http/page-cache.ts";
import { needOf } from "./administration/needs.ts";
import { makeApp } from "./app.ts";

let current: TestDatabase;
let app: ReturnType<typeof makeApp>;
beforeEach(async () => {
  current = await freshSqlite("content");
  app = makeApp(aHouse(current.database));
});
afterEach(() => current.drop());

const get = async (path: string, who: SignedIn | null, language = "nl") => {
  const answer = await app.request(path, { headers: { cookie: [who?.headers.cookie, `taal=${language}`].filter(Boolean).join("; ") } });
  return { html: await answer.text(), headers: answer.headers };
};

/** The section of what waits, as it stands on a page; empty when there is none. */
const onTop = (html: string): string => /<section class="needs" id="wacht">.*?<\/section>/s.exec(html)?.[0] ?? "";

const vacancies = (...bodies: readonly string[]) =>
  transact(current.database, async (tx) => {
    for (const [index, body] of bodies.entries()) {
      const told = { id: `v${index}`, body: asId<never>(body), organisation: ownCity, period: { from: `2026-0${index + 1}-01` } };
      await saveSeat(tx, aSeat({ ...told, role: "member", state: "vacant", audience: "network" }));
    }
  });

describe("home", () => {
  it("shows who has signed in what waits, at most five things, the oldest first, and the way to all of them", async () => {
    await vacancies(ownBody, otherBody, "tg-europa", "tg-jeugd", "coordinatorenoverleg");
    const coordinator = await aSignedIn(current.database, "coordinator");
    const top = onTop((await get("/", coordinator)).html);
    expect(linksIn(top).map(({ href }) => href)).toEqual([
      ...["v0", "v1", "v2", "v3", "v4"].map((id) => `/beheer/zetels/${id}`),
      "/mijn#wacht",
    ]);
    expect(top).toContain("Alles wat op u wacht (6)");
  });

  it("shows one calm sentence when nothing waits", async () => {
    const member = await aSignedIn(current.database, "member");
    await current.database.writer
      .insertInto("audit_entry")
      .values({
        sequence: 9999,
        at: testNow.toISOString(),
        actor: member.person,
        event: "network.visibility-chosen",
        subject: `person ${member.person}`,
        particulars: "{}",
        previous_hash: "",
        hash: "",
      })
      .execute();
    const top = onTop((await get("/", member)).html);
    expect(textsIn(top, "p")).toEqual(["Er wacht nu niets op u."]);
    expect(linksIn(top)).toEqual([]);
  });

  it("of visitors holds nothing of it, and is the same byte for byte before and after somebody who signed in", async () => {
    const stand = aStand(current.database);
    const before = await stand.browser().get("/");
    await vacancies(ownBody);
    const coordinator = await aSignedIn(current.database, "coordinator");
    const own = stand.browser();
    own.holdSecret(coordinator.headers.cookie.slice("__Host-sid=".length));
    expect(onTop((await own.get("/")).html)).toContain("Woningmarkt");
    const after = await stand.browser().get("/");
    expect(onTop(before.html) + onTop(after.html)).toBe("");
    expect(after.html).toBe(before.html);
  });

  it("is kept for visitors and never for who has signed in", async () => {
    const cache = new PageCache(1_000_000);
    const mark = () => "one";
    cache.find("", "one");
    const stand = aStand(current.database, { cache, mark });
    const coordinator = await aSignedIn(current.database, "coordinator");
    const own = stand.browser();
    own.holdSecret(coordinator.headers.cookie.slice("__Host-sid=".length));
    expect((await own.get("/")).headers.get("cache-control")).toBe("no-store");
    expect(cache.find("nl /", "one")).toBeUndefined();
    await stand.browser().get("/");
    expect(cache.find("nl /", "one")?.plain.toString()).not.toContain('id="wacht"');
    expect(cache.find("nl /", "one")).toBeDefined();
    expect(onTop((await own.get("/")).html)).not.toBe("");
  });

  it("is sound HTML with something on top and without, in both languages", async () => {
    await vacancies(ownBody);
    for (const who of ["coordinator", "partner", "administrator"] as const) {
      const signedIn = await aSignedIn(current.database, who);
      for (const language of ["nl", "en"]) expect(await problemsInHtml((await get("/", signedIn, language)).html)).toEqual([]);
    }
  });
});

describe("the administration", () => {
  it("begins with what waits there, and leaves out what waits elsewhere", async () => {
    await vacancies(ownBody);
    const coordinator = await aSignedIn(current.database, "coordinator");
    const { html } = await get("/beheer", coordinator);
    expect(linksIn(onTop(html)).map(({ href }) => href)).toEqual(["/beheer/zetels/v0", "/mijn#wacht"]);
    expect(html.indexOf('id="wacht"')).toBeLessThan(html.indexOf("/beheer/gremia"));
  });

  it("shows a coordinator the people of the own city with the state of access, and comes back there after an invitation", async () => {
    const coordinator = await aSignedIn(current.database, "coordinator");
    await aPerson(current.database, "nieuw", { at: ownCity });
    await aPerson(current.database, "stil", { at: ownCity });
    await aPerson(current.database, "elders", { at: "GM0361" });
    await current.database.writer
      .insertInto("person_contact")
      .values({ person: "nieuw", kind: "email", value: "nieuw@stad.example", audience: "draft:nieuw" as never })
      .execute();
    const people = /<section id="mensen">.*?<\/section>/s.exec((await get("/beheer", coordinator)).html)?.[0] ?? "";
    const rows = textsIn(people, "tr");
    expect(rows.find((row) => row.includes("nieuw"))).toMatch(/Nog niet uitgenodigd.*Nodig uit/s);
    expect(rows.find((row) => row.includes("stil"))).toMatch(/Geen mailadres bekend/);
    expect(people).not.toContain("elders");
    expect(people).not.toContain("@stad.example");
    expect((await get("/", coordinator)).html).toContain("2 mensen van uw stad kunnen nog niet inloggen");
    const answer = await app.request("/beheer/mensen/nieuw/uitnodiging", {
      method: "POST",
      headers: { ...coordinator.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
      body: "terug=beheer",
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/beheer#mensen"]);
    expect((await get("/beheer", coordinator)).html).toContain("de uitnodiging werkt tot 1 december 2026");
  });

  it("shows nobody else the people of a city", async () => {
    for (const who of ["secretary", "lead", "administrator"] as const)
      expect((await get("/beheer", await aSignedIn(current.database, who))).html).not.toContain('id="mensen"');
  });
});

describe("an invitation", () => {
  it("that lies for a week is told to who sent it, and to nobody else", async () => {
    const coordinator = await aSignedIn(current.database, "coordinator");
    const weekAgo = new Date(testNow.getTime() - 7 * 24 * 60 * 60_000);
    await aPerson(current.database, "nieuw", { at: ownCity }, weekAgo);
    const actor = await actorOn(current.database.db, coordinator.person, "2026-11-24");
    const invitation = { person: asId<never>("nieuw"), address: "nieuw@stad.example", language: "nl" } as const;
    if (actor === null) throw new Error("The coordinator holds nothing.");
    await carryOut(current.database, actor, weekAgo, (context) =>
      inviteBy(context, invitation, { name: "G40", origin: "https://spil.example" }),
    );
    const says = "1 uitnodiging wacht langer dan een week op antwoord";
    expect((await get("/", coordinator)).html).toContain(says);
    expect((await get("/", await aSignedIn(current.database, "secretary"))).html).not.toContain(says);
    await carryOut(current.database, actor, testNow, (context) =>
      inviteBy(context, invitation, { name: "G40", origin: "https://spil.example" }),
    );
    expect((await get("/", coordinator)).html).not.toContain(says);
  });
});

describe("what the machine could not do", () => {
  it("stands on top for an administrator, and is nobody else’s concern", async () => {
    await current.database.writer
      .insertInto("job")
      .values({
        id: "j1",
        kind: "audit.verify",
        subject: "",
        state: "failed",
        due_at: testNow.toISOString(),
        leased_until: null,
        attempts: 5,
        last_error: "broken",
        ended_at: testNow.toISOString(),
      })
      .execute();
    await aSignedIn(current.database, "administrator");
    const administrator = await aPerson(current.database, "beide", {
      at: ownCity,
      sits: [{ body: administrationRoom, role: "member" }],
    });
    const [first] = linksIn(onTop((await get("/", administrator)).html));
    expect(first?.href).toBe("/beheer/logboek");
    expect(onTop((await get("/", await aSignedIn(current.database, "secretary"))).html)).not.toContain("/beheer/logboek");
  });

  it("is too late from the day on which it failed, and leads to where it is seen", () => {
    const failure = { kind: "mail.send", count: 2, since: "2026-11-24T09:00:00.000Z" };
    expect(needOf(failure, "nl")).toMatchObject({
      sentence: "2 mails konden niet worden verstuurd",
      address: "/beheer/gezondheid",
      due: "2026-11-24",
    });
    expect(needOf({ ...failure, kind: "search.rebuild" }, "nl").about).toBe("search.rebuild");
  });
});
