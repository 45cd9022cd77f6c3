import { describe, expect, it } from "vitest";
import { htmlOf } from "../lib/markup/markup.ts";
import { Chain, ChainDrawing } from "./chain.tsx";
import { type ChainNode, type ChainStrand, layOut, size } from "./chain-layout.ts";

const node = (title: string, more: Partial<ChainNode> = {}): ChainNode => ({ title, text: "", href: null, ...more });
const long =
  "Een haalbare en betaalbare overstap op een andere manier van verwarmen voor alle bewoners van alle wijken in alle steden. ".repeat(4);

const strands: readonly ChainStrand[] = [
  {
    rows: [
      [node("Aanbod 3.1: deels", { text: "Uiterlijk eind 2021 een visie.", href: "/aanbod/3.1", mark: "partly", textLanguage: "nl" })],
      [node("Aanbod 3.2: gedaan", { text: long, href: "/aanbod/3.2", mark: "done" })],
    ],
    together: [node("19 initiatieven", { text: "15 lopen, 4 afgerond", href: "#doen" }), node("12 steden")],
  },
  {
    rows: [
      [
        node("Vraag 3.1", { text: "Ruimte om te leren.", href: "/vraag/3.1" }),
        node("april 2024", { text: "Er komt ruimte." }),
        node("deels", { mark: "partly" }),
      ],
      [node("Vraag 3.2"), node("Geen gebeurtenis gevonden", { isMissing: true }), node("niets gevonden", { mark: "unknown" })],
    ],
    together: [],
  },
];
const props = { start: { code: "3.1", position: 3 }, strands, title: "Keten", description: "Van links naar rechts." };

describe("the layout of a chain", () => {
  const { nodes, lines, height, middle } = layOut(strands);
  const placeOf = (title: string) => nodes.find((placed) => placed.node.title === title) ?? { x: Number.NaN, y: Number.NaN, lines: [] };

  it("puts what follows on each other at one height, each further to the right", () => {
    const row = ["Vraag 3.1", "april 2024", "deels"].map(placeOf);
    expect(new Set(row.map(({ y }) => y)).size).toBe(1);
    expect(row.map(({ x }) => x)).toEqual(row.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it("puts where rows come together between the first and the last of them", () => {
    expect(placeOf("19 initiatieven").y).toBeGreaterThan(placeOf("Aanbod 3.1: deels").y);
    expect(placeOf("19 initiatieven").y).toBeLessThan(placeOf("Aanbod 3.2: gedaan").y + size.titleLine + 4 * size.textLine);
    expect(placeOf("19 initiatieven").x).toBe(placeOf("april 2024").x);
  });

  it("never lets a row stand on the words of the row above it", () => {
    const firsts = strands.flatMap(({ rows }) => rows.map(([first]) => placeOf(first?.title ?? "")));
    for (const [index, { y, lines: words }] of firsts.slice(0, -1).entries()) {
      expect(firsts[index + 1]?.y).toBeGreaterThan(y + size.titleLine + words.length * size.textLine);
    }
  });

  it("cuts a long text after four lines", () => {
    expect(placeOf("Aanbod 3.2: gedaan").lines).toHaveLength(4);
    expect(placeOf("Aanbod 3.2: gedaan").lines[3]).toMatch(/…$/);
  });

  it("draws a line to every node: four starts, two that come together, and one for each next node", () => {
    expect(lines).toHaveLength(4 + 2 + 1 + 4);
    expect(lines.filter(({ isMissing }) => isMissing)).toHaveLength(1);
  });

  it("starts in the middle of the drawing, which holds every node", () => {
    expect(middle).toBe(Math.round(height / 2));
    for (const { y } of nodes) expect(y).toBeLessThan(height);
  });

  it("has room for the start when there is nothing else", () => {
    expect(layOut([])).toEqual({ height: size.start, middle: size.start / 2, nodes: [], lines: [] });
  });
});

describe("the chain", () => {
  it("is drawn as it was approved", async () => {
    const drawing = htmlOf(<ChainDrawing {...props} />).replaceAll("><", ">\n<");
    await expect(`${drawing}\n`).toMatchFileSnapshot("../../tests/pictures/chain.svg");
  });

  it("says in lists what it draws, with the whole text", () => {
    const html = htmlOf(<Chain {...props} />);
    const list = html.slice(html.indexOf("</svg>"));
    for (const title of ["Aanbod 3.1: deels", "19 initiatieven", "12 steden", "april 2024", "Geen gebeurtenis gevonden"])
      expect(list).toContain(title);
    expect(list).toContain(long.trim());
  });

  it("keeps the words of two lines apart for who hears them", () => {
    expect(htmlOf(<ChainDrawing {...props} />)).toMatch(/\S <\/tspan>/);
  });
});
