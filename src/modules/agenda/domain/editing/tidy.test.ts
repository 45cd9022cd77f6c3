import { describe, expect, it } from "vitest";
import { changesBetween, isUnchanged } from "./changes.ts";
import { formShape } from "./forms.ts";
import { tidied } from "./tidy.ts";

const point = formShape("focus-point", null);
const ask = formShape("ask", "outcome");

describe("what somebody typed", () => {
  it("keeps the order that things had: a box that stays ticked does not change the first theme", () => {
    expect(tidied(point, { themas: "t3,t5,t7" }, { themas: "t5, t3" }).themas).toBe("t5, t3, t7");
  });

  it("has rows without gaps; an emptied row is gone, also when it still says which row it was", () => {
    const typed = {
      "gebeurtenis-1-rij": "0",
      "gebeurtenis-4-zin": "Het besluit viel.",
      "gebeurtenis-4-datum": "4-1-2026",
      "gebeurtenis-4-rij": "1",
    };
    expect(tidied(ask, typed, {})).toEqual({
      "gebeurtenis-1-zin": "Het besluit viel.",
      "gebeurtenis-1-datum": "2026-01-04",
      "gebeurtenis-1-rij": "1",
    });
  });

  it("that is sent back as it was shown is no change, whatever a browser does to line ends", () => {
    const was = { toelichting: "Een regel.\nNog een.", oordeel: "partly", zekerheid: "high" };
    const sent = { toelichting: "Een regel.\r\nNog een.", oordeel: "partly", zekerheid: "high" };
    expect(isUnchanged(changesBetween(ask, was, tidied(ask, sent, was)))).toBe(true);
  });
});
