import { expect, it } from "vitest";
import { onBothEngines } from "../../../../../../tests/build/database.ts";
import { as } from "../../../../../../tests/build/desk.ts";
import { testNow } from "../../../../../../tests/build/house.ts";
import type { Tables } from "../../../../../app/tables.ts";
import { asId } from "../../../../../lib/ids.ts";
import { languages } from "../../../../../lib/language.ts";
import type { Database } from "../../../../../platform/db/database.ts";
import { readSheets, writeWorkbook } from "../../../../../platform/sheet/sheets.ts";
import { chosenRecords } from "../../../actions/sheets/exported.ts";
import { plannedChanges } from "../../../actions/sheets/planned.ts";
import { sheetKinds } from "../../../domain/sheets/shape.ts";
import { allSheetWords } from "../../../pages/desk/sheets/words.ts";
import { csvFrom, readMeSheet, sheetsOf } from "./files.ts";

const agenda = asId<never>("2019-2022");

const chosenIn = async (database: Database<Tables>, who: "secretary" | "member" = "secretary") => {
  const actor = await as(database, who);
  const chosen = await chosenRecords(database.db, actor, { agenda, kinds: sheetKinds, isOwnCity: false });
  const total = [...chosen.records.values()].reduce((sum, records) => sum + records.length, 0);
  return { visit: { db: database.db, actor, now: testNow }, chosen, total };
};

onBothEngines(
  "all of the starting content, taken out and sent in unchanged",
  (database) => {
    it.each(languages)("changes nothing as a workbook in %s", async (language) => {
      const { visit, chosen, total } = await chosenIn(database());
      const sheets = sheetsOf(chosen, language);
      const readMe = readMeSheet(
        chosen,
        sheets.map(([shape]) => shape),
        language,
      );
      const bytes = await writeWorkbook([readMe, ...sheets.map(([, sheet]) => sheet)]);
      const tables = (await readSheets({ name: "agenda.xlsx", bytes })).map((sheet) => ({ ...sheet, file: "agenda.xlsx" }));
      const plan = await plannedChanges(visit, { agenda, tables, words: allSheetWords });
      expect(plan).toEqual({ agenda, edits: [], problems: [], problemCount: 0, unchanged: total, hidden: [] });
      expect(total).toBeGreaterThan(100);
    });

    it.each(languages)("changes nothing as tables of text in %s, each by itself", async (language) => {
      const { visit, chosen } = await chosenIn(database());
      for (const [shape, sheet] of sheetsOf(chosen, language)) {
        const file = `${sheet.name.toLowerCase().replaceAll(" ", "-")}-2026-11-24.csv`;
        const [table] = await readSheets({ name: file, bytes: Buffer.from(csvFrom(sheet)) });
        const tables = table ? [{ ...table, file }] : [];
        const { edits, problems, unchanged } = await plannedChanges(visit, { agenda, tables, words: allSheetWords });
        const records = new Set(sheet.rows.map(([key]) => key)).size;
        expect([shape.key, edits, problems, unchanged]).toEqual([shape.key, [], [], records]);
      }
    });
  },
  undefined,
  "content",
);
