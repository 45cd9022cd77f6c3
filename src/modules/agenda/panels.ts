import { dayOf } from "../../lib/day.ts";
import type { CityId } from "../../lib/ids.ts";
import type { OrganisationItems } from "../../lib/organisation-items.ts";
import type { Visit } from "../../platform/http/env.ts";
import { lastSaidBy } from "./store/confirmations.ts";
import { initiativeCountsByCity } from "./store/matrix.ts";
import type { AgendaReads } from "./tables.ts";
import { initiativeTexts } from "./texts/initiatives.ts";

/** For the own page of who works for a city: how many initiatives it takes part in, and when it last confirmed any of them. */
export async function initiativesOfCity<Tables extends AgendaReads>(
  { db, actor, view }: Visit<Tables>,
  city: { readonly id: CityId; readonly slug: string },
): Promise<OrganisationItems> {
  const last = await lastSaidBy(db, "initiative", city.id);
  return {
    title: initiativeTexts[view.language].ofYourCity,
    count: (await initiativeCountsByCity(db, actor)).get(city.id) ?? 0,
    address: `/initiatieven?stad=${city.slug}`,
    confirmation: last === null ? { kind: "never" } : { kind: "on", day: dayOf(last) },
  };
}
