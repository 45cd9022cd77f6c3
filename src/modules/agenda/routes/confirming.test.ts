import { expect, it } from "vitest";
import { ownCity } from "../../../../tests/build/actor.ts";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aCoordinator, mailedAt, openedRound, roundLinkIn } from "../../../../tests/build/round.ts";
import { asId, type InitiativeId } from "../../../lib/ids.ts";
import { open, write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { freshnessOfInitiatives } from "../store/confirmations.ts";
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
      const { browser, link, round, stand } = await asked();
      await browser.post(link, { "antwoord-1": "unchanged" });
      stand.wait(60_000);
      await browser.post(link, { "antwoord-1": "changed", "toelichting-1": "Er doen meer wijken mee." });
      const [item] = await itemsOf(database().db, round);
      expect(item).toMatchObject({ answer: "changed", note: "Er doen meer wijken mee." });
      expect((await confirmations()).map(({ answer }) => answer)).toEqual(["unchanged", "changed"]);
      expect((await browser.get("/initiatieven?stad=zwolle")).html).toContain("wijziging gemeld");
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
