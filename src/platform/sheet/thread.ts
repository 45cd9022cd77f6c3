import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Refusal } from "../../lib/refusal.ts";
import {
  brokenSheet,
  flawedCells,
  nameDisagrees,
  notASheet,
  ownEntities,
  tooBusy,
  tookTooLong,
  tooManyCells,
  unpacksTooLarge,
  withMacros,
} from "./refusals.ts";
import type { SheetAnswer, SheetWork, ThreadAnswer } from "./work.ts";

/** The largest file that we take needs a third of this, in megabytes; one that lies about its size dies here and not outside. */
const memoryMb = 512;

/** The largest file that we take is read in some seconds on one slow processor. */
const patienceMs = 60_000;

/** So many may wait for the one that is being worked on (ASVS 15.2.2). */
const mostWaiting = 8;

/** Built, the thread's program stands beside the rest as JavaScript; in the sources beside this file. */
const program = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "worker.ts" : "sheet-worker.js");

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Works on one file at a time, away from the thread that answers requests, with a limit on memory and on time. */
export async function inThread(work: SheetWork): Promise<SheetAnswer> {
  if (waiting >= mostWaiting) throw tooBusy();
  waiting++;
  const turn = last.then(() => run(work));
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting--;
  }
}

function run(work: SheetWork): Promise<SheetAnswer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: work, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const end = (settle: () => void) => {
      clearTimeout(alarm);
      void thread.terminate();
      settle();
    };
    const alarm = setTimeout(() => end(() => reject(tookTooLong())), patienceMs);
    thread.once("message", (told: ThreadAnswer) => end(() => (told.ok ? resolve(told.answer) : reject(refusalFrom(told)))));
    thread.once("error", (error) => end(() => reject(isOutOfMemory(error) ? unpacksTooLarge() : error)));
    thread.once("exit", (code) => end(() => reject(new Error(`The thread for spreadsheets ended with code ${code}.`))));
  });
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const plain = [notASheet, nameDisagrees, unpacksTooLarge, ownEntities, withMacros, tooManyCells];

function refusalFrom({ code, what, cells }: Extract<ThreadAnswer, { ok: false }>): Refusal {
  if (cells.length > 0) return flawedCells(cells);
  return plain.map((make) => make()).find((refusal) => refusal.code === code) ?? brokenSheet(what);
}
