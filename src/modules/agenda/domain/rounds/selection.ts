import type { AgendaId, BodyId, CityId, FocusPointId, ThemeId } from "../../../../lib/ids.ts";
import { type ConfirmedKind, type Freshness, freshnessOn } from "../confirmation.ts";

/** What a round asks about. An empty list leaves that side open. */
export interface RoundSelection {
  readonly agenda: AgendaId;
  readonly themes: readonly ThemeId[];
  readonly points: readonly FocusPointId[];
  readonly cities: readonly CityId[];
  readonly kinds: readonly ConfirmedKind[];
  /** Only what is this fresh, or no more. */
  readonly freshnesses: readonly Freshness[];
}

/** Something that a round could ask about: a record, for one city or for the whole. */
export interface Candidate {
  readonly kind: ConfirmedKind;
  readonly record: string;
  readonly city: CityId | null;
  readonly themes: readonly ThemeId[];
  readonly points: readonly FocusPointId[];
  /** When that city, or the whole, last confirmed it; null when never. */
  readonly confirmedAt: Date | null;
}

/** A theme, or one focus point in it, that a body is about. */
export interface BodySubject {
  readonly body: BodyId;
  readonly theme: ThemeId;
  /** Null when the theme as a whole is meant. */
  readonly point: FocusPointId | null;
}

/** What of the candidates a round asks about: what fits its selection and, when a body asks, what that body is about. */
export function chosen(
  candidates: readonly Candidate[],
  selection: RoundSelection,
  { body, subjects }: { readonly body: BodyId | null; readonly subjects: readonly BodySubject[] },
  now: Date,
): readonly Candidate[] {
  const own = subjects.filter((subject) => subject.body === body);
  return candidates.filter((candidate) => fits(candidate, selection, now) && (body === null || own.some((one) => isAbout(one, candidate))));
}

/** Whether a body is about something. */
export const isAbout = ({ theme, point }: BodySubject, { themes, points }: Pick<Candidate, "themes" | "points">): boolean =>
  point === null ? themes.includes(theme) : points.includes(point);

function fits(candidate: Candidate, { themes, points, cities, kinds, freshnesses }: RoundSelection, now: Date): boolean {
  const { city, kind, confirmedAt } = candidate;
  return (
    isOpenOr(themes, candidate.themes) &&
    isOpenOr(points, candidate.points) &&
    isOpenOr(cities, city === null ? [] : [city]) &&
    isOpenOr(kinds, [kind]) &&
    isOpenOr(freshnesses, [freshnessOn(confirmedAt, now)])
  );
}

const isOpenOr = <T>(wanted: readonly T[], own: readonly T[]): boolean => wanted.length === 0 || own.some((one) => wanted.includes(one));
