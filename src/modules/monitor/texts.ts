import { bilingual } from "../../lib/language.ts";
import { listTexts } from "./texts/list.ts";
import { replyTexts } from "./texts/replies.ts";

/** What this module says, beside the pages of one indicator. */
export const texts = bilingual(
  {
    ...listTexts.nl,
    refusals: {
      ...replyTexts.nl.refusals,
      "monitor.indicator-not-found": "Wij kennen geen cijfer op dit adres. Kijk in de lijst met cijfers.",
      "monitor.table-not-found": "Wij kennen geen brontabel met dit kenmerk. Kijk in de lijst met brontabellen.",
      "monitor.file-too-long":
        "Deze tabel heeft te veel rijen voor één bestand. Vraag met `maat` één maat tegelijk, of lees haar per pagina als JSON.",
      "monitor.no-picture": "Van dit cijfer staan nog geen waarden in Spil. Daarom is er geen afbeelding.",
      "monitor.city-not-found": "Wij kennen geen stad met deze naam. Kies een stad uit de lijst.",
      "monitor.no-table": "Van deze keuze is geen tabel te maken. Ga naar Maak een tabel; daar staat wat er aan de keuze ontbreekt.",
    },
  },
  {
    ...listTexts.en,
    refusals: {
      ...replyTexts.en.refusals,
      "monitor.indicator-not-found": "We know no figure at this address. Look in the list of figures.",
      "monitor.table-not-found": "We know no source table by this code. Look in the list of source tables.",
      "monitor.file-too-long":
        "This table has too many rows for one file. Ask for one measure at a time with `maat`, or read it by the page as JSON.",
      "monitor.no-picture": "Spil holds no values of this figure yet. So there is no picture.",
      "monitor.city-not-found": "We know no city of this name. Choose a city from the list.",
      "monitor.no-table": "No table can be made of this choice. Go to Make a table; there it says what the choice lacks.",
    },
  },
);
