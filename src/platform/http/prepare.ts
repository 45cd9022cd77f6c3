import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { type Actor, visitor } from "../../lib/actor.ts";
import { dayOf } from "../../lib/day.ts";
import type { PersonId } from "../../lib/ids.ts";
import type { SourceNotes } from "../../lib/source-note.ts";
import type { View } from "../../lib/view.ts";
import type { AuditTables } from "../audit/tables.ts";
import type { Clock } from "../clock.ts";
import { carryOut } from "../context.ts";
import type { Database } from "../db/database.ts";
import type { Read } from "../db/read.ts";
import { transact } from "../db/transact.ts";
import { notesIn } from "../links/notes.ts";
import type { LinkTables } from "../links/tables.ts";
import type { Log } from "../log.ts";
import { sessionSecretIn } from "../session/cookie.ts";
import { needsRenewal, renew, type Session, sessionOf } from "../session/session.ts";
import type { SessionTables } from "../session/tables.ts";
import type { Vault } from "../vault.ts";
import { clientAddressOf } from "./client-address.ts";
import type { Env, Visit } from "./env.ts";
import { pageKey } from "./front.ts";
import { languageCookie, languageOf } from "./language.ts";
import { keptPage, type PageCache } from "./page-cache.ts";

/** Where mail goes: out by a mail server, to the outbox that is read on this machine, or nowhere that anybody can look. */
export type MailWay = "out" | "to-outbox" | "nowhere";

/** What the product is made of, as far as requests need it. */
export interface House<Tables> {
  readonly database: Database<Tables>;
  readonly db: Read<Tables>;
  /** Who a person is on a day; null when that person holds nothing any more. */
  readonly actorOn: (db: Read<Tables>, person: PersonId, day: string) => Promise<Actor | null>;
  /** The addresses of our own proxies: only what they say about where a request comes from is believed. */
  readonly proxies: ReadonlySet<string>;
  /** Seals the few secrets that must be read back. */
  readonly vault: Vault;
  readonly mailWay: MailWay;
  /** Whether figures are fetched from their publishers by the clock. */
  readonly fetchesByClock: boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly cache: PageCache;
  readonly mark: () => string | null;
  /** Where to report a leak; null when nobody filled it in. */
  readonly securityContact: string | null;
  /** Who answers questions about the data; null when the operator has not said. */
  readonly contactEmail: string | null;
  /** The parts of a view that are the same for every request. */
  readonly look: Pick<View, "siteName" | "origin" | "styles" | "scripts" | "font">;
}

/** What every installation remembers, whatever its modules do. */
type CommonTables = AuditTables & SessionTables & LinkTables;

/** Makes the visit that every handler works with. */
export function prepare<Tables extends CommonTables>(house: House<Tables>): MiddlewareHandler<Env<Tables>> {
  const notes = notesIn(house.db, house.mark);
  return async (c, next) => {
    const mark = house.mark();
    const url = new URL(c.req.url);
    const asked = url.searchParams.get("taal") ?? undefined;
    const language = languageOf(asked, c.req.header("cookie"));
    const key = c.env?.incoming ? pageKey(c.env.incoming) : null;
    const now = house.clock();
    const { actor, session } = await whoComes(house, c.req.header("cookie"), now);
    const visitWith = (sources: SourceNotes): Visit<Tables> => ({
      db: house.db,
      actor,
      session,
      clientAddress: clientAddressOf(c.env?.incoming?.socket.remoteAddress, c.req.header("x-forwarded-for"), house.proxies),
      act: (action) => carryOut(house.database, actor, now, action),
      language,
      now,
      requestNumber: randomBytes(6).toString("hex"),
      log: house.log,
      view: { ...house.look, language, path: url.pathname, query: url.search, isSignedIn: actor.personId !== null, now, sources },
      keep: (text, form) => {
        const page = keptPage(text, language, form);
        if (key !== null) house.cache.keep(key, mark, page);
        return page;
      },
    });
    // Once without the notes: when the database is away, that can then be told as any crash.
    c.set("visit", visitWith(new Map()));
    // What somebody sends is answered with no more statements for one than for another (ASVS 6.3.8), and shows no sources to speak of.
    if (c.req.method !== "POST") c.set("visit", visitWith(await notes()));
    await next();
    if (asked === language) c.res.headers.append("Set-Cookie", languageCookie(language, house.look.origin.startsWith("https:")));
  };
}

interface Caller {
  readonly actor: Actor;
  readonly session: Session | null;
}

const nobody: Caller = { actor: visitor, session: null };

/**
 * Who the request comes from. Asked anew at every request, so that the end of an office, a seat, a session or an account
 * works at once (ASVS 8.3.2): a session of somebody who holds nothing any more opens nothing.
 */
async function whoComes<Tables extends CommonTables>(house: House<Tables>, cookies: string | undefined, now: Date): Promise<Caller> {
  const secret = sessionSecretIn(cookies);
  const session = secret === null ? null : await sessionOf(house.db, secret, now);
  if (session === null) return nobody;
  const actor = await house.actorOn(house.db, session.person, dayOf(now));
  if (actor === null) return nobody;
  if (!session.isComplete) return { actor: visitor, session };
  if (needsRenewal(session, now)) await transact(house.database, (tx) => renew(tx, session, now));
  return { actor, session };
}
