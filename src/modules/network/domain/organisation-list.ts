import type { ThemeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { folded, wordsOf } from "../../../lib/text.ts";
import { type NamedSubjects, themesAmong } from "./named-subject.ts";
import { type Organisation, type OrganisationKind, type OrganisationRole, organisationKinds } from "./organisation.ts";

/** An organisation in a list, with the roles that are its own. */
export interface ListedOrganisation extends Organisation {
  readonly roles: readonly OrganisationRole[];
  /** Names that it had before, or by which it is known for short. */
  readonly otherNames: readonly string[];
}

/** What somebody looks for among organisations. */
export interface OrganisationChoice {
  readonly kind?: OrganisationKind | undefined;
  /** Only those with a role in this theme; null for a theme that there is not. */
  readonly theme?: ThemeId | null | undefined;
  /** Words that all stand in a name or a role. */
  readonly words?: string | undefined;
}

/** The organisations that fit a choice, in the same order. */
export const fittingOrganisations = (
  all: readonly ListedOrganisation[],
  { kind, theme, words }: OrganisationChoice,
): readonly ListedOrganisation[] =>
  all.filter(
    (organisation) =>
      (kind === undefined || organisation.kind === kind) &&
      (theme === undefined || organisation.roles.some((role) => role.theme !== null && role.theme === theme)) &&
      wordsOf(words ?? "").every((word) => textOf(organisation).includes(word)),
  );

const textOf = ({ name, abbreviation, otherNames, roles }: ListedOrganisation): string =>
  folded([name, abbreviation ?? "", ...otherNames, ...roles.map(({ role }) => role)].join(" "));

/** The theme at this place in its agenda, of those that organisations have a role in; null when none of them is there. */
export const themeAtPlace = (all: readonly ListedOrganisation[], subjects: NamedSubjects, place: number): ThemeId | null => {
  const ids = all.flatMap(({ roles }) => roles.map(({ theme }) => theme));
  return themesAmong(subjects, ids).find(({ subject }) => subject.position === place)?.id ?? null;
};

/** Organisations by kind, in the order of kinds. */
export function byKind<T extends { readonly kind: OrganisationKind }>(
  organisations: readonly T[],
): readonly (readonly [OrganisationKind, readonly T[]])[] {
  const groups = groupedBy(organisations, ({ kind }) => kind);
  return organisationKinds.flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [[kind, group] as const] : [];
  });
}
