import type { SheetChange } from "./change.ts";
import { membershipFrom, type NetworkState, untilOf } from "./network-state.ts";
import type { SheetProblem } from "./sheet.ts";

/** What a file would change, what is wrong with it, and what this rests on. */
export interface DraftContent {
  readonly changes: readonly SheetChange[];
  /** The first of what is wrong; with any, nothing can be carried out. */
  readonly problems: readonly SheetProblem[];
  /** How much is wrong altogether. */
  readonly problemCount: number;
  /** How many rows say nothing new. */
  readonly unchanged: number;
  /** The version of everything that is changed or named, by `seat 7`; for a membership its dates. */
  readonly stamps: Readonly<Record<string, string>>;
}

/** So many problems are shown at once; whoever has more begins with these. */
export const mostProblems = 500;

/** A draft can be carried out this long, in milliseconds. */
export const draftLifeMs = 60 * 60 * 1000;

/** The version of everything there is. */
export function stampsOf(state: NetworkState): ReadonlyMap<string, string> {
  const stamps = new Map<string, string>();
  const all = { organisation: state.organisations, body: state.bodies, person: state.persons, office: state.offices, seat: state.seats };
  for (const [noun, items] of Object.entries(all)) for (const { id, version } of items) stamps.set(`${noun} ${id}`, String(version));
  for (const { organisation, period } of state.memberships) {
    const key = `membership ${organisation}`;
    stamps.set(key, `${stamps.get(key) ?? ""}${membershipFrom(period)}/${untilOf(period)} `);
  }
  return stamps;
}

const noun = { organisations: "organisation", bodies: "body", persons: "person", seats: "seat" } as const;

/** What these changes rest on: everything that they change, and everything that they name. */
export function stampsUnder(changes: readonly SheetChange[], all: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const keys = changes.flatMap(({ sheet, verb, subject, values }) => [
    ...(verb.endsWith("-office") ? [`office ${subject}`] : [`${noun[sheet]} ${subject}`]),
    ...(verb === "join" || verb === "leave" ? [`membership ${subject}`] : []),
    ...(verb === "add-office" ? [`person ${values.id}`] : []),
    ...[values.person, values.substitute].map((id) => `person ${id}`),
    ...[values.body, values.parent, values.counterpart].map((id) => `body ${id}`),
    `organisation ${values.organisation}`,
  ]);
  const isAdded = (key: string) => / (\+|undefined$|$)/.test(key);
  const kept = [...new Set(keys)].filter((key) => !isAdded(key) && (all.has(key) || key.startsWith("membership ")));
  return Object.fromEntries(kept.map((key) => [key, all.get(key) ?? ""]));
}

/** What moved since: the keys of all that is no longer as it was. */
export const movedSince = (stamps: DraftContent["stamps"], now: ReadonlyMap<string, string>): readonly string[] =>
  Object.entries(stamps)
    .filter(([key, stamp]) => (now.get(key) ?? "") !== stamp)
    .map(([key]) => key);
