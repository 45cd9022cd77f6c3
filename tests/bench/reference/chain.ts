import { layOut, type PlacedNode } from "../../../src/ui/chain-layout.ts";
import { escaped } from "./frame.ts";

/** A node of the chain with the mark of its verdict. */
export interface Node {
  readonly title: string;
  readonly text: string;
  readonly textLanguage?: "nl";
  readonly href: string | null;
  readonly mark?: string;
}
interface Strand {
  readonly rows: readonly (readonly Node[])[];
  readonly together: readonly Node[];
}
type Mark = (verdict: string) => string;

/** The chain as a drawing; where everything stands is calculated by the product's own function. */
export function chainDrawing(code: string, strands: readonly Strand[], mark: Mark): string {
  const { height, middle, nodes, lines } = layOut(strands as Parameters<typeof layOut>[0]);
  const paths = lines.map(({ path }) => `<path class="chain__line" d="${path}"></path>`).join("");
  const start = `<g class="theme-${code[0]}"><rect class="chain__start" y="${middle - 26}" width="84" height="52" rx="2"></rect><text class="chain__code" x="42" y="${middle + 8}" text-anchor="middle">${escaped(code)}</text></g>`;
  return `<svg class="chain__drawing" viewBox="0 0 1200 ${height}" role="group" aria-label="Van agenda naar uitkomst. Links ${escaped(code)}. Naar rechts: ${strands[0]?.rows.length} keer aanbod met de initiatieven van steden, en ${strands[1]?.rows.length} keer een vraag met wat er het laatst gebeurde en hoe het afliep.">${paths}${start}${nodes.map((node) => drawn(node, mark)).join("")}</svg>`;
}

function drawn({ node, x, y, lines }: PlacedNode, mark: Mark): string {
  const left = x + 16;
  const title = `<text class="chain__title" x="${left}" y="${y + 5}">${escaped(node.title)}</text>`;
  const text = lines.map((line, index) => `<tspan x="${left}" y="${y + 28 + index * 20}">${escaped(line)} </tspan>`).join("");
  const sign = node.mark
    ? `<g transform="translate(${x - 8} ${y - 8})">${mark(node.mark)}</g>`
    : `<circle class="chain__dot" cx="${x}" cy="${y}" r="5"></circle>`;
  const titled = node.href === null ? title : `<a href="${escaped(node.href)}">${title}</a>`;
  return `${sign}${titled}<text class="chain__text"${node.textLanguage ? ' lang="nl"' : ""}>${text}</text>`;
}

/** The same as nested lists. */
export const chainList = (strands: readonly Strand[], mark: Mark): string =>
  `<ul class="chain__list">${strands.map(({ rows, together }) => [...rows, together].map((row) => listed(row, mark)).join("")).join("")}</ul>`;

function listed([node, ...rest]: readonly Node[], mark: Mark): string {
  if (!node) return "";
  const name = node.href === null ? escaped(node.title) : `<a class="nl-link" href="${escaped(node.href)}">${escaped(node.title)}</a>`;
  const below = rest.length > 0 ? `<ul class="chain__list">${listed(rest, mark)}</ul>` : "";
  return `<li><strong class="chain__name">${node.mark ? mark(node.mark) : ""}${name}</strong><p${node.textLanguage ? ' lang="nl"' : ""}>${escaped(node.text)}</p>${below}</li>`;
}
