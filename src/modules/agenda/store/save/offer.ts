import { type Write, write } from "../../../../platform/db/read.ts";
import type { FullOffer } from "../../domain/offer.ts";
import type { AgendaTables } from "../../tables.ts";
import { saveEvents } from "./events.ts";
import { keptColumns } from "./kept.ts";

/** Writes an offer with its focus points and events, over what was there. */
export async function saveOffer(tx: Write<AgendaTables>, offer: FullOffer): Promise<void> {
  const row = {
    id: offer.id,
    agenda: offer.agenda,
    theme: offer.theme,
    code: offer.code,
    wording: offer.wording,
    lines_json: offer.lines,
    partners_json: offer.partners,
    account: offer.account,
    certainty: offer.certainty,
    note: offer.note,
    meeting: offer.meeting,
    ...keptColumns(offer),
  };
  await write(tx)
    .insertInto("offer")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveFocusPoints(tx, offer);
  await saveEvents(tx, "offer", offer.id, offer.events);
}

async function saveFocusPoints(tx: Write<AgendaTables>, offer: FullOffer): Promise<void> {
  await write(tx).deleteFrom("offer_focus_point").where("offer", "=", offer.id).execute();
  if (offer.focusPoints.length === 0) return;
  const rows = offer.focusPoints.map((point) => ({ offer: offer.id, focus_point: point }));
  await write(tx).insertInto("offer_focus_point").values(rows).execute();
}
