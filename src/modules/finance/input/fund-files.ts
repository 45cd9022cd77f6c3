import { z } from "zod";
import type { ImportWords } from "../domain/import/words.ts";

const words = (most: number) => z.string().max(most).default("");

/** What a person says of files of the fund. */
export const fundFilesForm = z
  .strictObject({
    circulaire: words(60),
    jaar: words(10),
    factor: words(20),
    decimaal: words(10),
    uitkeringen: words(10_000),
    weglaten: words(5000),
    gemeenten: words(10),
    landelijk: words(30),
    marge: words(10),
    bron: words(60),
    brontitel: words(300),
    uitgever: words(200),
    adres: words(500),
    licentie: words(200),
    brondatum: words(10),
  })
  .transform(
    (form): ImportWords => ({
      circular: form.circulaire,
      year: form.jaar,
      factor: form.factor,
      decimal: form.decimaal,
      lines: form.uitkeringen,
      leftOut: form.weglaten,
      municipalities: form.gemeenten,
      national: form.landelijk,
      tolerance: form.marge,
      source: form.bron,
      sourceTitle: form.brontitel,
      publisher: form.uitgever,
      address: form.adres,
      licence: form.licentie,
      publishedOn: form.brondatum,
    }),
  );

/** What just happened to which set. */
export const fundSetsQuery = z.object({
  overgenomen: z.string().max(20).optional().catch(undefined),
  zelfde: z.string().max(20).optional().catch(undefined),
});
