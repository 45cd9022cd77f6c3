import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The kernel counts processor time in hundredths of a second. */
const tickMs = 10;

/** Programs that are measured run on the first core, what asks them on the second; null where that cannot be arranged. */
export const cores = hasTaskset() ? ({ programs: "0", load: "1" } as const) : null;

function hasTaskset(): boolean {
  return process.platform === "linux" && spawnSync("taskset", ["-c", "1", "true"]).status === 0;
}

/** Processor time that a process took so far, in milliseconds, of all its threads. */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

/** The same with what it started: programs that ended and programs that still run. */
export function cpuWithChildrenMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const ended = (Number(fields[13]) + Number(fields[14])) * tickMs;
  const running = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .map(Number)
    .filter((child) => child > 0);
  return running.reduce((sum, child) => sum + cpuMs(child), cpuMs(pid) + ended);
}

/** Processor time that all processes of the machine took so far, in milliseconds. */
export function machineCpuMs(): number {
  const [, user, nice, system] = readFileSync("/proc/stat", "utf8").split(/\s+/, 4).map(Number);
  return ((user ?? 0) + (nice ?? 0) + (system ?? 0)) * tickMs;
}

/** What a process holds in memory, in megabytes: its own and its share of what it has in common with others. */
export function memoryMb(pid: number): { readonly pss: number; readonly rss: number } {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(rollup)?.[1]);
  return { pss: kilobytes("Pss") / 1000, rss: kilobytes("Rss") / 1000 };
}

/** Where nginx is; null when this machine has none. */
export const nginx =
  ["/usr/sbin", ...(process.env["PATH"] ?? "").split(":")].map((folder) => `${folder}/nginx`).find((path) => existsSync(path)) ?? null;
