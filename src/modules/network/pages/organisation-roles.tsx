import { groupedBy } from "../../../lib/lists.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import type { NamedSubject, NamedSubjects } from "../domain/named-subject.ts";
import type { Organisation, OrganisationRole } from "../domain/organisation.ts";
import type { Relations } from "../store/organisations.ts";
import { organisationTexts } from "../texts/organisations.ts";
import { RoleSubjects } from "./role-subjects.tsx";
import { SourceWords } from "./source-words.tsx";

interface RolesProps {
  readonly view: View;
  readonly organisation: Organisation;
  readonly roles: readonly OrganisationRole[];
  readonly sharedRoles: readonly OrganisationRole[];
  readonly relations: Relations;
  readonly subjects: NamedSubjects;
}

/** What an organisation does for the agenda, and what it shares with others of its kind. */
export function OrganisationRoles({ view, roles, sharedRoles, relations, subjects }: RolesProps) {
  const t = organisationTexts[view.language];
  const all = [...roles, ...sharedRoles];
  return (
    <section id="rollen">
      <h2>{t.roles}</h2>
      {all.length === 0 && <p class="empty">{t.rolesNone}</p>}
      <RolesByTheme view={view} roles={roles} subjects={subjects} />
      {sharedRoles.length > 0 && relations.parent && <p>{t.rolesVia(relations.parent.name.toLowerCase())}</p>}
      <RolesByTheme view={view} roles={sharedRoles} subjects={subjects} />
      {all.some(({ isDerived }) => isDerived) && <p class="quiet small">{t.derivedMeans}</p>}
    </section>
  );
}

/** Roles under their themes, in the order of the agenda; the agenda as a whole first. */
function RolesByTheme({ view, roles, subjects }: Pick<RolesProps, "view" | "roles" | "subjects">) {
  const groups = [...groupedBy(roles, ({ theme }) => theme)]
    .map(([theme, group]) => ({ theme: theme === null ? undefined : subjects.get(theme), group }))
    .toSorted((a, b) => (a.theme?.position ?? 0) - (b.theme?.position ?? 0));
  return (
    <>
      {groups.map(({ theme, group }) => (
        <>
          <ThemeHead view={view} theme={theme} />
          <ul class="rows">
            {group.map((role) => (
              <RoleRow view={view} role={role} subjects={subjects} />
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

function ThemeHead({ view, theme }: { readonly view: View; readonly theme: NamedSubject | undefined }) {
  if (!theme) return <h3>{organisationTexts[view.language].wholeAgenda}</h3>;
  return (
    <h3 class="theme-line">
      <span class="theme-link">
        <ThemeMark position={theme.position} label={theme.label} />{" "}
        <Link href={theme.address}>
          <span lang="nl">{capitalised(theme.title)}</span>
        </Link>
      </span>
    </h3>
  );
}

const RoleRow = ({ view, role, subjects }: Pick<RolesProps, "view" | "subjects"> & { readonly role: OrganisationRole }) => (
  <li>
    <p lang="nl">{role.role}</p>
    <p class="row__below">
      {role.theme !== null && <RoleSubjects view={view} subjects={subjects} role={role} />}
      {role.isDerived && <span>{organisationTexts[view.language].derived}</span>}
      <span>
        <SourceWords source={role.source} view={view} />
      </span>
    </p>
  </li>
);
