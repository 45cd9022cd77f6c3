import { describe, expect, it } from "vitest";
import { problemsInHtml } from "../../../tests/build/html-rules.ts";
import { htmlOf, type Markup } from "../../lib/markup/markup.ts";
import { Bars } from "./bars.tsx";
import type { ChartMeasure, ChartPoint, ChartSeries } from "./chart-point.ts";
import { ChoroplethMap } from "./choropleth-map.tsx";
import { DistributionStrip } from "./distribution-strip.tsx";
import { LineChart } from "./line-chart.tsx";
import type { Lines } from "./line-layout.ts";
import { ScatterPlot } from "./scatter-plot.tsx";
import { SmallMultiples } from "./small-multiples.tsx";
import { Sparkline } from "./sparkline.tsx";
import { ValueDotMap, ValueTileMap } from "./value-maps.tsx";

const dwellings: ChartMeasure = { title: "Woningvoorraad", unit: "aantal woningen", decimals: 0 };
const share: ChartMeasure = { title: "Langdurige bijstand", unit: "% van de huishoudens", decimals: 1 };
const safety: ChartMeasure = { title: "Geregistreerde misdrijven", unit: "per 1.000 inwoners", decimals: 1 };

const point = (at: number, value: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({
  at,
  label: String(at),
  value,
  missing: value === null ? "geheim" : null,
  status: "final",
  isBridged: false,
  breaksBefore: false,
  ...more,
});
const series = (name: string, values: readonly (number | null)[], from = 2012): ChartSeries => ({
  name,
  points: values.map((value, index) => point(from + index, value)),
});
const lines = (city: ChartSeries, more: Partial<Lines> = {}): Lines => ({ city, others: [], middle: null, target: null, ...more });

/** Plausible figures without chance: a slow wave of its own for each city. */
const wave = (seed: number, count = 12): readonly number[] =>
  Array.from({ length: count }, (_, year) => 4 + (seed % 7) * 0.6 + Math.sin(year / 2 + seed) + year * ((seed % 5) - 2) * 0.08);
const names =
  "Alkmaar Almelo Almere Amersfoort Amstelveen Apeldoorn Arnhem Assen Breda Delft Deventer Dordrecht Ede Eindhoven Emmen Enschede".split(
    " ",
  );
const others = Array.from({ length: 40 }, (_, index) => series(names[index] ?? `Stad ${index}`, wave(index)));
const hostile = `'s-Gravenhage & "Omstreken" <aan> de Onuitspreekbaarste-Rivierdijkenland`;

const zwolle: ChartSeries = {
  name: "Zwolle",
  points: [
    point(2012, 6.1, { isBridged: true }),
    point(2013, 6.4, { isBridged: true }),
    point(2014, 6.2),
    point(2015, null),
    point(2016, 5.6),
    point(2017, 5.7),
    point(2018, 4.9, { breaksBefore: true }),
    point(2019, 4.7),
    point(2020, 5.1),
    point(2021, 4.6),
    point(2022, 4.3, { status: "provisional" }),
    point(2023, 4.2, { status: "provisional" }),
    point(2024, 4.0, { status: "forecast" }),
    point(2025, 3.8, { status: "forecast" }),
  ],
};
const rich = lines(zwolle, {
  others,
  middle: series("mediaan van 41 steden", wave(10)),
  target: {
    name: "doel van de agenda",
    from: { at: 2019, label: "2019", value: 4.7 },
    to: { at: 2030, label: "2030", value: 3 },
    band: { low: 2.5, high: 3.5 },
  },
});

const areas = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({
    name: names[index] ?? `Stad ${index}`,
    point: point(2023, value),
    role: index === 4 ? ("chosen" as const) : index % 6 === 1 ? ("peer" as const) : ("other" as const),
  }));
const spread = Array.from({ length: 41 }, (_, index) => (index === 7 ? null : 30 + 18 * Math.sin(index * 1.7) + (index % 5) * 3));

const squares = [12.1, 8.4, null, 30.5, 22, 17.3].map((value, index) => ({
  name: names[index] ?? "",
  href: `/steden/${index}`,
  path: `M${(index % 3) * 100} ${Math.floor(index / 3) * 90}h98v88h-98z`,
  middle: { x: (index % 3) * 100 + 49, y: Math.floor(index / 3) * 90 + 50 },
  point: point(2023, value),
}));
const placed = names.map((name, index) => ({
  name,
  href: `/steden/${index}`,
  row: Math.floor(index / 4),
  column: index % 4,
  latitude: 51.5 + (index % 5) * 0.4,
  longitude: 4.6 + (index % 4) * 0.5,
  point: point(2023, spread[index] ?? null),
}));

const statuses = ["provisional", "estimated", "forecast", "final", "unknown"] as const;
const markedAs = <Place extends { readonly point: ChartPoint }>(place: Place, index: number) => ({
  ...place,
  point: { ...place.point, status: statuses[index] ?? "final" },
  isChosen: index === 1,
});
/** Each kind of status, and one that was chosen. */
const marked = placed.slice(0, 6).map(markedAs);
const markedSquares = squares.map(markedAs);

const pictures: readonly (readonly [string, Markup])[] = [
  ["line", <LineChart measure={share} lines={rich} language="nl" />],
  [
    "line-plain",
    <LineChart
      measure={dwellings}
      lines={lines(series("Zwolle", [121_300, 122_900, 124_800, 127_100, 129_400, 131_730], 2018))}
      language="nl"
    />,
  ],
  ["line-english", <LineChart measure={share} lines={rich} language="en" />],
  ["line-empty", <LineChart measure={share} lines={lines(series("Zwolle", []))} language="nl" />],
  ["line-one", <LineChart measure={share} lines={lines(series("Zwolle", [4.2], 2023))} language="nl" />],
  ["line-missing", <LineChart measure={share} lines={lines(series("Zwolle", [null, null, null]))} language="nl" />],
  [
    "line-city-missing",
    <LineChart measure={share} lines={lines(series("Zwolle", [null, null, null]), { others: others.slice(0, 3) })} language="nl" />,
  ],
  ["line-equal", <LineChart measure={share} lines={lines(series("Zwolle", [5, 5, 5, 5]))} language="nl" />],
  ["line-negative", <LineChart measure={share} lines={lines(series("Zwolle", [-3.5, 2, -1, 4, -6]))} language="nl" />],
  ["line-huge", <LineChart measure={dwellings} lines={lines(series(hostile, [2.1e12, 1.9e12, 3.4e12, 1.2e12]))} language="nl" />],
  ["line-tiny", <LineChart measure={share} lines={lines(series("Zwolle", [2e-7, 4e-7, 1e-7]))} language="nl" />],
  [
    "line-not-a-number",
    <LineChart measure={share} lines={lines(series("Zwolle", [1, Number.NaN, 3, Number.POSITIVE_INFINITY, 2]))} language="nl" />,
  ],
  [
    "multiples",
    <SmallMultiples
      measure={share}
      multiples={[...others.slice(0, 14), zwolle, series("Leeg", [null, null])].map((one) => ({
        ...one,
        href: `/steden/${one.name}`,
        isChosen: one === zwolle,
      }))}
      language="nl"
    />,
  ],
  [
    "multiples-behind",
    <SmallMultiples
      measure={share}
      multiples={[
        { ...zwolle, href: null, isChosen: true },
        { ...series("Leeg", [null, null]), href: null, isChosen: false },
      ]}
      behind={series("Nederland", wave(10), 2010)}
      language="nl"
    />,
  ],
  ["multiples-empty", <SmallMultiples measure={share} multiples={[]} language="nl" />],
  ["strip", <DistributionStrip measure={share} areas={areas(spread)} language="nl" />],
  ["strip-equal", <DistributionStrip measure={share} areas={areas([5, 5, 5, 5, 5, 5])} language="nl" />],
  ["strip-empty", <DistributionStrip measure={share} areas={areas([null, null])} language="nl" />],
  [
    "bars",
    <Bars
      measure={share}
      bars={[
        { name: "Zwolle", point: point(2023, 12.3), before: point(2018, 14.1), isChosen: true },
        { name: "Deventer", point: point(2023, 8.8, { status: "provisional" }), before: point(2018, 8.1), isChosen: false },
        { name: "Enschede", point: point(2023, -3.4), before: point(2018, 1), isChosen: false },
        { name: hostile, point: point(2023, null), before: null, isChosen: false },
      ]}
      language="nl"
    />,
  ],
  ["bars-empty", <Bars measure={share} bars={[]} language="nl" />],
  ["bars-zero", <Bars measure={share} bars={[{ name: "Zwolle", point: point(2023, 0), before: null, isChosen: true }]} language="nl" />],
  [
    "scatter",
    <ScatterPlot
      title="Bijstand en misdrijven"
      across={share}
      up={safety}
      areas={spread.map((across, index) => ({
        name: names[index] ?? `Stad ${index}`,
        across,
        up: across === null ? 3 : 20 + across * 0.4 + Math.cos(index * 2.3) * 6,
        isChosen: [3, 4, 12].includes(index),
      }))}
      showsFit
      language="nl"
    />,
  ],
  ["scatter-empty", <ScatterPlot title="Twee" across={share} up={safety} areas={[]} showsFit language="nl" />],
  [
    "scatter-one",
    <ScatterPlot
      title="Twee"
      across={share}
      up={safety}
      areas={[{ name: hostile, across: 1, up: 2, isChosen: true }]}
      showsFit={false}
      language="en"
    />,
  ],
  ["choropleth", <ChoroplethMap id="kaart" measure={share} areas={squares} size={{ width: 300, height: 180 }} language="nl" />],
  ["choropleth-empty", <ChoroplethMap id="leeg" measure={share} areas={[]} size={{ width: 300, height: 180 }} language="nl" />],
  ["value-tiles", <ValueTileMap measure={share} places={placed} language="nl" />],
  ["value-dots", <ValueDotMap measure={share} places={placed} breaks={[20, 30, 40, 50]} language="nl" />],
  ["value-tiles-marked", <ValueTileMap measure={share} places={marked} language="nl" />],
  ["value-dots-marked", <ValueDotMap measure={share} places={marked} language="en" />],
  [
    "choropleth-marked",
    <ChoroplethMap id="kaart" measure={share} areas={markedSquares} size={{ width: 300, height: 180 }} language="nl" />,
  ],
  ["sparkline", <Sparkline measure={share} series={zwolle} language="nl" />],
  ["sparkline-empty", <Sparkline measure={share} series={series("Zwolle", [])} language="nl" />],
  ["sparkline-one", <Sparkline measure={share} series={series("Zwolle", [3])} language="nl" />],
];

describe.each(pictures)("the picture %s", (name, picture) => {
  const html = htmlOf(picture);

  it("is drawn as it was: look at tests/pictures/charts when it changed, and renew it with `npx vitest run src/ui -u` when that was meant", async () => {
    await expect(`${html.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`../../../tests/pictures/charts/${name}.html`);
  });

  it("is sound HTML", async () => {
    const page = `<!doctype html><html lang="nl"><head><title>x</title></head><body><main><h1>x</h1>${html}</main></body></html>`;
    expect(await problemsInHtml(page)).toEqual([]);
  });

  it("never draws what is not a number, and brings no styles of its own", () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined|null|style=/);
  });
});
