import { firstLine, linesOfText } from "./blocks.ts";
import type { AgendaFinding } from "./findings.ts";
import { finding } from "./findings.ts";
import type { ReadBlock } from "./labelled-blocks.ts";
import { emphasisOf } from "./marks.ts";
import type { SourceLine } from "./source-lines.ts";
import { startsSmall } from "./words.ts";

/**
 * Finds the paragraphs that go on where an earlier one was cut off by a page break, per block the block it continues.
 *
 * A paragraph is cut off when it is long and does not end as a sentence; the next paragraph that starts with a small
 * letter goes on with it, even when a heading and a list stand between.
 */
export function tornParagraphs(blocks: readonly ReadBlock[], taken: ReadonlySet<number>): ReadonlyMap<number, number> {
  const continued = new Map<number, number>();
  let open: number | null = null;
  blocks.forEach((block, at) => {
    if (block.kind !== "paragraph" || taken.has(at)) return;
    const lines = linesOfText(block);
    const begins = open !== null && startsSmall(lines[0]?.text ?? "");
    if (begins && open !== null) continued.set(at, continued.get(open) ?? open);
    if (
      isCutOff(
        lines.map(({ text }) => text),
        block.lines.map(({ text }) => text),
      )
    )
      open = at;
    else if (begins) open = null;
  });
  return continued;
}

/** The lines of each running text, by the block in which it begins; what a page break tore apart is one text. */
export function runningTexts(
  blocks: readonly ReadBlock[],
  torn: ReadonlyMap<number, number>,
  isText: (at: number) => boolean,
): ReadonlyMap<number, readonly SourceLine[]> {
  const pieces = new Map<number, (readonly SourceLine[])[]>();
  blocks.forEach((block, at) => {
    if (!isText(at) || (block.kind !== "paragraph" && block.kind !== "item")) return;
    const origin = torn.get(at) ?? at;
    const before = pieces.get(origin) ?? [];
    before.push(linesOfText(block));
    pieces.set(origin, before);
  });
  return new Map([...pieces].map(([at, lines]) => [at, lines.flat()]));
}

/** Says which texts were joined, so that no join is silent. */
export function joinFindings(blocks: readonly ReadBlock[], torn: ReadonlyMap<number, number>): readonly AgendaFinding[] {
  return [...torn].flatMap(([at, origin]) => {
    const block = blocks[at];
    const start = blocks[origin];
    if (block === undefined || start === undefined) return [];
    return [finding("agenda-import.sentence-joined", firstLine(start), { continuedOn: firstLine(block) })];
  });
}

const shortestTorn = 40;

function isCutOff(plain: readonly string[], marked: readonly string[]): boolean {
  const last = plain.at(-1) ?? "";
  const length = plain.reduce((sum, text) => sum + text.length, 0);
  if (length < shortestTorn || emphasisOf(marked.join(" ")) === "bold" || last.includes("www.")) return false;
  return !endings.has(withoutClosing(last).at(-1) ?? ".");
}

const endings = new Set([".", "!", "?", ":", ";", "…"]);

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && `"'’”)]»`.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
