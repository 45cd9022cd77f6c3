import { makeApp } from "../../src/app/app.ts";
import type { Tables } from "../../src/app/tables.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { aHouse, testNow } from "./house.ts";

/** An answer, read. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where it leads; null when it leads nowhere. */
  readonly location: string | null;
}

/** A browser of one person: keeps cookies, sends forms from our own pages, does not follow. */
export interface Browser {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Seen>;
  readonly post: (path: string, fields?: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>) => Promise<Seen>;
  /** Sends a form with a file in it, as a browser puts it together. */
  readonly upload: (path: string, type: string, body: Uint8Array<ArrayBuffer>) => Promise<Seen>;
  /** Sends JSON, as one of our own scripts does. */
  readonly send: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Seen>;
  /** What stands in the session cookie; null when there is none. */
  readonly secret: () => string | null;
  /** Puts a session cookie in place of the one there is. */
  readonly holdSecret: (secret: string) => void;
}

/** The product on a test database with a clock that can be put forward. */
export interface Stand {
  readonly browser: (address?: string) => Browser;
  readonly now: () => Date;
  /** Puts the clock forward by so many milliseconds. */
  readonly wait: (ms: number) => void;
  /** What was logged. */
  readonly lines: string[];
}

/** Makes it, with other parts of the house where a test asks for them. */
export function aStand(database: Database<Tables>, parts: Partial<ReturnType<typeof aHouse>> = {}): Stand {
  const clock = { at: testNow.getTime() };
  const lines: string[] = [];
  const now = () => new Date(clock.at);
  const app = makeApp({ ...aHouse(database, lines), ...parts, clock: now });
  return {
    lines,
    now,
    wait: (ms) => {
      clock.at += ms;
    },
    browser: (address = "127.0.0.1") => {
      const cookies = new Map<string, string>();
      const ask = async (path: string, init: RequestInit, more: Readonly<Record<string, string>>): Promise<Seen> => {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        const headers = {
          host: "127.0.0.1:3000",
          "user-agent": "Firefox/130.0 (X11; Linux x86_64)",
          ...(cookie === "" ? {} : { cookie }),
          ...more,
        };
        const incoming = { url: path, headers, socket: { remoteAddress: address } };
        const answer = await app.request(path, { ...init, headers }, { incoming } as never);
        for (const line of answer.headers.getSetCookie()) keep(cookies, line);
        return { status: answer.status, headers: answer.headers, html: await answer.text(), location: answer.headers.get("location") };
      };
      return {
        get: (path, headers = {}) => ask(path, {}, headers),
        post: (path, fields = {}, headers = {}) =>
          ask(
            path,
            { method: "POST", body: new URLSearchParams(fields).toString() },
            { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", ...headers },
          ),
        upload: (path, type, body) => ask(path, { method: "POST", body }, { "content-type": type, "sec-fetch-site": "same-origin" }),
        send: (path, body, headers = {}) =>
          ask(
            path,
            { method: "POST", body: JSON.stringify(body) },
            { "content-type": "application/json", "sec-fetch-site": "same-origin", ...headers },
          ),
        secret: () => cookies.get("__Host-sid") ?? null,
        holdSecret: (secret) => cookies.set("__Host-sid", secret),
      };
    },
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/max-age=0\b/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
