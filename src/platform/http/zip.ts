import { crc32 } from "node:zlib";
import { attachmentNamed } from "./attachment.ts";

/** A file in an archive; its name has plain letters alone. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Sends files as one archive, each as soon as it is there: who waits sees it grow. They are stored as they are, since what is sent
 * so is packed already (APPNOTE 6.3.10; fewer than 65,536 files and four gigabytes).
 */
export function answerZip(name: string, now: Date, files: AsyncIterable<ZippedFile>): Response {
  return new Response(streamed(zipped(files, now)), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": attachmentNamed(`${name}.zip`),
      "Cache-Control": "no-store",
    },
  });
}

/** Pieces as they are asked for; when nobody listens any more nothing is made any more. */
function streamed(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

async function* zipped(files: AsyncIterable<ZippedFile>, now: Date): AsyncGenerator<Uint8Array> {
  const entries: Buffer[] = [];
  let at = 0;
  for await (const file of files) {
    const told = toldOf(file, now);
    const head = Buffer.concat([signed("PK\x03\x04"), told.common, Buffer.from(file.name)]);
    entries.push(
      Buffer.concat([
        signed("PK\x01\x02"),
        numbers([20, 2]),
        told.common,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
        Buffer.from(file.name),
      ]),
    );
    at += head.length + file.bytes.length;
    yield head;
    yield file.bytes;
  }
  const list = Buffer.concat(entries);
  const count = entries.length;
  yield Buffer.concat([list, signed("PK\x05\x06"), numbers([0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [at, 4], [0, 2])]);
}

/** What the archive says of a file twice: before it, and in the list at the end. */
function toldOf({ name, bytes }: ZippedFile, now: Date): { readonly common: Buffer } {
  const { time, day } = moment(now);
  const size = bytes.length;
  return {
    common: numbers(
      [20, 2],
      [0, 2],
      [0, 2],
      [time, 2],
      [day, 2],
      [crc32(bytes), 4],
      [size, 4],
      [size, 4],
      [Buffer.byteLength(name), 2],
      [0, 2],
    ),
  };
}

const signed = (signature: string): Buffer => Buffer.from(signature, "latin1");

/** Whole numbers, each in so many bytes, the least first. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const made = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = made.writeUIntLE(value, at, bytes);
  return made;
}

/** Day and time as archives count them: in two seconds, from 1980. */
const moment = (now: Date) => ({
  time: (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1),
  day: ((now.getUTCFullYear() - 1980) << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate(),
});
