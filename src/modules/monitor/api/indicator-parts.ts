import { z } from "zod";
import { listOf, once } from "../../../platform/api/pieces.ts";
import { oneWordOf, type Words } from "../../../platform/api/words.ts";
import type { Indicator, Recipe, Term, Verification } from "../domain/indicator.ts";

const verifiedWords: Words<Verification> = { recorded: "bij-de-bron-gezien", client: "bij-anderen-gezien", unverified: "nog-na-te-gaan" };

/** Where an indicator comes from. */
export const sourceFields = once(() => ({
  brontabelTitel: z.string().nullable(),
  brontabelNagegaan: oneWordOf(verifiedWords).describe("Hoe zeker het is dat dit de goede tabel is."),
  licentie: z.string().describe("Kort kenmerk van de voorwaarden; de volledige staan bij de brontabellen."),
  maten: listOf(measureSchema()).describe("De maten bij de bron."),
}));

const measureSchema = once(() =>
  z
    .object({
      code: z.string().nullable(),
      titel: z.string(),
      brontabel: z.string().describe("De tabel waar de maat in staat."),
      nagegaan: oneWordOf(verifiedWords),
      toelichting: z.string().nullable(),
    })
    .meta({ id: "MaatVanIndicator", description: "Een maat zoals de bron haar noemt." }),
);

/** Where an indicator comes from, for an answer. */
export const sourceOf = ({ source, licence }: Indicator) => ({
  brontabelTitel: source.tableTitle,
  brontabelNagegaan: verifiedWords[source.tableVerified],
  licentie: licence,
  maten: source.measures.map(({ code, title, table, verified, note }) => ({
    code,
    titel: title,
    brontabel: table ?? source.table,
    nagegaan: verifiedWords[verified],
    toelichting: note,
  })),
});

/** How a figure comes out of published ones. */
export const recipeSchema = once(() =>
  z
    .object({
      boven: listOf(termSchema()).describe("Wat boven de streep wordt opgeteld."),
      onder: listOf(termSchema()).describe("Wat onder de streep wordt opgeteld; leeg als er niets wordt gedeeld."),
      maal: z.number().describe("Waarmee de uitkomst wordt vermenigvuldigd."),
      gaatVerder: z.string().nullable().describe("Waarom de reeks zonder breuk verdergaat op de vorige manier; null als zij breekt."),
    })
    .meta({ id: "Samenstelling", description: "Hoe een waarde uit gepubliceerde reeksen wordt gemaakt." }),
);

const termSchema = once(() =>
  z
    .object({
      brontabel: z.string(),
      maat: z.string().describe("Code van de maat bij de bron."),
      doorsnede: z.string().describe("De vaste codes van de andere indelingen van de tabel."),
      gewicht: z.number(),
      jarenTerug: z.int().min(0).describe("Uit zoveel jaren eerder genomen."),
    })
    .meta({ id: "Reeks", description: "Een gepubliceerde reeks in een som." }),
);

/** Such a way, for an answer. */
export const recipeOf = ({ over, under, scale, continues }: Recipe) => ({
  boven: over.map(termOf),
  onder: under.map(termOf),
  maal: scale,
  gaatVerder: continues,
});

const termOf = ({ series, weight, lagYears }: Term) => ({
  brontabel: series.table,
  maat: series.measure,
  doorsnede: series.slice,
  gewicht: weight,
  jarenTerug: lagYears,
});
