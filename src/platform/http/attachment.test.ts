import { describe, expect, it } from "vitest";
import { attachmentNamed } from "./attachment.ts";

describe("the name of a file to save", () => {
  it("stands there as it is when every program can read it", () => {
    expect(attachmentNamed("overdracht-wonen-2026-11-24.pdf")).toBe('attachment; filename="overdracht-wonen-2026-11-24.pdf"');
  });

  it("stands there twice when it has more than plain letters", () => {
    expect(attachmentNamed("één (kopie).pdf")).toBe(
      "attachment; filename=\"een-kopie-.pdf\"; filename*=UTF-8''%C3%A9%C3%A9n%20%28kopie%29.pdf",
    );
  });

  it("ends no header, and no name, whatever it holds", () => {
    expect(attachmentNamed('a"; filename="b.exe\r\nSet-Cookie: x\ud800')).toMatch(
      /^attachment; filename="[A-Za-z0-9._-]+"; filename\*=UTF-8''[A-Za-z0-9._~%-]+$/,
    );
  });
});
