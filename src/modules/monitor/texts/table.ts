import { bilingual } from "../../../lib/language.ts";
import type { RowKind } from "../domain/figure-table.ts";

/** Tables of figures that a reader makes. */
export const tableTexts = bilingual(
  {
    title: "Maak een tabel",
    description: "Zet cijfers, steden en jaren die u kiest in één tabel, en neem haar mee als CSV of Excel.",
    lead: (most: number, cells: string) =>
      `Kies tot ${most} cijfers, de steden en de jaren, en neem de tabel mee als bestand. Op deze pagina passen ${cells} vakken.`,
    noSums: "Spil telt hier niets op en rekent geen gemiddelden uit: elk getal is een cijfer van één gebied in één periode.",
    problems: {
      "nothing-chosen": "Kies hieronder ten minste één cijfer. Zonder keuze van steden krijgt u alle steden.",
      "too-many-figures": (chosen: number, most: number) =>
        `U koos ${chosen} cijfers. Kies er hoogstens ${most}; uw keuze staat hieronder nog aangevinkt.`,
      "years-reversed": "Het eerste jaar ligt na het laatste. Draai ze om; uw andere keuzes staan er nog.",
      "no-figures": "Van deze keuze staan er geen waarden in Spil. Kies andere jaren of andere cijfers.",
      "too-large": (cells: string, most: string) =>
        `Deze tabel heeft ${cells} vakken. Op een pagina passen er ${most}. Kies minder steden, jaren of cijfers, of neem haar mee als bestand.`,
    },
    count: (rows: number, columns: number) => `${rows} ${rows === 1 ? "rij" : "rijen"}, ${columns} ${columns === 1 ? "kolom" : "kolommen"}`,
    heads: { areas: "Stad", periods: "Periode", indicators: "Cijfer" } satisfies Record<RowKind, string>,
    caption: "Cijfers naar uw keuze",
    figures: "Cijfers",
    figuresHint: (most: number) => `Hoogstens ${most}.`,
    cities: "Steden",
    citiesHint: "Kiest u niets, dan krijgt u alle steden.",
    country: "Nederland",
    from: "Eerste jaar",
    fromStart: "vanaf het begin",
    to: "Laatste jaar",
    toEnd: "tot nu",
    rows: "In de rijen",
    rowKinds: { areas: "steden", periods: "jaren", indicators: "cijfers" } satisfies Record<RowKind, string>,
    act: "Maak de tabel",
    remark: "opmerking",
    nothingKnown: "van dit gebied is in deze periode geen waarde bekend",
    about: "Wat er in de tabel staat",
    aboutHeads: ["Cijfer", "Eenheid", "Bron"],
    sheet: "Tabel",
    sourcesSheet: "Bronnen",
    address: "Adres",
  },
  {
    title: "Make a table",
    description: "Put figures, cities and years that you choose in one table, and take it along as CSV or Excel.",
    lead: (most: number, cells: string) =>
      `Choose up to ${most} figures, the cities and the years, and take the table along as a file. This page holds ${cells} cells.`,
    noSums: "Spil adds nothing up here and takes no means: each number is a figure of one area in one period.",
    problems: {
      "nothing-chosen": "Choose at least one figure below. Without a choice of cities you get all of them.",
      "too-many-figures": (chosen: number, most: number) =>
        `You chose ${chosen} figures. Choose ${most} at most; your choice is still ticked below.`,
      "years-reversed": "The first year lies after the last. Turn them round; your other choices are still there.",
      "no-figures": "Spil holds no values of this choice. Choose other years or other figures.",
      "too-large": (cells: string, most: string) =>
        `This table has ${cells} cells. A page holds ${most}. Choose fewer cities, years or figures, or take it along as a file.`,
    },
    count: (rows: number, columns: number) => `${rows} ${rows === 1 ? "row" : "rows"}, ${columns} ${columns === 1 ? "column" : "columns"}`,
    heads: { areas: "City", periods: "Period", indicators: "Figure" },
    caption: "Figures of your choice",
    figures: "Figures",
    figuresHint: (most: number) => `${most} at most.`,
    cities: "Cities",
    citiesHint: "If you choose none, you get all cities.",
    country: "Netherlands",
    from: "First year",
    fromStart: "from the beginning",
    to: "Last year",
    toEnd: "until now",
    rows: "In the rows",
    rowKinds: { areas: "cities", periods: "years", indicators: "figures" },
    act: "Make the table",
    remark: "remark",
    nothingKnown: "of this area no value is known in this period",
    about: "What stands in the table",
    aboutHeads: ["Figure", "Unit", "Source"],
    sheet: "Table",
    sourcesSheet: "Sources",
    address: "Address",
  },
);
