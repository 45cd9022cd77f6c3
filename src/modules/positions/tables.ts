import type { AudienceColumn } from "../../platform/db/read.ts";
import type { AgendaTables } from "../agenda/index.ts";

/** The tables of the positions module. */
export interface PositionTables {
  position: {
    /** `p01`. @class public */
    id: string;
    /** Its place in addresses. @class public */
    slug: string;
    network: string;
    title: string;
    /** brief, persreactie, manifest, ... as the source calls it. @class public */
    form: string;
    /** Year, month or day; null when unknown. @class public */
    taken_on: string | null;
    /** How sure and precise the date is, in words. @class public */
    date_note: string | null;
    /** What it says. @class public */
    summary: string;
    /** What came of it. @class public */
    outcome: string;
    /** granted, partly, pending or unknown. @class public */
    verdict: string;
    /** Who spoke, when it was not the whole network. @class public */
    on_behalf_of: string | null;
    addressees_json: readonly string[];
    partners_json: readonly string[];
    source: string;
    outcome_source: string | null;
    /** Who may see the row. */
    audience: AudienceColumn;
    version: number;
    /** UTC. @class public */
    changed_at: string;
  };
  position_theme: { position: string; theme: string };
}

/** Tables of other modules that this store joins to, read only. */
export type PositionReads = PositionTables & Pick<AgendaTables, "theme" | "agenda">;
