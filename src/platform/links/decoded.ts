/** What a page says of its letters, within so many bytes of its beginning. */
const announcedWithin = 2048;

/** The text of a page: in the letters that it announces, else UTF-8, and what cannot be that in those of old Windows. */
export function decoded(bytes: Uint8Array, contentType: string): string {
  const start = Buffer.from(bytes.subarray(0, announcedWithin)).toString("latin1");
  const announced =
    /charset=["']?([\w:-]{2,40})/i.exec(contentType)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w:-]{2,40})/i.exec(start)?.[1];
  return textIn(bytes, announced ?? "utf-8") ?? textIn(bytes, "utf-8") ?? new TextDecoder("windows-1252").decode(bytes);
}

/** Null when there is no such alphabet, or when these bytes are not written in it. */
function textIn(bytes: Uint8Array, alphabet: string): string | null {
  try {
    return new TextDecoder(alphabet, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
