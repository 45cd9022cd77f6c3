import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { type NamedSubject, type NamedSubjects, themesAmong } from "../domain/named-subject.ts";
import type { OrganisationRole } from "../domain/organisation.ts";
import { organisationTexts } from "../texts/organisations.ts";

interface Subjects {
  readonly view: View;
  readonly subjects: NamedSubjects;
}

/** The focus points that a role is about, or the theme as a whole. */
export function RoleSubjects({ view, subjects, role }: Subjects & { readonly role: OrganisationRole }) {
  const t = organisationTexts[view.language];
  const theme = role.theme === null ? undefined : subjects.get(role.theme);
  const points = role.focusPoints.flatMap((id) => subjects.get(id) ?? []);
  if (points.length === 0) return theme ? <Link href={theme.address}>{t.wholeTheme}</Link> : <span>{t.wholeAgenda}</span>;
  return (
    <>
      {points.map((point) => (
        <SubjectLink subject={point} />
      ))}
    </>
  );
}

const SubjectLink = ({ subject }: { readonly subject: NamedSubject }) => (
  <span>
    <span class="code">{subject.label}</span>
    <Link href={subject.address}>
      <span lang="nl">{subject.title}</span>
    </Link>
  </span>
);

/** The themes of roles as marks, each once, in the order of the agenda. */
export const RoleThemes = ({ subjects, roles }: Omit<Subjects, "view"> & { readonly roles: readonly OrganisationRole[] }) => (
  <>
    {themesAmong(
      subjects,
      roles.map(({ theme }) => theme),
    ).map(({ subject }) => (
      <a class="nl-link" href={subject.address}>
        <ThemeMark position={subject.position} label={subject.label} />
        <span class="hidden" lang="nl">
          {subject.title}
        </span>
      </a>
    ))}
  </>
);
