import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { clusters, type FundArea, type FundSet, paymentKinds } from "../fund-set.ts";
import { sumOf } from "../money.ts";
import type { FundSourceId } from "../source.ts";
import type { FundSheet } from "./fund-table.ts";
import { knownMeasures } from "./known-measures.ts";
import { fundSetIn } from "./read-set.ts";
import { nothingTold } from "./told.ts";
import { writtenSet } from "./written-set.ts";

const source = asId<FundSourceId>("circulaires");
const named = (code: string, name: string) => ({ code: asId<AreaCode>(code), name });
const all = { all: [named("GM0014", "Groningen"), named("GM0050", "Zeewolde"), named("GM0193", "Zwolle")], cities: [], count: null };

describe("a set that is written out", () => {
  const cents = fc.integer({ min: -9_000_000_000_00, max: 9_000_000_000_00 });
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 40_000_000_000 }),
    fc.double({ min: 0, max: 1e11, noNaN: true }).map((one) => Math.abs(Number(one.toFixed(6)))),
  );
  const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((one) => one / 100);
  const measures = fc.uniqueArray(fc.constantFrom(...knownMeasures), { minLength: 1, maxLength: 49, selector: ({ code }) => code });
  const parts = fc.uniqueArray(fc.tuple(fc.constantFrom(...clusters), amount), {
    minLength: 1,
    maxLength: 12,
    selector: ([cluster]) => cluster,
  });
  const lineName = fc.stringMatching(/^[a-z][a-z ,'/]{3,30}[a-z]$/).map((name) => `uitkering ${name.replaceAll(/ +/g, " ")}`);
  const lines = fc.uniqueArray(
    fc.record({ name: lineName, kind: fc.constantFrom(...paymentKinds), cluster: fc.constantFrom(...clusters) }),
    {
      minLength: 1,
      maxLength: 20,
      selector: ({ name }) => name.replaceAll(/[^a-z]/g, ""),
    },
  );
  const setOf = fc.record({
    measures: measures.chain((known) => fc.tuple(...known.map((measure) => fc.tuple(fc.constant(measure), parts)))),
    lines,
    lacks: fc.subarray([...paymentKinds]),
    factor: fc.integer({ min: 1, max: 9999 }).map((one) => one / 1000),
    seed: fc.array(fc.tuple(unit, cents), { minLength: 300, maxLength: 300 }),
  });

  it("is the same when it is read again", () => {
    fc.assert(
      fc.property(setOf, (made) => {
        const set = builtSet(made);
        const sheets = writtenSet(set).map(
          ({ name, head, rows }): FundSheet => ({
            file: "reeks.xlsx",
            name,
            lines: [head, ...rows].map((cells, at) => ({ row: at + 1, cells: cells.map(String) })),
          }),
        );
        const back = fundSetIn(sheets, { told: nothingTold, expected: all, source });
        expect(back.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(back.set).toEqual(set);
      }),
      { numRuns: 50 },
    );
  });

  interface Made {
    readonly measures: readonly (readonly [(typeof knownMeasures)[number], readonly (readonly [(typeof clusters)[number], number])[]])[];
    readonly lines: FundSet["lines"];
    readonly lacks: FundSet["lacks"];
    readonly factor: number;
    readonly seed: readonly (readonly [number, number])[];
  }

  function builtSet({ measures: made, lines: paid, lacks, factor, seed }: Made): FundSet {
    const areas = all.all.map(
      ({ code, name }, at): FundArea => ({
        code,
        name,
        units: Float64Array.from(made, (_, place) => seed[at * 50 + place]?.[0] ?? 0),
        payments: Float64Array.from(paid, (_, place) => seed[at * 50 + place]?.[1] ?? 0),
      }),
    );
    const sums = (count: number, of: (area: FundArea) => Float64Array) =>
      Float64Array.from({ length: count }, (_, at) => sumOf(areas.map((area) => of(area)[at] ?? 0)));
    return {
      id: asId("S2024-2025"),
      year: 2025,
      circular: { id: asId("S2024"), title: "Septembercirculaire 2024", publishedOn: "2024-09" },
      factor,
      source,
      measures: made.map(([{ code, kind, name }, cells]) => ({
        code,
        kind,
        name,
        amountEur: Number(cells.reduce((sum, [, eur]) => sum + eur, 0).toFixed(2)),
        clusters: cells.map(([cluster, amountEur]) => ({ cluster, amountEur })),
      })),
      lines: paid,
      nation: {
        code: asId("NL01"),
        name: "Nederland",
        units: sums(made.length, (area) => area.units),
        payments: sums(paid.length, (area) => area.payments),
      },
      areas,
      isWhole: true,
      lacks: paymentKinds.filter((kind) => lacks.includes(kind)),
    };
  }
});
