import { groupedBy } from "../../../lib/lists.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { NamedSubject, NamedSubjects } from "../domain/named-subject.ts";
import type { RoleOfOrganisation } from "../store/organisations.ts";
import { organisationTexts } from "../texts/organisations.ts";
import { OrganisationLink } from "./organisations.tsx";
import { RoleSubjects } from "./role-subjects.tsx";
import { SourceWords } from "./source-words.tsx";

interface PanelProps {
  readonly view: View;
  /** Roles for the theme or focus point itself, by organisation. */
  readonly roles: readonly RoleOfOrganisation[];
  /** How many more organisations work on the theme of a focus point as a whole. */
  readonly onWholeTheme: number;
  /** The theme that it is, or belongs to. */
  readonly theme: NamedSubject | undefined;
  /** On the page of a theme: what its focus points are called. Null on the page of a focus point, which names itself. */
  readonly subjects: NamedSubjects | null;
}

/** Part of the page of a theme or focus point: which organisations do what here. */
export function OrganisationsPanel({ view, roles, onWholeTheme, theme, subjects }: PanelProps) {
  const t = organisationTexts[view.language];
  const groups = [...groupedBy(roles, ({ organisation }) => organisation.id).values()];
  return (
    <section id="organisaties">
      <h2>{t.panelTitle}</h2>
      <p class="quiet">
        {groups.length === 0 ? t.panelOnlyTheme : t.panelSays(groups.length)} {onWholeTheme > 0 && t.panelWholeTheme(onWholeTheme)}
      </p>
      {groups.length > 0 && (
        <ul class="rows rows--columns">
          {groups.map((group) => (
            <OrganisationRow view={view} group={group} subjects={subjects} />
          ))}
        </ul>
      )}
      {theme && (
        <p>
          <Link href={`/organisaties?thema=${theme.position}`}>{t.panelAll}</Link>
        </p>
      )}
    </section>
  );
}

function OrganisationRow({
  view,
  group,
  subjects,
}: Pick<PanelProps, "view" | "subjects"> & { readonly group: readonly RoleOfOrganisation[] }) {
  const t = organisationTexts[view.language];
  return (
    <li>
      {group.slice(0, 1).map(({ organisation }) => (
        <p class="row__title">
          <OrganisationLink organisation={organisation} />
        </p>
      ))}
      {group.map((role) => (
        <>
          <p lang="nl">{role.role}</p>
          <p class="row__below">
            {subjects && <RoleSubjects view={view} subjects={subjects} role={role} />}
            {role.isDerived && <span>{t.derived}</span>}
            <span>
              <SourceWords source={role.source} view={view} />
            </span>
          </p>
        </>
      ))}
    </li>
  );
}
