import type { FocusPointId, OrganisationId, PersonId } from "../../../lib/ids.ts";
import { folded } from "../../../lib/text.ts";
import type { FocusPointHead } from "./heads.ts";
import type { Kept } from "./kept.ts";

/** How a focus point can end with its agenda (A4). */
export const fateKinds = ["carried", "split", "merged", "done", "dropped"] as const;
export type FateKind = (typeof fateKinds)[number];

/** What becomes of a focus point, and why. */
export interface Fate extends Kept {
  readonly point: FocusPointId;
  readonly kind: FateKind;
  readonly reason: string;
  /** In what it goes on, as it was written down. */
  readonly aims: readonly string[];
  /** Whether it was decided; a proposal else. */
  readonly isDecided: boolean;
  readonly person: PersonId | null;
  readonly organisation: OrganisationId | null;
}

/** That one focus point goes on in another. */
export interface Succession {
  readonly from: FocusPointId;
  readonly to: FocusPointId;
}

/** What somebody fills in for a focus point. */
export interface FateChoice {
  readonly kind: FateKind;
  readonly reason: string;
  /** Codes or titles in the next agenda; for a point that is carried over none means: as it is. */
  readonly aims: readonly string[];
}

/** In how many focus points of the next agenda a point of each fate goes on. */
const aimsOf: Readonly<Record<FateKind, { readonly least: number; readonly most: number }>> = {
  carried: { least: 0, most: 1 },
  split: { least: 2, most: 20 },
  merged: { least: 1, most: 1 },
  done: { least: 0, most: 0 },
  dropped: { least: 0, most: 0 },
};

/** Whether a point of this fate goes on in the next agenda. */
export const goesOn = (kind: FateKind): boolean => aimsOf[kind].most > 0;

/** What can be wrong with a choice, at which of its fields. */
export const fateProblemCodes = [
  "reason-missing",
  "too-few-aims",
  "too-many-aims",
  "no-next-agenda",
  "unknown-code",
  "next-is-adopted",
  "decided-already",
  "changed-meanwhile",
] as const;
export type FateProblemCode = (typeof fateProblemCodes)[number];
export interface FateProblem {
  readonly field: "reason" | "aims" | "kind";
  readonly code: FateProblemCode;
}

/** The agenda in which points go on, as far as a choice needs to know it. */
export interface NextPoints {
  readonly points: readonly FocusPointHead[];
  /** Whether points can still be added to it. */
  readonly isDraft: boolean;
}

/** In what a point goes on by a choice: a point that is carried over keeps its title unless another is given. */
export const wantedAims = ({ kind, aims }: FateChoice, title: string): readonly string[] =>
  kind === "carried" && aims.length === 0 ? [title] : aims;

/** What is wrong with a choice for the point with this title; `next` is null when no next agenda was begun. */
export function fateProblems(choice: FateChoice, title: string, next: NextPoints | null): readonly FateProblem[] {
  const missing: readonly FateProblem[] = choice.reason === "" ? [{ field: "reason", code: "reason-missing" }] : [];
  if (next === null && goesOn(choice.kind)) return [...missing, { field: "kind", code: "no-next-agenda" }];
  return [...missing, ...aimProblems(choice, wantedAims(choice, title), next)];
}

function aimProblems({ kind, aims }: FateChoice, wanted: readonly string[], next: NextPoints | null): readonly FateProblem[] {
  const { least, most } = aimsOf[kind];
  const count = distinct(aims).length;
  if (count < least) return [{ field: "aims", code: "too-few-aims" }];
  if (count > most) return [{ field: "aims", code: "too-many-aims" }];
  const fresh = wanted.filter((aim) => pointFor(aim, next?.points ?? []) === null);
  if (fresh.some(looksLikeCode)) return [{ field: "aims", code: "unknown-code" }];
  return fresh.length > 0 && next?.isDraft === false ? [{ field: "aims", code: "next-is-adopted" }] : [];
}

/** The point of the next agenda that is meant with a code or a title; null when a new one is. */
export const pointFor = (aim: string, points: readonly FocusPointHead[]): FocusPointHead | null =>
  points.find(({ code }) => code === aim) ?? points.find(({ title }) => folded(title) === folded(aim)) ?? null;

const distinct = (aims: readonly string[]): readonly string[] => [...new Set(aims.map(folded))];
const looksLikeCode = (aim: string): boolean => /^\S*\d+\.\d+$/.test(aim);

/** Why a focus point keeps its agenda from being closed. */
export const unsettledCodes = ["no-fate", "merged-alone"] as const;
export interface Unsettled {
  readonly point: FocusPointId;
  readonly code: (typeof unsettledCodes)[number];
}

/** The points that keep an agenda from being closed: each must have a fate that was decided, and merging takes two. */
export function unsettled(
  points: readonly FocusPointId[],
  fates: ReadonlyMap<FocusPointId, Fate>,
  successions: readonly Succession[],
): readonly Unsettled[] {
  const fromWhere = (to: FocusPointId) => new Set(successions.filter((one) => one.to === to).map(({ from }) => from)).size;
  return points.flatMap((point): readonly Unsettled[] => {
    const fate = fates.get(point);
    if (!fate?.isDecided) return [{ point, code: "no-fate" }];
    const isAlone = fate.kind === "merged" && successions.filter(({ from }) => from === point).every(({ to }) => fromWhere(to) < 2);
    return isAlone ? [{ point, code: "merged-alone" }] : [];
  });
}

/** What becomes of an ask, an offer or an initiative, by what becomes of the points it serves. */
export type FollowUp =
  | { readonly kind: "open" }
  | { readonly kind: "goes-on"; readonly under: readonly FocusPointId[] }
  | { readonly kind: "ends"; readonly reasons: readonly string[] };

/** It goes on while one of its points does, ends with the last of them, and is open until all of them have a fate. */
export function followUpOf(
  points: readonly FocusPointId[],
  fates: ReadonlyMap<FocusPointId, Fate>,
  successions: readonly Succession[],
): FollowUp {
  const decided = points.flatMap((point) => fates.get(point) ?? []).filter(({ isDecided }) => isDecided);
  if (points.length === 0 || decided.length < points.length) return { kind: "open" };
  const under = [...new Set(successions.filter(({ from }) => points.includes(from)).map(({ to }) => to))];
  if (under.length > 0) return { kind: "goes-on", under };
  return { kind: "ends", reasons: [...new Set(decided.map(({ reason }) => reason))] };
}

/** A focus point that another goes on from or goes on in, and how many agendas lie between: 1 is the nearest. */
export interface Kin {
  readonly point: FocusPointId;
  readonly distance: number;
}

/** Those from which a point goes on, over any number of agendas, the nearest first; never the point itself. */
export const ancestorsOf = (point: FocusPointId, successions: readonly Succession[]): readonly Kin[] =>
  walk(
    point,
    successions.map(({ from, to }) => ({ from: to, to: from })),
  );

/** Those in which a point goes on, over any number of agendas, the nearest first; never the point itself. */
export const descendantsOf = (point: FocusPointId, successions: readonly Succession[]): readonly Kin[] => walk(point, successions);

function walk(start: FocusPointId, successions: readonly Succession[]): readonly Kin[] {
  const seen = new Set([start]);
  const found: Kin[] = [];
  let here: readonly FocusPointId[] = [start];
  for (let distance = 1; here.length > 0; distance++) {
    const from = new Set(here);
    here = [...new Set(successions.filter((one) => from.has(one.from)).map(({ to }) => to))].filter((to) => !seen.has(to));
    for (const point of here) {
      seen.add(point);
      found.push({ point, distance });
    }
  }
  return found;
}
