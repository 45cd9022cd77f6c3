import { bilingual } from "../../lib/language.ts";

/** What is said about a file that was not taken. */
export const uploadTexts = bilingual(
  {
    refusals: {
      "route.upload-too-long": "Dit bestand is groter dan 5 MB. Er is niets bewaard. Maak het kleiner, of verdeel het.",
      "route.no-upload": "Wat hier aankwam is geen formulier met een bestand. Er is niets bewaard.",
      "route.no-file": "Kies eerst een bestand.",
      "route.one-file-only": "Stuur één bestand tegelijk. Er is niets bewaard.",
    },
  },
  {
    refusals: {
      "route.upload-too-long": "This file is larger than 5 MB. Nothing was saved. Make it smaller, or divide it.",
      "route.no-upload": "What arrived here is not a form with a file. Nothing was saved.",
      "route.no-file": "Choose a file first.",
      "route.one-file-only": "Send one file at a time. Nothing was saved.",
    },
  },
);
