import { describe, expect, it } from "vitest";
import { asId, type StatTableId } from "../../../lib/ids.ts";
import { fetchStateOf } from "./fetching.ts";
import { type Load, noRows } from "./load.ts";
import { found, type LoadFindingCode } from "./load-findings.ts";

const started = new Date("2026-11-24T09:00:00Z");
const aLoad = (more: Partial<Load>): Load => ({
  vintage: 1,
  table: asId<StatTableId>("83625NED"),
  version: "1",
  state: "complete",
  way: "import",
  readOn: "2026-11-24",
  startedAt: started,
  completedAt: null,
  promised: 100,
  rows: { ...noRows, read: 25, fresh: 25 },
  findings: [],
  ...more,
});
const minutesIn = (minutes: number) => new Date(started.getTime() + minutes * 60_000);
const refused = (...codes: LoadFindingCode[]) => aLoad({ state: "refused", findings: codes.map((code) => found(code, "T")) });

describe("how a table stands", () => {
  it("a quarter in ten minutes leaves half an hour", () => {
    expect(fetchStateOf(aLoad({ state: "loading" }), false, minutesIn(10))).toMatchObject({
      kind: "running",
      minutesLeft: 30,
      isPaused: false,
    });
  });

  it("nobody can tell how long it takes before anything came in, or when the publisher does not count", () => {
    expect(fetchStateOf(aLoad({ state: "loading", rows: noRows }), false, minutesIn(1))).toMatchObject({ minutesLeft: null });
    expect(fetchStateOf(aLoad({ state: "loading", promised: null }), false, minutesIn(1))).toMatchObject({ minutesLeft: null });
  });

  it("a load that waits for its turn is paused, not stopped", () => {
    expect(fetchStateOf(aLoad({ state: "loading" }), true, minutesIn(1))).toMatchObject({ kind: "running", isPaused: true });
    expect(fetchStateOf(refused("monitor-load.shrunk"), true, minutesIn(1))).toEqual({ kind: "waiting" });
  });

  it("a person can accept a loss, and nothing that is broken, not even beside a loss", () => {
    expect(fetchStateOf(refused("monitor-load.shrunk"), false, minutesIn(1))).toMatchObject({ acceptable: ["monitor-load.shrunk"] });
    expect(fetchStateOf(refused("monitor-load.shrunk", "monitor-load.double-rows"), false, minutesIn(1))).toMatchObject({ acceptable: [] });
    expect(fetchStateOf(refused("monitor-load.unit-changed"), false, minutesIn(1))).toMatchObject({ acceptable: [] });
  });

  it("nothing is to be said of a table that went in whole, or that nobody ever fetched", () => {
    expect(fetchStateOf(aLoad({}), false, minutesIn(1))).toEqual({ kind: "quiet" });
    expect(fetchStateOf(null, false, minutesIn(1))).toEqual({ kind: "quiet" });
  });
});
