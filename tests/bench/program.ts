import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { cores } from "./machine.ts";

/** A program that answers requests. */
export interface Program {
  readonly pid: number;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

interface Start {
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it listens, for a program that does not say so itself. */
  readonly port?: number;
  /** Where what is measured runs, unless this says that it is part of the load. */
  readonly core?: keyof NonNullable<typeof cores>;
}

/** Starts a program on its own core, and returns when it says where it listens or takes connections. */
export async function start({ command, env = {}, port, core }: Start): Promise<Program> {
  const child = run(command, env, core);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command[0]} does not start.`);
  return {
    pid,
    port: port ?? (await saidPort(child)),
    stop: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill();
});

/** Starts a program without waiting for it. */
export function run(
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  core: keyof NonNullable<typeof cores> = "programs",
): ChildProcess {
  const pinned = cores === null ? [program, ...args] : ["taskset", "-c", cores[core], program, ...args];
  const child = spawn(pinned[0] ?? "", pinned.slice(1), { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Waits until a program is done; refuses one that did not do well. */
export async function ended(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${child.spawnargs.join(" ").slice(0, 200)} ended with ${code}.`);
}

/** Goes on reading after the port is known: a program that says more to nobody would end with an error. */
function saidPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (bytes) => {
      said += bytes;
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once("exit", () => reject(new Error("The program ended before it said where it listens.")));
  });
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
