import { expect, it } from "vitest";
import { htmlOf, type Markup } from "../lib/markup/markup.ts";
import { type Dot, DotMap } from "./dot-map.tsx";
import { TallyBar } from "./tally-bar.tsx";
import { ThemeMark } from "./theme-mark.tsx";
import { levelOf, shortName, type Tile, TileMap } from "./tile-map.tsx";
import { VerdictMark, type VerdictName } from "./verdict.tsx";

/** One element a line, so that a change can be read as a difference. */
const drawn = (node: Markup): string => `${htmlOf(node).replaceAll("><", ">\n<")}\n`;

const tiles: readonly Tile[] = [
  { name: "Groningen", href: "/steden/groningen", row: 0, column: 2, says: "27 initiatieven", level: 4 },
  { name: "Alphen aan den Rijn", href: "/steden/alphen-aan-den-rijn", row: 1, column: 0, says: "4 initiatieven", level: 1 },
  { name: "'s-Hertogenbosch", href: "/steden/s-hertogenbosch", row: 1, column: 1, says: "geen initiatieven & niets <meer>", level: 0 },
];

const dots: readonly Dot[] = [
  { name: "Maastricht", href: "/steden/maastricht", latitude: 50.85, longitude: 5.69, value: 30_000, says: "klein" },
  { name: "Groningen", href: "/steden/groningen", latitude: 53.22, longitude: 6.57, value: 240_000, says: "groot" },
];

const counts = new Map<VerdictName, number>([
  ["granted", 7],
  ["partly", 42],
  ["refused", 1],
]);

const verdicts: readonly VerdictName[] = ["granted", "partly", "pending", "refused", "overtaken", "unknown"];

it.each([
  ["tile-map.svg", <TileMap tiles={tiles} title="Steden" description="Hoe donkerder, hoe meer." />],
  ["dot-map.svg", <DotMap dots={dots} title="Steden" description="Hoe groter, hoe meer." />],
  ["tally-bar.html", <TallyBar counts={counts} language="nl" hrefOf={(verdict) => `/vragen?oordeel=${verdict}`} />],
  [
    "verdict-marks.html",
    <p>
      {verdicts.map((verdict) => (
        <VerdictMark verdict={verdict} />
      ))}
    </p>,
  ],
  [
    "theme-marks.html",
    <p>
      {[1, 5, 9, 10].map((position) => (
        <ThemeMark position={position} label={String(position)} />
      ))}
    </p>,
  ],
])(
  "the %s is drawn as it was: look at tests/pictures when it changed, and renew it with `npx vitest run src/ui -u` when that was meant",
  async (name, picture) => {
    await expect(drawn(picture)).toMatchFileSnapshot(`../../tests/pictures/${name}`);
  },
);

it("the shapes of the verdicts differ, so that no colour is needed to tell them apart", () => {
  const shapes = verdicts.map((verdict) => htmlOf(<VerdictMark verdict={verdict} />).replace(/class="verdict-mark[^"]*"/, ""));
  expect(new Set(shapes).size).toBe(verdicts.length);
});

it("cities that lie near each other keep different letters on their tiles", () => {
  const near = [
    "Almere",
    "Almelo",
    "Haarlem",
    "Haarlemmermeer",
    "Heerlen",
    "Helmond",
    "Hengelo",
    "'s-Hertogenbosch",
    "Amersfoort",
    "Amstelveen",
  ];
  expect(new Set(near.map(shortName)).size).toBe(near.length);
});

it.each([
  [0, 27, 0],
  [1, 27, 1],
  [27, 27, 4],
  [0, 0, 0],
] as const)("a tile for %i of at most %i has level %i", (count, largest, level) => {
  expect(levelOf(count, largest)).toBe(level);
});
