import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { agendaPages, asVisitor, largeCases, largePages, signedIn } from "./cases.ts";
import { type Comparison, compared, sameItems } from "./comparisons.ts";
import { enlargeAgenda } from "./large-agenda.ts";
import { enlarge, type Readers } from "./large-network.ts";
import { startProduct } from "./product.ts";
import { type Program, start } from "./program.ts";
import { besideReplay } from "./replayed.ts";
import { largeRound, type RoundFigures } from "./rounds.ts";
import { type DryRun, dryRun } from "./sheets.ts";

export interface LargeNetwork {
  readonly contests: readonly Comparison[];
  /** Each page beside a bare program that asks the same questions and sends as many bytes. */
  readonly pages: readonly Comparison[];
  readonly dryRun: DryRun;
  readonly round: RoundFigures;
}

/** The product with ten thousand people, beside bare programs, and signed in beside not. */
export async function largeNetwork(main: string, dataDir: string, room: string): Promise<LargeNetwork> {
  await (await startProduct(main, dataDir)).stop();
  const readers = enlarge(join(dataDir, "spil.sqlite"), new Date());
  const product = await startProduct(main, dataDir);
  const contests = [await authorisation(product, readers), ...(await besideBare(product, readers, dataDir, room))];
  const asked = largePages.map(({ path, reader }) => ({ path, ask: signedIn(path, readers[reader]) }));
  const pages = await besideReplay({ main, dataDir, room, product }, asked);
  const sheets = await dryRun(product, dataDir, readers.secretary);
  await product.stop();
  return { contests, pages, dryRun: sheets, round: await largeRound(main, dataDir, readers.secretary) };
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

/** The product with ten agendas, five hundred focus points, four hundred cities and fifty thousand initiatives. */
export async function largeAgenda(main: string, dataDir: string, room: string): Promise<readonly Comparison[]> {
  await (await startProduct(main, dataDir)).stop();
  enlargeAgenda(join(dataDir, "spil.sqlite"), new Date());
  const product = await startProduct(main, dataDir);
  const pages = await besideReplay(
    { main, dataDir, room, product },
    agendaPages.map((path) => ({ path, ask: asVisitor(path) })),
  );
  await product.stop();
  return pages;
}
