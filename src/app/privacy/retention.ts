import { dayOf } from "../../lib/day.ts";
import { countForgettable, type Forgotten, forgetOld } from "../../modules/access/index.ts";
import { countOldProposals, forgetProposals } from "../../modules/agenda/index.ts";
import { countOldFundFiles, forgetFundFiles } from "../../modules/finance/index.ts";
import { countOldFigureFiles, forgetFigureFiles } from "../../modules/monitor/index.ts";
import { countOldDrafts, forgetDrafts, personsWithoutPlaceSince } from "../../modules/network/index.ts";
import type { Context } from "../../platform/context.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Tables } from "../tables.ts";
import { eraseEverywhere } from "./erase.ts";

/** How long a person stays after the last office or seat, in years; the register of processing says the same. */
const yearsAfterOffice = 2;

/** How many persons, and rows of each kind, have come to the end of their term. */
export interface Retention extends Forgotten {
  readonly persons: number;
  readonly importDrafts: number;
}

/** Counts what would go today; changes nothing. */
export async function countRetention(db: Read<Tables>, now: Date): Promise<Retention> {
  const persons = await personsWithoutPlaceSince(db, lastDayKept(now));
  return {
    persons: persons.length,
    importDrafts:
      (await countOldDrafts(db, now)) +
      (await countOldProposals(db, now)) +
      (await countOldFigureFiles(db, now)) +
      (await countOldFundFiles(db, now)),
    ...(await countForgettable(db, now)),
  };
}

/** Lets go of everything that has come to the end of its term. A second run finds nothing. */
export async function retain(context: Context<Tables>): Promise<Retention> {
  const persons = await personsWithoutPlaceSince(context.tx, lastDayKept(context.now));
  for (const person of persons) await eraseEverywhere(context, person);
  const { tx, now } = context;
  const importDrafts =
    (await forgetDrafts(tx, now)) +
    (await forgetProposals(tx, now)) +
    (await forgetFigureFiles(tx, now)) +
    (await forgetFundFiles(tx, now));
  return { persons: persons.length, importDrafts, ...(await forgetOld(context)) };
}

function lastDayKept(now: Date): string {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - yearsAfterOffice);
  return dayOf(then);
}
