import { expect, it } from "vitest";
import { aSignedIn } from "../../../../tests/build/actor.ts";
import { aStand, type Browser } from "../../../../tests/build/browser.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import { aMultipart } from "../../../../tests/build/multipart.ts";
import { observationsIn } from "../../../../tests/build/stat-tables.ts";
import { aWorkbook, textRows } from "../../../../tests/build/workbook.ts";
import { system } from "../../../lib/actor.ts";
import { asId, type StatTableId } from "../../../lib/ids.ts";
import { carryOut } from "../../../platform/context.ts";
import { receiveFile } from "../actions/figure-files/receive.ts";
import { countOldFigureFiles, figureFileAt } from "../store/figure-files.ts";
import { loads } from "../store/loads/loads.ts";

const afterHours = (hours: number) => new Date(testNow.getTime() + hours * 60 * 60 * 1000);

const table = asId<StatTableId>("werk-1");
const text = "Jaar;Gemeente;Banen (aantal);Werkloosheid (%)\n2023;Zwolle;1.234;3,5\n2024*;Zwolle (gemeente);1.300;.\n2023;193;x;\n".replace(
  "2023;193;x;\n",
  "2023;Almere;x;\n",
);

/** The fields of the form on a page as a browser sends them. */
function fieldsOf(html: string): Record<string, string> {
  const form = /<form class="form form--wide"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const decoded = (value: string) =>
    value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const inputs = [...form.matchAll(/<input [^>]*>/g)].flatMap(([tag]) => {
    const [name, value] = [/ name="([^"]*)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1] ?? ""];
    return name === undefined || (tag.includes('type="checkbox"') && !tag.includes(" checked")) ? [] : [[name, decoded(value)] as const];
  });
  const selects = [...form.matchAll(/<select [^>]*name="([^"]*)"[\s\S]*?<\/select>/g)].map(
    ([select, name = ""]) =>
      [
        name,
        / selected[^>]* value="([^"]*)"|value="([^"]*)" selected/
          .exec(select)
          ?.slice(1)
          .find((one) => one) ?? "",
      ] as const,
  );
  return Object.fromEntries([...inputs, ...selects]);
}

const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const described = {
  tabel: table,
  titel: "Werk per stad",
  uitgever: "Stad Zwolle",
  licentie: "CC0 1.0",
  adres: "https://example.org/werk",
};

onBothEngines(
  "the screen on which a file of figures is taken over",
  (database) => {
    const stand = () => aStand(database());
    const as = async (who: "secretary" | "administrator" | "member", at = stand()) => {
      const browser = at.browser();
      const { headers } = await aSignedIn(database(), who);
      browser.holdSecret(headers.cookie.split("=")[1] ?? "");
      return browser;
    };
    const send = (browser: Browser, name: string, bytes: Uint8Array | string) => {
      const { type, body } = aMultipart("bestand", name, bytes);
      return browser.upload("/beheer/cijfers/bestand", type, body);
    };
    const sent = async (browser: Browser, bytes: Uint8Array | string = text, name = "werk.csv") => {
      const { status, location, html } = await send(browser, name, bytes);
      expect([status, words(html)]).toEqual([303, ""]);
      return location ?? "";
    };
    const choose = async (browser: Browser, path: string, more: Readonly<Record<string, string>>, act = "keuze") => {
      const { html } = await browser.get(path);
      return browser.post(`${path}/${act}`, { ...fieldsOf(html), ...more });
    };
    const take = async (browser: Browser, bytes: Uint8Array | string = text, more: Readonly<Record<string, string>> = described) => {
      const path = await sent(browser, bytes);
      return choose(browser, path, more, "lading");
    };
    const figures = async (measure = "Banen (aantal)") =>
      (await observationsIn(database().db, { table, measure, slice: "" })).map(
        ({ area, period, value, missing, status }) => `${area} ${period} ${value ?? missing} ${status}`,
      );

    it("shows what it understood, says what is still to be told, and keeps what was filled in", async () => {
      const secretary = await as("secretary");
      const path = await sent(secretary);
      const first = await secretary.get(path);
      expect(words(first.html)).toContain("Zeg voor welke tabel dit bestand is.");
      expect(fieldsOf(first.html)).toMatchObject({
        decimaal: "comma",
        "kolom-0-gebruik": "period",
        "kolom-1-gebruik": "area",
        "kolom-2-titel": "Banen",
        "kolom-3-eenheid": "%",
      });
      const half = await choose(secretary, path, { ...described, titel: "", adres: "geen adres", "kolom-2-titel": "Werkenden" });
      expect([half.status, half.location]).toEqual([303, path]);
      const again = await secretary.get(path);
      expect(fieldsOf(again.html)).toMatchObject({ uitgever: "Stad Zwolle", adres: "geen adres", "kolom-2-titel": "Werkenden" });
      expect(words(again.html)).toContain("Er zijn nog 2 dingen die niet kloppen");
      expect(again.html).not.toContain(`${path}/lading`);
      await choose(secretary, path, described);
      const well = await secretary.get(path);
      expect(words(well.html)).toContain("Alles is te lezen: 6 cijfers.");
      expect(well.html).toContain(`action="${path}/lading"`);
    });

    it("takes all figures over, with what is missing as it stands and stars as provisional", async () => {
      const secretary = await as("secretary");
      const taken = await take(secretary);
      expect([taken.status, taken.location]).toEqual([303, "/beheer/cijfers/bestand?overgenomen=werk-1"]);
      expect(await figures()).toEqual(["GM0034 2023JJ00 x unknown", "GM0193 2023JJ00 1234 unknown", "GM0193 2024JJ00 1300 provisional"]);
      expect(await figures("Werkloosheid (%)")).toEqual([
        "GM0034 2023JJ00 blank unknown",
        "GM0193 2023JJ00 3.5 unknown",
        "GM0193 2024JJ00 . provisional",
      ]);
      expect(words((await secretary.get(taken.location ?? "")).html)).toContain("De cijfers van werk-1 zijn overgenomen.");
    });

    it("knows the next file of that table again, and writes nothing when it is the same", async () => {
      const secretary = await as("secretary");
      await take(secretary, text, { ...described, "kolom-2-titel": "Werkenden" });
      const count = async () => (await loads(database().db)).filter((load) => load.table === table).length;
      expect(await count()).toBe(1);
      const path = await sent(secretary);
      const { html } = await secretary.get(path);
      expect(fieldsOf(html)).toMatchObject({ tabel: table, "kolom-2-titel": "Werkenden" });
      expect(words(html)).toContain("Alles is te lezen: 6 cijfers.");
      const same = await choose(secretary, path, {}, "lading");
      expect([same.status, same.location, await count()]).toEqual([303, "/beheer/cijfers/bestand?zelfde=werk-1", 1]);
    });

    it("says which heads of the last file are gone and which are new", async () => {
      const secretary = await as("secretary");
      await take(secretary);
      const path = await sent(secretary, text.replace("Werkloosheid (%)", "Zonder werk (%)"));
      await choose(secretary, path, { tabel: table });
      const { html } = await secretary.get(path);
      expect(words(html)).toContain("In het vorige bestand van deze tabel, nu niet Werkloosheid (%)");
      expect(words(html)).toContain("Nieuw in dit bestand Zonder werk (%)");
    });

    it("keeps the old figures when much is gone, until a person looked at it", async () => {
      const secretary = await as("secretary");
      await take(secretary);
      const path = await sent(secretary, "Jaar;Gemeente;Banen (aantal);Werkloosheid (%)\n2023;Zwolle;1.234;3,6\n");
      const refused = await choose(secretary, path, {}, "lading");
      expect(refused.status).toBe(409);
      expect(words(refused.html)).toContain("De cijfers zijn niet overgenomen");
      expect(await figures("Werkloosheid (%)")).toContain("GM0193 2023JJ00 3.5 unknown");
      const accepted = await secretary.post(`${path}/lading`, { ...fieldsOf(refused.html), accepteer: "ja" });
      expect(accepted.status).toBe(303);
      expect(await figures("Werkloosheid (%)")).toContain("GM0193 2023JJ00 3.6 unknown");
    });

    it("refuses a unit that changed: that needs another subject", async () => {
      const secretary = await as("secretary");
      await take(secretary);
      const path = await sent(secretary, text.replace("3,5", "3,6"));
      const refused = await choose(secretary, path, { "kolom-3-eenheid": "per 1 000" }, "lading");
      expect([refused.status, words(refused.html).includes("De eenheid was “%” en is nu “per 1 000”.")]).toEqual([409, true]);
    });

    it("takes nothing over while one cell is wrong, and says where it stands", async () => {
      const secretary = await as("secretary");
      const path = await sent(secretary, text.replace("1.234", "veel").replace("Almere", "Onzin"));
      const wrong = await choose(secretary, path, described, "lading");
      expect([wrong.status, wrong.location]).toEqual([303, path]);
      const seen = words((await secretary.get(path)).html);
      expect(seen).toContain("2 Banen (aantal) veel Dit is geen getal.");
      expect(seen).toContain("4 Gemeente Onzin Dit gebied kennen wij niet.");
      expect(await figures()).toEqual([]);
    });

    it("reads a workbook in the same way", async () => {
      const secretary = await as("secretary");
      const book = aWorkbook([
        { name: "Uitleg", rows: textRows([["Lees dit eerst"]]) },
        {
          name: "Cijfers",
          rows: textRows([
            ["Jaar", "Gemeente", "Banen (aantal)"],
            ["2023", "Zwolle", "12.5"],
            ["2023", "Almere", "-"],
          ]),
        },
      ]);
      const path = await sent(secretary, book, "werk.xlsx");
      await choose(secretary, path, described, "lading");
      expect(await figures()).toEqual(["GM0034 2023JJ00 - unknown", "GM0193 2023JJ00 12.5 unknown"]);
    });

    it("does not let a file into a table that is fetched from its publisher", async () => {
      const secretary = await as("secretary");
      const path = await sent(secretary);
      await choose(secretary, path, { ...described, tabel: "83625NED" }, "lading");
      expect(words((await secretary.get(path)).html)).toContain("Deze tabel wordt bij haar uitgever opgehaald");
    });

    it.each([
      ["nothing.csv", "", "Kies eerst een bestand."],
      ["plaatje.csv", "\x89PNG\0\0", "Dit is geen bestand dat wij kunnen lezen."],
      ["werk.pdf", "%PDF-1.7", "Dit is geen bestand dat wij kunnen lezen."],
      ["werk.xlsx", text, "De naam van dit bestand past niet bij wat erin zit."],
      ["half.csv", 'Jaar;Gemeente;Banen\n2023;"Zwo', "Dit bestand is beschadigd."],
      ["breed.csv", `${"a;".repeat(200_000)}\n`, "meer dan 50.000 rijen of 100 kolommen"],
      ["groot.csv", "1;2;3\n".repeat(1_000_000), "Dit bestand is groter dan 5 MB."],
      ["proza.csv", "Hier staat niets\nvan belang\n", "In dit bestand vinden wij geen tabel"],
    ])("refuses %s in a sentence", async (name, bytes, sentence) => {
      const { status, html } = await send(await as("secretary"), name, bytes);
      expect([status, words(html).includes(sentence)]).toEqual([400, true]);
    });

    it("refuses a workbook with a formula, and names its cell", async () => {
      const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
      const { status, html } = await send(await as("secretary"), "werk.xlsx", aWorkbook([{ name: "Blad", rows }]));
      expect([status, words(html).includes("A1 : Op blad 1 staat hier een formule.")]).toEqual([400, true]);
    });

    it("shows what a file says as text, whatever it says", async () => {
      const secretary = await as("secretary");
      const path = await sent(secretary, 'Jaar;Gemeente;"<script>alert(1)</script> (aantal)"\n2023;"<b>Zwolle</b>";1\n', "<img src=x>.csv");
      const { html } = await secretary.get(path);
      expect(html).not.toContain("<script>alert");
      expect(html).not.toContain("<b>Zwolle");
      expect(html).not.toContain("<img src=x>");
    });

    it("believes nothing that the form says about columns that the file does not have", async () => {
      const secretary = await as("secretary");
      const path = await sent(secretary);
      expect((await choose(secretary, path, { "kolom-99-gebruik": "measure" })).status).toBe(303);
      expect(words((await secretary.get(path)).html)).not.toContain("kolom 100");
      expect((await choose(secretary, path, { "kop-0": "x" })).status).toBe(400);
      expect((await choose(secretary, path, { decimaal: "streepje" })).status).toBe(400);
    });

    it("is gone after it was loaded, and after a day", async () => {
      const secretary = await as("secretary");
      const [path, other] = [await sent(secretary), await sent(secretary)];
      await choose(secretary, other, described, "lading");
      expect([(await secretary.get(path)).status, (await secretary.get(other)).status]).toEqual([200, 404]);
      const id = path.split("/").at(-1) ?? "";
      expect(await figureFileAt(database().db, id, afterHours(23))).not.toBeNull();
      expect(await figureFileAt(database().db, id, afterHours(24))).toBeNull();
      expect(await countOldFigureFiles(database().db, afterHours(24))).toBe(1);
    });

    it("is gone when ten others came after it: nobody fills the disk", async () => {
      const sheets = [{ name: null, lines: [1, 2].map((row) => ({ row, cells: ["2023", "Zwolle"] })) }];
      const receive = (hour: number) =>
        carryOut(database(), system, afterHours(hour / 100), (context) => receiveFile(context, { name: "x.csv", hash: "x", sheets }));
      const ids = [];
      for (let hour = 0; hour < 11; hour++) ids.push(await receive(hour));
      const kept = await Promise.all(ids.map((id) => figureFileAt(database().db, id, testNow)));
      expect(kept.map((file) => file !== null)).toEqual([false, ...Array(10).fill(true)]);
    });

    it("lets two people load at once without mixing their files", async () => {
      const [one, two] = [await as("secretary"), await as("administrator")];
      const [a, b] = [await sent(one), await sent(two, text.replace("1.234", "9.999"))];
      await Promise.all([choose(one, a, described), choose(two, b, described)]);
      const fields = [fieldsOf((await one.get(a)).html), fieldsOf((await two.get(b)).html)];
      const ended = await Promise.all([one.post(`${a}/lading`, fields[0]), two.post(`${b}/lading`, fields[1])]);
      for (const { status } of ended) expect([303, 409]).toContain(status);
      expect(ended.some(({ status }) => status === 303)).toBe(true);
      const values = (await figures()).join();
      expect(values.includes("1234") !== values.includes("9999")).toBe(true);
    });

    it("is not for members", async () => {
      const path = await sent(await as("secretary"));
      const member = await as("member");
      for (const where of ["/beheer/cijfers/bestand", path]) expect((await member.get(where)).status).toBe(403);
      expect((await send(member, "werk.csv", text)).status).toBe(403);
      expect((await member.post(`${path}/lading`, {})).status).toBe(403);
    });
  },
  async () => undefined,
  "content",
);
