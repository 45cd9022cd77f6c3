import { describe, expect, it } from "vitest";
import { aFundSet } from "../../../../tests/build/fund-year.ts";
import { aPrintedFigure } from "../../../../tests/build/printed-figure.ts";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import type { FundSourceId } from "./source.ts";
import { isGreen, judged, tally } from "./verification.ts";
import { verifiedAccounts } from "./verified-accounts.ts";
import { verifiedPrinted } from "./verified-printed.ts";
import { verifiedRules } from "./verified-rules.ts";

const known = { sets: [aFundSet()], accounts: [] };
const only = (figure: Parameters<typeof aPrintedFigure>[0]) => verifiedPrinted([aPrintedFigure(figure)], known)[0];

describe("a comparison", () => {
  const sharp = { step: 1, tolerance: 0.01, reason: null };

  it("is exact up to how sharply the figure was printed, and within up to the tolerance", () => {
    expect(judged(1000, 1001, sharp).ending).toBe("exact");
    expect(judged(1000, 1001.5, sharp).ending).toBe("within");
    expect(judged(-1000, -1010, sharp).ending).toBe("within");
  });

  it("is unexplained beyond that, unless there is a reason", () => {
    expect(judged(1000, 1011, sharp).ending).toBe("unexplained");
    expect(judged(1000, 989, { ...sharp, reason: "own-forecast" })).toEqual({
      difference: -11,
      ending: "explained",
      reason: "own-forecast",
    });
  });

  it("names no reason where none is needed", () => {
    expect(judged(1000, 1000, { ...sharp, reason: "own-forecast" }).reason).toBeNull();
  });
});

describe("a printed figure", () => {
  const parts = [
    { measure: "inwo", units: 100, amount: 10, kind: "costs" },
    { measure: "WOZwe80", units: 1000, amount: -0.1, kind: "property-tax" },
  ] as const;

  it("by parts is units times amounts, before the factor", () => {
    expect(only({ value: 900, reckoning: { by: "parts", parts } })).toMatchObject({ ours: 900, ending: "exact" });
  });

  it("by total takes the factor over costs alone, and adds what is paid beside", () => {
    const reckoning = { by: "total", factor: 2, parts, payments: [{ line: "Participatie", eur: 5 }] } as const;
    expect(only({ value: 1905, reckoning })).toMatchObject({ ours: 1905, ending: "exact" });
  });

  it("by share takes part of a national amount in proportion to the base", () => {
    const set = aFundSet();
    const shares = set.areas.map(({ code }) => {
      const row = only({ area: code, reckoning: { by: "share", national: 1_000_000, set: set.id, parts: null } });
      return row?.ours ?? 0;
    });
    const base = ([inwo, jong, woonr]: Float64Array) => 375 * (inwo ?? 0) + 562 * (jong ?? 0) + 11.62 * (woonr ?? 0);
    expect(shares.map(Math.round)).toEqual(set.areas.map(({ units }) => Math.round((1_000_000 * base(units)) / base(set.nation.units))));
  });

  it("that cannot be reckoned says what is lacking, and is no reason for alarm", () => {
    const rows = [
      only({ reckoning: { by: "nothing", lack: "units" } }),
      only({ reckoning: { by: "account" } }),
      only({ reckoning: { by: "nation", set: asId("M1999-1999") } }),
      only({ area: asId("GM9999"), reckoning: { by: "share", national: 1, set: aFundSet().id, parts: null } }),
    ].flatMap((row) => row ?? []);
    expect(rows.map(({ reason }) => reason)).toEqual(["units", "no-account", "no-set", "units"]);
    expect(rows.every(({ ending, ours }) => ending === "uncomputable" && ours === null)).toBe(true);
    expect(isGreen(rows)).toBe(true);
    expect(tally(rows)).toEqual({ exact: 0, within: 0, explained: 0, unexplained: 0, uncomputable: 4 });
  });

  it("that differs without a reason keeps the page from being green", () => {
    const rows = verifiedPrinted([aPrintedFigure({ value: 1, reckoning: { by: "parts", parts } })], known);
    expect(isGreen(rows)).toBe(false);
    const right = verifiedPrinted([aPrintedFigure({ value: 900, reckoning: { by: "parts", parts } })], known);
    expect([isGreen(right), isGreen([...right, ...rows]), isGreen([])]).toEqual([true, false, false]);
    expect(tally([...right, ...right, ...rows])).toEqual({ exact: 2, within: 0, explained: 0, unexplained: 1, uncomputable: 0 });
  });
});

describe("accounts", () => {
  const account = (code: string, year: number, eur: number) => ({
    area: asId<AreaCode>(code),
    year,
    eur,
    source: asId<FundSourceId>("iv3"),
  });

  it("are held against the latest set of their year that lacks nothing, city by city", () => {
    const lacking = aFundSet({ id: asId("M2025-2025"), year: 2025, lacks: ["suppletion"] });
    const rows = verifiedAccounts([lacking, aFundSet()], [account("GM0001", 2024, 1), account("GM0001", 2025, 1)]);
    expect(rows.map(({ verified }) => verified.kind === "account" && verified.year)).toEqual([2024, 2024, 2024]);
    expect(rows.map(({ ending }) => ending)).toEqual(["unexplained", "uncomputable", "uncomputable"]);
  });

  it("may be a hundredth off, not a fiftieth", () => {
    const of = (eur: number) => verifiedAccounts([aFundSet()], [account("GM0001", 2024, eur)])[0];
    const ours = of(1)?.ours ?? 0;
    expect(of(Math.round(ours * 1.01))?.ending).toBe("within");
    expect(of(Math.round(ours * 1.02))?.ending).toBe("unexplained");
  });
});

describe("the rules of the sum", () => {
  it("hold in a set", () => {
    expect(verifiedRules([aFundSet()]).map(({ ending }) => ending)).toEqual(Array(6).fill("exact"));
  });

  it("find a set whose amounts per cluster do not add up", () => {
    const set = aFundSet();
    const measures = set.measures.map((one) => (one.code === "jong" ? { ...one, amountEur: one.amountEur + 1 } : one));
    const rows = verifiedRules([aFundSet({ measures })]);
    expect(rows.find(({ verified }) => verified.kind === "rule" && verified.rule === "clusters")).toMatchObject({
      ours: 1,
      ending: "unexplained",
    });
  });

  it("find a set that says to be whole while places are missing", () => {
    const rows = verifiedRules([aFundSet({ isWhole: true })]);
    expect(rows.find(({ verified }) => verified.kind === "rule" && verified.rule === "shares")?.ending).toBe("unexplained");
  });
});
