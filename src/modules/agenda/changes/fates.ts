import type { Change } from "../../../lib/change.ts";
import { headKey } from "../domain/record-head.ts";
import { decidedFates } from "../store/changes/told.ts";
import { successionTexts } from "../texts/succession.ts";
import { type Asking, type Known, labelFor } from "./known.ts";

/** How focus points end with their agenda, once that was decided and may be known. */
export async function fateChanges({ db, actor, language }: Asking, known: Known): Promise<readonly Change[]> {
  const fates = await decidedFates(db, actor);
  return fates.flatMap(({ point, kind, reason, organisation, version, changedAt }): readonly Change[] => {
    const head = known.heads.get(headKey("focus-point", point));
    if (!head) return [];
    return [
      {
        kind: "fate",
        id: `opvolging/${point}/${version}`,
        label: labelFor(head, known, language),
        title: head.title,
        titleLanguage: "nl",
        act: successionTexts[language].fates[kind],
        reason,
        organisation: organisation === null ? null : (known.organisations.get(organisation) ?? null),
        address: head.address,
        difference: null,
        happened: null,
        recordedAt: changedAt,
        sources: [],
        about: head.about,
      },
    ];
  });
}
