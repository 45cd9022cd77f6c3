import type { FocusPointId, ThemeId } from "../../../lib/ids.ts";
import type { BodySubject } from "./body.ts";
import type { OrganisationRole } from "./organisation.ts";

/** Themes and focus points by id. */
export type NamedSubjects = ReadonlyMap<ThemeId | FocusPointId, NamedSubject>;

/** A theme or focus point as other pages name it. */
export interface NamedSubject {
  readonly address: string;
  readonly title: string;
  /** Place of the theme in its agenda: its colour and icon. */
  readonly position: number;
  /** Number of the theme, or code of the focus point. */
  readonly label: string;
}

/** The themes with these ids that have a name, each once, in the order of the agenda. */
export const themesAmong = (
  subjects: NamedSubjects,
  ids: readonly (ThemeId | null)[],
): readonly { readonly id: ThemeId; readonly subject: NamedSubject }[] =>
  [...new Set(ids)]
    .flatMap((id) => {
      const subject = id === null ? undefined : subjects.get(id);
      return id === null || !subject ? [] : [{ id, subject }];
    })
    .toSorted((a, b) => a.subject.position - b.subject.position);

/** The roles for what whoever asks may know of: without a name there is nothing to play a role in. */
export const rolesAmong = <Role extends Pick<OrganisationRole, "theme" | "focusPoints">>(
  subjects: NamedSubjects,
  roles: readonly Role[],
): readonly Role[] =>
  roles.flatMap((role) => {
    const focusPoints = role.focusPoints.filter((point) => subjects.has(point));
    const isNamed = (role.theme === null || subjects.has(role.theme)) && (role.focusPoints.length === 0 || focusPoints.length > 0);
    return isNamed ? [{ ...role, focusPoints }] : [];
  });

/** The subjects of a body of which whoever asks may know. */
export const subjectsAmong = (subjects: NamedSubjects, all: readonly BodySubject[]): readonly BodySubject[] =>
  all.filter(({ theme, focusPoint }) => subjects.has(theme) && (focusPoint === null || subjects.has(focusPoint)));
