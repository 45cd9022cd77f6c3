import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { asVisitor } from "../cases.ts";
import type { Comparison } from "../comparisons.ts";
import { startProduct } from "../product.ts";
import { besideReplay } from "../replayed.ts";

const asked = [
  "/financien",
  "/financien/opschalingskorting?stad=zwolle",
  "/financien/opschalingskorting/steden",
  "/financien/belastinggebied?stad=eindhoven",
  "/financien/rekening/zwolle",
  "/financien/controle",
];

/** The pages about money, beside bare programs that put the same questions and reckon nothing. */
export async function financePages(main: string, dataDir: string, room: string): Promise<readonly Comparison[]> {
  const own = join(room, "finance-pages");
  mkdirSync(own);
  const product = await startProduct(main, dataDir);
  const pages = await besideReplay(
    { main, dataDir, room: own, product },
    asked.map((path) => ({ path, ask: asVisitor(path) })),
  );
  await product.stop();
  return pages;
}
