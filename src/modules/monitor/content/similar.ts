import { z } from "zod";
import { asId, type CityId, type NetworkId, type StatTableId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, optional, reference, words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { observationStatuses } from "../domain/observation.ts";
import type { Arrangement, ExplainedDimension, Ingredient } from "../domain/similar/arrangement.ts";
import { dimensionGroups, ingredientsOf } from "../domain/similar/dimension.ts";
import { period } from "./period.ts";

/** What the arrangement of cities may refer to; null when that is not known here. */
interface Known {
  readonly networks: KnownIds;
  readonly cities: KnownIds;
}

/** The arrangement of the cities of a network, as it stands in `similar-cities.yaml`. */
export type SimilarContent = Arrangement & { readonly network: NetworkId };

/** Reads which cities are alike and by which figures; null when there is something wrong with it. */
export const readSimilarContent = (reading: Reading, known: Known = { networks: null, cities: null }): SimilarContent | null =>
  reading.read("similar-cities.yaml", similarFile(known));

const key = z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, "This must be lower case letters and figures with low lines between them.");

const ingredient: z.ZodType<Ingredient> = z.strictObject({
  key,
  title: words,
  unit: words,
  table: words.transform((id) => asId<StatTableId>(id)),
  measure: words,
  period,
  status: z.enum(observationStatuses),
  source: words,
});

const making = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("value"), of: key }),
  z.strictObject({ kind: z.literal("logarithm"), of: key }),
  z.strictObject({ kind: z.literal("growth"), from: key, to: key }),
  z.strictObject({ kind: z.literal("ratio"), of: key, per: key, scale: z.number().positive() }),
]);

const dimension: z.ZodType<ExplainedDimension> = z.strictObject({
  key,
  group: z.enum(dimensionGroups),
  titleNl: words,
  titleEn: words,
  unitNl: words,
  unitEn: words,
  making,
  remark: optional(words),
});

/** The figures of a city in the order of the ingredients; null where there is none. */
const figures = z.array(z.number().nullable());

const similarFile = ({ networks, cities }: Known) => {
  const city = reference<CityId>("city", cities);
  return z
    .strictObject({
      network: reference<NetworkId>("network", networks),
      version: words,
      standing: words,
      ingredients: distinct("key", ingredient),
      dimensions: distinct("key", dimension),
      published: z.record(city, figures),
      without: distinct("city", z.strictObject({ city, reason: words })),
    })
    .superRefine((file, context) => {
      for (const { path, message } of mismatches(file)) context.addIssue({ code: "custom", path: [...path], message });
    })
    .transform(({ published, ...file }) => ({ ...file, published: publishedOf(published, file.ingredients) }));
};

interface Told {
  readonly ingredients: readonly Ingredient[];
  readonly dimensions: readonly ExplainedDimension[];
  readonly published: Readonly<Record<string, readonly (number | null)[]>>;
  readonly without: readonly { readonly city: CityId }[];
}

interface Mismatch {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Where the parts of the file do not go together. */
function mismatches({ ingredients, dimensions, published, without }: Told): readonly Mismatch[] {
  const known = new Set(ingredients.map((one) => one.key));
  const unmade = dimensions.flatMap(({ making: how }, at) =>
    ingredientsOf(how)
      .filter((one) => !known.has(one))
      .map((one) => ({ path: ["dimensions", at, "making"], message: `There is no ingredient ${JSON.stringify(one)} in this file.` })),
  );
  const uneven = Object.entries(published)
    .filter(([, row]) => row.length !== ingredients.length)
    .map(([city, row]) => ({ path: ["published", city], message: `This must be ${ingredients.length} figures; there are ${row.length}.` }));
  const both = without.flatMap(({ city }, at) =>
    city in published ? [{ path: ["without", at, "city"], message: "This city has figures above." }] : [],
  );
  return [...unmade, ...uneven, ...both];
}

const publishedOf = (
  rows: Readonly<Record<string, readonly (number | null)[]>>,
  ingredients: readonly Ingredient[],
): SimilarContent["published"] =>
  new Map(
    Object.entries(rows).map(([city, row]) => [
      asId<CityId>(city),
      new Map(
        ingredients.flatMap((one, at) => {
          const value = row[at] ?? null;
          return value === null ? [] : [[one.key, value] as const];
        }),
      ),
    ]),
  );
