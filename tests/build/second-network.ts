// The content of another network, as small as the product takes it: two towns, one theme, one focus point, one ask, one offer.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = "https://bron.example/rivierenbond";
const level = { nl: { one: "deel", many: "delen" }, en: { one: "part", many: "parts" } };
const region = { code: "R1", name: "Rivierenland" };
const aCity = (id: string, name: string, column: number) => ({
  id,
  name,
  sortName: name.toLowerCase(),
  slug: name.toLowerCase(),
  province: region,
  labourMarketRegion: region,
  latitude: 51.9,
  longitude: 5 + column / 10,
  landAreaKm2: 10,
  tile: { row: 0, column },
  source: "count",
  population: [{ year: 2026, inhabitants: 1000, source: "count" }],
});

/** Each file with what it holds; YAML reads JSON too. */
const files = {
  "network.yaml": {
    network: { id: "rivierenbond", name: "Rivierenbond", sentence: { nl: "Twee steden aan de rivier.", en: "Two towns on the river." } },
    memberships: [{ cities: ["T1", "T2"], period: { from: "2020-01-01", end: "running" }, sources: [source] }],
  },
  "cities.yaml": { sources: { count: "Eigen telling" }, cities: [aCity("T1", "Overwater", 0), aCity("T2", "Onderdijk", 1)] },
  "organisations.yaml": { identifierSource: "Eigen lijst", organisations: [], cities: [] },
  "regions.yaml": { schemes: [] },
  "bodies.yaml": {
    network: "rivierenbond",
    bodies: [{ id: "kernteam", slug: "kernteam", name: "Kernteam", kind: "general-board", period: {}, sources: [source] }],
  },
  "seats.yaml": { seats: [] },
  "agenda.yaml": {
    agenda: {
      id: "2026-2030",
      network: "rivierenbond",
      title: "Samen aan het water",
      subtitle: "Plan van de bond",
      publisher: "Rivierenbond",
      state: "adopted",
      fromYear: 2026,
      untilYear: 2030,
      adoptedOn: "2026-01-15",
      adoptedBy: "kernteam",
      adoptedSource: source,
      words: { theme: level, focusPoint: level },
    },
    themes: [
      {
        position: 1,
        number: 1,
        title: "Droge voeten",
        shortTitle: "droge voeten",
        summary: "De dijken houden het.",
        groupName: "Kernteam",
        groupKind: "theme-group",
        firstLine: 1,
        lastLine: 9,
        isListComplete: true,
        focusPoints: [{ code: "1.1", title: "Hogere dijken", summary: "Overal een meter erbij.", lines: [2] }],
      },
    ],
    targets: [],
    deadlines: [],
    crossReferences: [],
    remarks: [],
    partners: [],
    programmes: [],
  },
  "offers.yaml": {
    agenda: "2026-2030",
    offers: [
      {
        code: "1.1",
        theme: "2026-2030-1",
        wording: "Wij lopen elke week langs de dijk.",
        focusPoints: ["2026-2030-1.1"],
        lines: [4],
        account: "not-found",
        certainty: "low",
        events: [],
      },
    ],
  },
  "asks.yaml": {
    agenda: "2026-2030",
    asks: [
      {
        code: "1.1",
        theme: "2026-2030-1",
        wording: "Geld voor een meter dijk.",
        addressee: "Rijk",
        addresseeGroup: "rijk",
        instruments: ["budget"],
        focusPoints: ["2026-2030-1.1"],
        lines: [5],
        verdict: "unknown",
        certainty: "low",
        events: [],
      },
    ],
  },
  "initiatives.yaml": { agenda: "2026-2030", initiatives: [] },
  "positions.yaml": { network: "rivierenbond", positions: [] },
  "meetings.yaml": { network: "rivierenbond", meetings: [] },
  "indicators.yaml": { indicators: [], withoutStatistic: [], onlyIndirect: [] },
  "figures/tables.yaml": { licences: [], tables: [], loads: [] },
  "area-changes.yaml": { sources: { count: "Eigen telling" }, changes: [] },
  "similar-cities.yaml": {
    network: "rivierenbond",
    version: "vergelijkbaar-1",
    standing: "nog niets vastgesteld",
    ingredients: [],
    dimensions: [],
    published: {},
    without: [],
  },
};

/** Writes the content of the other network into a folder. */
export function writeSecondNetwork(folder: string): void {
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(folder, "figures"), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content, null, 2));
}
