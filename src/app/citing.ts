import type { Actor } from "../lib/actor.ts";
import type { Citing } from "../lib/citing.ts";
import { agendaCitings, subjectNames } from "../modules/agenda/index.ts";
import { meetingCitings } from "../modules/meetings/index.ts";
import { bodyCitings, networkCitings, organisationCitings, regionCitings } from "../modules/network/index.ts";
import { positionCitings } from "../modules/positions/index.ts";
import type { Read } from "../platform/db/read.ts";
import { siteOf } from "../ui/link.tsx";
import type { Tables } from "./tables.ts";

/** Everything of ours that rests on sources elsewhere, as far as the actor may see it. */
export async function citings(db: Read<Tables>, actor: Actor): Promise<readonly Citing[]> {
  return [
    ...(await agendaCitings(db, actor)),
    ...(await positionCitings(db, actor)),
    ...(await meetingCitings(db, actor)),
    ...(await bodyCitings(db, actor)),
    ...(await networkCitings(db, actor)),
    ...(await organisationCitings(db, actor, await subjectNames(db, actor))),
    ...(await regionCitings(db, actor)),
  ];
}

/** A site elsewhere, and what of ours rests on it. */
export interface CitedSite {
  readonly name: string;
  /** How many of its pages are cited. */
  readonly pages: number;
  /** Which ones. */
  readonly addresses: readonly string[];
  readonly citings: readonly Citing[];
}

/** The sites that are cited, the most cited first. */
export function citedSites(all: readonly Citing[]): readonly CitedSite[] {
  const sites = new Map<string, { pages: Set<string>; citings: Set<Citing> }>();
  for (const citing of all) {
    for (const source of citing.sources) {
      const name = siteOf(source);
      if (name === null) continue;
      const site = sites.get(name) ?? { pages: new Set(), citings: new Set() };
      sites.set(name, site);
      site.pages.add(source);
      site.citings.add(citing);
    }
  }
  return [...sites]
    .map(([name, { pages, citings }]) => ({ name, pages: pages.size, addresses: [...pages], citings: [...citings] }))
    .toSorted((a, b) => b.citings.length - a.citings.length || (a.name < b.name ? -1 : 1));
}
