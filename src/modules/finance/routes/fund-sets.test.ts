import { afterAll, expect, it, vi } from "vitest";
import { aSignedIn } from "../../../../tests/build/actor.ts";
import { aStand, type Browser } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { type FundTexts, fundFileBytes, fundTextsFor, withCells } from "../../../../tests/build/fund-files.ts";
import { anApp, testNow } from "../../../../tests/build/house.ts";
import { aMultipartOf } from "../../../../tests/build/multipart.ts";
import { aWorkbook } from "../../../../tests/build/workbook.ts";
import { readSheets } from "../../../platform/sheet/sheets.ts";
import { citiesOn, ownNetwork } from "../../network/index.ts";
import { writtenSet } from "../domain/import/written-set.ts";
import { countOldFundFiles } from "../store/fund-files.ts";
import { fundSetAt } from "../store/sets.ts";

// Each file is read in a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const page = "/beheer/financien";
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const source = { bron: "proef", brontitel: "Proef", uitgever: "Zwolle", licentie: "CC0 1.0" };
const said = { circulaire: "S2030", jaar: "2031", factor: "1,457", ...source };

onBothEngines(
  "the screen on which a set of the fund is taken over",
  (database) => {
    const as = async (who: "secretary" | "administrator" | "member") => {
      const browser = aStand(database()).browser();
      const { headers } = await aSignedIn(database(), who);
      browser.holdSecret(headers.cookie.split("=")[1] ?? "");
      return browser;
    };
    const whole = async (): Promise<FundTexts> => {
      const network = await ownNetwork(database().db);
      const cities = network === null ? [] : await citiesOn(database().db, network.id, "2031-01-01");
      return fundTextsFor(cities.map(({ id, name }) => ({ code: id, name })));
    };
    const send = (browser: Browser, files: readonly (readonly [string, string | Uint8Array])[]) => {
      const { type, body } = aMultipartOf("bestand", files);
      return browser.upload(page, type, body);
    };
    const sent = async (browser: Browser, texts: FundTexts) => {
      const { status, location } = await send(browser, fundFileBytes(texts));
      expect(status).toBe(303);
      return location ?? "";
    };

    it("shows what it read and what is still to be said, keeps what was typed, and takes all of it over", async () => {
      const secretary = await as("secretary");
      const texts = await whole();
      const count = String(texts.units.length - 1);
      const path = await sent(secretary, texts);
      const first = words((await secretary.get(path)).html);
      expect(first).toContain("Er zijn nog 3 dingen die niet kloppen");
      expect(first).toContain("Zeg wat de uitkeringsfactor is.");
      expect(first).toContain("Wij hebben geen lijst van de gemeenten van dat jaar.");
      await secretary.post(`${path}/keuze`, { ...said, gemeenten: count, brontitel: "" });
      const half = await secretary.get(path);
      expect(words(half.html)).toContain("De bron “proef” kennen wij nog niet. Vul “titel van de bron” in.");
      expect(half.html).toContain('value="1,457"');
      expect(half.html).not.toContain(`${path}/overname`);
      await secretary.post(`${path}/keuze`, { ...said, gemeenten: count });
      const well = await secretary.get(path);
      expect(words(well.html)).toContain("Alles is te lezen en alles klopt.");
      expect(words(well.html)).toContain(`Gemeenten ${count} Maatstaven 3 Andere uitkeringen 2`);
      const taken = await secretary.post(`${path}/overname`, { ...said, gemeenten: count });
      expect([taken.status, taken.location]).toEqual([303, `${page}?overgenomen=S2030-2031`]);
      const list = words((await secretary.get(taken.location ?? "")).html);
      expect(list).toContain("De reeks S2030-2031 is overgenomen.");
      expect(list).toContain("Septembercirculaire 2030 2031 1,457 alle gemeenten niets Proef S2030-2031 als werkmap");
      expect((await secretary.get(path)).status).toBe(404);
    });

    it("says that the same set is there already, also when it comes back as the workbook that we wrote", async () => {
      const administrator = await as("administrator");
      const texts = await whole();
      const words = { ...said, gemeenten: String(texts.units.length - 1) };
      await administrator.post(`${await sent(administrator, texts)}/overname`, words);
      const set = await fundSetAt(database().db, "S2030-2031");
      if (set === null) throw new Error("The set was taken over.");
      const app = anApp(database());
      const { headers } = await aSignedIn(database(), "secretary");
      const answer = await app.request(`${page}/reeksen/S2030-2031/reeks.xlsx`, { headers });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(answer.headers.get("content-disposition")).toContain("gemeentefonds-S2030-2031.xlsx");
      expect((await readSheets({ name: "a.xlsx", bytes })).map(({ name }) => name)).toEqual(writtenSet(set).map(({ name }) => name));
      const again = await send(administrator, [["gemeentefonds-S2030-2031.xlsx", bytes]]);
      const same = await administrator.post(`${again.location}/overname`, { bron: "proef" });
      expect(same.location).toBe(`${page}?zelfde=S2030-2031`);
      expect(await fundSetAt(database().db, "S2030-2031")).toEqual(set);
    });

    it("names the cell that is wrong, and takes nothing over while it is", async () => {
      const secretary = await as("secretary");
      const texts = await whole();
      const path = await sent(secretary, withCells(texts, ["units", 3, 3, ""], ["units", 4, 1, "<script>"]));
      const { status, location } = await secretary.post(`${path}/overname`, { ...said, gemeenten: "400" });
      expect([status, location]).toEqual([303, path]);
      const { html } = await secretary.get(path);
      expect(words(html)).toContain("aantallen.csv, rij 3, kolom “inwo” Hier staat niets. Een lege cel is geen nul: vul het getal in.");
      const twice = await sent(secretary, withCells(texts, ["units", 3, 3, ""], ["units", 4, 3, ""], ["units", 5, 3, ""]));
      expect(words((await secretary.get(twice)).html)).toContain("rij 3, kolom “inwo” en op nog 2 plaatsen Hier staat niets.");
      expect(html).toContain("“&lt;script>” is geen code van een gemeente");
      expect(await fundSetAt(database().db, "S2030-2031")).toBeNull();
    });

    it("ASVS 5.2.2: refuses what is no table, too many files, and a workbook with formulas, and says where they are", async () => {
      const secretary = await as("secretary");
      const rows = '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>';
      expect(words((await send(secretary, [["a.csv", "<html>"]])).html)).toContain("Deze bestanden kunnen wij niet lezen");
      expect(
        words(
          (
            await send(
              secretary,
              Array.from({ length: 9 }, (_, at) => [`${at}.csv`, "a;b"] as const),
            )
          ).html,
        ),
      ).toContain("te veel bestanden");
      const { status, html } = await send(secretary, [["a.xlsx", aWorkbook([{ name: "a", rows }])]]);
      expect([status, words(html).includes("A2 : Op blad 1 staat hier een formule.")]).toEqual([400, true]);
    });

    it("keeps files for a day at most, and five times at most", async () => {
      const secretary = await as("secretary");
      const paths: string[] = [];
      for (let at = 0; at < 6; at++) paths.push((await send(secretary, [["a.csv", `a;b\n${at};1\n`]])).location ?? "");
      expect(await Promise.all(paths.map(async (path) => (await secretary.get(path)).status))).toContain(404);
      expect(await countOldFundFiles(database().db, testNow)).toBe(0);
      expect(await countOldFundFiles(database().db, new Date(testNow.getTime() + 25 * 3_600_000))).toBe(5);
    });

    it("is for the secretariat and administrators, of whom the administration has a link to it", async () => {
      const member = await as("member");
      expect((await member.get(page)).status).toBe(403);
      expect((await member.post(`${page}/bestanden/x/overname`, said)).status).toBe(403);
      expect((await aStand(database()).browser().get(page)).status).not.toBe(200);
      for (const who of ["secretary", "administrator"] as const) {
        const browser = await as(who);
        expect((await browser.get("/beheer")).html).toContain(`href="${page}"`);
        expect((await browser.post(`${page}/bestanden/x/keuze`, said)).status).toBe(404);
        expect((await browser.get(`${page}/reeksen/X2024-2025/reeks.xlsx`)).status).toBe(404);
      }
    });
  },
  async () => undefined,
  "content",
);
