import { Refusal } from "../../lib/refusal.ts";

/** Somebody asked the command to stop. */
export const interrupted = () => new Refusal("unavailable", "command.interrupted");

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does work that, when it is told to stop, first takes away what it had half made. */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const interruption = new AbortController();
  const stop = () => interruption.abort(interrupted());
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work(interruption.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
