import { describe, expect, it } from "vitest";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { decimalSignIn, figureIn } from "../../../../lib/written-number.ts";
import { areaBookOf, areaIn, namesProvinces } from "./written-area.ts";
import { periodIn } from "./written-period.ts";
import { statusIn } from "./written-status.ts";

describe("a number in a cell", () => {
  it.each([
    ["12,5", "comma", 12.5],
    ["1.234", "comma", 1234],
    ["1.234", "point", 1.234],
    ["1.234.567,8", "comma", 1234567.8],
    ["1,234,567.8", "point", 1234567.8],
    ["1 234", "comma", 1234],
    ["1\u00A0234,5", "comma", 1234.5],
    ["     25.6", "point", 25.6],
    ["-3,1", "comma", -3.1],
    ["−3", "comma", -3],
    ["0", "comma", 0],
    ["1e-7", "point", 1e-7],
  ] as const)("%s with a decimal %s is %d", (text, sign, value) => {
    expect(figureIn(text, sign)).toEqual({ value, missing: null, isStarred: false });
  });

  it.each([
    ["12.5", "comma"],
    ["12,5", "point"],
    ["1.23", "comma"],
    ["1.2345", "comma"],
    ["12 34", "comma"],
    ["5%", "comma"],
    ["0x10", "point"],
    ["Infinity", "point"],
    ["1e999", "point"],
    ["=1+1", "comma"],
    ["zwolle", "comma"],
    ["*", "comma"],
    ["1 2 3", "comma"],
  ] as const)("%s with a decimal %s is no number", (text, sign) => {
    expect(figureIn(text, sign)).toBeNull();
  });

  it.each([
    ["", "blank"],
    ["   ", "blank"],
    [".", "."],
    ["       .", "."],
    ["x", "x"],
    ["X", "X"],
    ["-", "-"],
    ["n.v.t.", "n.v.t."],
  ])("%j is missing, for the reason %j, and never zero", (text, missing) => {
    expect(figureIn(text, "comma")).toEqual({ value: null, missing, isStarred: false });
  });

  it("is provisional with a star behind it", () => {
    expect(figureIn("12,3*", "comma")).toEqual({ value: 12.3, missing: null, isStarred: true });
    expect(figureIn("12,3 **", "comma")?.isStarred).toBe(true);
  });

  it("tells its decimal sign only when one of the two fits alone", () => {
    expect(decimalSignIn(["1.234", "12,5"])).toBe("comma");
    expect(decimalSignIn(["12.5", "."])).toBe("point");
    expect(decimalSignIn(["1.234", "2.345"])).toBeNull();
    expect(decimalSignIn(["12.5", "12,5"])).toBeNull();
    expect(decimalSignIn(["12", ""])).toBeNull();
  });
});

describe("a period in a cell", () => {
  it.each([
    ["2023", "2023JJ00"],
    [" 2023 ", "2023JJ00"],
    ["2023JJ00", "2023JJ00"],
    ["2019X005", "2019X005"],
    ["2023 1e kwartaal", "2023KW01"],
    ["4e kwartaal 2023", "2023KW04"],
    ["2023-Q2", "2023KW02"],
    ["2023 januari", "2023MM01"],
    ["januari 2023", "2023MM01"],
    ["mrt 2023", "2023MM03"],
    ["mei 2023", "2023MM05"],
    ["2023M12", "2023MM12"],
    ["2023 2e halfjaar", "2023HJ02"],
    ["1 januari 2023", "2023JJ00"],
  ])("%s is %s", (text, code) => {
    expect(periodIn(text)?.code).toBe(code);
  });

  it.each(["2022/2023", "01-02-2023", "2023-01-01", "23", "12023", "2023 5e kwartaal", "2023 13", "heel 2023", "", "*", "3023"])(
    "%j is none",
    (text) => {
      expect(periodIn(text)).toBeNull();
    },
  );

  it("is provisional with one star or two, and says nothing without", () => {
    expect([periodIn("2024*"), periodIn("2024**"), periodIn("2024")].map((period) => period?.status)).toEqual([
      "provisional",
      "provisional",
      "unknown",
    ]);
  });
});

describe("how firm a cell says that figures are", () => {
  it("is in words, and a word that is not known is no status", () => {
    expect(["Definitief", "nader voorlopig", "raming", "", "misschien"].map(statusIn)).toEqual([
      "final",
      "provisional",
      "estimated",
      "unknown",
      null,
    ]);
  });
});

describe("an area in a cell", () => {
  const area = (code: string, name: string) => ({ code: asId<AreaCode>(code), name });
  const book = areaBookOf(
    [area("GM0193", "Zwolle"), area("GM0014", "Groningen"), area("GM0164", "Hengelo"), area("GM0518", "'s-Gravenhage")],
    [
      area("GM0164", "Hengelo (O.)"),
      area("GM0425", "Hengelo (Gld.)"),
      area("GM0808", "Lith"),
      area("GM9001", "Bergen"),
      area("GM9002", "Bergen"),
      area("GM9003", "Zwolle"),
    ],
  );
  const found = (text: string, besideProvinces = false) => {
    const meant = areaIn(book, text, besideProvinces);
    return typeof meant === "string" ? meant : meant.code;
  };

  it.each([
    ["GM0193", "GM0193"],
    ["gm193", "GM0193"],
    ["193", "GM0193"],
    ["0193", "GM0193"],
    ["Zwolle", "GM0193"],
    ["  ZWOLLE ", "GM0193"],
    ["Zwolle (gemeente)", "GM0193"],
    ["Gemeente Zwolle", "GM0193"],
    ["’s-Gravenhage", "GM0518"],
    ["Hengelo (O.)", "GM0164"],
    ["Hengelo (Gld.)", "GM0425"],
    ["Lith", "GM0808"],
    ["Nederland", "NL01"],
    ["NL00", "NL01"],
    ["PV23", "PV23"],
    ["GM9999", "GM9999"],
  ])("%s is %s", (text, code) => {
    expect(found(text)).toBe(code);
  });

  it("is nobody when it is a name that we do not know, or a bare number that could be anything", () => {
    expect(["Onzin", "9999", "", "Zwolle (PV)", "Hengelo (L.)", "WK019300", "19300"].map((text) => found(text))).toEqual(
      Array(7).fill("nobody"),
    );
  });

  it("is not guessed when two municipalities have the name", () => {
    expect(found("Bergen")).toBe("several");
  });

  it("is the city of the network where a municipality of the past had the same name", () => {
    expect(found("Zwolle")).toBe("GM0193");
  });

  it("is not guessed when provinces stand beside it by their bare names", () => {
    expect(namesProvinces(["Groningen", "Drenthe", "Overijssel"])).toBe(true);
    expect(namesProvinces(["Groningen", "Zwolle", "Nederland"])).toBe(false);
    expect(found("Groningen", true)).toBe("several");
    expect(found("Groningen (gemeente)", true)).toBe("GM0014");
    expect(found("GM0014", true)).toBe("GM0014");
    expect(found("Groningen")).toBe("GM0014");
  });
});
