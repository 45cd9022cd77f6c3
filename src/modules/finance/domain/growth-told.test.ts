import { describe, expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import { documentsIn, growthYears, nationalYears, sizesOfFund } from "./growth-told.ts";
import type { Parameter, ParameterValue } from "./parameter.ts";

const aParameter = (id: string): Parameter => ({ id: asId(id), title: id, unit: "eur", legal: null });
const said = (
  parameter: string,
  from: number,
  knownOn: string,
  value: number | null,
  more: Partial<ParameterValue> = {},
): ParameterValue => ({
  parameter: asId(parameter),
  from,
  until: from,
  stand: `paper of ${knownOn}`,
  knownOn,
  value,
  firmness: "forecast",
  source: asId("source"),
  note: null,
  ...more,
});
const parameters = ["accres.bedrag", "accres.bijstelling", "accres.percentage", "fonds.totaal"].map(aParameter);

describe("what was said of growth", () => {
  const values = [
    said("accres.bedrag", 2018, "2017-09", 806),
    said("accres.bedrag", 2018, "2017-05", 672),
    said("accres.bijstelling", 2017, "2017-09", -67),
    said("accres.bijstelling", 2017, "2013-05", -355),
    said("accres.percentage", 2022, "2022-09", null, { until: 2025 }),
    said("fonds.totaal", 2018, "2019-05", 29),
  ];

  it("stands by the years that it is about, the earliest saying first, and holds nothing else", () => {
    const years = growthYears(parameters, values);
    expect(years.map(({ from, until, sayings }) => [from, until, sayings.map(({ value }) => value.value)])).toEqual([
      [2017, 2017, [-355, -67]],
      [2018, 2018, [672, 806]],
      [2022, 2025, [null]],
    ]);
  });

  it("is held against what was said before of the same, but a revision is never held against a revision", () => {
    const changes = growthYears(parameters, values).flatMap(({ sayings }) => sayings.map(({ change, since }) => [change, since]));
    expect(changes).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [134, "paper of 2017-05"],
      [null, null],
    ]);
  });

  it("has each document once, in the order in which they came out", () => {
    expect(documentsIn(growthYears(parameters, values)).map(({ knownOn }) => knownOn)).toEqual([
      "2013-05",
      "2017-05",
      "2017-09",
      "2022-09",
    ]);
  });
});

it("the size of the fund is told by year and then by when, without what is not known", () => {
  const values = [
    said("fonds.totaal", 2021, "2022-05", 35, { firmness: "enacted" }),
    said("fonds.totaal", 2021, "2020-09", 33),
    said("fonds.totaal", 2020, "2021-05", 33.4, { firmness: "enacted" }),
    said("fonds.totaal", 2019, "2020-05", null),
  ];
  expect(sizesOfFund(values).map(({ year, eur, isSettled }) => [year, eur, isSettled])).toEqual([
    [2020, 33.4, true],
    [2021, 33, false],
    [2021, 35, true],
  ]);
});

it("budget and account of the country stand side by side, and a year without an account has none", () => {
  const values = [
    said("iv3.gemeentefonds", 2025, "2025", 44),
    said("iv3.gemeentefonds", 2024, "2024", 42),
    said("iv3.gemeentefonds", 2024, "2025", 43, { firmness: "enacted" }),
  ];
  expect(nationalYears(values)).toEqual([
    { year: 2024, budgetEur: 42, accountEur: 43 },
    { year: 2025, budgetEur: 44, accountEur: null },
  ]);
});
