import { expect, it } from "vitest";
import { aPerson, otherCity, ownCity } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { testNow } from "../../../../tests/build/house.ts";
import type { Tables } from "../../../app/tables.ts";
import { visitor } from "../../../lib/actor.ts";
import { asId, type IndicatorId, type ReplyId } from "../../../lib/ids.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import { type Context, carryOut } from "../../../platform/context.ts";
import type { Database } from "../../../platform/db/database.ts";
import { actorOn } from "../../network/index.ts";
import type { Line } from "../domain/line.ts";
import { yearCode } from "../domain/period-code.ts";
import type { ReplyWords } from "../domain/reply.ts";
import { repliesFor, replyAt, standingReplies, takenAway, withdrawnReplies } from "../store/replies.ts";
import { historyOfReply, monitorData } from "../store/reply-history.ts";
import { changeReply, confirmReply, placeReply, withdrawReply } from "./replies.ts";

const indicator = asId<IndicatorId>("woz-value");
const [first, second] = [asId<ReplyId>("reply-1"), asId<ReplyId>("reply-2")];
const line = { area: asId("GM0193"), points: [{ period: yearCode(2020), value: 1 }] } as unknown as Line;
const own = { indicator, city: ownCity, line };
const words: ReplyWords = { kind: "reply", span: null, text: "De binnenstad telt dubbel.", office: "wethouder Wonen" };

async function cast(database: Database<Tables>): Promise<void> {
  await aPerson(database, "member", { at: ownCity });
  await aPerson(database, "colleague", { at: ownCity });
  await aPerson(database, "neighbour", { at: otherCity });
  await aPerson(database, "secretary", { sits: [{ body: "secretariaat", role: "member" }] });
}

const later = new Date("2026-12-05T10:00:00Z");

onBothEngines(
  "what a city says beside a figure",
  (database) => {
    const as = async <Result>(who: string, action: (context: Context<Tables>) => Promise<Result>, now = testNow) => {
      const actor = (await actorOn(database().db, asId(who), "2026-11-24")) ?? visitor;
      return carryOut(database(), actor, now, action);
    };
    const place = (who = "member", id = first, told: ReplyWords = words) => as(who, (context) => placeReply(context, id, own, told));
    const shown = async () => (await repliesFor(database().db, indicator, [ownCity, otherCity])).map(({ text }) => text);
    const acts = async (id = first) => (await historyOfReply(database().db, id)).map(({ act, text }) => `${act}: ${text}`);

    it("is placed by somebody of that city, signed, dated, kept and recorded without its words", async () => {
      await place();
      expect(await repliesFor(database().db, indicator, [ownCity])).toEqual([
        {
          ...words,
          id: first,
          city: ownCity,
          indicator,
          state: "placed",
          placedOn: "2026-11-24",
          saidOn: "2026-11-24",
          version: 1,
          changedAt: testNow,
        },
      ]);
      const [act] = await historyOf(database().db, `reply ${first}`);
      expect(act).toMatchObject({ event: "monitor.reply-placed", actor: "member" });
      expect(JSON.stringify(act)).not.toContain("binnenstad");
    });

    it.each(["neighbour", "secretary", "nobody at all"])("is not placed by %s", async (who) => {
      await expect(place(who)).rejects.toThrow("monitor.not-your-city");
      expect(await shown()).toEqual([]);
    });

    it("is placed once when the form is sent twice, and not lost when the second says something else", async () => {
      await place();
      await place();
      expect(await acts()).toEqual(["placed: De binnenstad telt dubbel."]);
      await expect(place("member", first, { ...words, text: "Anders." })).rejects.toThrow("monitor.reply-stands-already");
    });

    it("is there once per kind and periods, and more than once for others", async () => {
      await place();
      await expect(place("colleague", second)).rejects.toThrow("monitor.reply-stands-already");
      await place("colleague", second, { ...words, kind: "explanation" });
      await place("colleague", asId("reply-3"), { ...words, span: { from: yearCode(2020), to: yearCode(2020) } });
      expect(await shown()).toHaveLength(3);
    });

    it("is one when two place it at once", async () => {
      const both = await Promise.allSettled([place("member", first), place("colleague", second)]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      expect(await shown()).toHaveLength(1);
    });

    it("is not written over under the id of another city’s", async () => {
      await place();
      const theirs = { ...own, city: otherCity };
      await expect(as("neighbour", (context) => placeReply(context, first, theirs, words))).rejects.toThrow("monitor.reply-stands-already");
      expect(await replyAt(database().db, first)).toMatchObject({ city: ownCity });
    });

    it("is changed with a new version; what it said before is kept", async () => {
      await place();
      await as("colleague", (context) => changeReply(context, first, { text: "Beter gezegd.", office: "college" }, 1), later);
      expect(await replyAt(database().db, first)).toMatchObject({
        text: "Beter gezegd.",
        office: "college",
        placedOn: "2026-11-24",
        saidOn: "2026-12-05",
        version: 2,
      });
      expect(await acts()).toEqual(["changed: Beter gezegd.", "placed: De binnenstad telt dubbel."]);
    });

    it("is not changed by who read an earlier version, nor by two at once", async () => {
      await place();
      const change = (who: string, text: string) => as(who, (context) => changeReply(context, first, { ...words, text }, 1));
      const both = await Promise.allSettled([change("member", "Van de een."), change("colleague", "Van de ander.")]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      await expect(change("member", "Te laat.")).rejects.toThrow("monitor.reply-changed-meanwhile");
      expect(await acts()).toHaveLength(2);
    });

    it.each(["neighbour", "secretary"])("is not changed or confirmed by %s", async (who) => {
      await place();
      await expect(as(who, (context) => changeReply(context, first, words, 1))).rejects.toThrow("monitor.not-your-city");
      await expect(as(who, (context) => confirmReply(context, first, 1))).rejects.toThrow("monitor.not-your-city");
      expect(await acts()).toHaveLength(1);
    });

    it("is confirmed with the same words, on a later day", async () => {
      await place();
      await as("colleague", (context) => confirmReply(context, first, 1), later);
      expect(await replyAt(database().db, first)).toMatchObject({ text: words.text, saidOn: "2026-12-05", version: 2 });
    });

    it("is gone once its city withdraws it, in every read and in the row itself; only its history has the words", async () => {
      await place();
      await as("colleague", (context) => withdrawReply(context, first, null, 1), later);
      expect(await shown()).toEqual([]);
      expect(await standingReplies(database().db)).toEqual([]);
      expect(await takenAway(database().db, indicator, ownCity)).toEqual([]);
      const rows = await database().writer.selectFrom("reply").selectAll().execute();
      expect(JSON.stringify(rows)).not.toMatch(/binnenstad|wethouder/);
      expect(await acts()).toEqual(["withdrawn: De binnenstad telt dubbel.", "placed: De binnenstad telt dubbel."]);
      expect(await withdrawnReplies(database().db, indicator, ownCity)).toHaveLength(1);
    });

    it("takes no step once it was withdrawn, and leaves room for another", async () => {
      await place();
      await as("member", (context) => withdrawReply(context, first, null, 1));
      for (const act of [
        (context: Context<Tables>) => changeReply(context, first, words, 2),
        (context: Context<Tables>) => confirmReply(context, first, 2),
        (context: Context<Tables>) => withdrawReply(context, first, null, 2),
      ])
        await expect(as("member", act)).rejects.toThrow("monitor.reply-not-standing");
      await place("member", second);
      expect(await shown()).toEqual([words.text]);
    });

    it("is withdrawn by the secretariat with a reason that is shown, and not without", async () => {
      await place();
      await expect(as("secretary", (context) => withdrawReply(context, first, null, 1))).rejects.toThrow("monitor.withdrawal-needs-reason");
      await as("secretary", (context) => withdrawReply(context, first, "Noemt een inwoner.", 1));
      expect((await takenAway(database().db, indicator, ownCity)).map(({ withdrawal }) => withdrawal)).toEqual([
        { by: "secretariat", on: "2026-11-24", reason: "Noemt een inwoner." },
      ]);
    });

    it("is not withdrawn by another city", async () => {
      await place();
      await expect(as("neighbour", (context) => withdrawReply(context, first, "Weg ermee.", 1))).rejects.toThrow("monitor.not-your-city");
      expect(await shown()).toHaveLength(1);
    });

    it("is not there under an id that nobody gave", async () => {
      await expect(as("member", (context) => changeReply(context, second, words, 1))).rejects.toThrow("monitor.reply-not-found");
    });

    it.each(["Voorbeeld member", "wethouder voorbeeld COLLEAGUE"])("is not signed with a name: “%s”", async (office) => {
      await expect(place("member", first, { ...words, office })).rejects.toThrow("monitor.office-names-person");
      await place();
      await expect(as("member", (context) => changeReply(context, first, { ...words, office }, 1))).rejects.toThrow(
        "monitor.office-names-person",
      );
    });

    it("is in what the writer takes along, and in nobody else’s", async () => {
      await place();
      const [mine] = await monitorData(database().db, asId("member"));
      const [others] = await monitorData(database().db, asId("colleague"));
      expect(mine?.records).toMatchObject([{ reply: first, text: words.text }]);
      expect(others?.records).toEqual([]);
    });

    it("is found for no city when no city is asked for", async () => {
      await place();
      expect(await repliesFor(database().db, indicator, [])).toEqual([]);
      expect(await repliesFor(database().db, asId("loneliness"), [ownCity])).toEqual([]);
    });
  },
  cast,
  "content",
);
