import { expect, it } from "vitest";
import { filesInZip } from "../../../tests/build/zip.ts";
import { answerZip, type ZippedFile } from "./zip.ts";

const now = new Date("2026-11-24T09:00:01Z");

async function* filesOf(files: readonly ZippedFile[], made: string[] = []): AsyncGenerator<ZippedFile> {
  for (const file of files) {
    made.push(file.name);
    yield file;
  }
}

const file = (name: string, text: string): ZippedFile => ({ name, bytes: new TextEncoder().encode(text) });
const zipOf = async (files: readonly ZippedFile[]) => new Uint8Array(await answerZip("alles", now, filesOf(files)).arrayBuffer());

it("an archive gives back every file by its name, byte for byte", async () => {
  const found = filesInZip(await zipOf([file("a.txt", "één"), file("b.txt", ""), file("c.txt", "PK\x01\x02".repeat(1000))]));
  expect([...found]).toEqual([
    ["a.txt", "één"],
    ["b.txt", ""],
    ["c.txt", "PK\x01\x02".repeat(1000)],
  ]);
});

it("an archive of nothing is an archive", async () => {
  expect([...filesInZip(await zipOf([]))]).toEqual([]);
});

it("says checksum and moment as archives do", async () => {
  const zip = Buffer.from(await zipOf([file("a.txt", "123456789")]));
  // The checksum of these nine signs stands in the standard (CRC-32/ISO-HDLC).
  expect(zip.readUInt32LE(14)).toBe(0xcbf43926);
  expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([9 << 11, (46 << 9) | (11 << 5) | 24]);
});

it("makes no more files than somebody waits for", async () => {
  const made: string[] = [];
  const many = Array.from({ length: 100 }, (_, at) => file(`${at}.txt`, "x"));
  const reader = answerZip("alles", now, filesOf(many, made)).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(made.length).toBeLessThan(4);
});

it("breaks off when a file cannot be made, so that nobody takes half an archive for a whole one", async () => {
  async function* broken(): AsyncGenerator<ZippedFile> {
    yield file("a.txt", "x");
    throw new Error("no more");
  }
  await expect(answerZip("alles", now, broken()).arrayBuffer()).rejects.toThrow("no more");
});
