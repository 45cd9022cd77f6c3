import type { NetworkTables } from "../network/index.ts";
import type { ConfirmationTables } from "./tables/confirmations.ts";
import type { DocumentTables } from "./tables/document.ts";
import type { EditingTables } from "./tables/editing.ts";
import type { InitiativeTables } from "./tables/initiatives.ts";
import type { ProposalTables } from "./tables/proposals.ts";
import type { RoundTables } from "./tables/rounds.ts";
import type { StatementTables } from "./tables/statements.ts";
import type { SuccessionTables } from "./tables/succession.ts";
import type { ThemeTables } from "./tables/themes.ts";

/** The tables of the agenda module. */
export type AgendaTables = DocumentTables &
  ThemeTables &
  StatementTables &
  InitiativeTables &
  EditingTables &
  ProposalTables &
  ConfirmationTables &
  RoundTables &
  SuccessionTables;

/** Tables of other modules that this store joins to, read only. */
export type AgendaReads = AgendaTables &
  Pick<
    NetworkTables,
    "organisation" | "organisation_role" | "city" | "membership" | "person" | "body" | "body_subject" | "office" | "seat"
  >;
