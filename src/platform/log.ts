import type { Config } from "./config.ts";

type Level = Config["logLevel"];

/** One line of JSON per event; values are encoded, so a line cannot be forged from inside a value. */
export type Log = Readonly<Record<Level, (event: string, values?: Readonly<Record<string, unknown>>) => void>>;

const order: readonly Level[] = ["debug", "info", "warning", "error"];

/** Writes events from this level on. */
export function makeLog(from: Level, writeLine: (line: string) => void = (line) => process.stderr.write(`${line}\n`)): Log {
  const at =
    (level: Level) =>
    (event: string, values: Readonly<Record<string, unknown>> = {}) => {
      if (order.indexOf(level) < order.indexOf(from)) return;
      writeLine(JSON.stringify({ at: new Date().toISOString(), level, event, ...values }));
    };
  return { debug: at("debug"), info: at("info"), warning: at("warning"), error: at("error") };
}
