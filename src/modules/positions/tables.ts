import type { AudienceColumn } from "../../platform/db/read.ts";
import type { AgendaTables } from "../agenda/index.ts";

/** The tables of the positions module. */
export interface PositionTables {
  /** What the network, or some of its cities, said together. */
  position: {
    /** The letter p and a number, such as `p01`; never used for anything else again. @class public */
    id: string;
    /** Its place in addresses. @class public */
    slug: string;
    /** Id of the network that spoke. @class public */
    network: string;
    /** Its title, or ours when it has none. @class public */
    title: string;
    /** brief, persreactie, manifest, ... as the source calls it. @class public */
    form: string;
    /** Year, month or day; null when unknown. @class public */
    taken_on: string | null;
    /** How sure and precise the date is, in words. @class public */
    date_note: string | null;
    /** What it says, in our own words. @class public */
    summary: string;
    /** What came of it, in our own words. @class public */
    outcome: string;
    /** granted, partly, pending or unknown. @class public */
    verdict: string;
    /** Who spoke, when it was not the whole network; else null. @class public */
    on_behalf_of: string | null;
    /** To whom, by name. @class public */
    addressees_json: readonly string[];
    /** With whom, by name. @class public */
    partners_json: readonly string[];
    /** Web address where it can be read. @class public */
    source: string;
    /** Web address that tells what came of it; null when nothing was found. @class public */
    outcome_source: string | null;
    /** Who may see the row: `public`, `network`, `body:<id>` or `draft:<person>`. @class network */
    audience: AudienceColumn;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** Which themes a position is about. */
  position_theme: {
    /** Id of the position. @class public */
    position: string;
    /** Id of a theme that it is about. @class public */
    theme: string;
  };
}

/** Tables of other modules that this store joins to, read only. */
export type PositionReads = PositionTables & Pick<AgendaTables, "theme" | "agenda">;
