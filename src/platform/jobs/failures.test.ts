import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { failuresSince } from "./failures.ts";

onBothEngines("work that failed", (database) => {
  const since = new Date("2026-11-01T00:00:00Z");
  const job = (id: string, kind: string, subject: string, state: string, endedAt: string | null) =>
    database()
      .writer.insertInto("job")
      .values({
        id,
        kind,
        subject,
        state,
        due_at: "2026-11-02T00:00:00.000Z",
        leased_until: null,
        attempts: 5,
        last_error: "x",
        ended_at: endedAt,
      })
      .execute();

  it("is told by kind, with the first of it, and not what was done since or is tried again", async () => {
    await job("1", "mail.send", "a", "failed", "2026-11-03T10:00:00.000Z");
    await job("2", "mail.send", "b", "failed", "2026-11-02T10:00:00.000Z");
    await job("3", "mail.send", "c", "waiting", null);
    await job("4", "audit.verify", "", "failed", "2026-11-02T10:00:00.000Z");
    await job("5", "audit.verify", "", "done", "2026-11-03T10:00:00.000Z");
    await job("6", "mail.send", "a", "done", "2026-11-02T10:00:00.000Z");
    await job("7", "search.rebuild", "", "failed", "2026-10-31T23:59:59.999Z");
    expect(await failuresSince(database().db, since)).toEqual([{ kind: "mail.send", count: 2, since: "2026-11-02T10:00:00.000Z" }]);
  });

  it("is told again when it fails after it went well", async () => {
    await job("1", "audit.verify", "", "done", "2026-11-02T10:00:00.000Z");
    await job("2", "audit.verify", "", "failed", "2026-11-03T10:00:00.000Z");
    expect((await failuresSince(database().db, since)).map(({ kind }) => kind)).toEqual(["audit.verify"]);
  });

  it("is nothing when all is well", async () => {
    expect(await failuresSince(database().db, since)).toEqual([]);
  });
});
