import { expect, it } from "vitest";
import { fourSquares } from "../../../../tests/build/boundaries.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { system } from "../../../lib/actor.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import { carryOut } from "../../../platform/context.ts";
import { transact } from "../../../platform/db/transact.ts";
import { keepBoundaries } from "../actions/keep-boundaries.ts";
import { boundaryMapFrom } from "../source/boundaries.ts";
import { boundaryMapOf, boundaryYears, saveBoundaryMap } from "./boundaries.ts";

const now = new Date("2026-11-24T09:00:00Z");
const origin = { year: 2025, file: "gemeente_2025.geojson", fileHash: "een", source: "CBS", readAt: now };
const map = boundaryMapFrom(fourSquares, origin);

onBothEngines("borders that are kept", (database) => {
  const keep = (one: typeof map) => carryOut(database(), system, now, (context) => keepBoundaries(context, one));
  const told = () => historyOf(database().db, "borders 2022");

  it("come back as they were drawn, a municipality without room for a number too", async () => {
    const areas = map.areas.map((area, index) => (index === 0 ? { ...area, middle: null } : area));
    await transact(database(), (tx) => saveBoundaryMap(tx, { ...map, areas }));
    expect(await boundaryMapOf(database().db, 2025)).toEqual({ ...map, areas });
    expect(await boundaryMapOf(database().db, 2024)).toBeNull();
  });

  it("take the place of those of the same year and leave another year alone, the latest year first", async () => {
    await keep({ ...map, fileHash: "twee", areas: map.areas.slice(0, 1) });
    await keep({ ...map, year: 2023, fileHash: "drie" });
    expect((await boundaryMapOf(database().db, 2025))?.areas).toHaveLength(1);
    expect((await boundaryMapOf(database().db, 2023))?.areas).toHaveLength(4);
    expect(await boundaryYears(database().db)).toEqual([2025, 2023]);
  });

  it("are recorded once; the same file again changes and records nothing", async () => {
    expect(await keep({ ...map, year: 2022, fileHash: "vier" })).toMatchObject({ isNew: true });
    expect(await keep({ ...map, year: 2022, fileHash: "vier", areas: [] })).toMatchObject({ isNew: false });
    expect((await boundaryMapOf(database().db, 2022))?.areas).toHaveLength(4);
    expect((await told()).map(({ event }) => event)).toEqual(["monitor.boundaries-kept"]);
  });
});
