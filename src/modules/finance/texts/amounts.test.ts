import { describe, expect, it } from "vitest";
import {
  amountInWords,
  differenceInMillions,
  differenceInWords,
  dimes,
  dimesDifference,
  exactDifference,
  exactInWords,
  shareDifference,
  sizeInWords,
} from "./amounts.ts";

describe("an amount of a city", () => {
  it("is shown in steps of ten thousand euros", () => {
    expect(amountInWords(236_773_899, "nl")).toBe("€\u00A02,37 miljoen");
    expect(amountInWords(-37_777_579, "nl")).toBe("−\u00A0€\u00A0380.000");
    expect(amountInWords(4_395_915_346_00, "en")).toBe("€\u00A04.40 billion");
  });

  it("is never nothing when it is something, and nothing when it is a cent that was left of dividing", () => {
    expect(sizeInWords(300_000, "nl")).toBe("minder dan €\u00A010.000");
    expect(differenceInWords(1, "nl")).toBe("€\u00A00");
    expect(differenceInWords(0, "nl")).toBe("€\u00A00");
  });

  it("has a sign as a difference, also what is more", () => {
    expect(differenceInWords(236_773_899, "nl")).toBe("+\u00A0€\u00A02,37 miljoen");
    expect(differenceInMillions(-880_119_173, "nl")).toBe("−8,80");
    expect(differenceInMillions(236_773_899, "en")).toBe("+2.37");
  });
});

describe("an amount per inhabitant", () => {
  it("is shown to the dime, with no sign where that is nothing", () => {
    expect(dimes(1758, "nl")).toBe("+17,60");
    expect(dimes(-4, "nl")).toBe("0,00");
    expect(dimesDifference(-1758, "nl")).toBe("−\u00A0€\u00A017,60");
  });
});

it("a share that does not show has no sign", () => {
  expect([0.0055, -0.0004, 0].map((share) => shareDifference(share, "nl"))).toEqual(["+0,6%", "0,0%", "0,0%"]);
});

it("the sum shows every cent", () => {
  expect(exactDifference(-3_156_985_320, "nl")).toBe("−31.569.853,20");
  expect(exactInWords(-3_156_985_320, "nl")).toBe("−\u00A0€\u00A031.569.853,20");
});
