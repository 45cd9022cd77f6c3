import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, compared } from "./comparisons.ts";
import type { Ask } from "./load.ts";
import { startProduct } from "./product.ts";
import { type Program, start } from "./program.ts";

/** A page, and how somebody asks for it. */
interface AskedPage {
  readonly path: string;
  readonly ask: Ask;
}

interface Setting {
  readonly main: string;
  readonly dataDir: string;
  /** A folder for what the programs need. */
  readonly room: string;
  readonly product: Program;
}

/** So many answers are enough before pages that take milliseconds are counted. */
const warmUp = 100;

/** Each page beside a bare program that puts the same questions to the database, writes what comes back, and sends as many bytes. */
export async function besideReplay(setting: Setting, pages: readonly AskedPage[]): Promise<readonly Comparison[]> {
  const { product, dataDir } = setting;
  const program = join(import.meta.dirname, "reference", "replay.ts");
  const bare = await start({ command: [process.execPath, program, join(dataDir, "spil.sqlite"), await recorded(setting, pages)] });
  const against = [
    { name: "ours", program: product },
    { name: "bare node", program: bare },
  ];
  const found: Comparison[] = [];
  for (const page of pages) {
    const bytes = [await said(product, page), await said(bare, page)].map((text) => Buffer.byteLength(text));
    found.push(await compared(page.path, bytes, against, page.ask, warmUp));
  }
  await bare.stop();
  return found;
}

/** Asks a product of its own for each page, and writes down which questions it put to the database; the file that holds them. */
async function recorded({ main, dataDir, room }: Setting, pages: readonly AskedPage[]): Promise<string> {
  const copy = join(room, "recorded-data");
  cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.includes("server.lock") });
  const questions = join(room, "questions");
  const recorder = join(import.meta.dirname, "recorder.ts");
  const product = await startProduct(main, copy, { loads: recorder, env: { BENCH_QUERIES: questions } });
  const found = [];
  for (const page of pages) {
    await said(product, page);
    writeFileSync(questions, "");
    found.push([page.path, await said(product, page), questionsIn(readFileSync(questions, "utf8"))]);
  }
  await product.stop();
  const file = join(room, "recorded");
  writeFileSync(file, JSON.stringify(found));
  return file;
}

/** Without what the product looks up beside the page: whether a job is due. */
const questionsIn = (text: string): readonly (readonly unknown[])[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): readonly unknown[] => JSON.parse(line))
    .filter(([sql]) => !String(sql).includes('from "job"'));

/** What is asked counts up, so that no answer is one that was kept. */
let count = 0;

async function said({ port }: Program, { path, ask }: AskedPage): Promise<string> {
  const lines = (ask.headers?.(++count) ?? "").split("\r\n").filter((line) => line !== "");
  const headers = lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  const response = await fetch(`http://127.0.0.1:${port}${ask.path(++count)}`, { headers: [...headers, ["Accept-Encoding", "identity"]] });
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}.`);
  return response.text();
}
