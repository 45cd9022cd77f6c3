import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { visitor } from "../../lib/actor.ts";
import { asId } from "../../lib/ids.ts";
import { transact } from "../db/transact.ts";
import { record } from "./audit.ts";
import { eventNames, type LogFilter, loggedActs } from "./log.ts";

onBothEngines(
  "the log of acts",
  (database) => {
    const found = async (filter: LogFilter, page = { page: 1, perPage: 10 }) => {
      const { items, total } = await loggedActs(database().db, filter, page);
      return { events: items.map(({ event }) => event), total };
    };

    it("shows the latest first, a page at a time, with how many there are", async () => {
      expect(await found({}, { page: 1, perPage: 2 })).toEqual({ events: ["access.signed-out", "network.body-changed"], total: 3 });
      expect(await found({}, { page: 2, perPage: 2 })).toEqual({ events: ["access.signed-in"], total: 3 });
    });

    it.each([
      ["a part of the platform", { event: "access" }, 2],
      ["one event", { event: "network.body-changed" }, 1],
      ["a person", { actor: "anna" }, 2],
      ["a kind of thing", { subject: "person" }, 2],
      ["one thing", { subject: "body tg-europa" }, 1],
      ["days, the first and the last among them", { from: "2026-11-24", until: "2026-11-24" }, 2],
      ["signs that mean something in a pattern", { subject: "%" }, 0],
      ["nothing that is there", { actor: "niemand" }, 0],
    ] as const)("can be asked for %s", async (_what, filter, total) => {
      expect((await found(filter)).total).toBe(total);
    });

    it("names the events that there are", async () => {
      expect(await eventNames(database().db)).toEqual(["access.signed-in", "access.signed-out", "network.body-changed"]);
    });
  },
  async (database) => {
    const act = (actor: string, at: string, event: string, subject: string) =>
      transact(database, (tx) => record(tx, { ...visitor, personId: asId(actor) }, new Date(at), [{ event, subject, particulars: {} }]));
    await act("anna", "2026-11-23T10:00:00Z", "access.signed-in", "person anna");
    await act("bram", "2026-11-24T10:00:00Z", "network.body-changed", "body tg-europa");
    await act("anna", "2026-11-24T23:59:00Z", "access.signed-out", "person anna");
  },
);
