import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aSignedIn } from "../../../tests/build/actor.ts";
import { aStand, type Browser, type Stand } from "../../../tests/build/browser.ts";
import { contentFolder, onBothEngines } from "../../../tests/build/database.ts";
import { dumpOf } from "../../../tests/build/dump.ts";
import { loadedExample, removedExample, signInFirst } from "../../../tests/build/example.ts";
import { testNow } from "../../../tests/build/house.ts";
import { addSomebody, askForLink, mailTo } from "../../../tests/build/sign-in.ts";
import { setUpSecret } from "../../modules/access/index.ts";
import { firstBrokenEntry } from "../../platform/audit/audit.ts";
import { isExampleLoaded } from "../../platform/example/before.ts";
import { loadContent } from "../content.ts";
import { renewSearch } from "../searching.ts";

const minuteMs = 60_000;
const everyRole = ["member", "coordinator", "lead", "secretariat", "public-affairs", "partner", "administrator"];

/** Each test copies a whole network and signs people in; on a busy machine that takes seconds. */
const patience = 60_000;

onBothEngines(
  "the example network",
  (database) => {
    /** Loads it and signs somebody in for each of these roles. */
    async function tryOut(stand: Stand, roles: readonly string[] = ["secretariat"]): Promise<(role: string) => Browser> {
      stand.wait(minuteMs);
      const guises = await loadedExample(database(), stand.now());
      stand.wait(minuteMs);
      const browsers = new Map<string, Browser>();
      for (const role of roles) browsers.set(role, await signInFirst(stand, guises.get(role)?.secret ?? ""));
      return (role) => {
        const browser = browsers.get(role);
        if (!browser) throw new Error(`Nobody tries ${role}.`);
        return browser;
      };
    }

    /** Sends a form and sees that it was taken; answers where it leads. Each act has a moment of its own. */
    async function act(stand: Stand, browser: Browser, path: string, fields: Readonly<Record<string, string>>): Promise<string> {
      stand.wait(minuteMs);
      const { status, location, html } = await browser.post(path, fields);
      if (status !== 303) throw new Error(`${path} answered ${status}: ${/<main[\s\S]*?<\/h1>[\s\S]{0,900}/.exec(html)?.[0]}`);
      return location ?? "";
    }

    const versionIn = (html: string) => /name="versie" value="(\d+)"/.exec(html)?.[1] ?? "";

    it("has somebody for every role, who comes in by a link and a second proof", { timeout: patience }, async () => {
      const stand = aStand(database());
      const as = await tryOut(stand, everyRole);
      const seen: Record<string, number> = {};
      for (const role of everyRole) seen[role] = (await as(role).get("/mijn")).status;
      expect(new Set(Object.values(seen))).toEqual(new Set([200]));
      expect((await as("secretariat").get("/mensen")).html).toContain("Nico Winterkoning-Voorbeeld");
      expect((await as("administrator").get("/beheer/logboek")).status).toBe(200);
      expect((await as("coordinator").get("/beheer/wisseling")).status).toBe(200);
    });

    it("changes nothing when it is loaded a second time", { timeout: patience }, async () => {
      const stand = aStand(database());
      await loadedExample(database(), stand.now());
      const before = await dumpOf(database());
      stand.wait(minuteMs);
      expect((await loadedExample(database(), stand.now())).size).toBe(0);
      expect(await dumpOf(database())).toEqual(before);
    });

    it(
      "leaves every table as it was, whatever its persons did",
      async () => {
        const before = await dumpOf(database());
        const stand = aStand(database());
        const as = await tryOut(stand, everyRole);
        await doTwentyActs(stand, as);
        expect(
          Object.entries(await dumpOf(database())).filter(([table, rows]) => String(rows) !== String(before[table])).length,
        ).toBeGreaterThan(15);

        stand.wait(minuteMs);
        const removed = await removedExample(database(), stand.now());
        expect(await dumpOf(database())).toEqual(before);
        expect(removed).toMatchObject({ left: [], lost: [] });
        expect(await isExampleLoaded(database().db)).toBe(false);
        expect(await firstBrokenEntry(database().db)).toBeNull();
        expect(await removedExample(database(), stand.now())).toBeNull();
        expect((await as("secretariat").get("/mensen")).html).not.toContain("Voorbeeld");
      },
      patience,
    );

    it("is loaded once when it is asked for twice at the same time, and removed once", { timeout: patience }, async () => {
      const loads = await Promise.all([loadedExample(database(), testNow), loadedExample(database(), testNow)]);
      expect(loads.map(({ size }) => size).sort()).toEqual([0, everyRole.length]);
      const removals = await Promise.all([removedExample(database(), testNow), removedExample(database(), testNow)]);
      expect(removals.filter((removed) => removed !== null)).toHaveLength(1);
    });

    it("ASVS 6.3.2: gives the installation no administrator: the first real one can still set it up", { timeout: patience }, async () => {
      await loadedExample(database(), testNow);
      const stand = aStand(database());
      const secret = await setUpSecret(database(), stand.now());
      const { status } = await stand.browser().post(`/inrichten/${secret}`, { naam: "Eva van den Berg", adres: "eva@stad.example" });
      expect(status).toBe(303);
      stand.wait(minuteMs);
      expect(await removedExample(database(), stand.now())).toMatchObject({ lost: [] });
      expect(await setUpSecret(database(), stand.now())).toBeNull();
    });

    /** A day's work, through the forms of the product. */
    async function doTwentyActs(stand: Stand, as: (role: string) => Browser): Promise<void> {
      const secretary = as("secretariat");
      expect((await as("member").send("/mijn/passkeys/opties", {})).status).toBe(200);
      const woningmarkt = "themagroep-woningmarkt";
      const day = "2026-12-01";
      await act(stand, secretary, "/beheer/zetels", {
        gremium: woningmarkt,
        rol: "member",
        persoon: "voorbeeld-sijs",
        organisatie: "GM0505",
        dag: day,
      });
      await act(stand, secretary, "/beheer/zetels/z54/einde", { einddag: day, versie: "1" });
      await act(stand, secretary, "/beheer/zetels/z57/overdracht", {
        dag: day,
        persoon: "voorbeeld-grutto",
        organisatie: "GM0503",
        versie: "1",
      });
      const added = await act(stand, secretary, "/beheer/mensen", {
        naam: "Piet Toegevoegd",
        mail: "Piet@elders.example",
        organisatie: "GM0361",
        functie: "official",
        van: "2026-11-01",
      });
      const piet = added.split("/").at(-1) ?? "";
      await act(stand, secretary, `/beheer/mensen/${piet}/uitnodiging`, {});
      const body = await act(stand, secretary, "/beheer/gremia", {
        naam: "Proeftuin",
        soort: "working-group",
        wie: "body",
        onder: woningmarkt,
      });
      const slug = body.split("/").at(-1) ?? "";
      await act(stand, secretary, "/beheer/zetels", {
        gremium: woningmarkt,
        rol: "chair",
        persoon: piet,
        dag: "2026-11-24",
        organisatie: "GM0361",
      });
      const changed = await secretary.get(`/beheer/gremia/${woningmarkt}/wijziging`);
      await act(stand, secretary, `/beheer/gremia/${woningmarkt}`, {
        naam: "Wonen",
        soort: "theme-group",
        wie: "public",
        versie: versionIn(changed.html),
      });
      const course = await secretary.get(`/beheer/gremia/${woningmarkt}/koers`);
      await act(stand, secretary, `/beheer/gremia/${woningmarkt}/koers`, {
        taak: "Iets anders",
        periode: "2026-2030",
        naam: "Wonen",
        context: "Krapte",
        versie: versionIn(course.html),
      });
      await act(stand, secretary, `/beheer/gremia/${woningmarkt}/mandaten`, {
        persoon: piet,
        onderwerp: "Brief",
        van: "2026-12-01",
        tot: "2027-12-01",
        wie: "public",
      });
      await act(stand, secretary, "/beheer/gremia/themagroep-europa/einde", { dag: day, opvolger: woningmarkt, versie: "1" });
      await act(stand, secretary, "/beheer/organisaties/min-bzk", { naam: "Ministerie van Verzonnen Zaken", versie: "1" });
      await act(stand, secretary, "/beheer/organisaties/GM0193/uittreding", { dag: day });
      await act(stand, secretary, "/beheer/organisaties", { naam: "Kenniswerkplaats", soort: "knowledge-institute" });
      await guard(stand, as("coordinator"), "GM0193", ["voorbeeld-pimpelmees"]);
      await act(stand, as("lead"), "/mijn/onderwerpen", { portefeuille: "Iets nieuws" });
      await act(stand, as("member"), "/mijn/zichtbaarheid", {
        naam: "public",
        mail: "xandra@elders.example",
        mailWie: "public",
        telefoonWie: "nobody",
        paginaWie: "nobody",
        versie: "1",
      });
      await act(stand, as("administrator"), "/beheer/aanmelding", {
        kenmerk: "zwolle",
        organisatie: "GM0193",
        naam: "Gemeente Zwolle",
        adres: "https://aanmelden.example",
        client: "spil",
        geheim: "SPIL_OIDC_ZWOLLE",
      });
      await as("public-affairs").post("/inloggen/koppelingen", { adres: "anna.merel@voorbeeld.example" });
      expect(await mailTo(database(), stand, "anna.merel@voorbeeld.example")).not.toBeNull();
      expect(slug).not.toBe("");
    }

    /** A change of guard in one city: everything that hangs on who leaves becomes vacant. */
    async function guard(stand: Stand, browser: Browser, city: string, leavers: readonly string[]): Promise<void> {
      const wie = leavers.join(" ");
      const plan = await browser.get(`/beheer/wisseling/plan?organisatie=${city}&dag=2026-12-01&wie=${encodeURIComponent(wie)}`);
      const stempels = /name="stempels" value="([^"]*)"/.exec(plan.html)?.[1] ?? "";
      await act(stand, browser, "/beheer/wisseling", { organisatie: city, dag: "2026-12-01", wie, stempels });
    }

    describe("beside others who work", { timeout: patience }, () => {
      const real = async (stand: Stand): Promise<Browser> => {
        const { headers } = await aSignedIn(database(), "secretary", stand.now());
        const browser = stand.browser();
        browser.holdSecret(headers.cookie.replace("__Host-sid=", ""));
        return browser;
      };
      const rename = async (stand: Stand, browser: Browser, slug: string, naam: string) => {
        const { html } = await browser.get(`/beheer/gremia/${slug}/wijziging`);
        await act(stand, browser, `/beheer/gremia/${slug}`, { naam, soort: "theme-group", wie: "public", versie: versionIn(html) });
      };
      const names = async () => (await dumpOf(database()))["body"]?.join("") ?? "";

      it("gives back what others had made of the content before it came", async () => {
        const stand = aStand(database());
        await rename(stand, await real(stand), "themagroep-woningmarkt", "Wonen, zei het echte secretariaat");
        await renewSearch(database());
        const before = await dumpOf(database());
        const as = await tryOut(stand);
        await rename(stand, as("secretariat"), "themagroep-woningmarkt", "Wonen, zei het voorbeeld");
        stand.wait(minuteMs);
        expect(await removedExample(database(), stand.now())).toMatchObject({ left: [] });
        expect(await dumpOf(database())).toEqual({ ...before, session: expect.anything() });
      });

      it("lets content through that was renewed meanwhile and passed over what it had changed", async () => {
        const stand = aStand(database());
        const as = await tryOut(stand);
        await rename(stand, as("secretariat"), "themagroep-woningmarkt", "Wonen, zei het voorbeeld");
        const folder = mkdtempSync(join(tmpdir(), "spil-renewed-"));
        cpSync(contentFolder, folder, { recursive: true });
        const file = join(folder, "bodies.yaml");
        writeFileSync(file, readFileSync(file, "utf8").replace('name: "Woningmarkt"', 'name: "Woningmarkt, vernieuwd"'));
        stand.wait(minuteMs);
        expect((await loadContent(database(), stand.now, folder))?.leftAlone).toEqual([{ kind: "body", id: "tg-woningmarkt" }]);
        stand.wait(minuteMs);
        await removedExample(database(), stand.now());
        await loadContent(database(), stand.now, folder);
        expect(await names()).toContain("Woningmarkt, vernieuwd");
        rmSync(folder, { recursive: true });
      });

      it("keeps what others do meanwhile", async () => {
        const stand = aStand(database());
        const secretary = await real(stand);
        await tryOut(stand);
        await rename(stand, secretary, "themagroep-duurzaamheid", "Duurzaam, zei het echte secretariaat");
        const made = await act(stand, secretary, "/beheer/mensen", {
          naam: "Echt Iemand",
          mail: "echt@elders.example",
          organisatie: "GM0361",
          functie: "official",
          van: "2026-11-01",
        });
        stand.wait(minuteMs);
        expect(await removedExample(database(), stand.now())).toMatchObject({ left: [], lost: [] });
        expect(await names()).toContain("Duurzaam, zei het echte secretariaat");
        expect((await secretary.get(made)).status).toBe(200);
      });

      it("leaves alone and names what both changed, in whatever order", async () => {
        const stand = aStand(database());
        const secretary = await real(stand);
        const as = await tryOut(stand);
        await rename(stand, as("secretariat"), "themagroep-woningmarkt", "Wonen, zei het voorbeeld");
        await rename(stand, secretary, "themagroep-woningmarkt", "Wonen, zei het echte secretariaat");
        await rename(stand, secretary, "themagroep-duurzaamheid", "Duurzaam, zei het echte secretariaat");
        await rename(stand, as("secretariat"), "themagroep-duurzaamheid", "Duurzaam, zei het voorbeeld");
        stand.wait(minuteMs);
        expect((await removedExample(database(), stand.now()))?.left).toEqual(["body tg-duurzaamheid", "body tg-woningmarkt"]);
        expect(await names()).toContain("Wonen, zei het echte secretariaat");
      });

      it("takes away, and names, what others gave to its persons and bodies", async () => {
        const stand = aStand(database());
        const secretary = await real(stand);
        const before = await dumpOf(database());
        const as = await tryOut(stand);
        const at = await act(stand, as("secretariat"), "/beheer/gremia", { naam: "Proeftuin", soort: "topic", wie: "network" });
        const slug = at.split("/").at(-1) ?? "";
        await act(stand, secretary, "/beheer/zetels", { gremium: slug, rol: "member", organisatie: "GM0361", dag: "2026-11-24" });
        await act(stand, secretary, "/beheer/zetels", {
          gremium: "themagroep-europa",
          rol: "member",
          persoon: "voorbeeld-fuut",
          organisatie: "GM0014",
          dag: "2026-11-24",
        });
        stand.wait(minuteMs);
        const removed = await removedExample(database(), stand.now());
        expect(removed?.lost).toHaveLength(2);
        expect(removed?.lost.every((name) => name.startsWith("seat "))).toBe(true);
        expect(await dumpOf(database())).toEqual({ ...before, session: expect.anything() });
      });

      it("takes nothing from a real person whose address one of its persons gave as the own", async () => {
        const stand = aStand(database());
        await addSomebody(database(), { id: "eva" });
        stand.wait(minuteMs);
        const as = await tryOut(stand);
        await act(stand, as("secretariat"), "/mijn/zichtbaarheid", {
          naam: "network",
          mail: "Eva@stad.example",
          mailWie: "network",
          telefoonWie: "nobody",
          paginaWie: "nobody",
          versie: "1",
        });
        await askForLink(database(), stand, "eva@stad.example");
        const { account, mail } = await dumpOf(database());
        await removedExample(database(), stand.now());
        const after = await dumpOf(database());
        expect([after["account"]?.length, after["mail"]]).toEqual([1, mail]);
        expect(account?.length).toBeGreaterThan(1);
      });

      it("names the persons to whom its persons did something", async () => {
        const stand = aStand(database());
        const secretary = await real(stand);
        const made = await act(stand, secretary, "/beheer/mensen", {
          naam: "Echt Iemand",
          mail: "echt@elders.example",
          organisatie: "GM0361",
          functie: "official",
          van: "2026-11-01",
        });
        const as = await tryOut(stand);
        await act(stand, as("secretariat"), made, { naam: "Anders Genoemd", versie: "1" });
        await act(stand, as("secretariat"), `${made}/uitnodiging`, {});
        stand.wait(minuteMs);
        expect((await removedExample(database(), stand.now()))?.left).toEqual([`person ${made.split("/").at(-1)}`]);
        expect((await dumpOf(database()))["account"]).toEqual([]);
        expect((await dumpOf(database()))["mail"]).toEqual([]);
      });
    });
  },
  async () => undefined,
  "content",
);
