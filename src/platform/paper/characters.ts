/** Every character that a font has a glyph for, read from its `cmap` table (OpenType 1.9.1, formats 4 and 12). */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const cmap = cmapOf(font);
  const found = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + table * 8));
    const format = subtable.readUInt16BE(0);
    const ranges = format === 4 ? segments(subtable) : format === 12 ? groups(subtable) : [];
    for (const { first, last, hasGlyph } of ranges) {
      for (let character = first; character <= last; character += 1) if (hasGlyph(character)) found.add(character);
    }
  }
  return found;
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly hasGlyph: (character: number) => boolean;
}

function cmapOf(font: Buffer): Buffer {
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const entry = 12 + table * 16;
    if (font.toString("latin1", entry, entry + 4) === "cmap") return font.subarray(font.readUInt32BE(entry + 8));
  }
  throw new Error("The font does not say which characters it has.");
}

/** Format 4: segments of the first plane, in four parallel arrays. */
function segments(table: Buffer): readonly Range[] {
  const size = table.readUInt16BE(6);
  const ranges: Range[] = [];
  for (let at = 0; at < size; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const offsetAt = 16 + 3 * size + at;
    const offset = table.readUInt16BE(offsetAt);
    const glyph = (character: number) =>
      offset === 0 ? character + delta : table.readUInt16BE(offsetAt + offset + 2 * (character - first));
    // The last segment closes the list and stands for nothing.
    if (first !== 0xffff) ranges.push({ first, last, hasGlyph: (character) => (glyph(character) & 0xffff) !== 0 });
  }
  return ranges;
}

/** Format 12: groups of characters of any plane, each with a first glyph. */
function groups(table: Buffer): readonly Range[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, group) => {
    const at = 16 + group * 12;
    const first = table.readUInt32BE(at);
    const glyph = table.readUInt32BE(at + 8);
    return { first, last: table.readUInt32BE(at + 4), hasGlyph: (character) => glyph + character - first !== 0 };
  });
}
