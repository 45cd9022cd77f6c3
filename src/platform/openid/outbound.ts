import { lookup } from "node:dns";
import { type ClientRequest, type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import type { LookupFunction } from "node:net";
import { isLoopback, isOnInternet, mayGoTo } from "../network-address.ts";
import { mismatch, silent } from "./trouble.ts";

/** What is asked of the other side. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks one thing of one outside party and answers what came back; follows nothing. */
export type Outbound = (address: string, asking?: Asking) => Promise<Response>;

/** How long an answer may take as a whole, in milliseconds, and how many bytes it may have. */
export const patienceMs = 5_000;
export const mostBytes = 256 * 1024;

/**
 * A way out to one host and no other (ASVS 13.2.5). The name is looked up for the connection itself and refused when it leads
 * inside, so that a name cannot change its meaning between looking and going (ASVS 1.3.6). Certificates are checked, and
 * redirects are answers like any other (ASVS 12.3.2, 15.3.2).
 */
export function outboundTo(origin: URL, isOnLoopback: boolean): Outbound {
  return async (address, asking = {}) => {
    const url = new URL(address);
    if (url.host !== origin.host || url.protocol !== origin.protocol) throw mismatch("other-host");
    if (!mayGoTo(url, isOnLoopback)) throw mismatch("address-not-allowed");
    return answerOf(url, asking);
  };
}

function answerOf(url: URL, { method = "GET", headers = {}, body }: Asking): Promise<Response> {
  const send = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patienceMs);
    const failed = (error: unknown) => reject(signal.aborted ? silent("too-slow", error) : troubleIn(error));
    const asked: ClientRequest = send(
      url,
      { method, headers, signal, agent: false, ...(isLoopback(url) ? {} : { lookup: lookupOnInternet }) },
      (answer) => {
        readAll(answer).then((bytes) => resolve(responseOf(answer, bytes)), failed);
      },
    );
    asked.on("error", failed);
    asked.end(body);
  });
}

/** Looks a name up, and fails when any of its addresses lies inside. */
export const lookupOnInternet: LookupFunction = (host, options, answer) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error || first === undefined) return answer(error ?? new Error("no address"), "", 0);
    if (!found.every(({ address }) => isOnInternet(address))) return answer(mismatch("address-not-allowed"), "", 0);
    return options.all === true ? answer(null, found) : answer(null, first.address, first.family);
  });
};

async function readAll(answer: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer) {
    length += part.length;
    if (length > mostBytes) throw silent("too-long");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function responseOf({ statusCode = 502, headers }: IncomingMessage, bytes: Buffer<ArrayBuffer>): Response {
  const type = headers["content-type"];
  // A body is not allowed with these, and nobody asked for them.
  const isBare = statusCode === 204 || statusCode === 205 || statusCode === 304;
  return new Response(isBare ? null : bytes, { status: statusCode, headers: type === undefined ? {} : { "content-type": type } });
}

const troubleIn = (error: unknown): unknown =>
  error instanceof Error && error.name === "ProviderTrouble" ? error : silent("unreachable", error);
