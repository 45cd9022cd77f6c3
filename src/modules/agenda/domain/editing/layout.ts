import type { RecordKind } from "./record.ts";

/** Names of fields, which stand together under a heading when there is one. */
interface FieldsBlock {
  readonly kind: "fields";
  /** Under which name the heading is found; null when there is none. */
  readonly heading: string | null;
  readonly names: readonly string[];
}

/** Rows of one sort: all of them, the first alone, or those after it. */
interface RowsBlock {
  readonly kind: "rows";
  readonly group: string;
  readonly which: "all" | "first" | "rest";
}

/** What of a form stands where. */
export type Block = FieldsBlock | RowsBlock;

/** A form in the order in which people fill it in: first what is always needed, then what one can tell besides. */
export interface Layout {
  readonly first: readonly Block[];
  readonly more: readonly Block[];
}

const fields = (heading: string | null, ...names: readonly string[]): Block => ({ kind: "fields", heading, names });
const rows = (group: string, which: RowsBlock["which"] = "all"): Block => ({ kind: "rows", group, which });

const lead = (prefix: string): Block =>
  fields(prefix, `${prefix}-persoon`, `${prefix}-functie`, `${prefix}-organisatie`, `${prefix}-onbekend`);

/** How the form of each kind is laid out; a test sees to it that every field stands in it once. */
export const layouts: Readonly<Record<RecordKind, Layout>> = {
  agenda: { first: [fields(null, "titel", "ondertitel", "uitgever"), rows("termijn"), rows("partner")], more: [] },
  theme: {
    first: [fields(null, "titel", "korte-titel", "samenvatting", "pijler", "groep", "groep-soort"), rows("gebeurtenis")],
    more: [],
  },
  "focus-point": { first: [fields(null, "titel", "samenvatting", "themas", "bijeenkomst"), rows("koppeling")], more: [] },
  offer: {
    first: [
      fields(null, "tekst", "partners", "speerpunten", "bijeenkomst"),
      fields("uitkomst", "stand", "zekerheid", "toelichting"),
      rows("gebeurtenis"),
    ],
    more: [],
  },
  ask: {
    first: [
      fields(null, "tekst", "aan", "aan-groep", "middelen", "speerpunten", "bijeenkomst"),
      fields("uitkomst", "oordeel", "zekerheid", "toelichting", "tweede-blik"),
      rows("gebeurtenis"),
      rows("stuk"),
    ],
    more: [],
  },
  target: {
    first: [
      fields(null, "soort", "waarde", "eenheid", "bereik", "termijn", "thema", "opmerking"),
      fields("uitkomst", "oordeel", "zekerheid", "toelichting"),
      rows("gebeurtenis"),
    ],
    more: [],
  },
  initiative: {
    first: [
      fields(null, "titel", "samenvatting", "speerpunten", "soort", "stand"),
      rows("stad", "first"),
      lead("politiek"),
      lead("ambtelijk"),
    ],
    more: [
      rows("stad", "rest"),
      fields("verder", "thema", "stand-toelichting", "begin", "einde", "hele-netwerk", "partners", "bijeenkomst", "bronnen"),
      rows("mijlpaal"),
      rows("geld"),
      fields("resultaat", "resultaat", "indicator", "waarde-vooraf", "waarde-achteraf", "resultaat-bron"),
    ],
  },
};
