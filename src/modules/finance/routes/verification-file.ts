import type { Columns } from "../../../platform/api/csv.ts";
import type { Verification, Verified } from "../domain/verification.ts";
import { reasonInWords, verifiedInWords } from "../pages/verification-words.ts";
import { verificationTexts } from "../texts/verification.ts";

/** What stands in each column; the heads are Dutch, whatever language is read, so that the file always looks the same. */
export const verificationColumns: Columns<Verification> = {
  id: ({ id }) => id,
  gebied: ({ verified }) => placeOf(verified).area,
  wat: (row) => verifiedInWords(row, "nl"),
  jaar: ({ verified }) => placeOf(verified).year,
  stand: ({ verified }) => placeOf(verified).stand,
  eenheid: ({ unit }) => (unit === "eur" ? "euro" : "aandeel"),
  gedrukt: ({ expected }) => expected,
  wij: ({ ours }) => hundredths(ours),
  verschil: ({ difference }) => hundredths(difference),
  grens: ({ tolerance }) => tolerance,
  uitkomst: ({ ending }) => verificationTexts.nl.endings[ending],
  reden: (row) => reasonInWords(row, "nl"),
  bron: ({ source }) => source,
};

interface Place {
  readonly area: string | null;
  readonly year: number | null;
  readonly stand: string | null;
}

function placeOf(verified: Verified): Place {
  switch (verified.kind) {
    case "printed":
      return verified.figure;
    case "account":
      return { area: verified.area, year: verified.year, stand: null };
    case "rule":
      return { area: null, year: null, stand: verified.set };
  }
}

/** Cents, without the dust of adding. */
const hundredths = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100 + 0);
