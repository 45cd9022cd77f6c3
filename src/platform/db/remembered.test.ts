import { describe, expect, it } from "vitest";
import type { Read } from "./read.ts";
import { remembered } from "./remembered.ts";

describe("what is remembered of a database", () => {
  const [db, other] = [{}, {}] as [Read<object>, Read<object>];

  /** Counts how many times it was read. */
  const counting = () => {
    const known = remembered<object, number>();
    let reads = 0;
    return (of: Read<object>, version: string) => known(of, version, async () => ++reads);
  };

  it("is read once for a version, also when two ask at once", async () => {
    const ask = counting();
    expect(await Promise.all([ask(db, "1"), ask(db, "1")])).toEqual([1, 1]);
    expect(await ask(db, "1")).toBe(1);
  });

  it("is read again for another version, also for an earlier one", async () => {
    const ask = counting();
    expect([await ask(db, "1"), await ask(db, "2"), await ask(db, "1")]).toEqual([1, 2, 3]);
  });

  it("is another for another database", async () => {
    const ask = counting();
    expect([await ask(db, "1"), await ask(other, "1"), await ask(db, "1")]).toEqual([1, 2, 1]);
  });

  it("is asked again after it went wrong, and everybody who waited hears what was wrong", async () => {
    const known = remembered<object, string>();
    const failing = () => known(db, "1", () => Promise.reject(new Error("The disk is gone.")));
    const both = await Promise.allSettled([failing(), failing()]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await known(db, "1", async () => "It is back.")).toBe("It is back.");
  });
});
