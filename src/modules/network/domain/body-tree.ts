import type { BodyId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { boundsOf, type Period, type Standing, standsOn } from "../../../lib/period.ts";
import { type BodyKind, bodyKinds, type Succession } from "./body.ts";

/** What of a body matters for its place in the tree. */
export interface TreeBody {
  readonly id: BodyId;
  readonly name: string;
  readonly kind: BodyKind;
  readonly parent: BodyId | null;
  readonly counterpart: BodyId | null;
  readonly period: Period;
  readonly successions: readonly Succession[];
}

/** A body as it stood on a day, with its official counterpart beside it and the bodies below it. */
export interface BodyNode<B extends TreeBody> {
  readonly body: B;
  readonly standing: Exclude<Standing, "no">;
  readonly counterpart: B | null;
  readonly below: readonly BodyNode<B>[];
}

/**
 * The bodies that stood on a day, or may have, as a tree. A body whose parent did not stand is a root itself; a
 * counterpart stands beside its political body, never in the tree.
 */
export function bodyTree<B extends TreeBody>(bodies: readonly B[], day: string): readonly BodyNode<B>[] {
  const standing = bodies.filter((body) => bodyStandsOn(body, bodies, day) !== "no");
  const beside = new Set(standing.flatMap(({ counterpart }) => counterpart ?? []));
  const inTree = standing.filter(({ id }) => !beside.has(id));
  const ids = new Set(inTree.map(({ id }) => id));
  const byParent = groupedBy(inTree, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const nodesBelow = (parent: BodyId | null): readonly BodyNode<B>[] =>
    (byParent.get(parent) ?? []).toSorted(byKindAndName).map((body) => ({
      body,
      standing: bodyStandsOn(body, bodies, day) === "yes" ? "yes" : "perhaps",
      counterpart: standing.find(({ id }) => id === body.counterpart) ?? null,
      below: nodesBelow(body.id),
    }));
  return nodesBelow(null);
}

/**
 * Whether a body stood on a day. One that nobody saw end is over when the body that it went on as has begun, or when the body
 * above it is over.
 */
export function bodyStandsOn(body: TreeBody, bodies: readonly TreeBody[], day: string): Standing {
  const stands = standsOn(body.period, day);
  if (stands !== "perhaps") return stands;
  const later = bodies.filter(({ id }) => body.successions.some(({ successor }) => successor === id));
  const above = bodies.find(({ id }) => id === body.parent);
  const isOver =
    later.some((next) => hasBegun(next, day)) || (above !== undefined && hasBegun(above, day) && bodyStandsOn(above, bodies, day) === "no");
  return isOver ? "no" : "perhaps";
}

const hasBegun = ({ period }: TreeBody, day: string): boolean => boundsOf(period).notBefore <= day;

/** Every node of a tree, a parent before what is below it. */
export const allNodes = <B extends TreeBody>(nodes: readonly BodyNode<B>[]): readonly BodyNode<B>[] =>
  nodes.flatMap((node) => [node, ...allNodes(node.below)]);

const byKindAndName = (a: TreeBody, b: TreeBody): number =>
  bodyKinds.indexOf(a.kind) - bodyKinds.indexOf(b.kind) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
