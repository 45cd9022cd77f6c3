import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Actor } from "../../lib/actor.ts";
import type { Language } from "../../lib/language.ts";
import type { View } from "../../lib/view.ts";
import type { Context } from "../context.ts";
import type { Read } from "../db/read.ts";
import type { Log } from "../log.ts";
import type { Session } from "../session/session.ts";
import type { KeptPage, TextForm } from "./page-cache.ts";

/** One request: who asks, in which language, when, and what to read from. */
export interface Visit<Tables> {
  readonly db: Read<Tables>;
  /** The person, when a complete session is open and that person holds an office or seat today; else a visitor. */
  readonly actor: Actor;
  /** The session that is open in this browser, complete or waiting for its second factor. */
  readonly session: Session | null;
  /** Where the request comes from, as far as our own machines can tell. */
  readonly clientAddress: string;
  /** Carries out one action as this actor, in one transaction with its audit entries. */
  act<Result>(action: (context: Context<Tables>) => Promise<Result>): Promise<Result>;
  readonly language: Language;
  readonly now: Date;
  /** Stands in the log and on the apology, so that both can be put side by side. */
  readonly requestNumber: string;
  readonly log: Log;
  /** What every page needs to know to draw itself. */
  readonly view: View;
  /** Makes an answer ready to be sent, and keeps it for other visitors when nothing changed meanwhile. */
  readonly keep: (text: string | Uint8Array, form?: TextForm) => KeptPage;
}

export interface Env<Tables = unknown> {
  Variables: { visit: Visit<Tables> };
  Bindings: Partial<HttpBindings>;
}

/** A group of routes that reads these tables. */
export const newApp = <Tables>(): Hono<Env<Tables>> => new Hono<Env<Tables>>();
