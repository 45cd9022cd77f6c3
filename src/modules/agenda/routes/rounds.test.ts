import { expect, it } from "vitest";
import { aPerson, aSignedIn, otherBody, otherCity, ownBody, ownCity, type SignedIn } from "../../../../tests/build/actor.ts";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aCoordinator, aPlan, mailedAt, openedRound, roundLinkIn } from "../../../../tests/build/round.ts";
import { asId } from "../../../lib/ids.ts";
import { open, visibleTo } from "../../../platform/db/read.ts";
import { clerk } from "../store/rounds/clerk.ts";
import { itemsOf } from "../store/rounds/items.ts";

const dayMs = 86_400_000;

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
      expect(JSON.parse(api.html)).toMatchObject({ laatstBevestigdOp: expect.stringMatching(/^2026-11-24T/), versheid: "verlopen" });
    });
  },
  undefined,
  "content",
);
