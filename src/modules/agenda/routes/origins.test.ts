import { expect, it } from "vitest";
import { aPerson, aSignedIn, type SignedIn } from "../../../../tests/build/actor.ts";
import { aStand } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { change } from "../../../../tests/build/desk.ts";
import { linksIn, textsIn } from "../../../../tests/build/html.ts";
import { problemsInHtml } from "../../../../tests/build/html-rules.ts";
import { aMeeting, ofBody } from "../../../../tests/build/meeting.ts";
import { visitor as nobody } from "../../../lib/actor.ts";
import { asId } from "../../../lib/ids.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { saveMeeting } from "../../meetings/store/save.ts";
import { actorOn } from "../../network/index.ts";

const breda = "/bijeenkomsten/netwerkdag-breda-2019-09-26";
const board = "/netwerk/algemeen-bestuur";
const agenda = "/agenda/2019-2022";

onBothEngines(
  "where something in the agenda came from",
  (database) => {
    type Browser = ReturnType<ReturnType<typeof aStand>["browser"]>;
    const as = async (who: SignedIn) => {
      const browser = aStand(database()).browser();
      browser.holdSecret(who.headers.cookie.split("=")[1] ?? "");
      return browser;
    };
    const secretary = async () => as(await aSignedIn(database(), "secretary"));
    const visitor = () => aStand(database()).browser();
    const leads = (html: string) => linksIn(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "").map(({ href }) => href);
    const hiddenMeeting = () =>
      transact(database(), (tx) =>
        saveMeeting(
          tx,
          aMeeting({
            id: "besloten",
            audience: `body:${ofBody("dagelijks-bestuur")}`,
            title: "Besloten overleg",
            begins: { on: "2023-01-26", note: null },
          }),
        ),
      );
    const begin = async (browser: Browser, soort: string, id: string, deel?: string) =>
      (await browser.post("/concepten", { soort, id, ...(deel === undefined ? {} : { deel }) })).location ?? "";

    it("leads from the agenda to the body and the meeting that adopted it, and back from both", async () => {
      const page = await visitor().get(agenda);
      expect(leads(page.html)).toEqual(expect.arrayContaining([board, breda]));
      expect(page.html).toContain("Bestuurlijke netwerkdag in Breda, 26 september 2019");
      const meeting = await visitor().get(breda);
      expect(meeting.html).toContain("Hier vastgesteld: agenda");
      expect(leads(meeting.html)).toContain(agenda);
      const body = await visitor().get(board);
      expect(body.html).toContain("Stelde vast: agenda");
      expect(leads(body.html)).toContain(agenda);
      for (const { html } of [page, meeting, body]) expect(await problemsInHtml(html)).toEqual([]);
      expect((await visitor().get("/bijeenkomsten/netwerkdag-schiedam-2018-02-15")).html).not.toContain('id="uitkomsten"');
    });

    it.each([
      ["speerpunt", "2019-2022-3.1", "/agenda/2019-2022/speerpunt/3.1", undefined],
      ["vraag", "2019-2022-3.3", "/agenda/2019-2022/vraag/3.3", "tekst"],
      ["aanbod", "2019-2022-3.1", "/agenda/2019-2022/aanbod/3.1", "tekst"],
    ] as const)("is chosen in the form of a %s, and shown on both pages", async (soort, id, address, deel) => {
      const browser = await secretary();
      const draft = await begin(browser, soort, id, deel);
      const form = await browser.get(draft);
      expect(form.html).toContain(">Bestuurlijke netwerkdag in Breda, 26 september 2019</option>");
      const actor = await actorOn(database().db, asId("person-secretary"), "2026-11-24");
      await change(database(), actor ?? nobody, draft.split("/").at(-1) ?? "", { bijeenkomst: "nd-2019-09-26" });
      expect((await browser.get(draft)).html).toMatch(/value="nd-2019-09-26" selected/);
      const published = await browser.post(`${draft}/publicatie`, { wie: "public", reden: "Daar ontstaan", versie: "2" });
      expect([published.status, published.location]).toEqual([303, address]);
      expect(leads((await visitor().get(address)).html)).toContain(breda);
      expect((await visitor().get(address)).html).toContain("Komt uit");
      expect(leads((await visitor().get(breda)).html)).toContain(address);
      expect((await browser.get(`/geschiedenis/${soort}/${id}`)).html).toContain("Uit welke bijeenkomst");
    });

    it("names no meeting to who may not know of it, and is kept when such a person changes something else", async () => {
      await hiddenMeeting();
      await transact(database(), async (tx) => {
        await write(tx).updateTable("initiative").set({ meeting: "besloten" }).where("id", "=", "i001").execute();
        await write(tx).updateTable("ask").set({ meeting: "besloten", audience: "network" }).where("id", "=", "2019-2022-3.3").execute();
      });
      const { slug } = await database().writer.selectFrom("initiative").select("slug").where("id", "=", "i001").executeTakeFirstOrThrow();
      const browser = await secretary();
      for (const one of [visitor(), browser]) {
        const { html } = await one.get(`/initiatieven/${slug}`);
        expect(html).not.toContain("Besloten overleg");
        expect(html).not.toContain("Komt uit");
      }
      const draft = await begin(browser, "initiatief", "i001");
      const form = (await browser.get(draft)).html;
      expect(form).not.toContain("besloten");
      expect(form).not.toContain("Besloten overleg");
      const other = await begin(browser, "vraag", "2019-2022-3.3", "tekst");
      const actor = await actorOn(database().db, asId("person-secretary"), "2026-11-24");
      await change(database(), actor ?? nobody, other.split("/").at(-1) ?? "", { aan: "het Rijk" });
      expect((await browser.post(`${other}/publicatie`, { wie: "network", reden: "Korter", versie: "2" })).status).toBe(303);
      const kept = await database().writer.selectFrom("ask").select(["addressee", "meeting"]).where("id", "=", "2019-2022-3.3").execute();
      expect(kept).toEqual([{ addressee: "het Rijk", meeting: "besloten" }]);
      const insider = await as(await aPerson(database(), "insider", { sits: [{ body: "dagelijks-bestuur", role: "member" }] }));
      expect((await insider.get(`/initiatieven/${slug}`)).html).toContain("Besloten overleg, 26 januari 2023");
      expect((await insider.get("/bijeenkomsten/bijeenkomst-besloten")).html).toContain(`/initiatieven/${slug}`);
      await database()
        .writer.updateTable("initiative")
        .set({ audience: "body:elders" as never })
        .where("id", "=", "i001")
        .execute();
      expect((await insider.get("/bijeenkomsten/bijeenkomst-besloten")).html).not.toContain(`/initiatieven/${slug}`);
    });

    it("is refused when it is a meeting that is not there, or that may not be known", async () => {
      await hiddenMeeting();
      const browser = await secretary();
      for (const meeting of ["besloten", "nergens", "' or 1=1 --"]) {
        const made = await browser.post("/concepten/nieuw/aanbod?agenda=2019-2022", {
          tekst: "Wij doen mee.",
          speerpunten: "2019-2022-3.1",
          stand: "ongoing",
          zekerheid: "low",
          bijeenkomst: meeting,
          knop: "verder",
        });
        expect(made.location).toContain("controle=ja");
        const { html } = await browser.get(made.location ?? "");
        expect(html).not.toContain("Besloten overleg");
        expect(textsIn(html, "li").join(" ")).toContain("Uit welke bijeenkomst");
      }
    });

    it("is told at the adoption of the next agenda, by a body and a meeting of that day", async () => {
      const browser = await secretary();
      await hiddenMeeting();
      await transact(database(), (tx) =>
        saveMeeting(tx, aMeeting({ id: "vast", audience: "public", title: "Vaststelling", begins: { on: "2023-01-26", note: null } })),
      );
      const begun = await browser.post(`${agenda}/opvolger`, { titel: "Steden van morgen", van: "2023", tot: "2026" });
      expect(begun.status).toBe(303);
      await browser.post(`${agenda}/opvolging/3`, { "lot-3.1": "carried", "reden-3.1": "Nog niet klaar.", "versie-3.1": "0" });
      const at = "/agenda/2023-2026/vaststelling";
      const form = await browser.get(at);
      expect(await problemsInHtml(form.html)).toEqual([]);
      expect(form.html).toContain(">Vaststelling, 26 januari 2023</option>");
      expect(form.html).not.toContain("Besloten overleg");
      const fields = { dag: "2023-01-26", bron: "https://spil.example/besluit", wie: "public", versie: "1" };

      const nobody = await browser.post(at, fields);
      expect([nobody.status, nobody.html.includes('href="#veld-door"')]).toEqual([400, true]);
      for (const wrong of [
        { gremium: "algemeen-bestuur", bijeenkomst: "nd-2019-09-26" },
        { gremium: "algemeen-bestuur", bijeenkomst: "besloten" },
        { gremium: "nergens", bijeenkomst: "vast" },
      ]) {
        const refused = await browser.post(at, { ...fields, ...wrong });
        expect(refused.status).toBe(400);
        expect(refused.html).toContain('value="https://spil.example/besluit"');
      }
      expect((await browser.post(at, { ...fields, gremium: "algemeen-bestuur", bijeenkomst: "vast" })).status).toBe(303);
      const row = await database().writer.selectFrom("agenda").selectAll().where("id", "=", "2023-2026").executeTakeFirst();
      expect(row).toMatchObject({ adopted_by: "Algemeen bestuur", adopted_body: "algemeen-bestuur", adopted_meeting: "vast" });
      expect(leads((await visitor().get("/bijeenkomsten/bijeenkomst-vast")).html)).toContain("/agenda/2023-2026");
      expect(leads((await visitor().get(board)).html)).toEqual(expect.arrayContaining([agenda, "/agenda/2023-2026"]));
    });
  },
  undefined,
  "content",
);
