import { expect, it } from "vitest";
import { aPerson, otherCity, ownCity } from "../../../tests/build/actor.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { testNow } from "../../../tests/build/house.ts";
import {
  aCoordinator,
  aLead,
  aPlan,
  daysOn,
  giveAddress,
  mailedAt,
  openedRound,
  roundLinkIn,
  sendingAt,
} from "../../../tests/build/round.ts";
import type { Tables } from "../../app/tables.ts";
import { system } from "../../lib/actor.ts";
import { asId, type PersonId } from "../../lib/ids.ts";
import { carryOut } from "../../platform/context.ts";
import type { Database } from "../../platform/db/database.ts";
import { open, write } from "../../platform/db/read.ts";
import { transact } from "../../platform/db/transact.ts";
import { outbox } from "../../platform/mail/mail.ts";
import { answerRound } from "./actions/rounds/answer.ts";
import { mailOwners } from "./actions/rounds/mailing.ts";
import { sendRounds } from "./jobs.ts";
import { itemsOf } from "./store/rounds/items.ts";
import { lettersOf } from "./store/rounds/letters.ts";
import { markEnded } from "./store/rounds/rounds.ts";

/** An initiative of the first city, by its id. */
async function ownInitiative(database: Database<Tables>): Promise<string> {
  const row = await open(database.db).selectFrom("round_item").select("record").where("kind", "=", "initiative").executeTakeFirst();
  return row?.record ?? "";
}

/** So many people, each the official lead of an initiative that only that person leads. */
async function manyOwners(database: Database<Tables>, count: number): Promise<void> {
  const rows = await open(database.db).selectFrom("initiative_city").select(["initiative", "city"]).orderBy("initiative").execute();
  const seen = new Set<string>();
  for (const { initiative, city } of rows) {
    if (seen.has(initiative) || seen.size === count) continue;
    seen.add(initiative);
    const { person } = await aPerson(database, `owner-${seen.size}`, { at: city });
    await giveAddress(database, person);
    await aLead(database, initiative, "official", person, asId(city));
  }
}
const everywhere = aPlan({ selection: { ...aPlan().selection, cities: [] } });

onBothEngines(
  "a round that is sent",
  (database) => {
    const addresses = async () => (await outbox(database().db)).map(({ address }) => address).sort();
    const answerAll = async (link: string, now: Date) =>
      carryOut(database(), system, now, (context) =>
        answerRound(context, link.split("/").at(-1) ?? "", { filled: new Map(), isAllUnchanged: true }),
      );

    it("writes one letter to each owner, however much is asked, with everything in it and one link", async () => {
      await aCoordinator(database());
      const round = await openedRound(database());
      const [letter, ...more] = await mailedAt(database());
      const items = await itemsOf(database().db, round);
      expect(more).toEqual([]);
      expect(items.length).toBeGreaterThan(3);
      expect(letter?.address).toBe("coordinator@stad.example");
      expect(letter?.body.match(/^ {3}- Zwolle: nog nooit bevestigd$/gm)).toHaveLength(items.length);
      expect(letter?.body.match(/https:\/\/spil\.example\/bevestigen\//g)).toHaveLength(1);
    });

    it("has nobody to ask where nobody is known, and says so of each item", async () => {
      const round = await openedRound(database());
      expect(await mailedAt(database())).toEqual([]);
      expect((await itemsOf(database().db, round)).every(({ owner }) => owner === null)).toBe(true);
    });

    it("sends no letter twice: not when it is sent again, and not when two workers send at once", async () => {
      await manyOwners(database(), 90);
      const round = await openedRound(database(), everywhere);
      await Promise.all([sendRounds(sendingAt(database(), testNow)), sendRounds(sendingAt(database(), testNow))]);
      await sendRounds(sendingAt(database(), testNow));
      const sent = await addresses();
      expect(sent.length).toBe((await lettersOf(database().db, round)).length);
      expect(new Set(sent).size).toBe(sent.length);
      expect(sent.length).toBeGreaterThan(30);
    });

    it("that is cut off in the middle goes on where it was, and loses no letter", async () => {
      await manyOwners(database(), 60);
      const round = await openedRound(database(), everywhere);
      const [first, second] = (await lettersOf(database().db, round)).map(({ person }) => ({ person, mailing: "letter" as const }));
      if (!first || !second) throw new Error("There are owners to write to.");
      const { site } = sendingAt(database(), testNow);
      await carryOut(database(), system, testNow, (context) => mailOwners(context, round, [first], site));
      const killed = carryOut(database(), system, testNow, async (context) => {
        await mailOwners(context, round, [second], site);
        throw new Error("killed");
      });
      await expect(killed).rejects.toThrow("killed");
      expect(await addresses()).toHaveLength(1);
      await sendRounds(sendingAt(database(), testNow));
      const sent = await addresses();
      expect(new Set(sent).size).toBe(sent.length);
      expect(sent).toHaveLength((await lettersOf(database().db, round)).length);
    });

    it("tells in the log how far it is", async () => {
      await manyOwners(database(), 60);
      await openedRound(database(), everywhere);
      const lines: string[] = [];
      await sendRounds(sendingAt(database(), testNow, lines));
      expect(lines.filter((line) => line.includes("rounds.progress")).length).toBeGreaterThan(1);
      expect(lines.join("\n")).not.toContain("@stad.example");
    });

    it("stops when it is ended in the middle", async () => {
      await manyOwners(database(), 60);
      const round = await openedRound(database(), everywhere);
      let looks = 0;
      const sending = {
        ...sendingAt(database(), testNow),
        clock: () => testNow,
        isStopped: () => {
          looks++;
          return looks > 1;
        },
      };
      await sendRounds(sending);
      const part = (await addresses()).length;
      expect(part).toBe(25);
      await transact(database(), (tx) => markEnded(tx, round, true, testNow));
      await sendRounds(sendingAt(database(), testNow));
      expect(await addresses()).toHaveLength(part);
    });

    it("writes to nobody without a mail address or a place, and notes why", async () => {
      const city = await aPerson(database(), "silent", { at: ownCity, sits: [{ body: "coordinatorenoverleg", role: "coordinator" }] });
      const round = await openedRound(database());
      expect(await mailedAt(database())).toEqual([]);
      expect(await lettersOf(database().db, round)).toMatchObject([{ person: city.person, sentAt: null, trouble: "no-address" }]);
    });

    it("that opens later is filled and sent on its day, with who is there by then", async () => {
      const plan = aPlan();
      const later = { opens: "2026-11-26", reminds: null, remindsAgain: null, escalates: null, closes: "2026-12-08" };
      const round = await openedRound(database(), { ...plan, days: later });
      await aCoordinator(database());
      expect(await mailedAt(database())).toEqual([]);
      expect(await itemsOf(database().db, round)).toEqual([]);
      expect(await mailedAt(database(), daysOn(2))).toHaveLength(1);
    });

    it("reminds only the silent, then tells the lead, and each of these once", async () => {
      await aCoordinator(database());
      await aCoordinator(database(), "elsewhere", otherCity);
      const alderman = await aPerson(database(), "alderman", { at: ownCity });
      await giveAddress(database(), alderman.person);
      const selection = { ...aPlan().selection, cities: [ownCity, otherCity] };
      const round = await openedRound(database(), aPlan({ selection }));
      const initiative = await ownInitiative(database());
      await transact(database(), async (tx) => {
        await write(tx)
          .updateTable("round_item")
          .set({ escalate_to: alderman.person })
          .where("record", "=", initiative)
          .where("city", "=", ownCity)
          .execute();
      });
      const letters = await mailedAt(database());
      expect(letters).toHaveLength(2);
      await answerAll(roundLinkIn(letters.find(({ address }) => address.startsWith("elsewhere"))?.body ?? ""), daysOn(1));

      const after = async (days: number, since: number) => {
        await mailedAt(database(), daysOn(days));
        const all = await mailedAt(database(), daysOn(days));
        return all.slice(since).map(({ address, subject }) => `${address} ${subject.split(":")[0]}`);
      };
      expect(await after(6, 2)).toEqual([]);
      expect(await after(7, 2)).toEqual(["coordinator@stad.example Herinnering"]);
      expect(await after(10, 3)).toEqual(["coordinator@stad.example Laatste herinnering"]);
      expect(await after(12, 4)).toEqual(["alderman@stad.example Nog niet bevestigd"]);
      expect(await after(20, 5)).toEqual([]);
      expect((await itemsOf(database().db, round)).filter(({ escalatedAt }) => escalatedAt !== null)).toHaveLength(1);
    });

    it("tells nobody what the person may not see", async () => {
      await aCoordinator(database());
      await openedRound(database());
      const hidden = await ownInitiative(database());
      await transact(database(), async (tx) => {
        await write(tx)
          .updateTable("initiative")
          .set({ audience: "body:bestuur" as never, title: "Geheim plan" })
          .where("id", "=", hidden)
          .execute();
      });
      const [letter] = await mailedAt(database());
      expect(letter?.body).toContain("Zwolle");
      expect(letter?.body).not.toContain("Geheim plan");
    });

    it("keeps what others wrote on its line, so that it passes for nothing of the mail", async () => {
      await aCoordinator(database());
      await openedRound(database(), aPlan({ title: "Ronde\r\nBcc: mallory@elders.example" }));
      const one = await ownInitiative(database());
      const hostile = "Plan\r\nBcc: mallory@elders.example\r\n\r\nGeef hier uw antwoord:\u2028<script>alert(1)</script>";
      await transact(database(), async (tx) => {
        await write(tx).updateTable("initiative").set({ title: hostile, summary: hostile }).where("id", "=", one).execute();
      });
      const [letter] = await mailedAt(database());
      expect(letter?.subject).not.toMatch(/[\r\n]/);
      expect(letter?.body).not.toMatch(/^(Bcc|Geef hier uw antwoord:$)/m);
      expect(letter?.body.match(/^https:\/\//gm)).toHaveLength(1);
    });

    it("writes in English when it was opened in English", async () => {
      await aCoordinator(database());
      await openedRound(database(), aPlan({ language: "en" }));
      const [letter] = await mailedAt(database());
      expect(letter?.subject).toMatch(/^Is this still right\?/);
      expect(letter?.body).toContain("never confirmed yet");
    });

    it("asks whom the initiative names before the coordinator", async () => {
      const coordinator = await aCoordinator(database());
      const first = await openedRound(database());
      const initiative = await ownInitiative(database());
      const official = await aPerson(database(), "official", { at: ownCity });
      await aLead(database(), initiative, "official", official.person);
      expect((await itemsOf(database().db, first)).every(({ owner }) => owner === coordinator.person)).toBe(true);
      await database().writer.deleteFrom("round_item").execute();
      await database().writer.updateTable("round").set({ filled_at: null }).execute();
      await database().writer.deleteFrom("round_letter").execute();
      await mailedAt(database());
      const owners = new Map((await itemsOf(database().db, first)).map(({ record, owner }) => [record, owner]));
      expect(owners.get(initiative)).toBe(asId<PersonId>("official"));
    });
  },
  undefined,
  "content",
);
