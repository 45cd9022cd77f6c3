import { counted } from "../../../lib/lists.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type NamedSubjects, themesAmong } from "../domain/named-subject.ts";
import { type OrganisationHead, organisationAddress } from "../domain/organisation.ts";
import { byKind, type ListedOrganisation } from "../domain/organisation-list.ts";
import type { OrganisationQuery } from "../input/organisations.ts";
import { organisationTexts } from "../texts/organisations.ts";
import { RoleThemes } from "./role-subjects.tsx";

interface OrganisationsProps {
  readonly view: View;
  /** All organisations: for the counts and the choices. */
  readonly all: readonly ListedOrganisation[];
  /** Those that fit the choice, by name. */
  readonly shown: readonly ListedOrganisation[];
  readonly subjects: NamedSubjects;
  readonly query: OrganisationQuery;
}

/** Everybody whom the cities have to do with, kind by kind. */
export function OrganisationsPage({ view, all, shown, subjects, query }: OrganisationsProps) {
  const t = organisationTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[]}>
      <h1>{t.title}</h1>
      {all.length === 0 ? <p class="empty">{t.noneYet}</p> : <p class="lead">{t.lead(all.length)}</p>}
      <section id="lijst">
        <h2>{t.shown(shown.length, all.length)}</h2>
        <Filters
          view={view}
          choices={choices({ view, all, subjects, query })}
          words={{ name: "zoek", label: t.search, value: query.zoek ?? "" }}
        />
        {shown.length === 0 && all.length > 0 ? <p class="empty">{t.none}</p> : <Kinds view={view} shown={shown} subjects={subjects} />}
        <ExportLinks view={view} collection="organisaties" />
      </section>
    </Page>
  );
}

const Kinds = ({ view, shown, subjects }: Pick<OrganisationsProps, "view" | "shown" | "subjects">) => (
  <>
    {byKind(shown).map(([kind, group]) => (
      <section id={`soort-${kind}`} class="kind">
        <h3>{organisationTexts[view.language].kinds[kind][group.length === 1 ? "one" : "many"]}</h3>
        <ul class="names">
          {group.map((organisation) => (
            <li>
              <OrganisationLink organisation={organisation} />{" "}
              <span class="theme-marks">
                <RoleThemes subjects={subjects} roles={organisation.roles} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

/** An organisation by its name, and for short where it has a shorter one. */
export const OrganisationLink = ({ organisation }: { readonly organisation: OrganisationHead }) => (
  <span lang="nl">
    <Link href={organisationAddress(organisation)}>{organisation.name}</Link>
    {organisation.abbreviation !== null && !organisation.name.includes(organisation.abbreviation) && (
      <span class="quiet"> ({organisation.abbreviation})</span>
    )}
  </span>
);

function choices({ view, all, subjects, query }: Omit<OrganisationsProps, "shown">): readonly Choice[] {
  const t = organisationTexts[view.language];
  const themes = themesAmong(
    subjects,
    all.flatMap(({ roles }) => roles.map(({ theme }) => theme)),
  );
  const onTheme = counted(
    all.flatMap(({ roles }) => [...new Set(roles.flatMap(({ theme }) => theme ?? []))]),
    (theme) => theme,
  );
  return [
    {
      name: "soort",
      label: t.kind,
      value: query.soort ?? "",
      options: byKind(all).map(([kind, group]) => ({ value: kind, label: t.option(t.kinds[kind].many, group.length) })),
    },
    {
      name: "thema",
      label: t.theme,
      value: String(query.thema ?? ""),
      options: themes.map(({ id, subject }) => ({
        value: String(subject.position),
        label: t.option(t.themeName(subject.label, capitalised(subject.title)), onTheme.get(id) ?? 0),
      })),
    },
  ];
}
