import { describe, expect, it } from "vitest";
import { aPerson, aSignedIn, otherBody, ownBody, type Who } from "../../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../../tests/build/database.ts";
import { addHiddenCopies, canary } from "../../../../../tests/build/hidden-copies.ts";
import { anApp, testNow } from "../../../../../tests/build/house.ts";
import { openedRound } from "../../../../../tests/build/round.ts";
import { paperOf, textOfPaper } from "../../../../../tests/build/told-pack.ts";
import type { Tables } from "../../../../app/tables.ts";
import { visitor } from "../../../../lib/actor.ts";
import { dayOf } from "../../../../lib/day.ts";
import type { Database } from "../../../../platform/db/database.ts";
import { actorOn } from "../../../network/index.ts";

/** Copies of everything take seconds on a busy machine. */
const patience = 60_000;

describe("for whom it is", () => {
  const actorFor = async (database: Database<Tables>, who: Who) =>
    (await actorOn(database.db, (await aSignedIn(database, who)).person, dayOf(testNow))) ?? visitor;

  onBothEngines(
    "what is hidden",
    (database) => {
      it(
        "is in the paper of a member, which says so on its front, and nowhere in that of a visitor or a partner",
        async () => {
          const before = textOfPaper(await paperOf(database()));
          await addHiddenCopies(database(), "network", 3);
          expect(textOfPaper(await paperOf(database()))).toBe(before);
          const member = await paperOf(database(), {}, { actor: await actorFor(database(), "member") });
          expect(textOfPaper(member)).toContain(`${canary}-ask`);
          expect(member.subtitle).toContain("Alleen voor wie in het netwerk werkt.");
          const partner = await paperOf(database(), {}, { actor: await actorFor(database(), "partner") });
          expect(textOfPaper(partner)).not.toContain(canary);
          expect((await paperOf(database())).subtitle).toContain("Alles in dit stuk is openbaar.");
        },
        patience,
      );

      it(
        "for one body is in the paper of who sits there alone, which may not be passed on",
        async () => {
          await addHiddenCopies(database(), `body:${ownBody}`, 3);
          const inside = await paperOf(database(), {}, { actor: await actorFor(database(), "member of the body") });
          expect(textOfPaper(inside)).toContain(`${canary}-ask`);
          expect(inside.subtitle).toContain("Alleen voor wie dit stuk heeft gemaakt.");
          const outside = await paperOf(database(), {}, { actor: await actorFor(database(), "member") });
          expect(textOfPaper(outside)).not.toContain(canary);
        },
        patience,
      );

      it(
        "a body that is hidden is found by who may know of it, and by nobody else",
        async () => {
          await addHiddenCopies(database(), `body:${otherBody}`, 3);
          const found = database().writer.selectFrom("body").select("slug").where("slug", "like", `%${canary}`);
          const { slug } = await found.executeTakeFirstOrThrow();
          const here = anApp(database());
          const path = `/stukken/bestuursstuk?gremium=${slug}&deel=zetels`;
          const { headers } = await aPerson(database(), "anna", { sits: [{ body: otherBody, role: "member" }] });
          expect([(await here.request(path)).status, (await here.request(path, { headers })).status]).toEqual([404, 200]);
          expect(await (await here.request("/stukken")).text()).not.toContain(canary);
        },
        patience,
      );

      it(
        "what cities answered in a round is told to who follows it, and the others are told why not",
        async () => {
          await openedRound(database());
          const rounds = { parts: ["rounds"] } as const;
          const coordinator = await paperOf(database(), rounds, { actor: await actorFor(database(), "coordinator") });
          expect(textOfPaper(coordinator)).toContain("Najaarsronde");
          expect(coordinator.parts.some(({ kind }) => kind === "figure")).toBe(true);
          expect(textOfPaper(coordinator)).toMatch(/1 bevestigingsronde in deze periode/);
          const member = await paperOf(database(), rounds, { actor: await actorFor(database(), "member") });
          expect(textOfPaper(member)).not.toContain("Najaarsronde");
          expect(textOfPaper(member)).toContain("staat alleen in het stuk van wie een ronde mag volgen");
        },
        patience,
      );
    },
    async () => undefined,
    "content",
  );
});
