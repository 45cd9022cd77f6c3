import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DatabasePlace } from "../../../src/platform/db/database.ts";
import { freshPostgres } from "../../build/postgres.ts";
import { cpuMs } from "../machine.ts";
import { startProduct } from "../product.ts";
import { ended, run, start } from "../program.ts";
import { type SeriesFigures, seriesIn } from "./series.ts";
import { sortsFor, tableId } from "./table.ts";

/** One import from beginning to end, with the start of the program. */
export interface ImportTurn {
  readonly rowsPerSecond: number;
  /** Processor time per row, in microseconds. */
  readonly cpu: number;
  /** The most memory that the program ever held, in megabytes. */
  readonly peakMb: number;
}

export interface ImportFigures {
  readonly rows: number;
  readonly ours: readonly ImportTurn[];
  readonly bare: readonly ImportTurn[];
  /** With several times as many rows, to see whether memory grows along, and what reading takes then. */
  readonly longer: { readonly rows: number; readonly sqlite: LongImport; readonly postgres: LongImport | null };
}

interface LongImport {
  readonly turn: ImportTurn;
  readonly series: SeriesFigures;
}

const rows = 1_000_000;
const longerBy = 5;
const rounds = 3;

/** Imports a table beside a bare loop, in turns; `filled` is a data folder with starting content. */
export async function imports(main: string, filled: string, room: string): Promise<ImportFigures> {
  const program = join(dirname(main), "cli.js");
  const [ours, bare]: [ImportTurn[], ImportTurn[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await imported(program, filled, room, rows, ({ turn }) => Promise.resolve(turn)));
    bare.push(await looped(room, rows));
  }
  const length = rows * longerBy;
  const sqlite = await imported(program, filled, room, length, withSeries(length));
  return { rows, ours, bare, longer: { rows: length, sqlite, postgres: await intoPostgres(main, program, room, length) } };
}

interface Filled {
  readonly turn: ImportTurn;
  readonly place: DatabasePlace;
}

const withSeries =
  (length: number) =>
  async ({ turn, place }: Filled): Promise<LongImport> => ({ turn, series: await seriesIn(place, length) });

/** The command that imports so many rows from there. */
export const wordsFor = (length: number, base: string): readonly string[] => [
  "monitor",
  "import",
  tableId,
  "--dimension",
  `Soort=${sortsFor(length).join(",")}`,
  "--base-url",
  base,
];

/**
 * As `npm run spil` starts it. With half of that room for what is young, a page that comes in faster than it is read is taken for old, and
 * in a third of the runs memory rose by a hundred megabytes; with the usual room it is always twenty more.
 */
const commandWith =
  (program: string, length: number) =>
  (base: string): readonly string[] => ["--max-semi-space-size=8", program, ...wordsFor(length, base)];

/** Imports into a copy, which is there until `after` has looked at it. */
async function imported<T>(
  program: string,
  filled: string,
  room: string,
  length: number,
  after: (filled: Filled) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(room, "import-"));
  cpSync(filled, folder, { recursive: true, filter: (path) => !path.includes("server.lock") });
  try {
    const turn = await timed(length, commandWith(program, length), { DATA_DIR: folder, DATABASE_URL: "" });
    return await after({ turn, place: { folder } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null without a PostgreSQL to measure with. */
async function intoPostgres(main: string, program: string, room: string, length: number): Promise<LongImport | null> {
  if (process.env["SPIL_TEST_POSTGRES"] === undefined) return null;
  const { url, drop } = await freshPostgres();
  const env = { DATA_DIR: join(room, "import-postgres"), DATABASE_URL: url };
  try {
    await (await startProduct(main, env.DATA_DIR, { env })).stop();
    const turn = await timed(length, commandWith(program, length), env);
    return await withSeries(length)({ turn, place: { url } });
  } finally {
    await drop();
  }
}

async function looped(room: string, length: number): Promise<ImportTurn> {
  const folder = join(room, "bare-import");
  mkdirSync(folder);
  const program = join(import.meta.dirname, "..", "reference", "import.ts");
  try {
    return await timed(length, (base) => [program, `${base}/${tableId}/Observations?from=0`, join(folder, "bare.sqlite")], {});
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(length: number, argsFor: (base: string) => readonly string[], env: Readonly<Record<string, string>>) {
  const statline = await start({ command: [process.execPath, join(import.meta.dirname, "statline.ts"), String(length)], core: "load" });
  const started = performance.now();
  const child = run([process.execPath, ...argsFor(`http://127.0.0.1:${statline.port}`)], env);
  let [cpu, peakMb] = [0, 0];
  // What a program took in all can only be read as long as it is there.
  const watch = setInterval(() => {
    try {
      cpu = Math.max(cpu, cpuMs(child.pid ?? 0));
      peakMb = Math.max(peakMb, highWaterMb(child.pid ?? 0));
    } catch {
      clearInterval(watch);
    }
  }, 20);
  await ended(child);
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  await statline.stop();
  return { rowsPerSecond: length / seconds, cpu: (cpu * 1000) / length, peakMb };
}

function highWaterMb(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
}
