import { cpuWithChildrenMs } from "./machine.ts";
import { startProduct } from "./product.ts";
import type { Program } from "./program.ts";

/** What the largest paper of the starting content takes: the whole agenda with all parts, over all its years. */
export interface PackFigures {
  readonly form: string;
  /** Null for Word, which decides on pages when it opens a file. */
  readonly pages: number | null;
  /** From asking to the last byte, in milliseconds: the first starts the press, the others find it running. */
  readonly firstMs: number;
  readonly waits: readonly number[];
  /** Processor time of the product and its press together, for each of the others. */
  readonly cpu: readonly number[];
}

const address = "?van=2018-01-01&tot=2026-12-31";
const times = 5;

/** Has the paper made as PDF and for Word, by a product of its own each. */
export async function packs(main: string, dataDir: string): Promise<readonly PackFigures[]> {
  const found: PackFigures[] = [];
  for (const form of ["pdf", "docx"]) {
    const product = await startProduct(main, dataDir);
    found.push(await made(product, form));
    await product.stop();
  }
  return found;
}

async function made(product: Program, form: string): Promise<PackFigures> {
  const first = await timed(product, form);
  const others = [];
  for (let time = 0; time < times; time++) others.push(await timed(product, form));
  const pages = first.file.toString("latin1").match(/\/Type \/Page\n/g)?.length ?? null;
  return { form, pages, firstMs: first.ms, waits: others.map(({ ms }) => ms), cpu: others.map(({ cpu }) => cpu) };
}

async function timed({ port, pid }: Program, form: string) {
  const before = cpuWithChildrenMs(pid);
  const asked = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/stukken/jaarverslag.${form}${address}`);
  const file = Buffer.from(await answer.arrayBuffer());
  const ms = performance.now() - asked;
  if (answer.status !== 200) throw new Error(`The paper was answered with ${answer.status}.`);
  return { file, ms, cpu: cpuWithChildrenMs(pid) - before };
}
