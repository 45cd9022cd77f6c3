import { expect, it } from "vitest";
import { byCode } from "./code.ts";

it("puts codes in the order of their numbers", () => {
  const codes = ["9.10", "10.1", "9.2", "k10", "k02"].map((code) => ({ code }));
  expect(codes.toSorted(byCode).map(({ code }) => code)).toEqual(["9.2", "9.10", "10.1", "k02", "k10"]);
});
