import { bilingual } from "../../lib/language.ts";

/** What stands on every paper, and why there is none. */
export const paperTexts = bilingual(
  {
    contents: "Inhoud",
    /** Between the number of a page and how many there are. */
    of: "van",
    refusals: {
      "papers.busy": "Er worden nu veel documenten gemaakt. Wacht een minuut en probeer het nog eens; op het scherm kunt u gewoon verder.",
      "papers.too-slow":
        "Het maken van dit document duurde te lang en is gestopt. Er is niets verloren gegaan. Op het scherm staat hetzelfde.",
      "papers.too-large": "Dit document is te groot om te maken. Kies een kleiner deel, of lees het op het scherm.",
    },
  },
  {
    contents: "Contents",
    of: "of",
    refusals: {
      "papers.busy": "Many documents are being made at the moment. Wait a minute and try again; meanwhile the screen works as usual.",
      "papers.too-slow": "Making this document took too long and was stopped. Nothing was lost. The screen says the same.",
      "papers.too-large": "This document is too large to make. Choose a smaller part, or read it on the screen.",
    },
  },
);
