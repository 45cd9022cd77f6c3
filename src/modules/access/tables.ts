import type { JobTables } from "../../platform/jobs/tables.ts";
import type { MailTables } from "../../platform/mail/tables.ts";
import type { SessionTables } from "../../platform/session/tables.ts";
import type { NetworkTables } from "../network/index.ts";
import type { AccountTables } from "./tables/accounts.ts";
import type { FactorTables } from "./tables/factors.ts";
import type { IssuerTables } from "./tables/issuers.ts";

/** The tables of the access module. */
export type AccessTables = AccountTables & FactorTables & IssuerTables;

/** What the acts of signing in need besides: sessions, the outbox, jobs, and the names of persons. */
export type AccessReads = AccessTables & SessionTables & MailTables & JobTables & NetworkTables;
