import type { Context } from "../../../../platform/context.ts";
import type { JobTables } from "../../../../platform/jobs/tables.ts";
import type { MailTables } from "../../../../platform/mail/tables.ts";
import type { SearchTables } from "../../../../platform/search/tables.ts";
import type { NetworkTables } from "../../../network/index.ts";
import type { AgendaReads } from "../../tables.ts";

/** The tables with which a round is run: it asks, mails and works by the clock. */
export type RoundReads = AgendaReads & NetworkTables & MailTables & JobTables & SearchTables;

export type RoundContext = Context<RoundReads>;
