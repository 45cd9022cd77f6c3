import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** Of a source at most so much is read, packed and unpacked alike, in bytes. */
export const mostBytes = 5 * 1024 * 1024;

/** All bytes of an answer; null when it is too long or cannot be unpacked. Nothing beyond the limit is read or kept. */
export async function bodyOf(answer: IncomingMessage): Promise<Uint8Array | null> {
  const packing = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (packing === "identity" || packing === "") return bytesOf(answer, answer);
  const unpacked = unpacking(packing);
  if (unpacked === null) return null;
  let packedBytes = 0;
  answer.on("data", (part: Uint8Array) => {
    packedBytes += part.length;
    if (packedBytes > mostBytes) answer.destroy();
  });
  pipeline(answer, unpacked, () => undefined);
  return bytesOf(unpacked, answer).catch(() => null);
}

/** We ask for answers that are not packed; some send them so all the same. */
function unpacking(packing: string) {
  if (packing === "gzip" || packing === "x-gzip") return createGunzip();
  if (packing === "deflate") return createInflate();
  return packing === "br" ? createBrotliDecompress() : null;
}

async function bytesOf(stream: Readable, answer: IncomingMessage): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      if (!(part instanceof Uint8Array)) return null;
      length += part.length;
      if (length > mostBytes) return null;
      parts.push(part);
    }
    return Buffer.concat(parts);
  } finally {
    answer.destroy();
  }
}
