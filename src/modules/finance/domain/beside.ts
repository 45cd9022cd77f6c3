import type { Cents } from "./money.ts";
import { type Multiplier, partKey, type SumNode } from "./sum-node.ts";

/** A part of two sums side by side: also the parts that are the same in both. */
export interface Beside {
  readonly part: SumNode["part"];
  readonly a: Cents;
  readonly b: Cents;
  readonly multipliersA: readonly Multiplier[];
  readonly multipliersB: readonly Multiplier[];
  readonly parts: readonly Beside[];
}

/** Puts two sums side by side, part by part; what only one has counts as nothing in the other. */
export function beside(a: SumNode | undefined, b: SumNode | undefined): Beside | null {
  const part = (b ?? a)?.part;
  if (part === undefined) return null;
  const [inA, inB] = [partsOf(a), partsOf(b)];
  return {
    part,
    a: a?.cents ?? 0,
    b: b?.cents ?? 0,
    multipliersA: a?.multipliers ?? [],
    multipliersB: b?.multipliers ?? [],
    parts: [...new Set([...inA.keys(), ...inB.keys()])].flatMap((key) => beside(inA.get(key), inB.get(key)) ?? []),
  };
}

const partsOf = (node: SumNode | undefined): ReadonlyMap<string, SumNode> => new Map(node?.parts.map((part) => [partKey(part.part), part]));
