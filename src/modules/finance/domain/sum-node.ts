import type { Cents } from "./money.ts";
import type { Firmness, FundSourceId, LegalReference } from "./source.ts";

/** What a part of a sum is. Within one sum no two parts side by side are the same. */
export type Part =
  | { readonly kind: "total" | "general" | "costs" | "deduction" | "suppletions" | "payments" | "grants" | "taxes" | "equalisation" }
  | { readonly kind: "measure" | "line"; readonly name: string }
  | { readonly kind: "grant"; readonly name: string };

/** One of the numbers that are multiplied to make an amount. */
export interface Multiplier {
  readonly is:
    | "units"
    | "amount"
    | "rate"
    | "factor"
    | "fixed"
    | "suppletion-share"
    | "national-amount"
    | "cluster-share"
    | "spending-share"
    | "capacity-share"
    | "base-share"
    | "equalisation-share";
  readonly value: number;
  readonly legal: LegalReference | null;
  readonly firmness: Firmness;
  /** Where it was read; null for what we reckon, or what the reader chose. */
  readonly source: FundSourceId | null;
  /** The document that it stands in; null for what we reckon, or what the reader chose. */
  readonly stand: string | null;
}

/** A part of a sum. What has parts is their sum, exactly; what has none is the product of its multipliers, rounded to the cent (F1). */
export interface SumNode {
  readonly part: Part;
  readonly cents: Cents;
  readonly parts: readonly SumNode[];
  readonly multipliers: readonly Multiplier[];
}

/** A part of the difference between two sums: B minus A (F6). */
export interface DifferenceNode {
  readonly part: Part;
  readonly cents: Cents;
  readonly a: Cents;
  readonly b: Cents;
  readonly multipliersA: readonly Multiplier[];
  readonly multipliersB: readonly Multiplier[];
  readonly parts: readonly DifferenceNode[];
}

/** The name of a part among those beside it. */
export const partKey = (part: Part): string => ("name" in part ? `${part.kind} ${part.name}` : part.kind);

/** A sum that adds up its parts; it cannot be anything else. */
export const sumUp = (part: Part, parts: readonly SumNode[]): SumNode => ({
  part,
  cents: parts.reduce((sum, { cents }) => sum + cents, 0),
  parts,
  multipliers: [],
});

/** Takes one sum from another, part by part; a part that only one has counts as nothing in the other. Parts without difference stay out. */
export function difference(b: SumNode | null, a: SumNode | null): DifferenceNode | null {
  const one = b ?? a;
  if (one === null) return null;
  const [inB, inA] = [keyed(b), keyed(a)];
  const parts = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((key) => {
    const found = difference(inB.get(key) ?? null, inA.get(key) ?? null);
    return found === null || (found.cents === 0 && found.parts.length === 0) ? [] : [found];
  });
  return {
    part: one.part,
    cents: (b?.cents ?? 0) - (a?.cents ?? 0),
    a: a?.cents ?? 0,
    b: b?.cents ?? 0,
    multipliersA: a?.multipliers ?? [],
    multipliersB: b?.multipliers ?? [],
    parts,
  };
}

const keyed = (node: SumNode | null): ReadonlyMap<string, SumNode> => new Map(node?.parts.map((part) => [partKey(part.part), part]));
