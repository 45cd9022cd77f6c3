import { expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { transact } from "../db/transact.ts";
import { makeLog } from "../log.ts";
import { ask, finish, jobCounts, nextDue, take } from "./jobs.ts";
import { workOff } from "./work.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));
const quiet = makeLog("error", () => undefined);

onBothEngines("jobs", (database) => {
  const asked = (kind: string, minute = 0) => transact(database(), (tx) => ask(tx, kind, "", at(minute)));
  const taken = (minute: number) => transact(database(), (tx) => take(tx, at(minute)));

  it("asks for the same waiting work once", async () => {
    await asked("search.rebuild");
    await asked("search.rebuild");
    expect(await jobCounts(database().db)).toEqual(new Map([["waiting", 1]]));
  });

  it("is not taken before it is due, and by one worker only", async () => {
    await asked("search.rebuild", 5);
    expect(await taken(4)).toBeNull();
    const both = await Promise.all([taken(5), taken(5)]);
    expect(both.filter((job) => job !== null)).toHaveLength(1);
  });

  it("is taken again when the worker that had it died, and not earlier", async () => {
    await asked("search.rebuild");
    await taken(0);
    expect(await taken(9)).toBeNull();
    expect(await taken(11)).toMatchObject({ kind: "search.rebuild", attempts: 2 });
  });

  it("is not due any more when it is done", async () => {
    await asked("search.rebuild");
    const job = await taken(0);
    if (job) await transact(database(), (tx) => finish(tx, job, at(1)));
    expect(await nextDue(database().db)).toBeNull();
  });

  it("waits longer after each failure and fails for good after five", async () => {
    await asked("bad");
    const attempts: number[] = [];
    const bad = async () => {
      attempts.push(1);
      throw new Error("broken");
    };
    for (let day = 0; day < 10; day++)
      await workOff(
        database(),
        { bad },
        () => at(day * 24 * 60),
        quiet,
        () => false,
      );
    expect(attempts).toHaveLength(5);
    expect(await jobCounts(database().db)).toEqual(new Map([["failed", 1]]));
  });

  it("goes wrong visibly when nobody knows the work", async () => {
    await asked("unknown");
    const lines: string[] = [];
    await workOff(
      database(),
      {},
      () => at(0),
      makeLog("error", (line) => lines.push(line)),
      () => false,
    );
    expect(lines.join()).toContain("Nobody knows how to do unknown");
  });

  it("stops between two jobs when asked to", async () => {
    await asked("one");
    await asked("two");
    let done = 0;
    const trade = async () => {
      done++;
    };
    await workOff(
      database(),
      { one: trade, two: trade },
      () => at(0),
      quiet,
      () => done === 1,
    );
    expect(await jobCounts(database().db)).toEqual(
      new Map([
        ["done", 1],
        ["waiting", 1],
      ]),
    );
  });
});
