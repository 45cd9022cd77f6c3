import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { largeCases, largePages, signedIn } from "./cases.ts";
import { type Comparison, compared, sameItems } from "./comparisons.ts";
import { enlarge, type Readers } from "./large-network.ts";
import { startProduct } from "./product.ts";
import { type Program, start } from "./program.ts";
import { type DryRun, dryRun } from "./sheets.ts";

export interface LargeNetwork {
  readonly contests: readonly Comparison[];
  /** Each page beside a bare program that asks the same questions and sends as many bytes. */
  readonly pages: readonly Comparison[];
  readonly dryRun: DryRun;
}

/** The product with ten thousand people, beside bare programs, and signed in beside not. */
export async function largeNetwork(main: string, dataDir: string, room: string): Promise<LargeNetwork> {
  await (await startProduct(main, dataDir)).stop();
  const readers = enlarge(join(dataDir, "spil.sqlite"), new Date());
  const product = await startProduct(main, dataDir);
  const contests = [await authorisation(product, readers), ...(await besideBare(product, readers, dataDir, room))];
  const pages = await besideReplay(product, readers, dataDir, await recorded(main, readers, dataDir, room));
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

/** Asks a product of its own for each page, and writes down which questions it put to the database; the file that holds them. */
async function recorded(main: string, readers: Readers, dataDir: string, room: string): Promise<string> {
  const copy = join(room, "recorded-data");
  cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.includes("server.lock") });
  const questions = join(room, "questions");
  const product = await startProduct(main, copy, { recorder: join(import.meta.dirname, "recorder.ts"), questions });
  const pages = [];
  for (const { path, reader } of largePages) {
    await pageFor(product, path, readers[reader]);
    writeFileSync(questions, "");
    const page = await pageFor(product, `${path}${path.includes("?") ? "&" : "?"}x=0`, readers[reader]);
    pages.push([path, page, questionsIn(readFileSync(questions, "utf8"))]);
  }
  await product.stop();
  const file = join(room, "recorded");
  writeFileSync(file, JSON.stringify(pages));
  return file;
}

/** Without what the product looks up beside the page: whether a job is due. */
const questionsIn = (text: string): readonly (readonly unknown[])[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): readonly unknown[] => JSON.parse(line))
    .filter(([sql]) => !String(sql).includes('from "job"'));

async function besideReplay(product: Program, readers: Readers, dataDir: string, file: string): Promise<readonly Comparison[]> {
  const program = join(import.meta.dirname, "reference", "replay.ts");
  const bare = await start({ command: [process.execPath, program, join(dataDir, "spil.sqlite"), file] });
  const found: Comparison[] = [];
  for (const { path, reader } of largePages) {
    const ask = signedIn(path, readers[reader]);
    const bytes = [await pageFor(product, path, readers[reader]), await pageFor(bare, path, readers[reader])].map((page) =>
      Buffer.byteLength(page),
    );
    const against = [
      { name: "ours", program: product },
      { name: "bare node", program: bare },
    ];
    found.push(await compared(path, bytes, against, ask, 100));
  }
  await bare.stop();
  return found;
}
