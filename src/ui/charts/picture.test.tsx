import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { wrongInXml } from "../../../tests/build/xml.ts";
import type { ChartPoint } from "./chart-point.ts";
import { DistributionStrip } from "./distribution-strip.tsx";
import { LineChart } from "./line-chart.tsx";
import { pictureOf } from "./picture.ts";
import { pictureStyle } from "./picture-style.ts";
import { ValueDotMap, ValueTileMap } from "./value-maps.tsx";

const share = { title: `Bijstand & <"meer">`, unit: "% van de huishoudens", decimals: 1 };
const point = (at: number, value: number | null): ChartPoint => ({
  at,
  label: String(at),
  value,
  missing: value === null ? "geheim" : null,
  status: at > 2022 ? "provisional" : "final",
  isBridged: at < 2021,
  breaksBefore: at === 2022,
});
const city = {
  name: "'s-Gravenhage & <Omstreken>",
  points: [2019, 2020, 2021, 2022, 2023].map((at) => point(at, at === 2020 ? null : at - 2000)),
};
const places = ["Ede", "Oss", "Assen"].map((name, index) => ({
  name,
  href: `/steden/${index}?a=1&b=2`,
  row: index,
  column: index,
  latitude: 52,
  longitude: 5,
  point: point(2023, index === 1 ? null : index),
  isChosen: index === 2,
}));
const spots = places.map(({ name, point: one }, index) => ({
  name,
  point: one,
  role: index === 0 ? ("chosen" as const) : ("other" as const),
}));
const lines = { city, others: [], middle: null, target: null };
/** A line that breaks after each of its points, as a figure of three tables does. */
const broken = { name: "Middelste", points: city.points.map((one) => ({ ...one, breaksBefore: true })) };

const drawings = [
  ["line", <LineChart measure={share} lines={lines} language="nl" />],
  ["broken lines", <LineChart measure={share} lines={{ city: broken, others: [broken], middle: broken, target: null }} language="nl" />],
  ["strip", <DistributionStrip measure={share} areas={spots} language="nl" />],
  ["tiles", <ValueTileMap measure={share} places={places} language="nl" />],
  ["dots", <ValueDotMap measure={share} places={places} language="nl" />],
] as const;

it.each(drawings)("the picture of %s stands by itself: title, unit, signs and source in it, nothing from elsewhere", (_name, drawing) => {
  const svg = pictureOf(drawing, ["Bron: A & B", "https://spil.example/?a=1&b=2"]);
  expect(wrongInXml(svg)).toBeNull();
  expect(svg).toContain("Bijstand &amp; &lt;");
  expect(svg).toContain("% van de huishoudens</text>");
  expect(svg).toContain("Bron: A &amp; B</text>");
  expect(svg).not.toMatch(/var\(|NaN|undefined|Infinity|100%"? height|<li>|<ul|<figure|url\(|<image|<script/);
  expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;|#x[0-9a-f]+;)/i);
});

it.each(drawings)("the picture of %s has a look for each sign that has one on a page", (_name, drawing) => {
  const styles = ["charts.css", "pictures.css"]
    .map((file) => readFileSync(join(import.meta.dirname, "../styles", file), "utf8"))
    .join("\n");
  const used = new Set([...pictureOf(drawing, []).matchAll(/class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  const paints = (name: string) => new RegExp(`\\.${name}(?: *,[^{}]*)? *\\{[^}]*(?:fill|stroke)\\s*:`).test(styles);
  const without = [...used].filter((name) => paints(name) && !new RegExp(`\\.${name}[,{ ]`).test(pictureStyle));
  expect(without).toEqual([]);
});

it("breaks a long source in lines that stay within the picture", () => {
  const long = Array.from({ length: 80 }, (_, index) => `tabel ${index}`).join("; ");
  const svg = pictureOf(<DistributionStrip measure={share} areas={spots} language="nl" />, [long]);
  const lengths = [...svg.matchAll(/picture__quiet" x="32" y="\d+">([^<]*)</g)].map(([, text = ""]) => text.length);
  expect(lengths.length).toBeGreaterThan(3);
  expect(Math.max(...lengths)).toBeLessThan(180);
});
