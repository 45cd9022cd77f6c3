import { Refusal } from "../../../../lib/refusal.ts";
import { retryAfter } from "../../../../lib/retry-after.ts";
import { notAtSource, sourceBusy, sourceRefuses, sourceSilent } from "../../domain/source-refusals.ts";
import type { Answer, Means } from "./asking.ts";
import { type Json, jsonOf } from "./json-answer.ts";
import { linkWithin } from "./link.ts";
import { type Gathering, type List, listOf } from "./list-answer.ts";
import type { Service } from "./service.ts";

/** Somebody who asks a service politely: one question at a time, and again after a while when it could not answer. */
export interface Client {
  readonly service: Service;
  /** Where we ask, without a slash at the end: the publisher, or a mirror. */
  readonly base: string;
  readonly json: (address: string, signal: AbortSignal) => Promise<Json>;
  /** A list, of which the rows are gathered while they come in; a try that fails leaves nothing of them. */
  readonly list: <T>(address: string, gathering: (address: string) => Gathering<T>, signal: AbortSignal) => Promise<List<T>>;
  readonly text: (address: string, signal: AbortSignal) => Promise<string>;
  /** The address of a link that an answer gave, which never leads out. */
  readonly follow: (link: string, askedAt: string) => string;
}

/** How often we ask before we give up. */
export const mostTries = 5;
/** We wait a second, then two, four, eight. In milliseconds. */
const firstPauseMs = 1_000;
/** Who asks us to wait longer than this is asked at another time: nobody sits waiting for it. Milliseconds. */
const longestPauseMs = 5 * 60_000;

/** A client of a service. `base` puts a mirror in the place of the publisher. */
export function clientOf(service: Service, means: Means, base: string = service.home): Client {
  const at = base.replace(/\/+$/, "");
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(address: string, how: Reading<T>, signal: AbortSignal): Promise<T> => {
    const mine = last.then(() => asked(address, how, means, signal));
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    service,
    base: at,
    json: (address, signal) => inTurn(address, { accept: json, read: async (body) => jsonOf(await wholeText(body), address) }, signal),
    list: (address, gathering, signal) =>
      inTurn(address, { accept: json, read: (body) => listOf(body, address, gathering(address)) }, signal),
    text: (address, signal) => inTurn(address, { accept: "text/plain, application/json;q=0.5", read: wholeText }, signal),
    follow: (link, askedAt) => linkWithin(link, askedAt, { base: at, home: service.home }),
  };
}

const json = "application/json";

interface Reading<T> {
  readonly accept: string;
  readonly read: (body: Answer["body"]) => Promise<T>;
}

async function wholeText(body: Answer["body"]): Promise<string> {
  const parts: string[] = [];
  for await (const part of body) parts.push(part);
  return parts.join("");
}

/** What one try came to. `notBefore`: the source asks to be left alone until then. */
type Tried<T> = { readonly found: T } | { readonly refusal: Refusal; readonly notBefore: Date | null };

async function asked<T>(address: string, how: Reading<T>, means: Means, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted();
    const tried = await tryOnce(address, how, means, signal);
    if ("found" in tried) return tried.found;
    const ownPause = firstPauseMs * 2 ** (tries - 1);
    const pause = Math.max(ownPause, (tried.notBefore?.getTime() ?? 0) - means.now().getTime());
    if (tries === mostTries || pause > longestPauseMs) throw tried.refusal;
    await means.wait(pause, signal);
  }
}

async function tryOnce<T>(address: string, { accept, read }: Reading<T>, means: Means, signal: AbortSignal): Promise<Tried<T>> {
  try {
    const answer = await means.ask(address, { accept, signal });
    signal.throwIfAborted();
    return answer.status === 200 ? { found: await read(answer.body) } : notAnswered(answer, address, means.now());
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Refusal)) return { refusal: sourceSilent(address, String(error)), notBefore: null };
    if (error.kind !== "unavailable") throw error;
    return { refusal: error, notBefore: null };
  }
}

function notAnswered({ status, retryAfter: header }: Answer, address: string, now: Date) {
  if (status === 404) throw notAtSource(address);
  if (status !== 429 && status < 500) throw sourceRefuses(address, status);
  return { refusal: sourceBusy(address, status), notBefore: retryAfter(header ?? undefined, now) };
}
