import type { Tables } from "../../src/app/tables.ts";
import { dayOf } from "../../src/lib/day.ts";
import type { Language } from "../../src/lib/language.ts";
import type { Paper, Table } from "../../src/lib/paper.ts";
import type { View } from "../../src/lib/view.ts";
import { sheetPaper } from "../../src/modules/publishing/pages/fact-sheets/paper.ts";
import { cityCalled, citySheet, sheetGround, themeSheet } from "../../src/modules/publishing/routes/fact-sheets/read-sheets.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { testLook, testNow } from "./house.ts";
import { textOf } from "./told-pack.ts";

/** The sheet of a city, or else of a theme, before it is drawn. */
export async function factSheetOf(
  { db }: Pick<Database<Tables>, "db">,
  { city = null, theme = null }: { readonly city?: string | null; readonly theme?: number | null },
  language: Language = "nl",
): Promise<Paper> {
  const view: View = { ...testLook, language, path: "", query: "", isSignedIn: false, now: testNow, sources: new Map() };
  const ground = await sheetGround({ db, view }, { city, agenda: null, theme });
  const content = city === null ? themeSheet(ground) : citySheet(ground, cityCalled(ground.cities, city));
  return sheetPaper({ view, content, today: dayOf(testNow) });
}

/** The rows of the table of figures, cell by cell, each with where its figure is found. */
export function rowsOfSheet({ parts }: Paper) {
  const table = parts.find((part): part is Table => part.kind === "table");
  return (table?.rows ?? []).map((cells) => ({
    cells: cells.map(textOf),
    address: cells.flat().find(({ address }) => address !== null)?.address ?? "",
  }));
}
