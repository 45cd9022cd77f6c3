import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Case, cases, keptPage } from "./cases.ts";
import { type Contest, type Contestant, contest } from "./contest.ts";
import { startConstant, startNginx } from "./limits.ts";
import { startProduct } from "./product.ts";
import { type Program, start } from "./program.ts";

/** A contest with what it was about. */
export interface Comparison extends Contest {
  readonly name: string;
  readonly names: readonly string[];
  readonly bytes: readonly number[];
}

/** Lets the product answer in turns with the bare programs; `room` is a folder for what they need. */
export async function comparisons(main: string, dataDir: string, room: string): Promise<readonly Comparison[]> {
  const product = await startProduct(main, dataDir);
  const found = [...(await uncached(product, dataDir, room)), await kept(product, room)];
  await product.stop();
  return found;
}

/** Pages that are read and drawn for each request. */
async function uncached(product: Program, dataDir: string, room: string): Promise<readonly Comparison[]> {
  for (const { name, path } of cases) writeFileSync(join(room, name), (await said(product, path)).text);
  const program = join(import.meta.dirname, "reference", "server.ts");
  const bare = await start({ command: [process.execPath, program, join(dataDir, "spil.sqlite"), room] });
  const found: Comparison[] = [];
  for (const one of cases) {
    const bytes = sameItems(one.path, one.item, [(await said(product, one.path)).text, (await said(bare, one.path)).text]);
    found.push(await compared(one.name, bytes, contestants({ ours: product, "bare node": bare }), one.ask));
  }
  await bare.stop();
  return found;
}

/** A page that is sent as it was kept. */
async function kept(product: Program, room: string): Promise<Comparison> {
  const { text, headers } = await said(product, keptPage.path);
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !madeByServers.has(name)));
  const constant = await startConstant(join(room, "constant"), text, own);
  const nginx = await startNginx(join(room, "nginx"), keptPage.path, text, own);
  const against = contestants({ ours: product, "constant node": constant, ...(nginx === null ? {} : { nginx }) });
  const size = Buffer.byteLength(text);
  const found = await compared(
    keptPage.name,
    against.map(() => size),
    against,
    keptPage.ask,
  );
  await constant.stop();
  await nginx?.stop();
  return found;
}

const madeByServers: ReadonlySet<string> = new Set(
  "connection keep-alive date content-length content-type etag transfer-encoding".split(" "),
);

const contestants = (programs: Readonly<Record<string, Program>>): readonly Contestant[] =>
  Object.entries(programs).map(([name, program]) => ({ name, program }));

/** One contest, with what it was about. */
export const compared = async (
  name: string,
  bytes: readonly number[],
  against: readonly Contestant[],
  ask: Case["ask"],
  warmUp?: number,
): Promise<Comparison> => ({
  name,
  names: against.map((one) => one.name),
  bytes,
  ...(await contest(against, ask, warmUp)),
});

/** How large both answers are; refuses to compare when one shows more rows than the other. */
export function sameItems(path: string, item: RegExp, bodies: readonly [ours: string, theirs: string]): readonly number[] {
  const [ours, theirs] = bodies.map((body) => body.match(item)?.length ?? 0);
  if (ours !== theirs) throw new Error(`${path}: we show ${ours} items and the bare program ${theirs}; it must follow the page.`);
  return bodies.map((body) => Buffer.byteLength(body));
}

async function said({ port }: Program, path: string) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "Accept-Encoding": "identity" } });
  return { headers: Object.fromEntries(response.headers), text: await response.text() };
}
