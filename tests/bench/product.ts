import { setTimeout as sleep } from "node:timers/promises";
import { load } from "./load.ts";
import { cpuMs, memoryMb } from "./machine.ts";
import { freePort, type Program, run, start } from "./program.ts";

/** What differs from how the product is started usually. */
interface Starting {
  /** What Node loads before the product. */
  readonly loads?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built product on this data folder. */
export async function startProduct(main: string, dataDir: string, { loads, env }: Starting = {}): Promise<Program> {
  const program = await start({
    command: commandFor(main, loads === undefined ? [] : ["--import", loads]),
    env: { ...settings, DATA_DIR: dataDir, PORT: String(await freePort()), ...env },
  });
  await quiet(program);
  return program;
}

/** As `npm start` does: without that flag what is thrown away young takes over a hundred megabytes more, and no less time. */
const commandFor = (main: string, flags: readonly string[] = []): readonly [string, ...string[]] => [
  process.execPath,
  "--max-semi-space-size=4",
  ...flags,
  main,
];

const settings = { HOST: "127.0.0.1", DATABASE_URL: "", PUBLIC_URL: "", LOG_LEVEL: "warning" };

/** Waits until the jobs of a start are done. */
async function quiet({ pid }: Program): Promise<void> {
  for (let still = 0; still < 5; ) {
    const before = cpuMs(pid);
    await sleep(100);
    still = cpuMs(pid) - before <= 10 ? still + 1 : 0;
  }
}

/** Milliseconds from starting the product to its first page, again and again. */
export async function coldStarts(main: string, dataDir: string, times: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time++) {
    const port = await freePort();
    const started = performance.now();
    const child = run(commandFor(main), { ...settings, DATA_DIR: dataDir, PORT: String(port) });
    while (!(await isServed(port))) await sleep(3);
    found.push(performance.now() - started);
    child.kill();
    await new Promise((resolve) => child.once("exit", resolve));
  }
  return found;
}

const isServed = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    async (response) => (await response.text()) !== "" && response.status === 200,
    () => false,
  );

/** One address of every kind of page. */
const addresses = [
  "/",
  "/agenda",
  "/agenda/2019-2022/thema/2",
  "/agenda/2019-2022/speerpunt/2.2",
  "/agenda/2019-2022/vraag/2.2",
  "/agenda/2019-2022/aanbod/2.1",
  "/agenda/2019-2022/doel/k03",
  "/vragen-aan-het-rijk",
  "/aanbod",
  "/doelen",
  "/initiatieven",
  "/initiatieven/woningbouwimpuls",
  "/matrix",
  "/matrix?vorm=lijst",
  "/standpunten",
  "/steden",
  "/steden/zwolle",
  "/zoeken?vraag=wonen",
  "/bronnen",
  "/begrippen",
  "/api/v1/vragen",
  "/api/v1/steden",
];

/** What the product holds after so many requests for all kinds of pages, of which one in ten was never asked before. */
export async function memoryAfter(requests: number, { port, pid }: Program): Promise<{ readonly pss: number; readonly rss: number }> {
  const path = (count: number) => {
    const address = addresses[count % addresses.length] ?? "/";
    return count % 10 === 0 && !address.startsWith("/api") ? `${address}${address.includes("?") ? "&" : "?"}x=${count}` : address;
  };
  const { failures } = await load(port, { path, headers: () => "Accept-Encoding: br\r\n" }, { answers: requests });
  if (failures > 0) throw new Error(`${failures} of ${requests} pages were not answered with 200.`);
  return memoryMb(pid);
}
