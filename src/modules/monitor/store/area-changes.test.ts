import { expect, it } from "vitest";
import { went } from "../../../../tests/build/areas.ts";
import { contentFolder, onBothEngines } from "../../../../tests/build/database.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { transact } from "../../../platform/db/transact.ts";
import { readAreaChanges } from "../content/area-changes.ts";
import type { SourcedChange } from "../domain/areas/area-change.ts";
import { areaChanges, saveAreaChanges } from "./area-changes.ts";

onBothEngines("changes of borders", (database) => {
  const save = (changes: readonly SourcedChange[]) => transact(database(), (tx) => saveAreaChanges(tx, changes));
  const sourced = (change: ReturnType<typeof went>) => ({ ...change, source: "CBS" });

  it("come back as they were read, with parts of hectares", async () => {
    const changes = readAreaChanges(readingOf(contentFolder)) ?? [];
    await save(changes);
    expect(changes.some(({ size }) => size.hectares === 0.21)).toBe(true);
    expect(await areaChanges(database().db)).toEqual(changes);
  });

  it("keep what is not known apart from nothing, and a new area from one that was there", async () => {
    const changes = [
      sourced(went("border", "GM0001", "GM0002", 2001, { inhabitants: 0 })),
      sourced(went("rename", "GM0003", "GM0004", 2002)),
    ];
    await save(changes);
    expect(await areaChanges(database().db)).toEqual(changes);
  });

  it("take the place of those that were there, so that one with another day does not count twice", async () => {
    await save([sourced(went("abolition", "GM0001", "GM0002", 2001))]);
    await save([sourced(went("abolition", "GM0001", "GM0002", 2002))]);
    expect((await areaChanges(database().db)).map(({ day }) => day)).toEqual(["2002-01-01"]);
    await save([]);
    expect(await areaChanges(database().db)).toEqual([]);
  });

  it("are as many as the whole country has", async () => {
    const many = Array.from({ length: 1400 }, (_, index) => sourced(went("border", "GM0001", `GM${String(index + 1000)}`, 2001)));
    await save(many);
    expect((await areaChanges(database().db)).length).toBe(1400);
  });
});
