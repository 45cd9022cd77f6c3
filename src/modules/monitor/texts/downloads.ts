import { bilingual } from "../../../lib/language.ts";
import type { ObsStatus } from "../domain/exports/obs-status.ts";

/** How a figure is taken along: the part of its page about that, and the words in the files. */
export const downloadTexts = bilingual(
  {
    title: "Gebruik dit cijfer",
    lead: "Alle waarden, met periode, bron en peildatum bij elke rij. Waar een waarde ontbreekt, staat de reden erbij.",
    leadOfCity: (city: string, hasCountry: boolean) =>
      `De waarden van ${city}${hasCountry ? " en van Nederland" : ""}, met periode, bron en peildatum bij elke rij.`,
    csv: "Download als CSV, voor een rekenblad",
    jsonStat: "Download als JSON-stat, voor statistische programma’s",
    sdmx: "Download als SDMX-CSV, de uitwisselvorm van statistiekbureaus",
    meaning: "Bekijk de betekenis als JSON (API)",
    observations: "Bekijk de waarden als JSON (API)",
    terms: "Noem de bron als u het cijfer gebruikt. De licentie van elke tabel staat hierboven bij de bron.",
    openData: "Lees hoe u onze gegevens gebruikt",
    area: "Gebied",
    period: "Periode",
    indicator: "Cijfer",
    statuses: {
      A: "gewone waarde, of niemand zei of zij definitief is",
      B: "breuk in de reeks",
      E: "geschat",
      F: "raming",
      P: "voorlopig",
      M: "geen waarde: zij kan niet bestaan",
      O: "geen waarde",
    } satisfies Record<ObsStatus, string>,
  },
  {
    title: "Use this figure",
    lead: "All values, with period, source and vintage in each row. Where a value is missing, the reason is there.",
    leadOfCity: (city: string, hasCountry: boolean) =>
      `The values of ${city}${hasCountry ? " and of the Netherlands" : ""}, with period, source and vintage in each row.`,
    csv: "Download as CSV, for a spreadsheet",
    jsonStat: "Download as JSON-stat, for statistical programs",
    sdmx: "Download as SDMX-CSV, the exchange format of statistical offices",
    meaning: "See what it means as JSON (API)",
    observations: "See the values as JSON (API)",
    terms: "Name the source when you use the figure. The licence of each table stands above, with the source.",
    openData: "Read how to use our data",
    area: "Area",
    period: "Period",
    indicator: "Figure",
    statuses: {
      A: "normal value, or nobody said whether it is final",
      B: "break in the series",
      E: "estimated",
      F: "forecast",
      P: "provisional",
      M: "no value: it cannot exist",
      O: "no value",
    },
  },
);
