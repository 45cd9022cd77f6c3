import type { Change, ChangeChoice } from "../../lib/change.ts";
import { groupedBy } from "../../lib/lists.ts";
import { confirmationChanges } from "./changes/confirmations.ts";
import { eventChanges } from "./changes/events.ts";
import { fateChanges } from "./changes/fates.ts";
import type { Asking, Known } from "./changes/known.ts";
import { versionChanges } from "./changes/versions.ts";
import { headKey } from "./domain/record-head.ts";
import { wordsIn } from "./domain/words.ts";
import { agendas } from "./store/agendas.ts";
import { recordHeads } from "./store/changes/heads.ts";
import { organisationNames } from "./store/changes/told.ts";
import { allVersions } from "./store/editing/versions.ts";

/** What changed in the agenda, as far as whoever asks may know: records, what came of them, how points go on, who confirmed. */
export async function agendaChanges(visit: Asking, { kind }: ChangeChoice): Promise<readonly Change[]> {
  if (kind === "position" || kind === "meeting" || kind === "reply") return [];
  const known = await knownTo(visit);
  const parts = { version: versionChanges, event: eventChanges, fate: fateChanges, confirmation: confirmationChanges };
  const wanted = kind === undefined ? Object.values(parts) : [parts[kind]];
  return (await Promise.all(wanted.map((changes) => changes(visit, known)))).flat();
}

async function knownTo({ db, actor, language }: Asking): Promise<Known> {
  const [heads, versions, every, organisations] = await Promise.all([
    recordHeads(db, actor),
    allVersions(db, actor),
    agendas(db, actor),
    organisationNames(db, actor),
  ]);
  return {
    heads,
    // A version outlives the sight of its record: what was withdrawn keeps what everybody could read of it.
    versions: groupedBy(
      versions.filter(({ kind, record }) => heads.has(headKey(kind, record))),
      ({ kind, record }) => headKey(kind, record),
    ),
    words: new Map(every.map((agenda) => [agenda.id, wordsIn(agenda, language)])),
    organisations,
  };
}
