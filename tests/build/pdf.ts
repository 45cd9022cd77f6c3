import { inflateSync } from "node:zlib";

/** The objects of a PDF as ours are written: each with its number, and streams still packed. */
function objectsOf(pdf: string): ReadonlyMap<string, string> {
  return new Map([...pdf.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number = "", body = ""]) => [number, body]));
}

const streamOf = (object: string): string => {
  const stream = /\nstream\r?\n(.*)\r?\nendstream/s.exec(object)?.[1] ?? "";
  return object.includes("/FlateDecode") ? inflateSync(Buffer.from(stream, "latin1")).toString("latin1") : stream;
};

/** Everything that a PDF says about itself outside its pages: structure, metadata, names. */
export const frameOfPdf = (file: Uint8Array): string => Buffer.from(file).toString("latin1");

/** The text of every page as it would be copied, without spaces and hyphens: where a line ends is a matter of width. */
export function textOfPdf(file: Uint8Array): string {
  const objects = objectsOf(frameOfPdf(file));
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\n/.test(object));
  return squeezed(pages.map((page) => textOfPage(page, objects)).join(""));
}

/** A text as it compares with that of a PDF. */
export const squeezed = (text: string): string => text.normalize("NFC").replace(/[\s\u00AD‐-]+/g, "");

function textOfPage(page: string, objects: ReadonlyMap<string, string>): string {
  const object = (number: string | undefined) => objects.get(number ?? "") ?? "";
  const letters = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = "", font]) => [
      name,
      lettersOf(streamOf(object(/\/ToUnicode (\d+)/.exec(object(font))?.[1]))),
    ]),
  );
  const content = streamOf(object(/\/Contents (\d+)/.exec(page)?.[1]));
  // The language of a piece stands there as a string too, and is no text.
  const pieces = content.replace(/\/Lang \([^)]*\)/g, "").split(/\/(f\d+) [\d.]+ Tf/);
  return pieces
    .flatMap((piece, at) => (at % 2 === 1 ? "" : glyphsIn(piece).map((glyph) => letters.get(pieces[at - 1] ?? "")?.get(glyph) ?? "\uFFFD")))
    .join("");
}

/** The glyphs in the strings of a piece, two bytes each. Brackets within a string stand as they are when they are in pairs. */
function glyphsIn(piece: string): readonly string[] {
  let depth = 0;
  let bytes = "";
  for (const [sign] of piece.matchAll(/\\[0-7]{1,3}|\\[\s\S]|[\s\S]/g)) {
    if (sign === ")") depth -= 1;
    if (depth > 0) bytes += byteOf(sign);
    if (sign === "(") depth += 1;
  }
  return bytes.match(/[\s\S]{2}/g) ?? [];
}

const byteOf = (sign: string): string => {
  const escaped = sign.startsWith("\\") ? sign.slice(1) : null;
  if (escaped === null) return sign;
  return /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (escapes[escaped] ?? escaped);
};

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What each glyph stands for, by its two bytes. */
const lettersOf = (cmap: string): ReadonlyMap<string, string> =>
  new Map(
    [...cmap.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, glyph = "", letters = ""]) => [
      Buffer.from(glyph, "hex").toString("latin1"),
      Buffer.from(letters, "hex").swap16().toString("utf16le"),
    ]),
  );
