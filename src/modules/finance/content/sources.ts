import { z } from "zod";
import { distinct, on, optional, reference, slug, source, words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { Circular, CircularId } from "../domain/circular.ts";
import type { FundSource, FundSourceId } from "../domain/source.ts";

/** Reads where values of this module were read; null when there is something wrong with it. */
export const readFundSources = (reading: Reading): readonly FundSource[] | null =>
  reading.read("finance/sources.yaml", sourcesFile)?.sources ?? null;

/** Reads which circulars are known; null when there is something wrong with it. */
export const readCirculars = (reading: Reading): readonly Circular[] | null =>
  reading.read("finance/circulars.yaml", circularsFile)?.circulars ?? null;

const sourcesFile = z.strictObject({
  sources: distinct(
    "id",
    z.strictObject({
      id: slug.pipe(reference<FundSourceId>("source", null)),
      title: words,
      publisher: words,
      address: optional(source),
      publishedOn: optional(on),
      licence: words,
      readOn: on,
      note: optional(words),
    }),
  ),
});

const circularsFile = z.strictObject({
  circulars: distinct(
    "id",
    z.strictObject({
      id: z
        .string()
        .regex(/^[MSD]\d{4}$/, "This must be M, S or D and a year, such as S2024.")
        .pipe(reference<CircularId>("circular", null)),
      title: words,
      publishedOn: on,
    }),
  ),
});
