import type { LegalReference } from "./source.ts";

const act = "BWBR0008290";
const decree = "BWBR0012216";

/**
 * On which article each part of a payment rests.
 *
 * @source Financiële-verhoudingswet (BWBR0008290) and Besluit financiële verhouding 2001 (BWBR0012216), text of May 2017; the
 *         property tax became measure 1, 2 and 3 of annex 2 by Stb. 2025, 244
 */
export const law = {
  /** The available sum is divided in proportion to the bases. */
  division: { law: act, article: "10" },
  /** The base is the sum of units times amounts. */
  base: { law: act, article: "11" },
  /** Amounts per unit are laid down each year. */
  amounts: { law: act, article: "9" },
  /** 80 % of what dwellings can bring in counts, and 70 % of other buildings. */
  propertyTax: { law: act, article: "8, tweede lid" },
  /** Available amount over the sum of the bases. */
  factor: { law: decree, article: "1, onder c" },
  /** Which units count, and on which day. */
  units: { law: decree, article: "3" },
  integration: { law: act, article: "5, tweede lid" },
  decentralisation: { law: act, article: "13" },
  /** For cities that cannot make ends meet. */
  additional: { law: act, article: "12" },
  /** Softens a new distribution at the cost of the fund; the factor does not count for it. */
  suppletion: { law: decree, article: "29" },
  /** New tasks say what they cost, and who pays. */
  tasks: { law: act, article: "2" },
} as const satisfies Record<string, LegalReference>;
