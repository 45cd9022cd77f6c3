// npm run bench: how fast and how small the product is, beside bare programs that do the same with as little as
// possible. Ratios count, not seconds: both sides run in turns, on one core, with the same load from the other.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparisons } from "./comparisons.ts";
import { factSheets } from "./fact-sheets.ts";
import { imports } from "./figures/imports.ts";
import { figurePages } from "./figures/pages.ts";
import { engine } from "./finance/engine.ts";
import { financePages } from "./finance/pages.ts";
import { largeAgenda, largeNetwork } from "./large.ts";
import { cores } from "./machine.ts";
import { packs } from "./pack.ts";
import { coldStarts, memoryAfter, startProduct } from "./product.ts";
import { type Figures, report } from "./report.ts";
import { firstView, productionPackages } from "./sizes.ts";

const root = join(import.meta.dirname, "..", "..");
const product = join(root, "dist", "main.js");

if (process.platform !== "linux") throw new Error("The benchmarks read processor time and memory from /proc: run them on Linux.");
if (cores !== null) spawnSync("taskset", ["-apc", cores.load, String(process.pid)]);

const room = mkdtempSync(join(tmpdir(), "spil-bench-"));
try {
  const figures = await measure(join(room, "data"));
  process.stdout.write(report(figures));
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(join(root, ".cache", "bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  rmSync(room, { recursive: true, force: true });
}

async function measure(dataDir: string): Promise<Figures> {
  // The first start of all reads the starting content; what that leaves behind is measured apart.
  const first = await startProduct(product, dataDir);
  const firstMemory = await memoryAfter(10_000, first);
  await first.stop();
  const next = await startProduct(product, dataDir);
  const memory = await memoryAfter(10_000, next);
  const view = await firstView(next.port);
  await next.stop();
  return {
    measuredAt: new Date().toISOString(),
    node: process.version,
    isPinned: cores !== null,
    starts: await coldStarts(product, dataDir, 7),
    memory,
    firstMemory,
    firstView: view,
    packages: productionPackages(join(root, "package-lock.json")),
    contests: await comparisons(product, dataDir, room),
    packs: await packs(product, dataDir),
    factSheets: await factSheets(product, dataDir),
    large: await largeNetwork(product, join(room, "large"), room),
    agendas: await largeAgenda(product, join(room, "agendas"), room),
    finance: { engine: engine(), pages: await financePages(product, dataDir, room) },
    // The last, for its import leaves the data folder with half a table.
    monitor: { imports: await imports(product, dataDir, room), pages: await figurePages(product, dataDir, room) },
  };
}
