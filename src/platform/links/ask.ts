import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP } from "node:net";
import { connect as connectSecure } from "node:tls";
import { hostOf, isOnInternet } from "../network-address.ts";
import type { Network } from "./network.ts";
import { SourceTrouble } from "./reason.ts";

/** How we go out: over which network, under which name, and until when. */
export interface Going {
  readonly network: Network;
  readonly agent: string;
  readonly signal: AbortSignal;
}

/** The ports of the web; at any other nobody expects us. */
const ports: ReadonlySet<string> = new Set(["", "80", "443"]);

/** Longer addresses are no sources, and do not fit the key of a table. */
const longestAddress = 2000;

/** Whether an address is one that we ask: of the web, at its ports, without a password, and not of the inside. */
export function mayAsk(address: string): boolean {
  if (address.length > longestAddress || !URL.canParse(address)) return false;
  const url = new URL(address);
  const host = hostOf(url);
  const isOfWeb = (url.protocol === "https:" || url.protocol === "http:") && ports.has(url.port);
  return isOfWeb && url.username === "" && url.password === "" && host !== "" && (isIP(host) === 0 || isOnInternet(host));
}

/**
 * Asks one address once and follows nothing. The name is looked up here and the connection goes to what was found, so that a name
 * cannot mean one machine while we look and another while we go (ASVS 1.3.6). One address inside is enough to refuse a name.
 */
export async function ask(url: URL, method: "HEAD" | "GET", going: Going): Promise<IncomingMessage> {
  const { network, agent, signal } = going;
  if (!mayAsk(url.href)) throw new SourceTrouble("leads-inside");
  const host = hostOf(url);
  const [address] = await addressesOf(host, going);
  const isSecure = url.protocol === "https:";
  const defaultPort = isSecure ? 443 : 80;
  const port = url.port === "" ? defaultPort : Number(url.port);
  const createConnection = () => {
    const socket = network.connect(address, port);
    return isSecure ? connectSecure({ socket, host, ...(isIP(host) === 0 ? { servername: host } : {}) }) : socket;
  };
  const send = isSecure ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = send(url, { method, signal, createConnection, defaultPort, headers: headersOf(agent) }, resolve);
    asked.on("error", (error) => reject(troubleIn(error)));
    // Whoever switches to another protocol gives no answer and no error.
    asked.on("upgrade", (_answer, socket) => socket.destroy());
    asked.on("close", () => reject(new SourceTrouble("broken-answer")));
    asked.end();
  });
}

async function addressesOf(host: string, { network, signal }: Going): Promise<readonly [string, ...string[]]> {
  const found = await Promise.race([network.lookUp(host), ended(signal)]).catch((error: unknown) => {
    throw signal.aborted ? new SourceTrouble("too-slow", error) : new SourceTrouble("no-such-name", error);
  });
  const [first, ...more] = found;
  if (first === undefined) throw new SourceTrouble("no-such-name");
  if (!found.every(isOnInternet)) throw new SourceTrouble("leads-inside");
  return [first, ...more];
}

/** Looking up a name cannot be stopped, only no longer be waited for. */
const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

const headersOf = (agent: string) => ({
  "User-Agent": agent,
  Accept: "text/html, application/xhtml+xml, application/pdf, */*;q=0.5",
  "Accept-Language": "nl, en;q=0.5",
  "Accept-Encoding": "identity",
  Connection: "close",
});

/** What went wrong on the way, as one of our own words. */
export function troubleIn(error: unknown): SourceTrouble {
  if (error instanceof SourceTrouble) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ABORT_ERR" || (error instanceof Error && error.name === "TimeoutError")) return new SourceTrouble("too-slow", error);
  if (/CERT|SIGNATURE|ISSUER|ALTNAME|SELF_SIGNED/.test(code)) return new SourceTrouble("no-valid-certificate", error);
  if (/^(HPE_|Z_|ERR_|EPROTO)/.test(code)) return new SourceTrouble("broken-answer", error);
  return new SourceTrouble("no-connection", error);
}
