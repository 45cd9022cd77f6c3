import { z } from "zod";
import { type Choices, type CutWay, cutWays, nothingChosen } from "../domain/choices.ts";
import { type ScenarioName, type ShortageField, type SmoothingRule, shortageFields } from "../domain/scenario.ts";
import type { Instrument } from "../domain/year-change.ts";

/** How each scenario is called in addresses. */
export const scenarioSlugs = {
  cut: "opschalingskorting",
  growth: "accres",
  "tax-area": "belastinggebied",
  budgets: "budgetten",
  transition: "ingroeipad",
  free: "combinatie",
} as const satisfies Record<ScenarioName, string>;

/** How choices are called in addresses. */
export const cutSlugs = {
  "cut-returned": "teruggeven",
  "cut-repaid": "terugbetalen",
  "cut-undecided": "zonder-besluit",
} as const satisfies Record<CutWay, string>;
export const ruleSlugs = { average: "gemiddelde", band: "band", gdp: "bbp" } as const satisfies Record<SmoothingRule, string>;
export const instrumentSlugs = {
  "resident-levy": "ingezetenen",
  "property-users": "gebruikers",
  "property-owners": "eigenaren",
} as const satisfies Record<Instrument, string>;
export const fieldSlugs = { youth: "jeugd", wmo: "wmo", participation: "participatie" } as const satisfies Record<ShortageField, string>;
export const keySlugs = { cluster: "verdeling", spending: "uitgaven" } as const satisfies Record<Choices["key"], string>;

/** The first and the last year that can be reckoned. */
export const reckonedYears = { first: 2015, last: 2040 } as const;
const year = z.coerce.number().int().min(reckonedYears.first).max(reckonedYears.last);

/** A number as people write it in the Dutch way or in that of machines, or nothing; nothing for what is neither. */
const number = (least: number, most: number) =>
  z
    .string()
    .max(30)
    .optional()
    .transform((typed) => (typed === undefined || typed.trim() === "" ? null : Number(typed.trim().replace(",", "."))))
    .pipe(z.number().min(least).max(most).nullable());

/** A word from an address that stands for one of ours; null for none. */
const wordOf = <Key extends string>(slugs: Readonly<Record<Key, string>>) =>
  z
    .string()
    .max(40)
    .optional()
    .transform((slug) => (Object.keys(slugs) as Key[]).find((key) => slugs[key] === slug) ?? null);

/** Millions in an address, at most twice the whole fund. */
const millions = number(-100_000, 100_000);

/** Everything that an address can say of a scenario; what it leaves out is not chosen. */
export const scenarioQuery = z
  .object({
    stand: z
      .string()
      .regex(/^[A-Za-z0-9]{1,12}$/)
      .optional()
      .or(z.literal("").transform(() => undefined)),
    van: year.default(nothingChosen.from).catch(nothingChosen.from),
    tot: year.default(nothingChosen.until).catch(nothingChosen.until),
    opschaling: z
      .union([z.string().max(100), z.array(z.string().max(100)).max(cutWays.length)])
      .optional()
      .transform((given) => [given ?? []].flat().flatMap((one) => one.split(","))),
    groei: wordOf(ruleSlugs),
    "groei-jaren": number(1, 20),
    "groei-band": number(0, 20),
    belasting: number(0, 100_000),
    "belasting-vorm": wordOf(instrumentSlugs),
    verevening: number(0, 100),
    "tekort-jeugd": millions,
    "tekort-wmo": millions,
    "tekort-participatie": millions,
    sleutel: wordOf(keySlugs),
    ingroei: number(0, 100),
    extra: millions,
    maatstaf: z.string().max(40).optional(),
    "maatstaf-keer": number(0, 10),
  })
  .transform(choicesIn);

/** What of a scenario is shown: for which city, and of which year. */
export const shownQuery = z.object({
  stad: z.string().max(100).optional(),
  jaar: z.coerce.number().int().optional().catch(undefined),
});

/** The keys of an address that choose something: an address with none of them asks for the scenario as it is ready made. */
export const choosingKeys: readonly string[] = [
  "stand",
  "van",
  "tot",
  "opschaling",
  "groei",
  "groei-jaren",
  "groei-band",
  "belasting",
  "belasting-vorm",
  "verevening",
  ...Object.values(fieldSlugs).map((field) => `tekort-${field}`),
  "sleutel",
  "ingroei",
  "extra",
  "maatstaf",
  "maatstaf-keer",
];

const million = 1_000_000;

interface Given {
  readonly stand?: string | undefined;
  readonly van: number;
  readonly tot: number;
  readonly opschaling: readonly string[];
  readonly groei: SmoothingRule | null;
  readonly "groei-jaren": number | null;
  readonly "groei-band": number | null;
  readonly belasting: number | null;
  readonly "belasting-vorm": Instrument | null;
  readonly verevening: number | null;
  readonly "tekort-jeugd": number | null;
  readonly "tekort-wmo": number | null;
  readonly "tekort-participatie": number | null;
  readonly sleutel: Choices["key"] | null;
  readonly ingroei: number | null;
  readonly extra: number | null;
  readonly maatstaf?: string | undefined;
  readonly "maatstaf-keer": number | null;
}

/** Amounts are whole euros, however many decimals somebody types behind the millions. */
const wholeEuros = (millionsEur: number): number => Math.round(millionsEur * million);

function choicesIn(given: Given): Choices {
  const { van, tot, groei, belasting, maatstaf } = given;
  const times = given["maatstaf-keer"] ?? 1;
  return {
    circular: given.stand ?? null,
    from: Math.min(van, tot),
    until: Math.max(van, tot),
    cut: cutWays.filter((way) => given.opschaling.includes(cutSlugs[way])),
    growth: groei === null ? null : { rule: groei, years: Math.round(given["groei-jaren"] ?? 3), band: (given["groei-band"] ?? 1) / 100 },
    tax:
      belasting === null || belasting === 0
        ? null
        : {
            eur: wholeEuros(belasting),
            instrument: given["belasting-vorm"] ?? "resident-levy",
            equalisation: (given.verevening ?? 80) / 100,
          },
    shortages: new Map(
      shortageFields.flatMap((field) => {
        const typed = given[`tekort-${fieldSlugs[field]}`];
        return typed === null || typed === 0 ? [] : [[field, wholeEuros(typed)] as const];
      }),
    ),
    key: given.sleutel ?? "cluster",
    transition: (given.ingroei ?? 0) / 100,
    extra: wholeEuros(given.extra ?? 0),
    measure: maatstaf === undefined || maatstaf === "" || times === 1 ? null : { code: maatstaf, times },
  };
}

/** Choices as the part of an address that gives them again; what is not chosen is left out. */
export function queryOf(choices: Choices): URLSearchParams {
  const { circular, from, until, cut, growth, tax, shortages, key, transition, extra, measure } = choices;
  const parts: readonly (readonly [string, string | number | null])[] = [
    ["stand", circular],
    ["van", from],
    ["tot", until],
    ["opschaling", cut.length === 0 ? null : cut.map((way) => cutSlugs[way]).join(",")],
    ["groei", growth && ruleSlugs[growth.rule]],
    ["groei-jaren", growth && growth.rule === "average" ? growth.years : null],
    ["groei-band", growth && growth.rule === "band" ? tidy(growth.band * 100) : null],
    ["belasting", tax && tidy(tax.eur / million)],
    ["belasting-vorm", tax && instrumentSlugs[tax.instrument]],
    ["verevening", tax && tidy(tax.equalisation * 100)],
    ...shortageFields.map(
      (field) => [`tekort-${fieldSlugs[field]}`, shortages.has(field) ? tidy((shortages.get(field) ?? 0) / million) : null] as const,
    ),
    ["sleutel", shortages.size === 0 ? null : keySlugs[key]],
    ["ingroei", transition === 0 ? null : tidy(transition * 100)],
    ["extra", extra === 0 ? null : tidy(extra / million)],
    ["maatstaf", measure?.code ?? null],
    ["maatstaf-keer", measure?.times ?? null],
  ];
  return new URLSearchParams(parts.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}

/** Without the dust of dividing: 80, and not 80.00000000000001. */
const tidy = (value: number): number => Number(value.toFixed(6));
