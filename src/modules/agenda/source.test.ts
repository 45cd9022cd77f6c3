import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { largestFile, readAgendaFile } from "./source.ts";

const folder = mkdtempSync(join(tmpdir(), "spil-agenda-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("the file of an agenda", () => {
  it("is read as UTF-8, with or without a mark at the start", () => {
    expect(readAgendaFile(file("plain.md", "# Éen agenda"))).toBe("# Éen agenda");
    expect(readAgendaFile(file("bom.md", "\u{feff}# Agenda"))).toBe("# Agenda");
  });

  it.each([
    ["empty.md", "", "agenda-import.empty-file"],
    ["blank.md", " \n\t\n", "agenda-import.empty-file"],
    ["latin.md", Uint8Array.of(0x23, 0x20, 0xe9, 0x6e), "agenda-import.not-utf-8"],
    ["cut.md", Uint8Array.of(0x23, 0xe2, 0x82), "agenda-import.not-utf-8"],
    ["picture.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), "agenda-import.binary"],
  ])("is refused by name when it is %s", (name, bytes, code) => {
    expect(() => readAgendaFile(file(name, bytes))).toThrow(code);
  });

  it("is refused before it is read when it is larger than any agenda", () => {
    const large = file("large.md", "");
    truncateSync(large, largestFile + 1);
    expect(() => readAgendaFile(large)).toThrow("agenda-import.file-too-large");
  });

  it("is refused when it is not there, or a folder", () => {
    expect(() => readAgendaFile(join(folder, "none.md"))).toThrow("agenda-import.file-unreadable");
    expect(() => readAgendaFile(folder)).toThrow("agenda-import.file-unreadable");
  });
});
