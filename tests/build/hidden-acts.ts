import type { Tables } from "../../src/app/tables.ts";
import type { Audience } from "../../src/lib/audience.ts";
import { asId } from "../../src/lib/ids.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { testNow } from "./house.ts";

/** What people are doing to the agenda, of which only one audience may know: a draft, a version, a fate and a round. */
export const hiddenActTables = ["agenda_draft", "agenda_version", "point_fate", "round"] as const;

/** Puts one of each beside what everybody may see, about an ask and a focus point that everybody may see. */
export async function addHiddenActs(database: Database<Tables>, audience: Audience, mark: string): Promise<void> {
  const { writer } = database;
  const kept = { audience, version: 1, changed_at: testNow.toISOString() };
  const texts = { tekst: `${mark}-agenda_version` };
  // A draft of somebody hangs on that person, and would stop a change of guard of whoever did not expect it.
  if (!audience.startsWith("draft:")) await addDraft(writer, kept, texts, mark);
  await writer
    .insertInto("agenda_version")
    .values({
      kind: "ask",
      record: "2019-2022-3.1",
      version: 900 + [...mark].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
      act: "published",
      at: testNow.toISOString(),
      person: null,
      organisation: null,
      reason: `${mark}-agenda_version`,
      texts_json: texts,
      audience,
    })
    .execute();
  await writer
    .insertInto("point_fate")
    .values({
      ...kept,
      id: "2019-2022-3.1",
      kind: "done",
      reason: `${mark}-point_fate`,
      aims_json: [],
      is_decided: true,
      person: null,
      organisation: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  await writer
    .insertInto("round")
    .values({
      ...kept,
      id: `${mark}-round`,
      title: `${mark}-round`,
      person: `${mark}-person`,
      body: null,
      selection_json: { agenda: asId("2019-2022"), themes: [], points: [], cities: [], kinds: ["initiative"], freshnesses: [] },
      opens_on: "2026-01-01",
      reminds_on: null,
      reminds_again_on: null,
      escalates_on: null,
      closes_on: "2026-02-01",
      language: "nl",
      filled_at: null,
      ended_at: null,
      is_cancelled: false,
    })
    .execute();
  await addExecution(database, audience, mark);
}

/** How a hidden initiative is carried out: the starting content tells nothing of that, so the copies have none of it. */
async function addExecution({ writer }: Database<Tables>, audience: Audience, mark: string): Promise<void> {
  const hidden = await writer
    .selectFrom("initiative")
    .select("id")
    .where("audience", "=", audience)
    .where("id", "like", `%${mark}%`)
    .orderBy("id")
    .executeTakeFirst();
  if (!hidden) return;
  const initiative = hidden.id;
  const says = `${mark}-initiative`;
  const city = "GM0193";
  await writer
    .insertInto("initiative_milestone")
    .values({ initiative, position: 1, title: says, due_on: "2027", weight: 900, done_on: null })
    .execute();
  await writer
    .insertInto("initiative_funding")
    .values({ initiative, position: 1, from_whom: says, amount_eur: 987_654, years: null })
    .execute();
  await writer.insertInto("initiative_abstention").values({ initiative, city, reason: says }).execute();
  await writer
    .insertInto("initiative_lead")
    .values({ initiative, role: "official", person: null, organisation: city, office: says })
    .execute();
}

async function addDraft(
  writer: Database<Tables>["writer"],
  kept: { readonly audience: Audience; readonly version: number; readonly changed_at: string },
  texts: Readonly<Record<string, string>>,
  mark: string,
): Promise<void> {
  await writer
    .insertInto("agenda_draft")
    .values({
      ...kept,
      id: `${mark}-agenda_draft`,
      kind: "ask",
      record: "2019-2022-3.1",
      agenda: "2019-2022",
      part: null,
      owner: `${mark}-person`,
      base_version: 1,
      texts_json: texts,
      note: null,
    })
    .execute();
}
