import { inflateRawSync } from "node:zlib";

/** The files in a zip file, as text, by its list at the end (APPNOTE 6.3.10, 4.3.12). */
export function filesInZip(file: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(file);
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const found = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameSize, extraSize, commentSize] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const name = zip.toString("utf8", at + 46, at + 46 + nameSize);
    found.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameSize + extraSize + commentSize;
  }
  return found;
}

/** What stands in a Word file, paragraph after paragraph, as text. */
export const textOfWord = (file: Uint8Array): string =>
  (filesInZip(file).get("word/document.xml") ?? "")
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name] ?? "");

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
