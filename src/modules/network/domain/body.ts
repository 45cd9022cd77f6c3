import type { Audience } from "../../../lib/audience.ts";
import type { BodyId, CityId, FocusPointId, NetworkId, ThemeId } from "../../../lib/ids.ts";
import type { Period } from "../../../lib/period.ts";

/** What a body can be. The last three are the rooms from which the platform itself is run: seats in them give its roles. */
export const bodyKinds = [
  "general-board",
  "daily-board",
  "pillar",
  "theme-group",
  "working-group",
  "official-meeting",
  "topic",
  "project",
  "elsewhere",
  "secretariat",
  "public-affairs",
  "administration",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Bodies in which cities take part by their seats. */
export const groupKinds: ReadonlySet<BodyKind> = new Set<BodyKind>(["theme-group", "pillar"]);

/** A board, pillar, theme group, working group or anything else that meets and decides. */
export interface Body {
  readonly id: BodyId;
  readonly network: NetworkId;
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
  /** The body above it. */
  readonly parent: BodyId | null;
  /** The official body beside a political one. */
  readonly counterpart: BodyId | null;
  /** What sources say of the counterpart: its name, and how sure. */
  readonly counterpartNote: string | null;
  readonly task: string | null;
  readonly note: string | null;
  /** Other names under which sources know it. */
  readonly otherNames: readonly string[];
  readonly period: Period;
  readonly sources: readonly string[];
  readonly audience: Audience;
  readonly version: number;
  readonly changedAt: Date;
}

/** One line of a strategic course, in the grid that the theme groups use. */
export interface CourseLine {
  readonly name: string;
  readonly context: readonly string[];
  readonly effort: readonly string[];
  readonly needed: readonly string[];
  readonly attention: readonly string[];
}

/** The course that a body set itself for some time. */
export interface Course {
  /** For which time, in the words of the source. */
  readonly periodWords: string;
  /** Whether we arranged the words of the source in the grid ourselves. */
  readonly isArranged: boolean;
  readonly lines: readonly CourseLine[];
  readonly sources: readonly string[];
}

/** A body went on as another. */
export interface Succession {
  readonly successor: BodyId;
  /** How sure this is; null when a source says it outright. */
  readonly certainty: string | null;
}

/** A city takes part in a body. */
export interface Participation {
  readonly city: CityId;
  /** In which time, in the words of the source. */
  readonly periodWords: string;
  readonly subjects: readonly string[];
  readonly source: string;
}

/** A body is about a theme, or about one focus point in it. */
export interface BodySubject {
  readonly theme: ThemeId;
  /** Null when the theme as a whole is meant. */
  readonly focusPoint: FocusPointId | null;
  /** Whether we laid the link ourselves; else the agenda did. */
  readonly isDerived: boolean;
}

/** A body with everything that hangs on it but its seats. */
export interface FullBody extends Body {
  readonly successions: readonly Succession[];
  readonly participations: readonly Participation[];
  readonly subjects: readonly BodySubject[];
  readonly courses: readonly Course[];
}

/** A body in its place among the others: what above, beside and after it stands. */
export interface OutlinedBody extends Pick<Body, "id" | "slug" | "name" | "kind" | "parent" | "counterpart" | "period" | "audience"> {
  readonly successions: readonly Succession[];
}

/** A body as a list names it. */
export type BodyHead = Pick<Body, "slug" | "name" | "kind">;
