import { z } from "zod";
import type { CityId, FocusPointId, OrganisationId, ThemeId } from "../../../lib/ids.ts";
import { folded } from "../../../lib/text.ts";
import { distinct, type KnownIds, optional, reference, slug, words } from "../../../platform/content/fields.ts";
import type { ContentItem } from "../../../platform/content/load-content.ts";
import { period } from "../../../platform/content/period.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { ContentTables } from "../../../platform/content/tables.ts";
import type { FullCity } from "../domain/city.ts";
import { type FullOrganisation, type Identifier, organisationKinds, registers } from "../domain/organisation.ts";
import { saveOrganisation } from "../store/save-organisation.ts";
import type { NetworkTables } from "../tables.ts";

/** An organisation as it stands in `organisations.yaml`. */
export type ToldOrganisation = Omit<FullOrganisation, "version" | "changedAt">;

/** The numbers of a city of the network, with where they are told. */
type CityNumbers = Pick<FullCity, "identifiers" | "identifierSources">;

interface OrganisationContent {
  readonly organisations: readonly ToldOrganisation[];
  readonly cityNumbers: ReadonlyMap<string, CityNumbers>;
}

/** Reads the organisations, and the numbers of the cities; null when there is something wrong with them. */
export const readOrganisations = (reading: Reading, cities: KnownIds): OrganisationContent | null =>
  reading.read("organisations.yaml", organisationsFile(cities));

/** Cities with the numbers that another file tells of them. */
export const withNumbers = <City extends { readonly id: CityId }>(
  cities: readonly City[],
  { cityNumbers }: OrganisationContent,
): readonly (City & CityNumbers)[] => cities.map((city) => ({ ...city, ...(cityNumbers.get(city.id) ?? noNumbers) }));

const noNumbers: CityNumbers = { identifiers: [], identifierSources: [] };

/** The organisations as items to load, given the versions that there are now. */
export const organisationItems = (
  organisations: readonly ToldOrganisation[],
  versions: ReadonlyMap<string, number>,
): readonly ContentItem<NetworkTables & ContentTables>[] =>
  organisations.map((organisation) => ({
    kind: "organisation",
    id: organisation.id,
    content: organisation,
    currentVersion: versions.get(organisation.id) ?? null,
    save: (tx, version, changedAt) => saveOrganisation(tx, { ...organisation, version, changedAt }),
  }));

const id = <T extends OrganisationId | ThemeId | FocusPointId>() => reference<T>("id", null);

const untold = period.parse({});

/** Numbers of registers, written as text: `oin: "0000…"`. */
const identifiers = z
  .strictObject({ cbs: words.optional(), tooi: z.url().optional(), oin: words.optional(), kvk: words.optional(), roo: words.optional() })
  .default({})
  .transform((told): readonly Identifier[] =>
    registers.flatMap((register) => {
      const value = told[register];
      return value === undefined ? [] : [{ register, value }];
    }),
  );

/** Web addresses, or in words where it stands. */
const told = z.array(words).min(1);

const role = z.strictObject({
  theme: optional(id<ThemeId>()),
  focusPoints: z.array(id<FocusPointId>()).default([]),
  role: words,
  isDerived: z.boolean(),
  source: words,
});

const organisation = z
  .strictObject({
    id: id<OrganisationId>(),
    kind: z.enum(organisationKinds),
    name: words,
    slug,
    abbreviation: optional(words),
    parent: optional(id<OrganisationId>()),
    predecessor: optional(id<OrganisationId>()),
    successor: optional(id<OrganisationId>()),
    period: period.default(untold),
    identifiers,
    names: z.array(z.strictObject({ name: words, abbreviation: optional(words), period: period.default(untold) })).default([]),
    note: optional(words),
    roles: z.array(role).default([]),
    sources: told,
  })
  .transform((organisation) => ({ ...organisation, sortName: folded(organisation.name) }));

const city = (cities: KnownIds) => z.strictObject({ city: reference<CityId>("city", cities), identifiers, sources: told });

/** Organisations name each other; a name that is not in the file is a mistake. Whoever has numbers also has their source. */
const organisationsFile = (cities: KnownIds) =>
  z
    .strictObject({ identifierSource: words, organisations: distinct("id", organisation), cities: distinct("city", city(cities)) })
    .superRefine(({ organisations }, context) => {
      const ids = new Set(organisations.map((one) => one.id));
      for (const [index, one] of organisations.entries()) {
        for (const field of ["parent", "predecessor", "successor"] as const) {
          const other = one[field];
          if (other === null || ids.has(other)) continue;
          context.addIssue({
            code: "custom",
            path: ["organisations", index, field],
            message: `There is no organisation "${other}" in this file.`,
          });
        }
      }
    })
    .transform(({ identifierSource, organisations, cities: members }): OrganisationContent => {
      const withSource = (numbers: readonly Identifier[], sources: readonly string[]) =>
        numbers.length === 0 ? sources : [...sources, identifierSource];
      return {
        organisations: organisations.map((one) => ({ ...one, sources: withSource(one.identifiers, one.sources) })),
        cityNumbers: new Map(
          members.map((one) => [one.city, { identifiers: one.identifiers, identifierSources: withSource(one.identifiers, one.sources) }]),
        ),
      };
    });
