import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { asVisitor } from "../cases.ts";
import type { Comparison } from "../comparisons.ts";
import { load, waitAt } from "../load.ts";
import { cpuMs } from "../machine.ts";
import { startProduct } from "../product.ts";
import { type Program, run, start } from "../program.ts";
import { besideReplay } from "../replayed.ts";
import { wordsFor } from "./imports.ts";

/** A page while nothing else happens, and while a table comes in. */
export interface Meanwhile {
  /** Processor time of the product per request, in microseconds. */
  readonly cpu: number;
  /** In milliseconds. */
  readonly p50: number;
}

export interface PageFigures {
  readonly pages: readonly Comparison[];
  /** The largest of the pages of all figures, with every city and without. */
  readonly heaviest: { readonly path: string; readonly bytes: number; readonly of: number };
  readonly quiet: readonly Meanwhile[];
  readonly importing: readonly Meanwhile[];
}

const page = "/cijfers/residential-burglary?stad=zwolle";
const asked = [
  "/cijfers",
  "/cijfers/residential-burglary",
  page,
  "/cijfers/new-homes?stad=eindhoven",
  "/cijfers/tabel?cijfer=population&cijfer=woz-value&stad=zwolle&stad=ede&rijen=steden",
  "/steden/zwolle",
];
const seconds = 1;
const rounds = 5;

/** The pages with figures, beside bare programs that put the same questions; `dataDir` is used up. */
export async function figurePages(main: string, dataDir: string, room: string): Promise<PageFigures> {
  const own = join(room, "figure-pages");
  mkdirSync(own);
  const product = await startProduct(main, dataDir);
  const pages = await besideReplay(
    { main, dataDir, room: own, product },
    asked.map((path) => ({ path, ask: asVisitor(path) })),
  );
  const heaviest = await heaviestPage(product);
  const quiet = await turns(product);
  const importing = await whileImporting(main, dataDir, () => turns(product));
  await product.stop();
  return { pages, heaviest, quiet, importing };
}

async function heaviestPage({ port }: Program): Promise<PageFigures["heaviest"]> {
  const text = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "Accept-Encoding": "identity" } })).text();
  const slugsIn = async (path: string, within: RegExp) => [...new Set([...(await text(path)).matchAll(within)].map(([, slug]) => slug))];
  const figures = await slugsIn("/cijfers", /<th scope="row"><a[^>]*href="\/cijfers\/([a-z0-9-]+)"/g);
  const cities = await slugsIn("/steden", /href="\/steden\/([a-z0-9-]+)"/g);
  const paths = figures.flatMap((figure) => [`/cijfers/${figure}`, ...cities.map((city) => `/cijfers/${figure}?stad=${city}`)]);
  let heaviest = { path: "", bytes: 0, of: paths.length };
  for (const path of paths) {
    const bytes = Buffer.byteLength(await text(path));
    if (bytes > heaviest.bytes) heaviest = { path, bytes, of: paths.length };
  }
  return heaviest;
}

async function turns(product: Program): Promise<readonly Meanwhile[]> {
  const found: Meanwhile[] = [];
  await load(product.port, asVisitor(page), { answers: 100 });
  for (let round = 0; round < rounds; round++) {
    const before = cpuMs(product.pid);
    const { answers, failures, waits } = await load(product.port, asVisitor(page), { seconds });
    if (failures > 0) throw new Error(`${failures} of ${answers} pages were not answered with 200.`);
    found.push({ cpu: ((cpuMs(product.pid) - before) * 1000) / answers, p50: waitAt({ answers, failures, seconds, waits }, 0.5) });
  }
  return found;
}

/** The import has the other core, as far as there is one: what it costs the page is what they share. */
async function whileImporting<T>(main: string, dataDir: string, work: () => Promise<T>): Promise<T> {
  const rows = 20_000_000;
  const publisher = await start({ command: [process.execPath, join(import.meta.dirname, "statline.ts"), String(rows)], core: "load" });
  const words = wordsFor(rows, `http://127.0.0.1:${publisher.port}`);
  const child = run([process.execPath, join(dirname(main), "cli.js"), ...words], { DATA_DIR: dataDir, DATABASE_URL: "" }, "load");
  child.stdout?.resume();
  try {
    const found = await work();
    if (child.exitCode !== null) throw new Error("The import was over before the pages were measured.");
    return found;
  } finally {
    child.kill("SIGKILL");
    await publisher.stop();
  }
}
