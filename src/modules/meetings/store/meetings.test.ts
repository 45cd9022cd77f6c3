import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aMeeting, ofBody } from "../../../../tests/build/meeting.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { asId, type CityId } from "../../../lib/ids.ts";
import { since } from "../../../lib/period.ts";
import { open, write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { allMeetings, meetingAt } from "./meetings.ts";
import { meetingNames } from "./names.ts";
import { meetingVersions, saveMeeting } from "./save.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const hoorn = asId<CityId>("GM0405");

const hidden = aMeeting({
  id: "hidden",
  audience: "network",
  hostCity: hoorn,
  begins: { on: "2027-02", note: "ongeveer" },
  ends: { on: "2027-03", note: null },
  otherDays: ["2027-04-01"],
  invited: ["coördinatoren"],
  bodies: [ofBody("open"), ofBody("closed"), ofBody("nergens")],
  sources: ["https://example.nl/bron", "verslag, adres weggelaten"],
});

onBothEngines(
  "meetings",
  (database) => {
    it("are all there, the newest first and the one without a date last", async () => {
      const all = await allMeetings(database().db, visitor);
      expect(all).toHaveLength(32);
      expect(all[0]).toMatchObject({ id: "nd-2025-06-04", hostCity: "GM0606", status: "held" });
      expect(all.at(-1)).toMatchObject({ id: "nd-arnhem", begins: { on: null } });
    });

    it("come back as they were written, but for bodies that are not there", async () => {
      expect(await meetingAt(database().db, member, "bijeenkomst-hidden")).toEqual({ ...hidden, bodies: ["open"] });
    });

    it("that only members may see are hidden from a visitor, with the city and the body that only they name", async () => {
      const { db } = database();
      expect((await allMeetings(db, member)).map(({ id }) => id)).toContain("hidden");
      expect((await meetingNames(db, member)).cities.map(({ slug }) => slug)).toContain("hoorn");
      expect((await meetingNames(db, member)).bodies.map(({ id }) => id)).toContain("open");

      expect((await allMeetings(db, visitor)).map(({ id }) => id)).not.toContain("hidden");
      expect(await meetingAt(db, visitor, "bijeenkomst-hidden")).toBeNull();
      expect((await meetingNames(db, visitor)).cities.map(({ slug }) => slug)).not.toContain("hoorn");
      expect((await meetingNames(db, visitor)).bodies.map(({ id }) => id)).not.toContain("open");
      expect((await meetingVersions(db, visitor)).has("hidden")).toBe(false);
    });

    it("never name a body that the actor may not see", async () => {
      const { db } = database();
      expect((await meetingNames(db, member)).bodies.map(({ id }) => id)).not.toContain("closed");
      const inside: Actor = { ...member, audiences: [...member.audiences, `body:${ofBody("closed")}`] };
      expect((await meetingAt(db, inside, "bijeenkomst-hidden"))?.bodies).toEqual(["closed", "open"]);
    });

    it("at an address where none is are null", async () => {
      expect(await meetingAt(database().db, visitor, "' or 1=1 --")).toBeNull();
    });

    it("that are saved again have their new bodies and no others", async () => {
      await transact(database(), (tx) => saveMeeting(tx, { ...hidden, version: 2, bodies: [ofBody("open")] }));
      expect((await meetingVersions(database().db, member)).get("hidden")).toBe(2);
      const rows = await open(database().db).selectFrom("meeting_body").select("body").where("meeting", "=", "hidden").execute();
      expect(rows).toEqual([{ body: "open" }]);
    });
  },
  async (database) => {
    await transact(database, async (tx) => {
      await write(tx)
        .insertInto("body")
        .values([bodyRow("open", "network"), bodyRow("closed", `body:${ofBody("closed")}`)])
        .execute();
      await saveMeeting(tx, hidden);
    });
  },
  "content",
);

const bodyRow = (id: string, audience: Actor["audiences"][number]) => ({
  id,
  network: "g40",
  slug: `groep-${id}`,
  name: `Groep ${id}`,
  kind: "theme-group",
  parent: null,
  counterpart: null,
  counterpart_note: null,
  task: null,
  note: null,
  other_names_json: [],
  period_json: since("2020-01-01"),
  not_before: "2020-01-01",
  not_after: "9999-12-31",
  sources_json: [],
  audience,
  version: 1,
  changed_at: "2026-11-24T08:00:00.000Z",
});
