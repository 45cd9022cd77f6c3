import { Refusal } from "../../../../lib/refusal.ts";
import { answerTooLarge, leadsElsewhere, notEncrypted, sourceTooSlow } from "../../domain/source-refusals.ts";
import type { Ask, Wait } from "./asking.ts";

/** Within what bounds we go out. */
export interface Bounds {
  /** What we call ourselves to others. */
  readonly agent: string;
  /** Per question, until its last byte. */
  readonly patienceMs: number;
  /** Of one answer, unpacked. */
  readonly mostBytes: number;
  /** For a mirror of our own, on this machine or beside it. */
  readonly mayBePlain: boolean;
}

/** A page of the fourth version is about 25 MB at a hundred thousand rows; one of the third, with all columns of a wide table, 90 MB. It is never held as a whole. */
export const usualBounds = { patienceMs: 120_000, mostBytes: 128 * 1024 * 1024, mayBePlain: false } as const;

const mostHops = 3;

/** Goes out over the real network. */
export const networkAsk =
  (bounds: Bounds): Ask =>
  async (address, { accept, signal }) => {
    const patience = AbortSignal.timeout(bounds.patienceMs);
    const named: Naming = (error) =>
      patience.aborted && !signal.aborted && !(error instanceof Refusal) ? sourceTooSlow(address, bounds.patienceMs / 1000) : error;
    try {
      const answer = await hop(address, accept, AbortSignal.any([signal, patience]), bounds, mostHops);
      if (answer.status !== 200) await answer.body?.cancel();
      return {
        status: answer.status,
        retryAfter: answer.headers.get("retry-after"),
        body: bodyOf(answer, address, bounds.mostBytes, named),
      };
    } catch (error) {
      throw named(error);
    }
  };

/** Gives what went wrong its name: an answer can take too long before its first byte and after it. */
type Naming = (error: unknown) => unknown;

/** Waits by the real clock. */
export const realWait: Wait = (ms, signal) =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
  });

/** Asks, and follows who sends us on within the same machine. */
async function hop(address: string, accept: string, signal: AbortSignal, bounds: Bounds, hopsLeft: number): Promise<Response> {
  if (!bounds.mayBePlain && new URL(address).protocol !== "https:") throw notEncrypted(address);
  const answer = await fetch(address, { redirect: "manual", signal, headers: { Accept: accept, "User-Agent": bounds.agent } });
  const to = answer.headers.get("location");
  if (answer.status >= 300 && answer.status < 400 && to !== null) {
    await answer.body?.cancel();
    return hop(sameHost(to, address, hopsLeft), accept, signal, bounds, hopsLeft - 1);
  }
  return answer;
}

function sameHost(to: string, address: string, hopsLeft: number): string {
  if (hopsLeft === 0 || !URL.canParse(to, address)) throw leadsElsewhere(address, to);
  const url = new URL(to, address);
  if (url.host !== new URL(address).host || url.protocol !== new URL(address).protocol) throw leadsElsewhere(address, to);
  return url.href;
}

/** Nothing beyond the limit is read, and nothing that was read is kept here. */
async function* bodyOf(answer: Response, address: string, mostBytes: number, named: Naming): AsyncGenerator<string> {
  if (answer.status !== 200 || answer.body === null) return;
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    // Leaving the loop early cancels the stream.
    for await (const part of answer.body) {
      bytes += part.length;
      if (bytes > mostBytes) throw answerTooLarge(address, mostBytes);
      yield decoder.decode(part, { stream: true });
    }
  } catch (error) {
    throw named(error);
  }
  yield decoder.decode();
}
