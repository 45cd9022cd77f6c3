import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { Refusal } from "../../lib/refusal.ts";
import { brokenSheet, type FlawedCell, flawedCells, ownEntities, unpacksTooLarge, withMacros } from "./refusals.ts";

/** What the list of an archive says that it unpacks to, all together, in bytes: a workbook of 50,000 rows and 15 columns has 45 million. */
export const mostUnpacked = 64 * 1024 * 1024;

/** A workbook has some tens of parts. */
const mostParts = 500;

/** So many useless cells are named; whoever has more begins with these. */
const mostFlaws = 50;

/**
 * Looks at a workbook before it is read. First its list, without unpacking anything: what it says that it unpacks to is held
 * against the limit (ASVS 5.2.3); a part that holds more than the list says is cut off there when it is unpacked. Then its
 * parts: macros, definitions of their own, cells that say nothing that lasts.
 */
export function checkArchive(bytes: Uint8Array): void {
  const names = new Set<string>();
  let sum = 0;
  listed(bytes, ({ name, originalSize, compression }) => {
    sum += originalSize;
    if (names.has(name)) throw brokenSheet("a part twice");
    if (compression !== 0 && compression !== 8) throw brokenSheet("a part packed in a strange way");
    if (names.add(name).size > mostParts || sum > mostUnpacked) throw unpacksTooLarge();
    return false;
  });
  if ([...names].some((name) => /vbaProject|macrosheets|activeX/i.test(name))) throw withMacros();
  if (!names.has("[Content_Types].xml") || !names.has("xl/workbook.xml")) throw brokenSheet("no workbook");
  checkParts(
    bytes,
    [...names].filter((name) => /\.(xml|rels)$/i.test(name)),
  );
}

function listed(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw brokenSheet("no archive that can be unpacked");
  }
}

/** One part after the other, so that never more than one of them is there unpacked. */
function checkParts(bytes: Uint8Array, parts: readonly string[]): void {
  const flaws: FlawedCell[] = [];
  for (const part of parts) {
    const content = listed(bytes, ({ name }) => name === part)[part] ?? new Uint8Array();
    const text = readable(content);
    if (/<!(?!--|\[CDATA\[)/.test(text)) throw ownEntities();
    if (part === "[Content_Types].xml" && /macroEnabled/i.test(text)) throw withMacros();
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
    if (sheet !== undefined) flaws.push(...flawsIn(text, Number(sheet)));
  }
  if (flaws.length > 0) throw flawedCells(flaws.slice(0, mostFlaws));
}

/** In any other encoding a definition could hide from us and be seen by whoever reads it after us. */
function readable(content: Uint8Array): string {
  const [first, second] = content;
  const isWide = content.subarray(0, 4).includes(0) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const text = strFromU8(content);
  if (isWide || /^[^>]{0,200}encoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])/i.test(text)) throw brokenSheet("not in UTF-8");
  return text;
}

/** The tags that make a cell useless; the reader passes over all of them in silence. */
const telling = /<(?:\w+:)?(c|f|mergeCell)(?=[\s>/])([^<>]*)>/g;

function* flawsIn(text: string, sheet: number): Generator<FlawedCell> {
  let cell = "";
  for (const [, tag, attributes = ""] of text.matchAll(telling)) {
    if (tag === "f") yield { sheet, cell, flaw: "formula" };
    else if (tag === "mergeCell") yield { sheet, cell: /\bref\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "", flaw: "merged" };
    else {
      cell = /\br\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "";
      if (/\st\s*=\s*["']e["']/.test(attributes)) yield { sheet, cell, flaw: "error" };
    }
  }
}
