import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** A command of the built product as a process of its own, as a person types it. */
export interface Typed {
  readonly process: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

const cli = join(import.meta.dirname, "../../dist/cli.js");

/**
 * Starts a command; of our own settings it sees only these.
 *
 * @param heapMb  so much memory it has for what it keeps; with more to keep it ends
 */
export function type(settings: Readonly<Record<string, string>>, words: readonly string[], heapMb = 256): Typed {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, cli, ...words], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    texts.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    texts.err += text;
  });
  return { process: child, ended: new Promise((resolve) => child.on("close", (code) => resolve({ code, ...texts }))) };
}
