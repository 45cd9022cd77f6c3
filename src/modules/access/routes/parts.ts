import type { Context } from "hono";
import type { Role } from "../../../lib/actor.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { AuditTables } from "../../../platform/audit/tables.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { MailWay } from "../../../platform/http/prepare.ts";
import type { Vault } from "../../../platform/vault.ts";
import type { AccessReads } from "../tables.ts";

/** The tables that the routes of this module need. */
export type AccessRouteTables = AccessReads & AuditTables;

/** A request, as far as the functions behind routes need it. */
export type Call<Tables> = Pick<Context, "req" | "redirect" | "header"> & { readonly var: { readonly visit: Visit<Tables> } };

/** What the routes of this module are given, besides what every visit holds. */
export interface AccessParts {
  /** Seals the secrets of apps. */
  readonly vault: Vault;
  readonly mailWay: MailWay;
}

/** A section that another way of signing in adds to a page; null when there is nothing to show. */
export type Section<Tables> = (visit: Visit<Tables>) => Promise<Markup | null>;

/** Every role that only somebody who has signed in can have: each person has one of these. */
export const anyPerson: readonly Role[] = ["member", "secretariat", "public-affairs", "administrator", "partner"];

/** The sections that have something to show. */
export async function sectionsFor<Tables>(sections: readonly Section<Tables>[], visit: Visit<Tables>): Promise<readonly Markup[]> {
  const drawn = await Promise.all(sections.map((section) => section(visit)));
  return drawn.filter((section) => section !== null);
}
