// Files of the agenda that are sent in by somebody, without the screens around it.

import type { Tables } from "../../src/app/tables.ts";
import type { Actor } from "../../src/lib/actor.ts";
import { asId } from "../../src/lib/ids.ts";
import { plannedChanges } from "../../src/modules/agenda/actions/sheets/planned.ts";
import { type ProposalConfirmation, proposeChanges, publishProposal } from "../../src/modules/agenda/actions/sheets/proposals.ts";
import type { ReadTable } from "../../src/modules/agenda/domain/sheets/head.ts";
import { allSheetWords } from "../../src/modules/agenda/pages/desk/sheets/words.ts";
import { proposalOf } from "../../src/modules/agenda/store/sheets/proposals.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { acting } from "./desk.ts";
import { testNow } from "./house.ts";
import { aTable } from "./sheet-words.ts";

export const agenda = asId<never>("2019-2022");
/** A table of asks with their wording and the note on what came of them. */
export const asks = (...lines: readonly string[]) =>
  aTable("vragen.csv", "Kenmerk vraag;Versie;Wat de steden vragen;Toelichting", ...lines);

/** What a file would do. */
export const planned = (database: Database<Tables>, actor: Actor, ...tables: readonly ReadTable[]) =>
  plannedChanges({ db: database.db, actor, now: testNow }, { agenda, tables, words: allSheetWords });

/** Everything that is wrong with a file: `vraag 2 oordeel no-event`. */
export const wrongIn = async (database: Database<Tables>, actor: Actor, ...tables: readonly ReadTable[]) =>
  (await planned(database, actor, ...tables)).problems.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`);

/** Sends a file in; what is answered publishes it. */
export async function sent(database: Database<Tables>, actor: Actor, ...tables: readonly ReadTable[]) {
  const content = await planned(database, actor, ...tables);
  const id = await acting(database, actor, (context) => proposeChanges(context, content));
  const hash = (await proposalOf(database.db, actor.personId ?? asId(""), id, testNow))?.hash ?? "";
  const publish = (rest: Partial<ProposalConfirmation> = {}, who = actor) =>
    acting(database, who, (context) => publishProposal(context, { id, hash, reason: "Bijgewerkt.", audience: null, ...rest }));
  return { id, content, publish };
}

/** An initiative of a city with both leads said, of which nothing is missing. */
export const initiative = (mark: string, title: string, city: string): readonly ReadTable[] => [
  aTable(
    "initiatieven.csv",
    "Kenmerk initiatief;Versie;Titel;Samenvatting;Voor welke speerpunten;Soort;Stand;Politieke trekker: er is geen trekker bekend;Ambtelijke trekker: er is geen trekker bekend",
    `${mark};;${title};Wat er gebeurt.;3.1;project;loopt;ja;ja`,
  ),
  aTable("steden.csv", "Kenmerk initiatief;Versie;Volgnummer;Stad", `${mark};;;${city}`),
];
