import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** The built product as a process of its own, as a person starts it. */
export interface Product {
  readonly process: ChildProcess;
  /** Where it says that it serves; refused when it ends before that. */
  readonly address: Promise<string>;
  /** How it ended, and what it wrote. */
  readonly ended: Promise<Ending>;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const main = join(import.meta.dirname, "../../dist/main.js");

const running = new Set<ChildProcess>();

/** Starts the product; of our own settings it sees only these. */
export function startProduct(settings: Readonly<Record<string, string>>): Product {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let out = "";
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  const ended = new Promise<Ending>((resolve) => {
    child.on("close", (code, signal) => {
      running.delete(child);
      resolve({ code, signal, out, err });
    });
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
      const [found] = /http:\/\/\S+/.exec(out) ?? [];
      if (found !== undefined && out.includes("\n")) resolve(found);
    });
    ended.then(({ code }) => reject(new Error(`The product ended with code ${code}: ${err || out}`)));
  });
  // Whoever starts a product that must not start does not wait for an address.
  address.catch(() => undefined);
  return { process: child, address, ended };
}

/** Asks it to stop, as a supervisor does, and waits. */
export async function stopProduct({ process: child, ended }: Product, signal: NodeJS.Signals = "SIGTERM"): Promise<Ending> {
  child.kill(signal);
  return ended;
}

/** Ends whatever a failed test left running. */
export function killProducts(): void {
  for (const child of running) child.kill("SIGKILL");
}
