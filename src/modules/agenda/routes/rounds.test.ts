import { expect, it } from "vitest";
import { aPerson, aSignedIn, otherBody, otherCity, ownBody, ownCity, type SignedIn } from "../../../../tests/build/actor.ts";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aCoordinator, aPlan, mailedAt, openedRound, roundLinkIn } from "../../../../tests/build/round.ts";
import { asId, type InitiativeId } from "../../../lib/ids.ts";
import { open, visibleTo, write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { freshnessOfInitiatives } from "../store/confirmations.ts";
import { clerk } from "../store/rounds/clerk.ts";
import { itemsOf } from "../store/rounds/items.ts";

const dayMs = 86_400_000;

onBothEngines(
  "the link in a round’s mail",
  (database) => {
    const asked = async () => {
      const coordinator = await aCoordinator(database());
      const round = await openedRound(database());
      const [letter] = await mailedAt(database());
      const items = await itemsOf(database().db, round);
      const stand = aStand(database());
      return { coordinator, round, items, stand, browser: stand.browser(), link: roundLinkIn(letter?.body ?? "") };
    };
    const confirmations = () =>
      open(database().db)
        .selectFrom("confirmation")
        .select(["record", "city", "answer", "note", "person", "round"])
        .orderBy("at")
        .execute();

    it("shows what is asked, and looking changes nothing: mail scanners look too", async () => {
      const { browser, link, items } = await asked();
      const seen = await browser.get(link);
      expect(seen.status).toBe(200);
      expect(seen.headers.get("cache-control")).toBe("no-store");
      expect(seen.html.match(/<legend>/g)).toHaveLength(items.length);
      await browser.get(link);
      expect(await confirmations()).toEqual([]);
    });

    it("takes all answers in one act, without signing in, for the person of the mail", async () => {
      const { browser, link, items, round, coordinator } = await asked();
      const [first, second] = items;
      const fields = { alles: "ja", "antwoord-2": "stopped", "toelichting-2": "Het geld is op." };
      const answer = await browser.post(link, fields);
      expect([answer.status, answer.location]).toEqual([303, `${link}?bewaard`]);
      const told = await confirmations();
      expect(told).toHaveLength(items.length);
      expect(told.find(({ record }) => record === second?.record)).toEqual({
        record: second?.record,
        city: ownCity,
        answer: "stopped",
        note: "Het geld is op.",
        person: coordinator.person,
        round,
      });
      const id = asId<InitiativeId>(first?.record ?? "");
      expect((await freshnessOfInitiatives(database().db, [id], new Date("2026-11-25T09:00:00Z"))).get(id)?.freshness).toBe("fresh");
      const state = await open(database().db)
        .selectFrom("initiative_city")
        .select("state")
        .where("initiative", "=", second?.record ?? "")
        .execute();
      expect(state.every((row) => row.state === null)).toBe(true);
      expect((await browser.get(`${link}?bewaard`)).html).toContain("Uw antwoord is bewaard");
    });

    it("can be opened again to correct, and the last answer counts", async () => {
      const { browser, link, round } = await asked();
      await browser.post(link, { "antwoord-1": "unchanged" });
      await browser.post(link, { "antwoord-1": "changed", "toelichting-1": "Er doen meer wijken mee." });
      const [item] = await itemsOf(database().db, round);
      expect(item).toMatchObject({ answer: "changed", note: "Er doen meer wijken mee." });
      expect((await confirmations()).map(({ answer }) => answer)).toEqual(["unchanged", "changed"]);
    });

    it("takes nothing while a word is missing, and keeps what was typed", async () => {
      const { browser, link } = await asked();
      const answer = await browser.post(link, { "antwoord-1": "unchanged", "toelichting-2": "<b>Half</b>", "antwoord-3": "changed" });
      expect(answer.status).toBe(400);
      expect(answer.html).toContain("Schrijf op wat er veranderd is.");
      expect(answer.html).toContain("&lt;b>Half&lt;/b>");
      expect(await confirmations()).toEqual([]);
      expect((await browser.post(link, {})).status).toBe(400);
      expect((await browser.post(link, { "antwoord-1": "weg" })).status).toBe(400);
      expect((await browser.post(link, { rol: "secretariat", alles: "ja" })).status).toBe(400);
      expect(await confirmations()).toEqual([]);
    });

    it("makes no session and opens nothing else", async () => {
      const { browser, link, stand, round } = await asked();
      const seen = [await browser.get(link), await browser.post(link, { alles: "ja" })];
      expect(seen.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
      expect(browser.secret()).toBeNull();
      expect((await browser.get(`/beheer/rondes/${round}`)).status).toBe(403);
      expect((await browser.get("/mijn")).status).toBe(403);
      expect(stand.lines.join("\n")).not.toContain(link.split("/").at(-1));
    });

    it("is refused alike when it was guessed, when the round is over, and when its addressee left", async () => {
      const { browser, link, stand, coordinator } = await asked();
      const guessed = await browser.get(`/bevestigen/${"x".repeat(43)}`);
      expect(guessed.status).toBe(404);
      await database().writer.updateTable("office").set({ not_after: "2026-11-24" }).where("person", "=", coordinator.person).execute();
      await database().writer.updateTable("seat").set({ not_after: "2026-11-24" }).where("person", "=", coordinator.person).execute();
      const left = await browser.get(link);
      await database().writer.updateTable("office").set({ not_after: "9999-12-31" }).where("person", "=", coordinator.person).execute();
      expect((await browser.get(link)).status).toBe(200);
      stand.wait(15 * dayMs);
      const [over, late] = [await browser.get(link), await browser.post(link, { alles: "ja" })];
      const heart = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0];
      expect([left, over, late].map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(new Set([guessed, left, over, late].map(({ html }) => heart(html))).size).toBe(1);
      expect(over.html).toContain("Misschien is de ronde gesloten");
      expect(await confirmations()).toEqual([]);
    });

    it("takes no answers from a page of another site", async () => {
      const { browser, link } = await asked();
      expect((await browser.post(link, { alles: "ja" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
      expect(await confirmations()).toEqual([]);
    });

    it("answers no more than an office would ask for", async () => {
      const { browser } = await asked();
      let last = 0;
      for (let turn = 0; turn < 301; turn++) last = (await browser.get("/bevestigen/geraden")).status;
      expect(last).toBe(503);
    });

    it("takes the answers of two people at once, both remembered, one of them last", async () => {
      const { stand, link, round } = await asked();
      const [one, other] = [stand.browser("10.0.0.1"), stand.browser("10.0.0.2")];
      const answers = await Promise.all([
        one.post(link, { "antwoord-1": "unchanged" }),
        other.post(link, { "antwoord-1": "stopped", "toelichting-1": "Voorbij." }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([303, 303]);
      expect(await confirmations()).toHaveLength(2);
      expect(["unchanged", "stopped"]).toContain((await itemsOf(database().db, round))[0]?.answer);
    });

    it("says nothing of what its addressee may not see any more", async () => {
      const { browser, link, items } = await asked();
      await transact(database(), async (tx) => {
        await write(tx)
          .updateTable("initiative")
          .set({ audience: "body:bestuur" as never, title: "Geheim plan" })
          .where("id", "=", items[0]?.record ?? "")
          .execute();
      });
      const seen = await browser.get(link);
      expect(seen.html).not.toContain("Geheim plan");
      await browser.post(link, { alles: "ja" });
      expect(await confirmations()).toHaveLength(items.length - 1);
    });
  },
  undefined,
  "content",
);

onBothEngines(
  "the pages of rounds",
  (database) => {
    const as = (stand: ReturnType<typeof aStand>, { headers }: SignedIn) => {
      const browser = stand.browser();
      browser.holdSecret(headers.cookie.split("=")[1] ?? "");
      return browser;
    };
    const plan = { naam: "Najaarsronde", opent: "2026-11-24", herinnert: "2026-12-01", escaleert: "2026-12-06", sluit: "2026-12-08" };

    it("say what a selection holds before it opens, and open it", async () => {
      await aCoordinator(database());
      const secretary = as(aStand(database()), await aSignedIn(database(), "secretary"));
      const counted = await secretary.get(`/beheer/rondes/nieuw?stad=${ownCity}&soort=initiative`);
      expect(counted.html).toMatch(/[1-9]\d* onderwerpen bij 1 stad, 1 eigenaar, 0 zonder eigenaar/);
      const opened = await secretary.post("/beheer/rondes", { ...plan, stad: ownCity, soort: "initiative" });
      expect([opened.status, opened.location]).toEqual([303, expect.stringMatching(/^\/beheer\/rondes\/[0-9a-f-]{36}$/)]);
      const page = await secretary.get(opened.location ?? "");
      expect(page.html).toContain("0 van 1 brieven staan klaar of zijn verstuurd.");
      expect((await secretary.get("/beheer/rondes")).html).toContain("Najaarsronde");
      expect((await secretary.get("/beheer")).html).toContain('href="/beheer/rondes"');
    });

    it("keep what was typed when the days do not follow each other, or nothing is asked", async () => {
      const secretary = as(aStand(database()), await aSignedIn(database(), "secretary"));
      const wrong = await secretary.post("/beheer/rondes", { ...plan, sluit: "2026-11-25", stad: ownCity });
      expect(wrong.status).toBe(400);
      expect(wrong.html).toContain("De dagen van de ronde volgen elkaar niet op.");
      expect(wrong.html).toContain('value="Najaarsronde"');
      expect((await secretary.post("/beheer/rondes", { ...plan, stad: "GM9999" })).status).toBe(400);
      expect((await secretary.post("/beheer/rondes", { ...plan, opent: "gisteren" })).status).toBe(400);
      expect((await secretary.post("/beheer/rondes", { ...plan, versheid: "oud" })).status).toBe(400);
    });

    it("let a lead ask for the body that he or she leads, about what that is about, and for no other", async () => {
      const lead = as(aStand(database()), await aSignedIn(database(), "lead"));
      expect((await lead.get("/beheer/rondes/nieuw")).status).toBe(200);
      expect((await lead.get(`/beheer/rondes/nieuw?gremium=${otherBody}`)).status).toBe(403);
      expect((await lead.post("/beheer/rondes", { ...plan, gremium: otherBody })).status).toBe(403);
      expect((await lead.post("/beheer/rondes", plan)).status).toBe(403);
      const opened = await lead.post("/beheer/rondes", { ...plan, gremium: ownBody });
      expect(opened.status).toBe(303);
      const items = await itemsOf(database().db, asId(opened.location?.split("/").at(-1) ?? ""));
      const all = await visibleTo(database().db, clerk).selectFrom("initiative").select("id").execute();
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ record }) => record)).size).toBeLessThan(all.length);
    });

    it("show a coordinator the own city and no other, and let nobody else in", async () => {
      const stand = aStand(database());
      const coordinator = await aCoordinator(database());
      await aCoordinator(database(), "elsewhere", otherCity);
      const round = await openedRound(database(), aPlan({ selection: { ...aPlan().selection, cities: [ownCity, otherCity] } }));
      const own = await as(stand, coordinator).get(`/beheer/rondes/${round}`);
      expect(own.status).toBe(200);
      expect(own.html).toContain("Voorbeeld coordinator");
      expect(own.html).not.toContain("Voorbeeld elsewhere");
      expect(own.html).not.toContain("Trek de ronde in");
      const member = as(stand, await aSignedIn(database(), "member"));
      expect((await member.get(`/beheer/rondes/${round}`)).status).toBe(403);
      const lead = as(stand, await aSignedIn(database(), "lead"));
      expect((await lead.get(`/beheer/rondes/${round}`)).status).toBe(404);
      expect((await lead.post(`/beheer/rondes/${round}/einde`, {})).status).toBe(403);
      expect((await as(stand, coordinator).post(`/beheer/rondes/${round}/einde`, {})).status).toBe(403);
    });

    it("give an export in which nothing is a formula", async () => {
      const stand = aStand(database());
      await aCoordinator(database());
      const round = await openedRound(database());
      const [letter] = await mailedAt(database());
      await stand.browser().post(roundLinkIn(letter?.body ?? ""), { "antwoord-1": "changed", "toelichting-1": "=HYPERLINK(1)" });
      const secretary = as(stand, await aPerson(database(), "second", { sits: [{ body: "secretariaat", role: "member" }] }));
      const csv = await secretary.get(`/beheer/rondes/${round}?vorm=csv`);
      expect(csv.headers.get("content-type")).toContain("text/csv");
      expect(csv.html).toContain("'=HYPERLINK(1)");
      expect(csv.html.trim().split("\r\n")).toHaveLength((await itemsOf(database().db, round)).length + 1);
    });

    it("set a city to stopped by an act with a version, and never by the answer alone", async () => {
      const stand = aStand(database());
      const coordinator = await aCoordinator(database());
      const round = await openedRound(database());
      const [letter] = await mailedAt(database());
      await stand.browser().post(roundLinkIn(letter?.body ?? ""), { "antwoord-1": "stopped", "toelichting-1": "Klaar." });
      const [item] = await itemsOf(database().db, round);
      const browser = as(stand, coordinator);
      expect((await browser.get(`/beheer/rondes/${round}`)).html).toContain("Zet voor Zwolle op gestopt");
      const version = item?.answeredVersion ?? 0;
      expect((await browser.post(`/beheer/rondes/${round}/gestopt`, { nummer: "2", versie: "1" })).status).toBe(404);
      expect((await browser.post(`/beheer/rondes/${round}/gestopt`, { nummer: "1", versie: String(version + 7) })).status).toBe(409);
      expect((await browser.post(`/beheer/rondes/${round}/gestopt`, { nummer: "1", versie: String(version) })).status).toBe(303);
      const row = await open(database().db)
        .selectFrom("initiative_city")
        .select("state")
        .where("initiative", "=", item?.record ?? "")
        .where("city", "=", ownCity)
        .executeTakeFirst();
      expect(row?.state).toBe("stopped");
      const versions = await visibleTo(database().db, clerk)
        .selectFrom("agenda_version")
        .select(["version", "reason"])
        .orderBy("version")
        .execute();
      expect(versions.at(-1)).toEqual({ version: version + 1, reason: "bevestigingsronde: Najaarsronde" });
    });

    it("remind whoever told a change of it until the record says so", async () => {
      const stand = aStand(database());
      const coordinator = await aCoordinator(database());
      const round = await openedRound(database());
      const [letter] = await mailedAt(database());
      await stand.browser().post(roundLinkIn(letter?.body ?? ""), { "antwoord-1": "changed", "toelichting-1": "Anders." });
      const browser = as(stand, coordinator);
      expect((await browser.get("/mijn")).html).toContain("Werk bij wat er volgens u veranderd is");
      const [item] = await itemsOf(database().db, round);
      await database()
        .writer.updateTable("initiative")
        .set({ version: 99 })
        .where("id", "=", item?.record ?? "")
        .execute();
      expect((await browser.get("/mijn")).html).not.toContain("Werk bij wat er volgens u veranderd is");
    });

    it("stop a round at once: its links open nothing any more, and nothing goes out", async () => {
      const stand = aStand(database());
      await aCoordinator(database());
      const round = await openedRound(database());
      const [letter] = await mailedAt(database());
      const secretary = as(stand, await aPerson(database(), "second", { sits: [{ body: "secretariaat", role: "member" }] }));
      expect((await secretary.post(`/beheer/rondes/${round}/einde`, {})).status).toBe(303);
      expect((await stand.browser().get(roundLinkIn(letter?.body ?? ""))).status).toBe(404);
      expect((await secretary.post(`/beheer/rondes/${round}/intrekking`, {})).status).toBe(409);
      expect((await secretary.get(`/beheer/rondes/${round}`)).html).toContain("gesloten");
    });

    it("show on the pages of the initiative and the city what the city said, and let it fade", async () => {
      const stand = aStand(database());
      const coordinator = await aCoordinator(database());
      const round = await openedRound(database());
      const [letter] = await mailedAt(database());
      await stand.browser().post(roundLinkIn(letter?.body ?? ""), { alles: "ja" });
      const item = (await itemsOf(database().db, round)).find(({ kind }) => kind === "initiative");
      const row = await visibleTo(database().db, clerk)
        .selectFrom("initiative")
        .select("slug")
        .where("id", "=", item?.record ?? "")
        .executeTakeFirst();
      const browser = as(stand, coordinator);
      const look = async () => (await stand.browser().get(`/initiatieven/${row?.slug}`)).html;
      expect(await look()).toContain("Bevestigd op 24 november 2026 door Zwolle.");
      expect((await browser.get("/steden/zwolle")).html).toContain("Bevestigd op 24 november 2026 door Zwolle.");
      stand.wait(280 * dayMs);
      expect(await look()).toContain("Verbleekt: voor het laatst bevestigd op 24 november 2026 door Zwolle.");
      stand.wait(100 * dayMs);
      expect(await look()).toContain("Niet meer zeker: voor het laatst bevestigd op 24 november 2026 door Zwolle.");
      expect(await look()).toContain("stand onbekend");
      const api = await stand.browser().get(`/api/v1/initiatieven/${item?.record}`);
      expect(JSON.parse(api.html)).toMatchObject({ laatstBevestigdOp: "2026-11-24", versheid: "verlopen" });
    });
  },
  undefined,
  "content",
);
