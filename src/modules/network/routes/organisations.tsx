import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import type { NamedSubjects } from "../domain/named-subject.ts";
import { organisationAddress } from "../domain/organisation.ts";
import { fittingOrganisations, type ListedOrganisation, type OrganisationChoice, themeAtPlace } from "../domain/organisation-list.ts";
import { organisationNotFound } from "../domain/refusals.ts";
import { type OrganisationQuery, organisationQuery } from "../input/organisations.ts";
import { OrganisationPage } from "../pages/organisation.tsx";
import { OrganisationsPage } from "../pages/organisations.tsx";
import type { CitySlots } from "../slots.ts";
import { namesOf, organisationAt, organisations, relationsOf, rolesOf } from "../store/organisations.ts";
import type { NetworkTables } from "../tables.ts";

/** The pages of organisations; a city of the network has its page among the cities. */
export function organisationRoutes<Tables extends NetworkTables>({ subjects }: Pick<CitySlots<Tables>, "subjects">) {
  return newApp<Tables>()
    .get("/organisaties", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, organisationQuery);
      const named = await subjects(visit);
      const all = await organisations(visit.db, named);
      const shown = fittingOrganisations(all, organisationChoice(query, all, named));
      return answerPage(c, <OrganisationsPage view={visit.view} all={all} shown={shown} subjects={named} query={query} />);
    })
    .get("/organisaties/:slug", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const slug = c.req.param("slug");
      const organisation = await organisationAt(visit.db, slug);
      if (!organisation) throw organisationNotFound(slug);
      if (organisation.isCityOfNetwork) return c.redirect(organisationAddress(organisation), 301);
      const named = await subjects(visit);
      const [names, roles, relations] = await Promise.all([
        namesOf(visit.db, organisation.id),
        rolesOf(visit.db, organisation.id, named),
        relationsOf(visit.db, organisation),
      ]);
      const { parent } = relations;
      const sharedRoles = parent?.kind === "category" ? await rolesOf(visit.db, parent.id, named) : [];
      return answerPage(
        c,
        <OrganisationPage
          view={visit.view}
          organisation={organisation}
          names={names}
          roles={roles}
          sharedRoles={sharedRoles}
          relations={relations}
          subjects={named}
        />,
      );
    });
}

/** The choice that a query stands for, given the organisations and how their themes are called. */
export const organisationChoice = (
  { soort, thema, zoek }: OrganisationQuery,
  all: readonly ListedOrganisation[],
  subjects: NamedSubjects,
): OrganisationChoice => ({
  kind: soort,
  theme: thema === undefined ? undefined : themeAtPlace(all, subjects, thema),
  words: zoek,
});
