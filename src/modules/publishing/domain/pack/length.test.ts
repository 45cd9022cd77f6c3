import { describe, expect, it } from "vitest";
import { aPaper } from "../../../../../tests/build/paper.ts";
import { paragraph, table } from "../../../../lib/paper.ts";
import { lengthOf } from "./length.ts";

const sentences = (count: number) => aPaper(Array.from({ length: count }, () => paragraph("x".repeat(190))));

describe("how long a paper will be", () => {
  it("is at least what its front takes", () => {
    expect(lengthOf(aPaper([]))).toEqual({ pages: 2, seconds: 1 });
  });

  it("is told to the page when it is short, and to the nearest five when it is long", () => {
    expect(lengthOf(sentences(80)).pages).toBe(6);
    expect(lengthOf(sentences(500)).pages % 5).toBe(0);
    expect(lengthOf(sentences(2000)).seconds).toBeGreaterThan(3);
  });

  it("takes a row for as high as its highest cell", () => {
    const of = (long: string) => lengthOf(aPaper([table({ caption: "", heads: ["a", "b"], rows: Array(200).fill([long, "y"]) })])).pages;
    expect(of("x".repeat(400))).toBeGreaterThan(of("x") * 2);
  });
});
