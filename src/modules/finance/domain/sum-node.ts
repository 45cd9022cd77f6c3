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

/** A part of two sums side by side; whole cents. */
export interface Beside {
  readonly part: Part;
  readonly a: Cents;
  readonly b: Cents;
  readonly multipliersA: readonly Multiplier[];
  readonly multipliersB: readonly Multiplier[];
  readonly parts: readonly Beside[];
}

/** A part of the difference between two sums: B minus A (F6). */
export interface DifferenceNode extends Beside {
  readonly cents: Cents;
  readonly parts: readonly DifferenceNode[];
}

/** The name of a part among those beside it. */
const partKey = (part: Part): string => ("name" in part ? `${part.kind} ${part.name}` : part.kind);

/** A sum that adds up its parts; it cannot be anything else. */
export const sumUp = (part: Part, parts: readonly SumNode[]): SumNode => ({
  part,
  cents: parts.reduce((sum, { cents }) => sum + cents, 0),
  parts,
  multipliers: [],
});

/** Puts two sums side by side, part by part; what only one has counts as nothing in the other. */
export function beside(a: SumNode | null, b: SumNode | null): Beside | null {
  const part = (b ?? a)?.part;
  if (part === undefined) return null;
  const [inA, inB] = [keyed(a), keyed(b)];
  return {
    part,
    a: a?.cents ?? 0,
    b: b?.cents ?? 0,
    multipliersA: a?.multipliers ?? [],
    multipliersB: b?.multipliers ?? [],
    parts: [...new Set([...inA.keys(), ...inB.keys()])].flatMap((key) => beside(inA.get(key) ?? null, inB.get(key) ?? null) ?? []),
  };
}

/** Takes one sum from another, part by part. Parts without difference stay out. */
export function difference(b: SumNode | null, a: SumNode | null): DifferenceNode | null {
  const both = beside(a, b);
  return both === null ? null : differenceIn(both);
}

const differenceIn = (both: Beside): DifferenceNode => ({
  ...both,
  cents: both.b - both.a,
  parts: both.parts.map(differenceIn).filter(({ cents, parts }) => cents !== 0 || parts.length > 0),
});

const keyed = (node: SumNode | null): ReadonlyMap<string, SumNode> => new Map(node?.parts.map((part) => [partKey(part.part), part]));
