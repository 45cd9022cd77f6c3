// Beside the starting content: another agenda with the same codes, and in the first one items that visitors may not see.

import type { Tables } from "../../src/app/tables.ts";
import type { Audience } from "../../src/lib/audience.ts";
import { type AgendaId, type AskId, asId, type FocusPointId, type OfferId, type TargetId, type ThemeId } from "../../src/lib/ids.ts";
import { readAgendaContent } from "../../src/modules/agenda/content/read.ts";
import { saveAgenda } from "../../src/modules/agenda/store/save/agenda.ts";
import { saveAsk } from "../../src/modules/agenda/store/save/ask.ts";
import { saveFocusPoint } from "../../src/modules/agenda/store/save/focus-point.ts";
import { saveOffer } from "../../src/modules/agenda/store/save/offer.ts";
import { saveTarget } from "../../src/modules/agenda/store/save/target.ts";
import { saveTheme } from "../../src/modules/agenda/store/save/theme.ts";
import { readingOf } from "../../src/platform/content/reading.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { contentFolder } from "./database.ts";

/** The agenda of the starting content. */
export const firstAgenda = asId<AgendaId>("2019-2022");

/** An earlier agenda with one theme, one focus point, one ask, one offer and one target, each with the first code. */
export const otherAgenda = asId<AgendaId>("2015-2018");

/** Later than anything in the starting content. */
export const lateEvent = {
  date: { on: "2026-11-01", note: null },
  sentence: "Te laat om waar te zijn.",
  sources: [],
  topic: null,
  offer: null,
};

/** Adds the other agenda, and to the first one an ask 9.99, an offer 9.99 and a target k99 that only members may see. */
export async function addOtherAgenda(database: Database<Tables>): Promise<void> {
  const content = readAgendaContent(readingOf(contentFolder), { networks: null, cities: null, bodies: null, meetings: null });
  const [theme, point, ask, offer, target] = [
    content?.themes[0],
    content?.focusPoints[0],
    content?.asks[0],
    content?.offers[0],
    content?.targets[0],
  ];
  if (!content || !theme || !point || !ask || !offer || !target) throw new Error("The starting content cannot be read.");
  const kept = (audience: Audience) => ({ audience, version: 1, changedAt: new Date("2026-11-24T08:00:00Z") });
  const here = { agenda: otherAgenda, ...kept("public") };
  const themeId = asId<ThemeId>("other-1");
  const pointId = asId<FocusPointId>("other-1.1");
  const ninth = { theme: asId<ThemeId>("2019-2022-9"), focusPoints: [asId<FocusPointId>("2019-2022-9.1")], ...kept("network") };

  await transact(database, async (tx) => {
    await saveAgenda(tx, { ...content.agenda, id: otherAgenda, fromYear: 2015, untilYear: 2018, deadlines: [], ...kept("public") });
    await saveTheme(tx, { ...theme, ...here, id: themeId, events: [] });
    await saveFocusPoint(tx, { ...point, ...here, id: pointId, themes: [themeId], links: [] });
    const serving = { theme: themeId, focusPoints: [pointId], events: [] };
    await saveAsk(tx, { ...ask, ...here, ...serving, id: asId<AskId>("other-1.1"), code: "1.1", verdict: "refused" });
    await saveOffer(tx, { ...offer, ...here, ...serving, id: asId<OfferId>("other-1.1"), code: "1.1", account: "not-found" });
    await saveTarget(tx, { ...target, ...here, id: asId<TargetId>("other-k01"), theme: themeId, events: [] });
    await saveAsk(tx, { ...ask, ...ninth, id: asId<AskId>("hidden"), code: "9.99", verdict: "refused", events: [lateEvent] });
    await saveOffer(tx, { ...offer, ...ninth, id: asId<OfferId>("hidden"), code: "9.99", account: "not-found", events: [lateEvent] });
    await saveTarget(tx, { ...target, ...kept("network"), id: asId<TargetId>("hidden"), code: "k99", events: [lateEvent] });
  });
}
