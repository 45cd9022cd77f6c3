import { connect } from "node:net";

/** What one run of load came to. */
export interface Run {
  readonly answers: number;
  /** Answers that were not 200. */
  readonly failures: number;
  readonly seconds: number;
  /** How long each answer took, in milliseconds, the shortest first. */
  readonly waits: Float64Array;
}

/** What to ask, the how-manieth time. */
export interface Ask {
  readonly path: (count: number) => string;
  /** Header lines beside Host, each with its line end. */
  readonly headers?: (count: number) => string;
}

/** How long to go on: for some time, or until so many answers are in. */
export type Length = { readonly seconds: number } | { readonly answers: number };

/** Connections that are kept open; on each, the next request goes out when the answer is in. */
const connections = 32;

/** Counts on through all runs, so that what has to be new every time is new. */
let count = 0;

/** Asks as fast as answers come. */
export async function load(port: number, { path, headers = () => "" }: Ask, length: Length): Promise<Run> {
  const waits: number[] = [];
  let failures = 0;
  const started = performance.now();
  const isOver = (now: number) => ("seconds" in length ? now - started >= length.seconds * 1000 : waits.length >= length.answers);

  const visitor = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      const answer = reader();
      let asked = 0;
      const ask = () => {
        count++;
        asked = performance.now();
        socket.write(`GET ${path(count)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers(count)}\r\n`);
      };
      socket.setNoDelay(true).on("connect", ask).on("error", reject).on("close", resolve);
      socket.on("data", (bytes) => {
        const status = answer(bytes);
        if (status === null) return;
        const now = performance.now();
        waits.push(now - asked);
        if (status !== 200) failures++;
        if (isOver(now)) socket.end();
        else ask();
      });
    });

  await Promise.all(Array.from({ length: connections }, visitor));
  return { answers: waits.length, failures, seconds: (performance.now() - started) / 1000, waits: Float64Array.from(waits).sort() };
}

/** The wait that this share of the answers stayed below, in milliseconds. */
export const waitAt = ({ waits }: Run, share: number): number => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0;

/** Takes the bytes of one connection; gives the status when an answer is complete, else null. */
function reader(): (bytes: Buffer) => number | null {
  let status = 0;
  /** Bytes of the body still to come; null while a head is awaited. */
  let left: number | null = null;
  let before: Buffer = Buffer.alloc(0);

  return (bytes) => {
    if (left !== null) left -= bytes.length;
    else {
      const all = before.length === 0 ? bytes : Buffer.concat([before, bytes]);
      const end = all.indexOf("\r\n\r\n");
      before = end < 0 ? all : Buffer.alloc(0);
      if (end < 0) return null;
      const head = all.toString("latin1", 0, end);
      status = Number(head.slice(9, 12));
      left = lengthIn(head) - (all.length - end - 4);
    }
    if (left > 0) return null;
    left = null;
    return status;
  };
}

function lengthIn(head: string): number {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error("An answer did not say how long it is.");
  return Number(length);
}
