import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { largeCases, largePages, signedIn } from "./cases.ts";
import { type Comparison, compared, sameItems } from "./comparisons.ts";
import { enlarge, type Readers } from "./large-network.ts";
import { load } from "./load.ts";
import { cpuMs } from "./machine.ts";
import { startProduct } from "./product.ts";
import { type Program, start } from "./program.ts";
import { type DryRun, dryRun } from "./sheets.ts";

/** What one page of a large network takes. */
export interface LargePage {
  readonly path: string;
  /** Processor time per request, in milliseconds: the median of three rounds. */
  readonly cpuMs: number;
}

export interface LargeNetwork {
  readonly contests: readonly Comparison[];
  readonly pages: readonly LargePage[];
  readonly dryRun: DryRun;
}

/** The product with ten thousand people, beside bare programs, and signed in beside not. */
export async function largeNetwork(main: string, dataDir: string, room: string): Promise<LargeNetwork> {
  await (await startProduct(main, dataDir)).stop();
  const readers = enlarge(join(dataDir, "spil.sqlite"), new Date());
  const product = await startProduct(main, dataDir);
  const contests = [await authorisation(product, readers), ...(await besideBare(product, readers, dataDir, room))];
  const pages = [];
  for (const { path, reader } of largePages) pages.push(await timed(product, path, readers[reader]));
  const sheets = await dryRun(product, dataDir, readers.secretary);
  await product.stop();
  return { contests, pages, dryRun: sheets };
}

/** The same list of cities for a member in ten bodies and for a visitor; of neither a page was kept. */
async function authorisation(product: Program, { member }: Readers): Promise<Comparison> {
  const visitor = { path: (count: number) => `/steden?x=${count}` };
  const against = [
    { name: "signed in", program: product, ask: signedIn("/steden", member) },
    { name: "visitor", program: product, ask: visitor },
  ];
  return compared("authorisation", [0, 0], against, visitor);
}

async function besideBare(product: Program, readers: Readers, dataDir: string, room: string): Promise<readonly Comparison[]> {
  for (const { name, path, reader } of largeCases) writeFileSync(join(room, name), await pageFor(product, path, readers[reader]));
  const program = join(import.meta.dirname, "reference", "server.ts");
  const bare = await start({ command: [process.execPath, program, join(dataDir, "spil.sqlite"), room, "large"] });
  const found: Comparison[] = [];
  for (const { name, path, item, reader } of largeCases) {
    const secret = readers[reader];
    const bytes = sameItems(path, item, [await pageFor(product, path, secret), await pageFor(bare, path, secret)]);
    const against = [
      { name: "ours", program: product },
      { name: "bare node", program: bare },
    ];
    found.push(await compared(name, bytes, against, signedIn(path, secret)));
  }
  await bare.stop();
  return found;
}

async function pageFor({ port }: Program, path: string, secret: string): Promise<string> {
  const headers = { "Accept-Encoding": "identity", Cookie: `__Host-sid=${secret}` };
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text();
}

async function timed({ port, pid }: Program, path: string, secret: string): Promise<LargePage> {
  const ask = signedIn(path, secret);
  await load(port, ask, { answers: 40 });
  const rounds: number[] = [];
  for (let round = 0; round < 3; round++) {
    const before = cpuMs(pid);
    const { answers, failures } = await load(port, ask, { answers: 60 });
    if (failures > 0) throw new Error(`${path}: ${failures} of ${answers} pages were not answered with 200.`);
    rounds.push((cpuMs(pid) - before) / answers);
  }
  return { path, cpuMs: rounds.toSorted((a, b) => a - b)[1] ?? Number.NaN };
}
