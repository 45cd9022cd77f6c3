import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readSheets, writeWorkbook } from "../../src/platform/sheet/sheets.ts";
import { addManyInitiatives, rowsEach } from "../build/many-initiatives.ts";
import { aMultipart } from "../build/multipart.ts";
import { cpuMs } from "./machine.ts";
import type { Program } from "./program.ts";

/** What sending in a large workbook takes, until what would change stands on the screen. */
export interface DryRun {
  readonly rows: number;
  readonly seconds: number;
  /** Of a processor, threads included: what it takes however busy the machine is with other things. */
  readonly cpuSeconds: number;
}

const rowsWanted = 20_000;

/** Takes many initiatives out as a workbook, changes a tenth of the milestones, and sends it in: the median of three times. */
export async function dryRun({ port, pid }: Program, dataDir: string, secret: string): Promise<DryRun> {
  const database = new DatabaseSync(join(dataDir, "spil.sqlite"));
  addManyInitiatives(database, rowsWanted / rowsEach);
  database.close();
  const desk = `http://127.0.0.1:${port}/concepten/uitwisseling`;
  const headers = { Cookie: `__Host-sid=${secret}`, "Sec-Fetch-Site": "same-origin" };
  const answer = await fetch(`${desk}/agenda.xlsx?soort=initiatief`, { headers });
  const file = await edited(new Uint8Array(await answer.arrayBuffer()));
  const rounds: { seconds: number; cpuSeconds: number }[] = [];
  for (let round = 0; round < 3; round++) {
    const { type, body } = aMultipart("bestand", "agenda.xlsx", file.bytes);
    const [started, before] = [performance.now(), cpuMs(pid)];
    const page = await fetch(desk, { method: "POST", headers: { ...headers, "Content-Type": type }, body });
    const html = await page.text();
    rounds.push({ seconds: (performance.now() - started) / 1000, cpuSeconds: (cpuMs(pid) - before) / 1000 });
    if (!html.includes('name="controle"')) throw new Error(`The workbook was not taken: ${page.status}.`);
  }
  const median = rounds.toSorted((a, b) => a.seconds - b.seconds)[1] ?? { seconds: Number.NaN, cpuSeconds: Number.NaN };
  return { rows: file.rows, ...median };
}

async function edited(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const [_readMe, ...tables] = await readSheets({ name: "agenda.xlsx", bytes });
  const sheets = tables.map(({ name, lines: [head, ...lines] }) => ({
    name: name ?? "",
    head: head?.cells ?? [],
    rows: lines.map(({ cells }, index) =>
      name === "Mijlpalen" && index % 10 === 0 ? cells.map((text, column) => (column === 3 ? `${text} (anders)` : text)) : cells,
    ),
  }));
  return { bytes: await writeWorkbook(sheets), rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0) };
}
