import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { pictureTookTooLong, tooManyPictures } from "./refusals.ts";

/** The largest picture takes a quarter of this on one slow processor. */
const patienceMs = 10_000;

/** So many may wait for the one that is being drawn (ASVS 15.2.2). */
const mostWaiting = 8;

const memoryMb = 128;

/** A thread that nobody asks anything is let go after this, with its memory. */
const restMs = 60_000;

/** Built, the program stands beside the rest as JavaScript; in the sources beside this file. */
const program = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "worker.ts" : "picture-worker.js");

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** A drawing as a PNG; one at a time, away from the thread that answers requests, with a limit on memory and on time. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  if (waiting >= mostWaiting) throw tooManyPictures();
  waiting++;
  const turn = last.then(() => run(svg));
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting--;
  }
}

type Drawn = { readonly png: Uint8Array } | { readonly problem: string };

/** A thread with whoever waits for it; at most one at a time. */
interface Drawer {
  readonly thread: Worker;
  waiter: ((drawn: Drawn | Error) => void) | null;
}

/** The one that drew last, for as long as somebody may ask again: to start one takes ten times as long as to draw. */
let drawer: Drawer | null = null;
let rest: NodeJS.Timeout | undefined;

function run(svg: string): Promise<Uint8Array> {
  clearTimeout(rest);
  drawer ??= newDrawer();
  const mine = drawer;
  mine.thread.ref();
  return new Promise((resolve, reject) => {
    const alarm = setTimeout(() => mine.waiter?.(pictureTookTooLong()), patienceMs);
    mine.waiter = (drawn) => {
      clearTimeout(alarm);
      mine.waiter = null;
      if (drawn instanceof Error || "problem" in drawn) {
        // Nobody knows what state it is in.
        letGo(mine);
        reject(drawn instanceof Error ? drawn : new Error(drawn.problem));
      } else {
        restSoon(mine);
        resolve(drawn.png);
      }
    };
    mine.thread.postMessage(svg);
  });
}

function newDrawer(): Drawer {
  const thread = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  const made: Drawer = { thread, waiter: null };
  const ended = (problem: Error) => {
    letGo(made);
    made.waiter?.(problem);
  };
  thread.on("message", (drawn: Drawn) => made.waiter?.(drawn));
  thread.on("error", ended);
  thread.on("exit", (code) => ended(new Error(`The thread for pictures ended with code ${code}.`)));
  return made;
}

/** While it rests nobody waits for it, not even the end of the process. */
function restSoon(mine: Drawer): void {
  mine.thread.unref();
  rest = setTimeout(() => letGo(mine), restMs).unref();
}

function letGo(mine: Drawer): void {
  if (drawer === mine) drawer = null;
  void mine.thread.terminate();
}
