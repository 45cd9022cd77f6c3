import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { drawnAs, fileOf, fourSquares, squareAt } from "../../../../tests/build/boundaries.ts";
import { Refusal } from "../../../lib/refusal.ts";
import { largestFile } from "./boundaries/read-file.ts";
import { boundaryMapFrom, readBoundaryFile } from "./boundaries.ts";

const origin = { year: 2025, file: "gemeente_2025.geojson", fileHash: "x", source: null, readAt: new Date("2026-01-02T03:04:05Z") };
const mapFrom = (text: string, year = 2025) => boundaryMapFrom(text, { ...origin, year });

/** The code by which a file is refused. */
function refused(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return "not refused";
}

/** The corners of a path, each once, in tenths. */
function cornersOf(path: string): readonly string[] {
  return path.split("M").flatMap((ring) => {
    const [start = "", steps = ""] = ring.replace("z", "").split("l");
    const numbers = (text: string) => (text.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map((one) => Math.round(Number(one) * 10));
    let [x = 0, y = 0] = numbers(start);
    const corners = start === "" ? [] : [`${x},${y}`];
    const ways = numbers(steps);
    for (let index = 0; index + 1 < ways.length; index += 2) {
      [x, y] = [x + (ways[index] ?? 0), y + (ways[index + 1] ?? 0)];
      corners.push(`${x},${y}`);
    }
    return corners;
  });
}

describe("borders in a file", () => {
  it("become a path for each municipality, by code, with the place of its number", () => {
    const { areas, width, height } = mapFrom(fourSquares);
    expect(areas.map(({ area }) => area)).toEqual(["GM0034", "GM0150", "GM0193", "GM1000"]);
    expect(width).toBe(420);
    expect(height).toBeGreaterThan(420);
    expect(areas.every(({ path }) => /^M[\d.]+ [\d.]+l[-\d. ]+z$/.test(path))).toBe(true);
    expect(areas.every(({ middle }) => middle !== null)).toBe(true);
  });

  it("stay the same on both sides where two municipalities meet, however crooked", () => {
    const crooked = Array.from({ length: 60 }, (_, index) => [4.5 + 0.03 * Math.sin(index * 1.7), 51 + index / 120]);
    const left = [[4, 51], ...crooked, [4, 51.5], [4, 51]];
    const right = [[5, 51], [5, 51.5], ...crooked.toReversed(), [5, 51]];
    const [one, other] = mapFrom(fileOf([drawnAs("GM0001", [left]), drawnAs("GM0002", [right])])).areas;
    const shared = new Set(cornersOf(one?.path ?? ""));
    const outside = cornersOf(other?.path ?? "").filter((corner) => !shared.has(corner));
    expect(cornersOf(other?.path ?? "").length).toBeGreaterThan(10);
    expect(outside.length).toBeLessThanOrEqual(2);
  });

  it("keep holes, and the municipality that lies in one", () => {
    const hole = [
      [4.2, 51.2],
      [4.2, 51.3],
      [4.3, 51.3],
      [4.3, 51.2],
      [4.2, 51.2],
    ];
    const { areas } = mapFrom(fileOf([drawnAs("GM0001", [squareAt(0, 0), hole]), drawnAs("GM0002", [hole])]));
    expect(areas[0]?.path.match(/M/g)).toHaveLength(2);
    expect(areas[1]?.path.match(/M/g)).toHaveLength(1);
  });

  it("are the same from TopoJSON, whose points are steps", () => {
    const features = JSON.parse(fourSquares);
    const topo = JSON.stringify(topology({ gemeente_2025: features }));
    expect(mapFrom(topo).areas).toEqual(mapFrom(fourSquares).areas);
  });

  it("are taken when a ring crosses itself or forgets its last point", () => {
    const crossing = [
      [4, 51],
      [4.5, 51.5],
      [4.5, 51],
      [4, 51.5],
    ];
    expect(mapFrom(fileOf([drawnAs("GM0001", [crossing])])).areas).toHaveLength(1);
  });

  it("never lose a municipality, however small beside the others", () => {
    const dot = [
      [5, 52],
      [5.004, 52],
      [5.004, 52.004],
      [5, 52],
    ];
    const { areas } = mapFrom(fileOf([drawnAs("GM0001", [squareAt(0, 0)]), drawnAs("GM0002", [dot])]));
    expect(areas[1]?.path).toMatch(/^M/);
    expect(areas[1]?.middle).toBeNull();
  });

  it("never become anything but the letters and numbers of a path", () => {
    const { areas } = mapFrom(fileOf([drawnAs("GM0001", [squareAt(0, 0)], { statnaam: `<script>"'&` })]));
    expect(areas[0]?.path).toMatch(/^[Mlz\d.\- ]+$/);
    expect(areas[0]?.name).toBe(`<script>"'&`);
  });
});

const metres = [
  [155000, 463000],
  [156000, 463000],
  [156000, 464000],
  [155000, 463000],
];
const turned = squareAt(0, 0).map(([x, y]) => [y, x]);
const square = [squareAt(0, 0)];
const rdNew = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::28992" } };

it.each([
  ["what is no JSON", "{", "monitor.boundaries-misshapen"],
  ["another sort of JSON", '{"type":"Feature"}', "monitor.boundaries-misshapen"],
  ["a list", "[]", "monitor.boundaries-misshapen"],
  ["no municipality at all", fileOf([]), "monitor.boundaries-empty"],
  ["a topology with nothing in it", '{"type":"Topology","objects":{},"arcs":[]}', "monitor.boundaries-empty"],
  [
    "a topology whose arcs are not there",
    '{"type":"Topology","objects":{"gemeente_2025":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[7]],"properties":{}}]}},"arcs":[]}',
    "monitor.boundaries-misshapen",
  ],
  ["metres, as it says itself", fileOf([drawnAs("GM0001", square)], { crs: rdNew }), "monitor.boundaries-in-metres"],
  ["metres, as its points say", fileOf([drawnAs("GM0001", [metres])]), "monitor.boundaries-in-metres"],
  ["latitude first", fileOf([drawnAs("GM0001", [turned])]), "monitor.boundaries-turned"],
  ["another year", fileOf([drawnAs("GM0001", square, { jrstatcode: "2024GM0001" })]), "monitor.boundaries-of-other-year"],
  ["a province", fileOf([drawnAs("PV20", square)]), "monitor.boundary-code-unknown"],
  ["a code that is code", fileOf([drawnAs("GM0001'--", square)]), "monitor.boundary-code-unknown"],
  ["a municipality twice", fileOf([drawnAs("GM0001", square), drawnAs("GM0001", square)]), "monitor.boundary-twice"],
  ["a municipality without borders", fileOf([{ ...drawnAs("GM0001", []), geometry: null }]), "monitor.boundary-without-shape"],
  ["a municipality with no polygon", fileOf([drawnAs("GM0001", [])]), "monitor.boundary-without-shape"],
  [
    "borders that enclose nothing",
    fileOf([drawnAs("GM0001", square), drawnAs("GM0002", [Array.from({ length: 4 }, () => [5, 52])])]),
    "monitor.boundary-without-shape",
  ],
  ["a point that is a word", fileOf([drawnAs("GM0001", [[["4", 51]]])]), "monitor.boundaries-misshapen"],
  ["a ring that is a number", fileOf([drawnAs("GM0001", [4])]), "monitor.boundaries-misshapen"],
  ["a first page", fileOf([drawnAs("GM0001", square)], { numberMatched: 342 }), "monitor.boundaries-incomplete"],
  ["a page with a next one", fileOf([drawnAs("GM0001", square)], { links: [{ rel: "next", href: "x" }] }), "monitor.boundaries-incomplete"],
])("a file with %s is refused by name", (_what, text, code) => {
  expect(refused(() => mapFrom(text))).toBe(code);
});

it("refuses a file that is absent, a folder, no text, or more than can be borders, without reading it", () => {
  const folder = mkdtempSync(join(tmpdir(), "spil-borders-"));
  try {
    const huge = join(folder, "huge.geojson");
    writeFileSync(huge, "");
    truncateSync(huge, largestFile + 1);
    const binary = join(folder, "binary.geojson");
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00]));
    expect(refused(() => readBoundaryFile(join(folder, "none")))).toBe("monitor.boundary-file-unreadable");
    expect(refused(() => readBoundaryFile(folder))).toBe("monitor.boundary-file-unreadable");
    expect(refused(() => readBoundaryFile(huge))).toBe("monitor.boundary-file-too-large");
    expect(refused(() => readBoundaryFile(binary))).toBe("monitor.boundaries-misshapen");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

// Real borders are no part of the project: where it stands alone they are absent, and this is skipped.
const shared = join(import.meta.dirname, "../../../../../shared/data/geo");
const isAbsent = !existsSync(shared);
if (isAbsent) process.stderr.write(`SKIPPED: ${shared} is absent, so nothing says whether real borders can be read.\n`);

describe.skipIf(isAbsent)("the real borders", () => {
  it.each([
    [2022, 345],
    [2023, 342],
    [2024, 342],
    [2025, 342],
  ])("of %i are %i municipalities, in less than 60 kB, the country higher than wide", (year, count) => {
    const map = mapFrom(readFileSync(join(shared, `gemeente_${year}.geojson`), "utf8"), year);
    expect(map.areas).toHaveLength(count);
    expect(map.areas.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(60_000);
    expect(map.height).toBeGreaterThan(450);
    expect(map.areas.filter(({ middle }) => middle !== null).length).toBeGreaterThan(100);
  });
});
