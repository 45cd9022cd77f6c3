import { z } from "zod";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, reference, words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { Circular, CircularId } from "../domain/circular.ts";
import { type FundArea, type FundSet, paymentKinds } from "../domain/fund-set.ts";
import type { FundSourceId } from "../domain/source.ts";
import { readMeasures } from "./measures.ts";
import { readPayments } from "./payments.ts";

/** What sets may refer to. */
interface Known {
  readonly cities: KnownIds;
  readonly sources: KnownIds;
  readonly circulars: readonly Circular[] | null;
}

/** Reads the sets that come along, with their measures, units and payments; null when there is something wrong with any of them. */
export function readFundSets(reading: Reading, known: Known): readonly FundSet[] | null {
  const told = reading.read("finance/sets.yaml", setsFile(known));
  if (told === null) return null;
  const sets = told.sets.map((set) => readSet(reading, set, told.areas, known.circulars ?? []));
  const whole = sets.flatMap((set) => (set === null ? [] : [set]));
  return whole.length < sets.length ? null : whole;
}

type ToldFile = z.infer<ReturnType<typeof setsFile>>;
type ToldSet = ToldFile["sets"][number];
type NamedArea = Pick<FundArea, "code" | "name">;

function readSet(reading: Reading, told: ToldSet, cities: readonly NamedArea[], circulars: readonly Circular[]): FundSet | null {
  const { circular: known, ...head } = told;
  const id = `${known}-${head.year}`;
  const codes = [nation, ...cities].map(({ code }) => code);
  const measures = readMeasures(reading, `finance/${id}`, codes);
  const lines = readPayments(reading, `finance/${id}`, codes);
  const circular = circulars.find((one) => one.id === known);
  if (!measures || !lines || !circular) return null;
  const areaAt = ({ code, name }: NamedArea, at: number): FundArea => ({
    code,
    name,
    units: Float64Array.from(measures, ({ units }) => units[at] ?? 0),
    payments: Float64Array.from(lines, ({ payments }) => payments[at] ?? 0),
  });
  return {
    ...head,
    id: asId(id),
    circular,
    measures: measures.map(({ units: _, ...measure }) => measure),
    lines: lines.map(({ payments: _, ...line }) => line),
    nation: areaAt(nation, 0),
    areas: cities.map((city, at) => areaAt(city, at + 1)),
    // Only the cities of the network come along; all municipalities come with an import.
    isWhole: false,
  };
}

const nation: NamedArea = { code: asId("NL01"), name: "Nederland" };

const municipality = z
  .string()
  .regex(/^GM\d{4}$/, "This must be the code of a municipality, such as GM0193.")
  .transform((code) => asId<AreaCode>(code));

const setsFile = ({ cities, sources, circulars }: Known) =>
  z.strictObject({
    areas: distinct("code", z.strictObject({ code: municipality, name: words })).superRefine((areas, context) => {
      const there = new Set<string>(areas.map(({ code }) => code));
      for (const city of cities ?? [])
        if (!there.has(city)) context.addIssue({ code: "custom", path: [], message: `The city ${city} of the network is missing here.` });
    }),
    sets: z
      .array(
        z.strictObject({
          circular: reference<CircularId>("circular", circulars && new Set(circulars.map(({ id }) => id))),
          year: z.int().min(1990).max(2100),
          factor: z.number().positive(),
          source: reference<FundSourceId>("source", sources),
          lacks: z.array(z.enum(paymentKinds)).default([]),
        }),
      )
      .superRefine((sets, context) => {
        const seen = new Set<string>();
        for (const [index, { circular, year }] of sets.entries()) {
          if (seen.has(`${circular} ${year}`))
            context.addIssue({ code: "custom", path: [index, "year"], message: `${circular} of ${year} stands here twice.` });
          seen.add(`${circular} ${year}`);
        }
      }),
  });
