import { dayOf } from "../../lib/day.ts";
import type { OrganisationItems } from "../../lib/organisation-items.ts";
import { type City, citiesOn, colleaguesPanel, ownNetwork } from "../../modules/network/index.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { PageSection } from "../../ui/sections.tsx";
import type { Tables } from "../tables.ts";
import { OwnOrganisation } from "./pages.tsx";
import { mineTexts } from "./texts.ts";

/** What a module tells of the items of a city; null when it has nothing to tell. */
export type OrganisationSource = (visit: Visit<Tables>, city: City) => Promise<OrganisationItems | null>;

/** For somebody's own page: what stands here of the own organisation; null for who works at none. */
export const organisationSection =
  (sources: readonly OrganisationSource[]) =>
  async (visit: Visit<Tables>): Promise<PageSection | null> => {
    const { actor, view } = visit;
    const t = mineTexts[view.language];
    if (actor.organisationId === null) return null;
    const city = await ownCity(visit);
    const items = city === null ? [] : await Promise.all(sources.map((source) => source(visit, city)));
    return {
      id: "organisatie",
      title: city === null ? t.organisation : t.organisationNamed(city.name),
      content: <OwnOrganisation view={view} items={items.filter((one) => one !== null)} colleagues={await colleaguesPanel(visit)} />,
    };
  };

/** The city of whoever asks, while it is a member. */
async function ownCity({ db, actor, now }: Visit<Tables>): Promise<City | null> {
  const network = actor.cityId === null ? null : await ownNetwork(db);
  if (network === null) return null;
  return (await citiesOn(db, network.id, dayOf(now))).find(({ id }) => id === actor.cityId) ?? null;
}
