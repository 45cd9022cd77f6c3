// Beside the starting content: an initiative for another agenda, and one that visitors may not see.

import type { Tables } from "../../src/app/tables.ts";
import type { Audience } from "../../src/lib/audience.ts";
import { asId, type CityId, type FocusPointId, type InitiativeId, type ThemeId } from "../../src/lib/ids.ts";
import type { FullInitiative, InitiativeDetail } from "../../src/modules/agenda/domain/initiative.ts";
import { saveInitiative } from "../../src/modules/agenda/store/save/initiative.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { addOtherAgenda, firstAgenda, otherAgenda } from "./other-agenda.ts";

export const almere = asId<CityId>("GM0034");
export const arnhem = asId<CityId>("GM0202");

/** Adds for the other agenda the public `eerder` in Arnhem, and for the first one `verborgen` in Almere, for members only. */
export async function addMoreInitiatives(database: Database<Tables>): Promise<void> {
  await addOtherAgenda(database);
  await transact(database, async (tx) => {
    await saveInitiative(
      tx,
      anInitiative("earlier", "eerder", "public", {
        agenda: otherAgenda,
        theme: asId<ThemeId>("other-1"),
        focusPoints: [asId<FocusPointId>("other-1.1")],
        cities: [arnhem],
      }),
    );
    await saveInitiative(
      tx,
      anInitiative("hidden", "verborgen", "network", { formerIds: ["h01"], cities: [almere], details: [aDetail(almere)] }),
    );
  });
}

const anInitiative = (id: string, slug: string, audience: Audience, rest: Partial<FullInitiative>): FullInitiative => ({
  id: asId<InitiativeId>(id),
  slug,
  agenda: firstAgenda,
  theme: asId<ThemeId>("2019-2022-1"),
  focusPoints: [asId<FocusPointId>("2019-2022-1.1")],
  title: slug,
  summary: "Verzonnen.",
  sort: "verzinsel",
  state: "idea",
  stateNote: "verzonnen",
  started: null,
  ended: null,
  isNetworkWide: false,
  cities: [],
  sources: [],
  formerIds: [],
  meeting: null,
  details: [],
  audience,
  version: 1,
  changedAt: new Date("2026-11-24T08:00:00Z"),
  ...rest,
});

const aDetail = (city: CityId): InitiativeDetail => ({
  city,
  area: null,
  part: null,
  deal: null,
  round: null,
  year: null,
  started: null,
  stateNote: null,
  homes: null,
  governmentEur: null,
  sentence: "Geheim.",
  sources: [],
});
