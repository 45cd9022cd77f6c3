import { bilingual } from "../../lib/language.ts";

/** What is wrong with one cell; the sheet by its place in the file. */
export const cellTexts = bilingual(
  {
    formula: (sheet: number) => `Op blad ${sheet} staat hier een formule. Zet er de waarde voor in de plaats.`,
    error: (sheet: number) => `Op blad ${sheet} staat hier een foutmelding. Zet er de goede waarde voor in de plaats.`,
    merged: (sheet: number) => `Op blad ${sheet} zijn deze cellen samengevoegd. Splits ze, en vul elke cel.`,
  },
  {
    formula: (sheet: number) => `On sheet ${sheet} there is a formula here. Put the value in its place.`,
    error: (sheet: number) => `On sheet ${sheet} there is an error here. Put the right value in its place.`,
    merged: (sheet: number) => `On sheet ${sheet} these cells were merged. Split them, and fill each cell.`,
  },
);

/** What is said about a file that cannot be read. */
export const sheetTexts = bilingual(
  {
    refusals: {
      "sheet.not-a-sheet": "Dit is geen bestand dat wij kunnen lezen. Stuur een werkmap (.xlsx) of een tabel in tekst (.csv).",
      "sheet.name-disagrees": "De naam van dit bestand past niet bij wat erin zit. Sla het opnieuw op als .xlsx of .csv.",
      "sheet.broken": "Dit bestand is beschadigd. Open het in uw rekenprogramma, sla het opnieuw op en stuur het nog eens.",
      "sheet.unpacks-too-large": "Dit bestand is uitgepakt te groot. Maak het kleiner: haal plaatjes en lege rijen weg, of verdeel het.",
      "sheet.own-entities": "In dit bestand zit iets wat geen rekenprogramma maakt. Open het, sla het opnieuw op en stuur het nog eens.",
      "sheet.with-macros": "In dit bestand zitten macro’s. Sla het op als gewone werkmap (.xlsx) en stuur het nog eens.",
      "sheet.too-many-cells": "Dit bestand heeft meer dan 50.000 rijen of 100 kolommen. Verdeel het over meer bestanden.",
      "sheet.took-too-long": "Het lezen van dit bestand duurt te lang. Verdeel het over meer bestanden.",
      "sheet.too-busy": "Er zijn nu te veel bestanden tegelijk. Probeer het over een minuut nog eens.",
      "sheet.flawed-cells": "Sommige cellen kunnen wij niet lezen. Hieronder staat welke, en wat u kunt doen.",
    },
  },
  {
    refusals: {
      "sheet.not-a-sheet": "This is not a file that we can read. Send a workbook (.xlsx) or a table of text (.csv).",
      "sheet.name-disagrees": "The name of this file does not fit what is in it. Save it again as .xlsx or .csv.",
      "sheet.broken": "This file is damaged. Open it in your spreadsheet program, save it again and send it once more.",
      "sheet.unpacks-too-large": "Unpacked this file is too large. Make it smaller: take out pictures and empty rows, or divide it.",
      "sheet.own-entities": "This file holds something that no spreadsheet program makes. Open it, save it again and send it once more.",
      "sheet.with-macros": "This file has macros in it. Save it as a plain workbook (.xlsx) and send it once more.",
      "sheet.too-many-cells": "This file has more than 50,000 rows or 100 columns. Divide it over more files.",
      "sheet.took-too-long": "Reading this file takes too long. Divide it over more files.",
      "sheet.too-busy": "There are too many files at the same time now. Try again in a minute.",
      "sheet.flawed-cells": "Some cells we cannot read. See below which, and what you can do.",
    },
  },
);
