import { bilingual } from "../../../lib/language.ts";

/** The maps of a figure. */
export const mapTexts = bilingual(
  {
    heading: "Op de kaart",
    sameInTable: "Lees deze cijfers in een tabel",
    asTiles: "Toon elke stad als vakje",
    asDots: "Toon elke stad op haar plek in het land",
    withBorders: "Toon de gemeenten met hun grenzen",
    bordersTitle: (title: string) => `${title} op de kaart`,
    bordersDescription: (title: string) => `${title} per gemeente, op een kaart met de grenzen van een jaar.`,
    bordersLead: (year: number) =>
      `Elke gemeente op de grenzen van 1 januari ${year}. Cijfers van eerdere jaren zijn naar die grenzen omgerekend waar dat kan.`,
    bordersOf: "Grenzen van",
    bordersPng: "Deze kaart als PNG",
    bordersFrom: (file: string, source: string | null) =>
      `De grenzen komen uit het bestand ${file}${source === null ? "" : ` (${source})`} en zijn vereenvoudigd.`,
    counted: (shown: number, all: number) =>
      `${shown} van de ${all} gemeenten op deze kaart ${shown === 1 ? "heeft" : "hebben"} hier een cijfer.`,
    nobody: "Van geen enkele gemeente op deze kaart is hier een cijfer. Kies een ander jaar, of kijk op de bladzijde van het cijfer.",
    noBorders: "Er zijn nog geen grenzen van gemeenten ingelezen. Op de bladzijde van het cijfer staat elke stad als vakje op de kaart.",
    municipality: "Gemeente",
    perMunicipality: "Cijfer per gemeente, op alfabet",
    backToFigure: "Lees alles over dit cijfer",
    notPublished: "over deze periode is niets gepubliceerd",
  },
  {
    heading: "On the map",
    sameInTable: "Read these figures in a table",
    asTiles: "Show each city as a square",
    asDots: "Show each city where it lies in the country",
    withBorders: "Show the municipalities with their borders",
    bordersTitle: (title: string) => `${title} on the map`,
    bordersDescription: (title: string) => `${title} per municipality, on a map with the borders of a year.`,
    bordersLead: (year: number) =>
      `Each municipality on the borders of 1 January ${year}. Figures of earlier years were brought to those borders where that can be done.`,
    bordersOf: "Borders of",
    bordersPng: "This map as a PNG",
    bordersFrom: (file: string, source: string | null) =>
      `The borders come from the file ${file}${source === null ? "" : ` (${source})`} and were simplified.`,
    counted: (shown: number, all: number) =>
      `${shown} of the ${all} municipalities on this map ${shown === 1 ? "has" : "have"} a figure here.`,
    nobody: "No municipality on this map has a figure here. Choose another year, or look at the page of the figure.",
    noBorders: "No borders of municipalities were read in yet. The page of the figure has each city as a square on the map.",
    municipality: "Municipality",
    perMunicipality: "Figure per municipality, by name",
    backToFigure: "Read all about this figure",
    notPublished: "nothing was published of this period",
  },
);
