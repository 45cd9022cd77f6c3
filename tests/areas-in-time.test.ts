import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { type AreaCode, asId } from "../src/lib/ids.ts";
import { readAreaChanges } from "../src/modules/monitor/content/area-changes.ts";
import type { AreaEvent, LandEvent, Occasion } from "../src/modules/monitor/domain/areas/area-event.ts";
import { sizeMeasures } from "../src/modules/monitor/domain/areas/area-size.ts";
import { bridgedTo } from "../src/modules/monitor/domain/areas/bridge.ts";
import { bridgedRatio } from "../src/modules/monitor/domain/areas/bridged-ratio.ts";
import { changesOf } from "../src/modules/monitor/domain/areas/changes-of-events.ts";
import { readDescriptions } from "../src/modules/monitor/domain/areas/read-description.ts";
import { weightsOf } from "../src/modules/monitor/domain/areas/weights.ts";
import type { Observation } from "../src/modules/monitor/domain/observation.ts";
import { yearCode } from "../src/modules/monitor/domain/period-code.ts";
import { readingOf } from "../src/platform/content/reading.ts";
import { contentFolder } from "./build/database.ts";

// Does bridging give what is known of real cities? Where the project stands alone the recordings are absent, and this is skipped.

const shared = join(import.meta.dirname, "../../shared/data");
const isAbsent = !existsSync(shared);
if (isAbsent) console.warn(`SKIPPED: ${shared} is absent, so nothing says whether bridging gives the figures of real cities.`);

const read = <T>(path: string): T => JSON.parse(readFileSync(join(shared, path), "utf8")) as T;

interface Region {
  readonly Identifier: string;
  readonly Title: string;
  readonly Description: string | null;
}

const told = isAbsent ? { events: [], findings: [] } : readDescriptions(regions());
const { changes, findings } = changesOf(told.events);

function regions() {
  return read<{ value: readonly Region[] }>("cbs-odata4/03759ned/codes-RegioS.json").value.map((region) => ({
    code: asId<AreaCode>(region.Identifier),
    title: region.Title,
    description: region.Description,
  }));
}

describe.skipIf(isAbsent)("the histories of all municipalities", () => {
  const known = isAbsent ? { events: [], nameChanges: [], municipalities: [] } : read<Known>("places/municipal_changes_all.json");

  it("hold 2,835 border events, the same ones that an earlier reading found", () => {
    expect(land().length).toBe(2835);
    expect(land().map(withoutSize).toSorted()).toEqual(known.events.map(asKnown).toSorted());
  });

  it("say how much moved as that reading says, and more only where it had not understood the line", () => {
    const sizes = new Map(known.events.map((event) => [asKnown(event), event]));
    const different = land().flatMap((event) => {
      const other = sizes.get(withoutSize(event));
      const isLost = other?.hectares === null && other.dwellings === null && other.inhabitants === null;
      const isSame = sizeMeasures.every((measure) => other?.[measure] === event.size[measure]);
      return isSame ? [] : [isLost ? "found here" : "different"];
    });
    expect(different).toEqual(Array.from({ length: 13 }, () => "found here"));
  });

  it("name every change of name, every beginning and every end", () => {
    const renames = told.events.filter((event) => event.kind === "renamed");
    expect(renames.map((event) => `${event.area.code} ${event.day} ${event.told} ${event.other.code}`).toSorted()).toEqual(
      known.nameChanges
        .map((event) => `${event.code} ${event.date} ${event.which === "oude" ? "former" : "later"} ${event.otherCode}`)
        .toSorted(),
    );
    const ends = told.events.filter((event) => event.kind === "abolished" || (event.kind === "renamed" && event.told === "later"));
    const endOf = (event: AreaEvent) => `${event.area.code} ${"day" in event ? event.day : ""}`;
    const register = "GM0997 1994-10-01"; // no municipality: a register of persons, which the earlier reading left open
    expect(
      ends
        .map(endOf)
        .filter((end) => end !== register)
        .toSorted(),
    ).toEqual(known.municipalities.flatMap(({ code, end }) => (end === null ? [] : [`${code} ${end}`])).toSorted());
    expect(told.events.filter((event) => event.kind === "begun").length).toBe(known.municipalities.filter((one) => one.begin).length);
  });

  it("leave eighteen lines that are not about borders, each named", () => {
    expect(told.findings.map(({ subject }) => subject)).toEqual(
      "GM0311 GM0545 GM0545 GM0329 GM0333 GM0420 GM0620 GM0620 GM1961 GM1961 GM0632 GM0632 GM0710 GM0707 GM0707 GM0997 GM0997 GM0997".split(
        " ",
      ),
    );
  });

  it("agree with each other: giver and receiver tell the same figures, five tellings have no second, one beginning is told twice", () => {
    expect(changes.length).toBe(1357 + 32);
    expect(findings.map(({ code }) => code).toSorted()).toEqual([
      "monitor.beginning-told-differently",
      ...Array.from({ length: 5 }, () => "monitor.change-told-once"),
    ]);
  });

  it("give every municipality that ceased to be weights that are 1 together, in each measure", () => {
    for (const measure of sizeMeasures) {
      const sums = new Map<string, number>();
      for (const { from, weight } of weightsOf(changes, measure)) sums.set(from, (sums.get(from) ?? 0) + (weight ?? Number.NaN));
      expect([...sums.values()].filter((sum) => !(Math.abs(sum - 1) < 1e-9))).toEqual([]);
    }
  });
});

describe.skipIf(isAbsent)("bridged to the borders of 2025", () => {
  const crime = isAbsent ? { population: {}, counts: {} } : read<Crime>("crime/offences_by_municipality_2012_2025.json");
  const population = figures(crime.population);
  const bridge = (observations: readonly Observation[], isOnRecentBorders: boolean) =>
    bridgedTo(2025, changes, { observations, measure: "inhabitants", countsMeasure: !isOnRecentBorders, sizes: [], isOnRecentBorders });
  const bridged = bridge(population, false);
  const pointOf = (area: string, year: number) =>
    bridged.byArea.get(asId<AreaCode>(area))?.find((point) => point.period === yearCode(year));

  it("Groningen had 230,630 inhabitants in 2018, with all of Ten Boer and Haren; 232,086 were published a year later", () => {
    const point = pointOf("GM0014", 2018);
    expect(Math.round(point?.value ?? 0)).toBe(230_630);
    expect(point?.parts).toEqual(
      [
        { area: "GM0014", weight: 1 },
        { area: "GM0017", weight: 1 },
        { area: "GM0009", weight: 1 },
      ].toSorted((a, b) => place(point?.parts, a.area) - place(point?.parts, b.area)),
    );
    expect(pointOf("GM0014", 2019)).toMatchObject({ value: 232_086, isBridged: false });
  });

  it("the ten cities are as worked out before, to a person, in every year", () => {
    const rows = isAbsent ? [] : bridgedBefore();
    const different = rows.flatMap(({ area, year, own, bridged: expected }) => {
      const value = pointOf(area, year)?.value ?? Number.NaN;
      const ownValue = population.find((one) => one.area === area && one.period === yearCode(year))?.value;
      return Math.round(value) === expected && ownValue === own ? [] : [`${area} ${year}: ${value}, not ${expected}`];
    });
    expect([rows.length, new Set(rows.map(({ area }) => area)).size, different]).toEqual([61, 10, []]);
  });

  it("the country had as many inhabitants in 2012 on the new borders as on its own, and no municipality lacks a figure", () => {
    const own = population.filter(({ period }) => period === yearCode(2012)).reduce((sum, { value }) => sum + (value ?? 0), 0);
    const points = [...bridged.byArea.values()].flatMap((all) => all.filter(({ period }) => period === yearCode(2012)));
    expect(points.filter(({ missing }) => missing !== null)).toEqual([]);
    expect([points.length, points.reduce((sum, { value }) => sum + (value ?? 0), 0)]).toEqual([342, expect.closeTo(own, 3)]);
  });

  it("the changes that the product brings itself are those of all municipalities, and give the ten cities the same figures", () => {
    const brought = readAreaChanges(readingOf(contentFolder)) ?? [];
    expect(
      brought.map(({ source, ...change }) => change).filter((change) => !changes.some((one) => isDeepStrictEqual(one, change))),
    ).toEqual([]);
    const counts = { observations: population, measure: "inhabitants", countsMeasure: true, sizes: [], isOnRecentBorders: false } as const;
    const byArea = bridgedTo(2025, brought, counts).byArea;
    const cities = new Set(isAbsent ? [] : bridgedBefore().map(({ area }) => asId<AreaCode>(area)));
    for (const city of cities) expect(byArea.get(city)).toEqual(bridged.byArea.get(city));
  });

  it("burglaries per 1,000 inhabitants of Groningen are counted on one set of borders, and were too high before", () => {
    const burglaries = bridge(figures(crime.counts["1.1.1"] ?? {}), true);
    const [right] = bridgedRatio(burglaries, bridged, 1000).get(asId<AreaCode>("GM0014")) ?? [];
    const count = crime.counts["1.1.1"]?.["GM0014"]?.["2012"] ?? Number.NaN;
    expect(right?.value).toBeCloseTo((1000 * count) / 221_343, 4);
    expect(right).toMatchObject({ isBridged: true, numerator: { isBridged: false } });
    expect((1000 * count) / (crime.population["GM0014"]?.["2012"] ?? Number.NaN) / (right?.value ?? 1)).toBeCloseTo(1.139, 3);
  });
});

type ByAreaAndYear = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface Crime {
  readonly population: ByAreaAndYear;
  readonly counts: Readonly<Record<string, ByAreaAndYear>>;
}

const figures = (byArea: ByAreaAndYear): readonly Observation[] =>
  Object.entries(byArea).flatMap(([area, years]) =>
    Object.entries(years).map(([year, value]) => ({
      area: asId<AreaCode>(area),
      period: yearCode(Number(year)),
      status: "final" as const,
      vintage: 1,
      value,
      missing: null,
    })),
  );

/** The rows of the ten cities that were worked out by another program. */
function bridgedBefore() {
  const [, ...lines] = readFileSync(join(shared, "places/g40_population_bridged_to_2025.csv"), "utf8").trim().split(/\r?\n/);
  return lines.map((line) => {
    const [area = "", , year, own, bridged] = line.split(",");
    return { area, year: Number(year), own: Number(own), bridged: Number(bridged) };
  });
}

const place = (parts: readonly { readonly area: string }[] | undefined, area: string) =>
  parts?.findIndex((part) => part.area === area) ?? 0;

interface KnownEvent {
  readonly code: string;
  readonly kind: string;
  readonly date: string;
  readonly direction: string;
  readonly otherCode: string;
  readonly otherName: string;
  readonly hectares: number | null;
  readonly dwellings: number | null;
  readonly inhabitants: number | null;
}

interface Known {
  readonly events: readonly KnownEvent[];
  readonly nameChanges: readonly { code: string; date: string; which: string; otherCode: string }[];
  readonly municipalities: readonly { code: string; begin: string | null; end: string | null }[];
}

const wordOf: Readonly<Record<Occasion, string>> = {
  reorganisation: "Gemeentelijke herindeling",
  founding: "Ontstaan",
  abolition: "Opgeheven",
  border: "Grenswijziging",
  change: "Wijziging",
};

const land = (): readonly LandEvent[] =>
  told.events.filter((event): event is LandEvent => event.kind === "received" || event.kind === "ceded");
const withoutSize = ({ area, kind, occasion, day, other }: LandEvent) =>
  [area.code, wordOf[occasion], day, kind === "received" ? "in" : "out", other.code, other.name].join("|");
const asKnown = (event: KnownEvent) => [event.code, event.kind, event.date, event.direction, event.otherCode, event.otherName].join("|");
