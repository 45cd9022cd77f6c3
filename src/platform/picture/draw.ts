import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { pictureTookTooLong, tooManyPictures } from "./refusals.ts";

/** The largest picture takes a quarter of this on one slow processor. */
const patienceMs = 10_000;

/** So many may wait for the one that is being drawn (ASVS 15.2.2). */
const mostWaiting = 8;

const memoryMb = 128;

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

function run(svg: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: svg, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const end = (settle: () => void) => {
      clearTimeout(alarm);
      void thread.terminate();
      settle();
    };
    const alarm = setTimeout(() => end(() => reject(pictureTookTooLong())), patienceMs);
    thread.once("message", (png: Uint8Array) => end(() => resolve(png)));
    thread.once("error", (error) => end(() => reject(error)));
    thread.once("exit", (code) => end(() => reject(new Error(`The thread for pictures ended with code ${code}.`))));
  });
}
