import { inflateSync } from "node:zlib";

const signature = "89504e470d0a1a0a";

/** A PNG of 8 bits a channel, taken apart: its size, and how many rows of it are not like the row above. */
export function pngIn(bytes: Uint8Array): { readonly width: number; readonly height: number; readonly busyRows: number } {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString("hex") !== signature) throw new Error("This is no PNG.");
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.subarray(at + 4, at + 8).toString("latin1") === "IDAT") parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const pixels = inflateSync(Buffer.concat(parts));
  const stride = pixels.length / height;
  const rows = Array.from({ length: height }, (_, row) => pixels.subarray(row * stride + 1, (row + 1) * stride));
  // By any filter a row that is like the one above or the pixel before is nearly all zeros.
  return { width, height, busyRows: rows.filter((row) => row.filter((byte) => byte !== 0).length > 8).length };
}
