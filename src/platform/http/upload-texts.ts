import { bilingual } from "../../lib/language.ts";

/** What is said about a file that was not taken. */
export const uploadTexts = bilingual(
  {
    refusals: {
      "route.upload-too-long": "Dit bestand is groter dan 5 MB. Er is niets bewaard. Maak het kleiner, of verdeel het.",
      "route.no-upload": "Wat hier aankwam is geen formulier met een bestand. Er is niets bewaard.",
      "route.no-file": "Kies eerst een bestand.",
      "route.one-file-only": "Stuur één bestand tegelijk. Er is niets bewaard.",
      "route.too-many-files": "Dit zijn te veel bestanden tegelijk. Er is niets bewaard. Stuur alleen de bestanden die bij elkaar horen.",
    },
  },
  {
    refusals: {
      "route.upload-too-long": "This file is larger than 5 MB. Nothing was saved. Make it smaller, or divide it.",
      "route.no-upload": "What arrived here is not a form with a file. Nothing was saved.",
      "route.no-file": "Choose a file first.",
      "route.one-file-only": "Send one file at a time. Nothing was saved.",
      "route.too-many-files": "These are too many files at once. Nothing was saved. Send only the files that belong together.",
    },
  },
);
