import { htmlOf, type Markup } from "../../lib/markup/markup.ts";
import { xmlText } from "../../lib/xml.ts";
import { pictureStyle } from "./picture-style.ts";

/** A plot as wide as the scale of its paths, so that lines keep their thickness; beside it the room that its styles ask for. */
const plot = { width: 1000, left: 56, right: 140 };
const margin = 32;
/** Of a map, which has a shape of its own. */
const mapWidth = 720;
const columnWidth = 360;
const line = 24;

/** How many letters fit beside each other: a letter is about half as wide as it is high. */
const lettersIn = (room: number, size: number): number => Math.floor(room / (size * 0.48));

/** A drawing of `ui/charts` with its title, unit, signs and source as one SVG that stands by itself, to be made into a picture. */
export function pictureOf(figure: Markup, under: readonly string[]): string {
  const parts = partsOf(htmlOf(figure));
  const shape = shapeOf(parts.drawing);
  const room = shape === null ? plot.left + plot.width + plot.right : mapWidth;
  const rows: string[] = [];
  let y = margin;
  const write = (text: string, name: string, size: number) => {
    for (const words of wrapped(text, lettersIn(room, size))) {
      y += Math.round(size * 1.3);
      rows.push(`<text class="${name}" x="${margin}" y="${y}">${words}</text>`);
    }
  };
  write(parts.title, "picture__title", 28);
  write(parts.unit, "picture__unit", 18);
  y += line;
  const drawing = shape === null ? plotAt(parts.drawing, y) : mapAt(parts.drawing, shape, y);
  y += drawing.height + line;
  const signs = signsAt(parts.signs, room, y);
  y += signs.height;
  for (const text of under) write(xmlText(text), "picture__quiet", 14);
  const [width, height] = [room + 2 * margin, y + margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${pictureStyle}</style><rect class="picture__sheet" width="${width}" height="${height}"/>${rows.join("")}${drawing.svg}${signs.svg}</svg>`;
}

interface Parts {
  readonly title: string;
  readonly unit: string;
  readonly drawing: string;
  readonly signs: readonly { readonly svg: string; readonly words: string }[];
}

/** What ChartFrame put together, apart again. All of it is our own markup, escaped already. */
function partsOf(html: string): Parts {
  const [, title = ""] = /<strong>(.*?)<\/strong>/s.exec(html) ?? [];
  const [, unit = ""] = /<\/strong><span>(.*?)<\/span>/s.exec(html) ?? [];
  const [, body = ""] = /<\/figcaption>(.*)<\/figure>/s.exec(html) ?? [];
  const [drawing = ""] = body.split('<ul class="chart__signs">', 1);
  const items = [...body.slice(drawing.length).matchAll(/<li>(.*?)<\/li>/gs)];
  return { title, unit, drawing, signs: items.map(([, item = ""]) => signIn(item)) };
}

/** A sign and its words; a sign can have a drawing within its drawing. */
function signIn(item: string): Parts["signs"][number] {
  const end = item.lastIndexOf("</svg>");
  const svg = end < 0 ? "" : item.slice(0, end + "</svg>".length);
  return { svg, words: item.slice(svg.length).trim() };
}

interface Placed {
  readonly svg: string;
  readonly height: number;
}

/** How high a map is for its width; null for a plot, which stretches. */
function shapeOf(drawing: string): number | null {
  const [, across, up] = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  return across === undefined || up === undefined ? null : Number(up) / Number(across);
}

function mapAt(drawing: string, shape: number, y: number): Placed {
  const height = Math.round(mapWidth * shape);
  return { svg: drawing.replace("<svg", `<svg x="${margin}" y="${y}" width="${mapWidth}" height="${height}"`), height };
}

/** A plot gets its width in numbers, and its labels beside it where the page would put them. */
function plotAt(drawing: string, y: number): Placed {
  const height = Number(/^<svg[^>]* height="(\d+)"/.exec(drawing)?.[1] ?? 0);
  const x = margin + (drawing.includes("chart__plot--labelled") ? plot.left : 0);
  const svg = drawing
    .replace('width="100%"', `x="${x}" y="${y}" width="${plot.width}" overflow="visible"`)
    .replace('<svg class="chart__paths" width="100%"', `<svg class="chart__paths" width="${plot.width}" overflow="visible"`)
    .replaceAll('<svg class="chart__loose"', '<svg class="chart__loose" overflow="visible"')
    .replaceAll(
      /(<text class="chart__tick chart__tick--up") x="0" y="(-?[\d.]+)"/g,
      (_all, tag, at) => `${tag} x="-8" y="${Number(at) + 5}"`,
    );
  return { svg, height };
}

/** Signs with their words in columns. */
function signsAt(signs: Parts["signs"], room: number, y: number): Placed {
  const columns = Math.max(1, Math.floor(room / columnWidth));
  const items = signs.map(({ svg, words }, index) => {
    const x = margin + (index % columns) * columnWidth;
    const top = y + Math.floor(index / columns) * line;
    const sign = svg === "" ? "" : svg.replace("<svg", `<svg x="${x}" y="${top + (svg.includes('height="12"') ? 4 : 0)}"`);
    return `${sign}<text class="picture__quiet" x="${x + (svg === "" ? 0 : 32)}" y="${top + 15}">${words}</text>`;
  });
  return { svg: items.join(""), height: Math.ceil(signs.length / columns) * line };
}

/** A text in lines of at most so many letters, broken between words. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((one) => one !== "")) {
    const before = lines.at(-1);
    if (before !== undefined && before.length + 1 + word.length <= most) lines[lines.length - 1] = `${before} ${word}`;
    else lines.push(word);
  }
  return lines;
}
