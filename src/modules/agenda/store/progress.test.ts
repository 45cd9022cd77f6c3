import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { addMoreInitiatives, almere, arnhem } from "../../../../tests/build/more-initiatives.ts";
import { firstAgenda, otherAgenda } from "../../../../tests/build/other-agenda.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { asId } from "../../../lib/ids.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { datedMilestones, milestonesIn } from "./progress.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const whole = { agenda: firstAgenda, points: null };

onBothEngines(
  "milestones",
  (database) => {
    it("are those of initiatives that the actor may see, each once, of one agenda, city or focus point", async () => {
      const { db } = database();
      const step = { title: "Stap", due_on: null, weight: 40, done_on: null };
      await transact(database(), async (tx) => {
        await write(tx)
          .insertInto("initiative_milestone")
          .values([
            { ...step, initiative: "i001", position: 1, done_on: "2026-03" },
            { ...step, initiative: "i001", position: 2, weight: null },
            { ...step, initiative: "hidden", position: 1 },
            { ...step, initiative: "earlier", position: 1 },
          ])
          .execute();
      });
      const expected = [
        { initiative: "i001", weight: 40, isReached: true },
        { initiative: "i001", weight: null, isReached: false },
      ];
      expect(await milestonesIn(db, visitor, whole)).toEqual(expected);
      expect(await milestonesIn(db, member, whole)).toHaveLength(3);
      expect(await milestonesIn(db, member, { ...whole, city: almere })).toContainEqual({
        initiative: "hidden",
        weight: 40,
        isReached: false,
      });
      expect(await milestonesIn(db, visitor, { agenda: otherAgenda, points: null, city: arnhem })).toHaveLength(1);
      expect(await datedMilestones(db, visitor, firstAgenda)).toMatchObject([
        { title: "Stap", doneOn: "2026-03" },
        { title: "Stap", doneOn: null },
      ]);
      expect(await milestonesIn(db, visitor, { ...whole, points: [asId("2019-2022-9.1")] })).toEqual([]);
    });
  },
  addMoreInitiatives,
  "content",
);
