import type { NetworkTables } from "../network/index.ts";
import type { DocumentTables } from "./tables/document.ts";
import type { InitiativeTables } from "./tables/initiatives.ts";
import type { StatementTables } from "./tables/statements.ts";
import type { ThemeTables } from "./tables/themes.ts";

/** The tables of the agenda module. */
export type AgendaTables = DocumentTables & ThemeTables & StatementTables & InitiativeTables;

/** Tables of other modules that this store joins to, read only. */
export type AgendaReads = AgendaTables & Pick<NetworkTables, "organisation" | "city" | "membership">;
