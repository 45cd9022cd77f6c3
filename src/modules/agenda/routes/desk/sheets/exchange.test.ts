import { describe, expect, it } from "vitest";
import type { Who } from "../../../../../../tests/build/actor.ts";
import { parseCsv } from "../../../../../../tests/build/csv.ts";
import { aSheetDesk, change, desk, hashOn, patience } from "../../../../../../tests/build/sheet-desk.ts";
import { readSheets } from "../../../../../platform/sheet/sheets.ts";
import { sheetShapes } from "../../../domain/sheets/shape.ts";

const { get, proposed, publish, send, textOf, writer: database } = aSheetDesk();

const writers: readonly Who[] = ["member", "member of another city", "coordinator", "lead", "member of the body", "secretary", "lobbyist"];
const outsiders: readonly (Who | null)[] = [null, "partner", "administrator"];
const files = ["agenda.xlsx", ...sheetShapes.map(({ key }) => `${key}.csv`)];

describe("the agenda as sheets", { timeout: patience }, () => {
  it("ASVS 8.2.1: is for who may write, each page, each file and each act; a proposal for who made it alone", async () => {
    const { path, html } = await proposed("secretary", change("Voor rechten"));
    const act = { controle: hashOn(html), reden: "x" };
    for (const who of outsiders) {
      for (const address of [desk, ...files.map((file) => `${desk}/${file}`), path]) {
        expect([who, address, (await get(address, who)).status]).toEqual([who, address, 403]);
      }
      const sending = [await send(who, "a.csv", change("Nee")), await publish(path, who, act)];
      expect([who, ...sending.map(({ status }) => status)]).toEqual([who, 403, 403]);
    }
    for (const who of writers.filter((one) => one !== "secretary")) {
      const answers = [await get(desk, who), await get(path, who), await publish(path, who, act)];
      expect([who, ...answers.map(({ status }) => status)]).toEqual([who, 200, 404, 404]);
    }
  });

  it("ASVS 5.4.1, 5.4.2: goes out as files to keep, that nobody else keeps, and that is in the log", async () => {
    for (const file of files) {
      const answer = await get(`${desk}/${file}`, "member");
      expect([file, answer.status, answer.headers.get("cache-control")]).toEqual([file, 200, "no-store"]);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z-]+-2026-11-24\.(xlsx|csv)"$/);
    }
    const entries = await database().selectFrom("audit_entry").select("event").where("event", "=", "agenda.sheets-taken").execute();
    expect(entries.length).toBeGreaterThanOrEqual(files.length);
  });

  it("gives exactly what is chosen: the theme, the kinds, the own city; and no less when nothing is", async () => {
    const rows = async (query: string) => parseCsv(await textOf(`${desk}/vraag.csv?${query}`, "member")).slice(1);
    expect((await rows("thema=3")).length).toBeGreaterThan(1);
    expect((await rows("thema=3")).length).toBeLessThan((await rows("")).length);
    const workbook = async (query: string) => {
      const bytes = new Uint8Array(await (await get(`${desk}/agenda.xlsx?${query}`, "coordinator")).arrayBuffer());
      return (await readSheets({ name: "a.xlsx", bytes })).map(({ name, lines }) => [name, lines.length] as const);
    };
    expect((await workbook("soort=vraag&soort=doel")).map(([name]) => name)).toEqual([
      "Lees mij",
      "Vragen",
      "Gebeurtenissen bij vragen",
      "Stukken bij vragen",
      "Doelen",
      "Gebeurtenissen bij doelen",
    ]);
    const [all, own] = [await workbook("soort=initiatief"), await workbook("soort=initiatief&eigen=ja")];
    expect(own[1]?.[1]).toBeLessThan(all[1]?.[1] ?? 0);
    expect((await get(`${desk}/agenda.xlsx?agenda=1850-1851`, "member")).status).toBe(404);
    expect((await get(`${desk}?soort=speerpunt`, "member")).status).toBe(400);
  });

  it("says in the first sheet what each column is and can say, without the name of anything hidden", async () => {
    await database().updateTable("focus_point").set({ audience: "network" }).where("id", "=", "2019-2022-4.1").execute();
    const bytes = new Uint8Array(await (await get(`${desk}/agenda.xlsx?soort=initiatief`, "member")).arrayBuffer());
    const [readMe] = await readSheets({ name: "a.xlsx", bytes });
    const told = new Map((readMe?.lines ?? []).map(({ cells }) => [`${cells[0]} ${cells[1]}`, cells.slice(2).join(" ")]));
    expect(told.get("Initiatieven Stand")).toContain("loopt");
    expect(told.get("Initiatieven Voor welke speerpunten")).toContain("4.1 ");
    expect(told.get("Steden per initiatief Stad")).toContain("Zwolle");
    expect(told.get("Mijlpalen Bereikt op")).toContain("24-11-2026");
    expect([...told.values()].every((text) => text !== "")).toBe(true);
    await database().updateTable("focus_point").set({ audience: "public" }).where("id", "=", "2019-2022-4.1").execute();
  });

  it("ASVS 8.2.2: never has what its reader may not see, in any file; nor does the page of a proposal", async () => {
    const mark = "geheime-woorden";
    const writer = database();
    const hide = { audience: "body:tg-woningmarkt" as never };
    await writer
      .updateTable("ask")
      .set({ ...hide, wording: mark })
      .where("id", "=", "2019-2022-4.2")
      .execute();
    await writer
      .updateTable("offer")
      .set({ ...hide, wording: mark })
      .where("id", "=", "2019-2022-4.2")
      .execute();
    await writer
      .updateTable("target")
      .set({ ...hide, unit: mark })
      .where("id", "=", "2019-2022-k02")
      .execute();
    await writer
      .updateTable("initiative")
      .set({ ...hide, title: mark })
      .where("slug", "=", "preventie-met-gezag")
      .execute();
    await writer
      .updateTable("focus_point")
      .set({ ...hide, title: mark })
      .where("id", "=", "2019-2022-4.3")
      .execute();
    const telling = async (who: Who) => {
      const found: string[] = [];
      for (const file of files) {
        const bytes = new Uint8Array(await (await get(`${desk}/${file}`, who)).arrayBuffer());
        if (JSON.stringify(await readSheets({ name: file, bytes })).includes(mark)) found.push(file);
      }
      return found;
    };
    expect(await telling("secretary")).toEqual([]);
    expect(await telling("member of the body")).toEqual(["agenda.xlsx", "initiatief.csv", "vraag.csv", "aanbod.csv", "doel.csv"]);
    const { html } = await proposed("secretary", change("Anders", "4.2"));
    expect(html).not.toContain(mark);
    expect(html).toContain("Dit kenmerk kennen wij niet in deze agenda.");
    for (const table of ["ask", "offer", "target", "focus_point"] as const) {
      await writer.updateTable(table).set({ audience: "public" }).where("audience", "=", hide.audience).execute();
    }
  });
});

it("is reached from the desk, the lists and the administration by who may write, and by nobody else", async () => {
  for (const path of ["/concepten", "/initiatieven", "/vragen-aan-het-rijk", "/aanbod", "/doelen", "/beheer"]) {
    expect([path, (await textOf(path, "secretary")).includes(`href="${desk}`)]).toEqual([path, true]);
    expect([path, (await textOf(path, null)).includes(desk)]).toEqual([path, false]);
    expect([path, (await textOf(path, "partner")).includes(desk)]).toEqual([path, false]);
  }
});
