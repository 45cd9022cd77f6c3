import { describe, expect, it } from "vitest";
import { heading, type Level, paragraph } from "../../lib/paper.ts";
import { inOrder } from "./headings.ts";

const levels = (...given: readonly Level[]) =>
  inOrder(given.map((level) => heading(level, "Kop"))).map((part) => (part.kind === "heading" ? part.level : null));

describe("headings", () => {
  it("begin at the first level and never skip one", () => {
    expect(levels(3, 1, 3, 3, 2, 1)).toEqual([1, 1, 2, 3, 2, 1]);
    expect(levels(2, 2, 3)).toEqual([1, 2, 3]);
  });

  it("that say nothing are left out, and other parts stay", () => {
    expect(inOrder([heading(1, " \u200B"), paragraph("")])).toEqual([paragraph("")]);
  });
});
