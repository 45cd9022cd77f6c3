import { describe, expect, it } from "vitest";
import { aPerson, aSignedIn, otherCity, ownCity, type SignedIn } from "../../../../tests/build/actor.ts";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { problemsInHtml } from "../../../../tests/build/html-rules.ts";
import { aCoordinator, mailedAt, openedRound, roundLinkIn } from "../../../../tests/build/round.ts";
import { open, visibleTo } from "../../../platform/db/read.ts";
import { clerk } from "../store/rounds/clerk.ts";
import { itemsOf } from "../store/rounds/items.ts";

const says = "1 wijziging gemeld in de ronde";
const note = "Sinds mei doet ook <b>Zandkasteel</b> mee & het loopt tot 2028.";

onBothEngines(
  "a change that was told in a round",
  (database) => {
    type Stand = ReturnType<typeof aStand>;
    const as = (stand: Stand, { headers }: SignedIn) => {
      const browser = stand.browser();
      browser.holdSecret(headers.cookie.split("=")[1] ?? "");
      return browser;
    };
    /** What is published names who leads it. */
    const giveLeads = (initiative: string) =>
      database()
        .writer.insertInto("initiative_lead")
        .values(
          ["political", "official"].map((role) => ({ initiative, role, person: null, organisation: ownCity, office: "programmamanager" })),
        )
        .execute();
    /** A coordinator whose city answers that the first thing asked has changed. */
    const told = async (fields: Readonly<Record<string, string>> = { "antwoord-1": "changed", "toelichting-1": note }) => {
      const stand = aStand(database());
      const coordinator = await aCoordinator(database());
      const round = await openedRound(database());
      const [letter] = await mailedAt(database());
      const link = roundLinkIn(letter?.body ?? "");
      const answered = await stand.browser().post(link, fields);
      expect(answered.status).toBe(303);
      stand.wait(60_000);
      const [item] = await itemsOf(database().db, round);
      await giveLeads(item?.record ?? "");
      return { stand, coordinator, round, link, record: item?.record ?? "" };
    };
    const drafting = async (browser: ReturnType<Stand["browser"]>, record: string) => {
      const begun = await browser.post("/concepten", { soort: "initiatief", id: record });
      expect(begun.status).toBe(303);
      return begun.location ?? "";
    };
    const takenIn = (html: string) => /name="bijgewerkt" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const publishing = { wie: "public", reden: "Gemeld in de najaarsronde", versie: "1" };
    const said = async (record: string) =>
      (
        await open(database().db).selectFrom("confirmation").select(["answer", "city"]).where("record", "=", record).orderBy("at").execute()
      ).map(({ answer }) => answer);

    it("leads who has signed in on to a draft at once, and tells others who will see to it", async () => {
      const { stand, coordinator, link, record } = await told();
      const anybody = await stand.browser().get(`${link}?bewaard`);
      expect(anybody.html).toContain("Uw coördinator en het secretariaat zien het");
      expect(anybody.html).not.toContain('action="/concepten"');
      const own = await as(stand, coordinator).get(`${link}?bewaard`);
      expect(own.html).toMatch(new RegExp(`action="/concepten".*value="${record}"`, "s"));
      for (const { html } of [anybody, own]) expect(await problemsInHtml(html)).toEqual([]);
      expect((await as(stand, coordinator).get(link)).html).not.toContain('action="/concepten"');
    });

    it("waits for the coordinator of the city and for the secretariat, and for nobody else", async () => {
      const { stand, coordinator } = await told();
      const elsewhere = await aCoordinator(database(), "elsewhere", otherCity);
      const secretary = await aPerson(database(), "second", { sits: [{ body: "secretariaat", role: "member" }] });
      for (const who of [coordinator, secretary]) {
        const browser = as(stand, who);
        expect((await browser.get("/mijn")).html).toContain(says);
        const list = await browser.get("/gemelde-wijzigingen");
        expect(list.html).toContain("Sinds mei doet ook &lt;b>Zandkasteel&lt;/b> mee &amp; het loopt tot 2028.");
        expect(list.html).toContain('action="/concepten"');
        expect(await problemsInHtml(list.html)).toEqual([]);
      }
      for (const who of [elsewhere, await aSignedIn(database(), "member"), await aSignedIn(database(), "lobbyist")]) {
        const browser = as(stand, who);
        expect((await browser.get("/mijn")).html).not.toContain(says);
        expect((await browser.get("/gemelde-wijzigingen")).html).not.toContain("Zandkasteel");
      }
      expect((await stand.browser().get("/gemelde-wijzigingen")).status).toBe(403);
    });

    it("stands beside the form of the draft and before its publication, also for who takes the draft over", async () => {
      const { stand, coordinator, record } = await told();
      const browser = as(stand, coordinator);
      const draft = await drafting(browser, record);
      const form = await browser.get(draft);
      expect(form.html).toContain("Gemeld als gewijzigd");
      expect(form.html).toContain("Zandkasteel");
      const preview = await browser.get(`${draft}/voorbeeld`);
      expect(preview.html).toMatch(/name="bijgewerkt"[^>]*checked/);
      for (const { html } of [form, preview]) expect(await problemsInHtml(html)).toEqual([]);
      const stranger = as(stand, await aSignedIn(database(), "member of another city"));
      const other = await stranger.get(await drafting(stranger, record));
      expect(other.status).toBe(200);
      expect(other.html).not.toContain("Zandkasteel");
    });

    it("counts as confirmed after the change once it was published, and waits no more", async () => {
      const { stand, coordinator, record, round } = await told();
      const browser = as(stand, coordinator);
      const draft = await drafting(browser, record);
      const id = takenIn((await browser.get(`${draft}/voorbeeld`)).html);
      const published = await browser.post(`${draft}/publicatie`, { ...publishing, bijgewerkt: id });
      expect(published.status).toBe(303);
      expect(await said(record)).toEqual(["changed", "updated"]);
      expect((await browser.get("/mijn")).html).not.toContain(says);
      const page = await browser.get(published.location ?? "");
      expect(page.html).toContain("Bijgewerkt op 24 november 2026, nadat Zwolle een wijziging meldde.");
      expect((await browser.get(`/beheer/rondes/${round}`)).html).toContain("Er is niets gemeld dat nog moet worden bijgewerkt.");
    });

    it("goes on waiting when something else was published, and when the tick was taken away", async () => {
      const { stand, coordinator, record } = await told();
      const browser = as(stand, coordinator);
      expect((await browser.post(`${await drafting(browser, record)}/publicatie`, publishing)).status).toBe(303);
      expect(await said(record)).toEqual(["changed"]);
      expect((await browser.get("/mijn")).html).toContain(says);
    });

    it("is not taken up by who may not see to it, nor twice, nor by an id that is none", async () => {
      const { stand, coordinator, record } = await told();
      const [row] = await open(database().db).selectFrom("confirmation").select("id").where("record", "=", record).execute();
      const lead = await aPerson(database(), "trekker", { at: otherCity });
      await database()
        .writer.insertInto("initiative_city")
        .values({ initiative: record, city: otherCity, state: null, position: 99 } as never)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const elsewhere = as(stand, await aCoordinator(database(), "elsewhere", otherCity));
      const foreign = await drafting(elsewhere, record);
      expect((await elsewhere.get(`${foreign}/voorbeeld`)).html).not.toContain('name="bijgewerkt"');
      expect((await elsewhere.post(`${foreign}/publicatie`, { ...publishing, bijgewerkt: row?.id ?? "" })).status).toBe(303);
      expect(await said(record)).toEqual(["changed"]);
      const browser = as(stand, coordinator);
      const draft = await drafting(browser, record);
      const long = await browser.post(`${draft}/publicatie`, { ...publishing, bijgewerkt: "x".repeat(101) });
      expect(long.status).toBe(400);
      await browser.post(`${draft}/publicatie`, { ...publishing, bijgewerkt: row?.id ?? "" });
      expect(await said(record)).toEqual(["changed", "updated"]);
      const again = as(stand, lead);
      expect((await again.get("/gemelde-wijzigingen")).html).not.toContain("Zandkasteel");
    });

    it("is the last that was told in a round, and is over when it turns out to be unchanged", async () => {
      const { stand, coordinator, link, record } = await told();
      await stand.browser().post(link, { "antwoord-1": "changed", "toelichting-1": "Toch anders." });
      stand.wait(60_000);
      const browser = as(stand, coordinator);
      const list = (await browser.get("/gemelde-wijzigingen")).html;
      expect(list).toContain("Toch anders.");
      expect(list).not.toContain("Zandkasteel");
      await stand.browser().post(link, { "antwoord-1": "unchanged" });
      expect((await browser.get("/mijn")).html).not.toContain("gemeld in de ronde");
      expect(await said(record)).toHaveLength(3);
    });

    it("of a record or a round that somebody may not see is neither counted nor shown", async () => {
      const { stand, coordinator, record, round } = await told();
      const browser = as(stand, coordinator);
      await database()
        .writer.updateTable("round")
        .set({ audience: "body:elders" as never })
        .where("id", "=", round)
        .execute();
      expect((await browser.get("/mijn")).html).not.toContain(says);
      await database().writer.updateTable("round").set({ audience: "network" }).where("id", "=", round).execute();
      expect((await browser.get("/mijn")).html).toContain(says);
      await database()
        .writer.updateTable("initiative")
        .set({ audience: "body:elders" as never })
        .where("id", "=", record)
        .execute();
      expect((await browser.get("/mijn")).html).not.toContain(says);
      expect((await browser.get("/gemelde-wijzigingen")).html).toContain("Alles wat gemeld is, is bijgewerkt.");
    });

    describe("about something offered", () => {
      it("leads to a draft of what came of it", async () => {
        const { stand, coordinator } = await told();
        const offer = await visibleTo(database().db, clerk).selectFrom("offer").select("id").where("code", "=", "3.1").executeTakeFirst();
        await database()
          .writer.insertInto("confirmation")
          .values({
            id: "c-offer",
            kind: "offer",
            record: offer?.id ?? "",
            city: "",
            answer: "changed",
            note: "Er is een rapport over.",
            at: "2026-11-24T10:00:00.000Z",
            person: coordinator.person,
            organisation: ownCity,
            round: null,
          })
          .execute();
        const browser = as(stand, coordinator);
        expect((await browser.get("/mijn")).html).toContain("2 wijzigingen gemeld in de ronde");
        const begun = await browser.post("/concepten", { soort: "aanbod", id: offer?.id ?? "", deel: "uitkomst" });
        expect((await browser.get(begun.location ?? "")).html).toContain("Er is een rapport over.");
      });
    });
  },
  undefined,
  "content",
);
