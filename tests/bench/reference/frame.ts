/** Where a part of a page begins and ends: after the tag that starts so, up to the next text like this. */
type Hole = readonly [tag: string, end: string];

/** A page as constant texts around holes, to be filled with what was read for one request. */
export function frameOf(page: string, holes: readonly Hole[]): (parts: readonly string[]) => string {
  const pieces: string[] = [];
  let rest = page;
  for (const [tag, end] of holes) {
    const from = placeOf(rest, ">", placeOf(rest, tag, 0)) + 1;
    pieces.push(rest.slice(0, from));
    rest = rest.slice(placeOf(rest, end, from));
  }
  return (parts) => pieces.map((piece, index) => piece + parts[index]).join("") + rest;
}

function placeOf(text: string, part: string, from: number): number {
  const place = text.indexOf(part, from);
  if (place < 0) throw new Error(`The page has no ${part} any more: the reference program must follow it.`);
  return place;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/** Text for between tags and in attributes. */
export const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => escapes[sign] ?? sign);
