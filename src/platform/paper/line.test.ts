import { describe, expect, it } from "vitest";
import { makeLine } from "./line.ts";

describe("a line", () => {
  it("lets one in at a time, in the order of coming, and refuses who finds it full", async () => {
    const inTurn = makeLine({ waiting: 2, waitMs: 60_000 });
    const seen: string[] = [];
    const first = Promise.withResolvers<void>();
    const act = (name: string, until: Promise<void>) => () => {
      seen.push(`${name} in`);
      return until.then(() => seen.push(`${name} out`));
    };
    const now = Promise.resolve();
    const all = [inTurn(act("a", first.promise)), inTurn(act("b", now)), inTurn(act("c", now))];
    await expect(inTurn(act("d", now))).rejects.toMatchObject({ kind: "unavailable", code: "papers.busy" });
    first.resolve();
    await Promise.all(all);
    expect(seen).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
  });

  it("goes on after an act that fails", async () => {
    const inTurn = makeLine({ waiting: 1, waitMs: 60_000 });
    await expect(inTurn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await inTurn(async () => 1)).toBe(1);
  });

  it("refuses who waits too long, and then lets nobody in for that one", async () => {
    const inTurn = makeLine({ waiting: 5, waitMs: 1 });
    const first = Promise.withResolvers<void>();
    const running = inTurn(() => first.promise);
    await expect(inTurn(async () => 1)).rejects.toMatchObject({ code: "papers.busy" });
    first.resolve();
    await running;
    expect(await inTurn(async () => 2)).toBe(2);
  });
});
