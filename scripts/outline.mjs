// Writes src/ui/netherlands.json: the outline of the European Netherlands from world-atlas (Natural Earth, 1:10m,
// public domain), so that the server needs neither the atlas nor a decoder.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";

const root = join(import.meta.dirname, "..");
const atlas = JSON.parse(readFileSync(join(root, "node_modules/world-atlas/countries-10m.json"), "utf8"));
const netherlands = feature(atlas, atlas.objects.countries).features.find(({ id }) => id === "528");

const isEuropean = ([ring]) => ring.every(([longitude]) => longitude > 0);
const rounded = (polygon) => polygon.map((ring) => ring.map(([longitude, latitude]) => [round(longitude), round(latitude)]));
const round = (degrees) => Math.round(degrees * 1000) / 1000;

const coordinates = netherlands.geometry.coordinates.filter(isEuropean).map(rounded);
writeFileSync(join(root, "src/ui/netherlands.json"), `${JSON.stringify({ type: "MultiPolygon", coordinates })}\n`);
