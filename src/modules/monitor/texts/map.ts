import { bilingual } from "../../../lib/language.ts";

/** The maps of a figure. */
export const mapTexts = bilingual(
  {
    heading: "Op de kaart",
    sameInTable: "Lees deze cijfers in een tabel",
    asTiles: "Toon elke stad als vakje",
    asDots: "Toon elke stad op haar plek in het land",
    notPublished: "over deze periode is niets gepubliceerd",
  },
  {
    heading: "On the map",
    sameInTable: "Read these figures in a table",
    asTiles: "Show each city as a square",
    asDots: "Show each city where it lies in the country",
    notPublished: "nothing was published of this period",
  },
);
