import { beforeEach, describe, expect, it } from "vitest";
import { administrationRoom, aPerson, aSignedIn, ownCity, type SignedIn } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { anApp, testNow } from "../../../../tests/build/house.ts";
import { textsIn } from "../../../../tests/build/html.ts";
import { problemsInHtml } from "../../../../tests/build/html-rules.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { open } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { outbox } from "../../../platform/mail/mail.ts";
import { startSession } from "../../../platform/session/session.ts";
import { accountOf, openAccount } from "../store/accounts.ts";

onBothEngines(
  "the screen of accounts",
  (database) => {
    let app: ReturnType<typeof anApp>;
    let secretary: SignedIn;
    let administrator: SignedIn;
    let ann: SignedIn;

    beforeEach(async () => {
      app = anApp(database());
      secretary = await aSignedIn(database(), "secretary");
      administrator = await aSignedIn(database(), "administrator");
      ann = await somebody("ann");
    });

    /** Somebody with an account, an office and a session. */
    const somebody = async (id: string, more: Partial<Parameters<typeof aPerson>[2]> = {}): Promise<SignedIn> => {
      const made = await aPerson(database(), id, { at: ownCity, ...more });
      await transact(database(), (tx) => openAccount(tx, { person: made.person, address: `${id}@stad.example` }, testNow));
      return made;
    };
    const get = async (path: string, who: SignedIn | null) => {
      const answer = await app.request(path, { headers: who?.headers ?? {} });
      return { status: answer.status, html: await answer.text(), location: answer.headers.get("location") };
    };
    const post = async (path: string, who: SignedIn | null, fields: Readonly<Record<string, string>> = {}) => {
      const headers = { ...who?.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };
      const answer = await app.request(path, { method: "POST", headers, body: new URLSearchParams(fields).toString() });
      return { status: answer.status, html: await answer.text(), location: answer.headers.get("location") };
    };
    const isIn = async (who: SignedIn) => (await get("/mijn", who)).status === 200;
    const rowOf = (html: string, name: string) => textsIn(html, "tr").find((row) => row.includes(name));
    const events = async (person: PersonId) =>
      (await open(database().db).selectFrom("audit_entry").select("event").where("subject", "=", `person ${person}`).execute()).map(
        ({ event }) => event,
      );

    describe("the list", () => {
      it("names everybody with an account, where they work, how far they are, open sessions and the last day, for both who may", async () => {
        await somebody("verborgen", { audience: "draft:verborgen" as never });
        for (const who of [secretary, administrator]) {
          const { html, status } = await get("/beheer/accounts", who);
          expect(status).toBe(200);
          expect(rowOf(html, "Voorbeeld ann")).toMatch(/Zwolle.*Uitnodiging verlopen.*1.*24 november 2026/s);
          expect(rowOf(html, "Voorbeeld verborgen")).toBeDefined();
          expect(html).not.toContain("@stad.example");
          expect(rowOf(html, "person-secretary")).toBeUndefined();
        }
      });

      it("puts who holds nothing any more at the bottom, and says so", async () => {
        await somebody("aaa");
        await database().writer.updateTable("office").set({ not_after: "2026-11-24" }).where("person", "=", "aaa").execute();
        const rows = textsIn((await get("/beheer/accounts", secretary)).html, "tr");
        expect(rows.at(-1)).toMatch(/Voorbeeld aaa.*Geen functie of zetel/s);
      });

      it("is searched by a part of the name, whatever the accents, and by who has not been here yet", async () => {
        await database().writer.updateTable("person").set({ name: "Zoë Brouwer" }).where("id", "=", "ann").execute();
        await somebody("bas");
        const found = async (query: string) => textsIn((await get(`/beheer/accounts?${query}`, secretary)).html, "tr").slice(1).length;
        expect([await found("naam=ZOE"), await found("naam=xyz"), await found("stand=wacht"), await found("pagina=99")]).toEqual([
          1, 0, 2, 2,
        ]);
        expect((await get("/beheer/accounts?naam=%25", secretary)).html).toContain("Geen account past bij deze keuze");
      });

      it("is cut in pages of fifty", async () => {
        for (let index = 0; index < 50; index++) await somebody(`p${index}`);
        const { html } = await get("/beheer/accounts", secretary);
        expect(textsIn(html, "tr")).toHaveLength(51);
        expect(html).toContain("51 accounts");
        expect(textsIn((await get("/beheer/accounts?pagina=2", secretary)).html, "tr")).toHaveLength(2);
      });

      it("shows what somebody made a script of as words", async () => {
        await database().writer.updateTable("person").set({ name: "<script>alert(1)</script>" }).where("id", "=", "ann").execute();
        for (const path of ["/beheer/accounts", "/beheer/accounts/ann", "/beheer/accounts/ann/sluiting"])
          expect((await get(path, secretary)).html).not.toContain("<script>alert");
      });
    });

    it("is for the secretariat and administrators alone", async () => {
      const coordinator = await aSignedIn(database(), "coordinator");
      for (const path of ["/beheer/accounts", "/beheer/accounts/ann", "/beheer/accounts/ann/sluiting"])
        for (const who of [null, ann, coordinator]) expect((await get(path, who)).status).toBe(403);
      for (const act of ["sessies/einde", "sluiting", "uitnodiging"])
        expect((await post(`/beheer/accounts/ann/${act}`, coordinator)).status).toBe(403);
      expect((await post("/beheer/accounts/ann/sessies/einde", secretary)).status).toBe(403);
      expect((await post("/beheer/accounts/ann/uitnodiging", administrator)).status).toBe(403);
      expect(await isIn(ann)).toBe(true);
    });

    it("ASVS 7.4.5: ends all sessions of somebody, for an administrator, and offers it to nobody else", async () => {
      await transact(database(), (tx) => startSession(tx, { person: ann.person, means: "mail", isComplete: true, browser: "" }, testNow));
      const action = 'action="/beheer/accounts/ann/sessies/einde"';
      expect((await get("/beheer/accounts/ann", secretary)).html).not.toContain(action);
      expect((await get("/beheer/accounts/ann", administrator)).html).toContain(action);
      const done = await post("/beheer/accounts/ann/sessies/einde", administrator);
      expect([done.status, done.location]).toEqual([303, "/beheer/accounts/ann?gedaan=sessies"]);
      expect(await isIn(ann)).toBe(false);
      const after = (await get(done.location ?? "", administrator)).html;
      expect(after).toContain("Alle sessies zijn beëindigd");
      expect(after).not.toContain(action);
      expect(await events(ann.person)).toContain("access.all-sessions-ended");
    });

    it("ASVS 7.4.2: closes an account only after saying what happens, for good, and once", async () => {
      const { html } = await get("/beheer/accounts/ann/sluiting", secretary);
      expect(html).toContain("Dit kan niet ongedaan worden gemaakt");
      expect(await accountOf(database().db, ann.person)).not.toBeNull();
      const done = await post("/beheer/accounts/ann/sluiting", secretary);
      expect([done.status, done.location]).toEqual([303, "/beheer/accounts?gedaan=gesloten"]);
      expect([await isIn(ann), await accountOf(database().db, ann.person)]).toEqual([false, null]);
      expect((await post("/beheer/accounts/ann/sluiting", secretary)).status).toBe(404);
      expect((await get("/beheer/accounts/ann", secretary)).status).toBe(404);
      expect((await events(ann.person)).filter((event) => event === "access.account-closed")).toHaveLength(1);
    });

    it("lets nobody close the own account: the last one to administer would shut the door from outside", async () => {
      const boss = await somebody("boss", { sits: [{ body: administrationRoom, role: "member" }] });
      expect((await get("/beheer/accounts/boss", boss)).html).toContain("Dit bent u zelf");
      expect((await post("/beheer/accounts/boss/sluiting", boss)).status).toBe(409);
      expect(await isIn(boss)).toBe(true);
    });

    it("invites again at the address of the account, for the secretariat", async () => {
      const done = await post("/beheer/accounts/ann/uitnodiging", secretary);
      expect([done.status, done.location]).toEqual([303, "/beheer/accounts/ann?gedaan=uitgenodigd"]);
      expect((await outbox(database().db)).map(({ address }) => address)).toEqual(["ann@stad.example"]);
      expect((await get("/beheer/accounts/ann", secretary)).html).toContain("de uitnodiging werkt tot 1 december 2026");
      expect((await get("/beheer/accounts/ann", administrator)).html).not.toContain("/uitnodiging");
    });

    it("does not invite who holds nothing, has no address or has no account", async () => {
      await transact(database(), (tx) => openAccount(tx, { person: asId("person-secretary"), address: null }, testNow));
      expect((await post("/beheer/accounts/person-secretary/uitnodiging", secretary)).status).toBe(404);
      expect((await post("/beheer/accounts/person-administrator/uitnodiging", secretary)).status).toBe(404);
      await database().writer.updateTable("office").set({ not_after: "2026-11-24" }).where("person", "=", "ann").execute();
      expect((await get("/beheer/accounts/ann", secretary)).html).not.toContain('action="/beheer/accounts/ann/uitnodiging"');
      expect((await post("/beheer/accounts/ann/uitnodiging", secretary)).status).toBe(404);
      expect(await outbox(database().db)).toEqual([]);
    });

    it("takes no form with more in it than its button, and knows nobody who is not there", async () => {
      expect((await post("/beheer/accounts/ann/sluiting", secretary, { persoon: "boss" })).status).toBe(400);
      expect((await get("/beheer/accounts/niemand", secretary)).status).toBe(404);
      expect((await get("/beheer/accounts?pagina=0", secretary)).status).toBe(400);
      expect(await isIn(ann)).toBe(true);
    });

    it("is sound HTML in both languages", async () => {
      const paths = [
        "/beheer/accounts",
        "/beheer/accounts?naam=xyz&gedaan=gesloten",
        "/beheer/accounts/ann?gedaan=sessies",
        "/beheer/accounts/ann/sluiting",
      ];
      for (const path of paths)
        for (const language of ["nl", "en"]) {
          const answer = await app.request(path, { headers: { cookie: `${administrator.headers.cookie}; taal=${language}` } });
          expect(await problemsInHtml(await answer.text())).toEqual([]);
        }
    });

    it("is one step from the page of the person, for the secretariat", async () => {
      expect((await get("/beheer/mensen/ann", secretary)).html).toContain('href="/beheer/accounts/ann"');
      const coordinator = await aSignedIn(database(), "coordinator");
      expect((await get("/beheer/mensen/ann", coordinator)).html).not.toContain("/beheer/accounts/");
    });
  },
  async () => undefined,
  "content",
);
