import { describe, expect, it } from "vitest";
import { unitOf } from "./unit.ts";

describe("unitOf", () => {
  it.each([
    ["1 000 euro", "euro", 1000],
    ["x 1 000", "aantal", 1000],
    ["x 1000", "aantal", 1000],
    ["x 1 000 euro", "euro", 1000],
    ["1 000 kg", "kg", 1000],
    ["1.000 euro", "euro", 1000],
    ["1\u00a0000\u00a0euro", "euro", 1000],
    ["1 000 000 euro", "euro", 1_000_000],
    ["10 000 m³", "m³", 10_000],
    ["1 000", "aantal", 1000],
    ["mln euro", "euro", 1e6],
    ["x mln", "aantal", 1e6],
    ["1 mln. kWh", "kWh", 1e6],
    ["miljard euro", "euro", 1e9],
    ["1 euro", "euro", 1],
  ])("takes the factor out of %j", (prose, unit, factor) => {
    expect(unitOf(prose)).toEqual({ unit, factor });
  });

  it.each(["aantal", "%", "euro", "km", "m³", "per km²", "per 1 000 inwoners", "aantal inwoners per km²", "per huishouden", "code", ""])(
    "leaves %j as it is",
    (prose) => {
      expect(unitOf(prose)).toEqual({ unit: prose, factor: 1 });
    },
  );

  it.each(["2015=100", "100 = 2015", "2015 = 100", "24 uur", "mlnx", "1 00 euro", "x 1 234 euro"])("does not guess at %j", (prose) => {
    expect(unitOf(prose)).toEqual({ unit: prose, factor: 1 });
  });

  it("takes spaces away around what it reads", () => {
    expect(unitOf(" aantal ")).toEqual({ unit: "aantal", factor: 1 });
  });
});
