import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptFields, keptOf, listOf, once } from "../../../platform/api/pieces.ts";
import { spanOf, spanSchema } from "../../../platform/api/span.ts";
import { codeFromWord, oneWordOf } from "../../../platform/api/words.ts";
import {
  type NameInTime,
  type OrganisationHead,
  type OrganisationRole,
  organisationAddress,
  organisationKinds,
  type Register,
} from "../domain/organisation.ts";
import { fittingOrganisations, type ListedOrganisation } from "../domain/organisation-list.ts";
import { organisationNotFound } from "../domain/refusals.ts";
import { organisationQuery } from "../input/organisations.ts";
import { organisationChoice } from "../routes/organisations.tsx";
import type { CitySlots } from "../slots.ts";
import { namesOf, organisations, relationsOf } from "../store/organisations.ts";
import type { NetworkTables } from "../tables.ts";
import { kindWords } from "./organisation-words.ts";

/** Organisations of every kind, for programs. */
export const organisationCollection = <Tables extends NetworkTables>({ subjects }: Pick<CitySlots<Tables>, "subjects">) =>
  collection<Tables, OrganisationFilters, OrganisationAnswer, FullOrganisationAnswer>({
    name: "organisaties",
    one: "Organisatie",
    description:
      "De organisaties waar de steden mee te maken hebben, ook de gemeenten zelf, met hun nummers in registers en hun rol in de agenda.",
    query: filters,
    rowFields: organisationFields,
    itemFields: fullOrganisationFields,
    list: async (visit, query) => {
      const named = await subjects(visit);
      const all = await organisations(visit.db, named);
      return fittingOrganisations(all, organisationChoice(query, all, named)).map(answerOf);
    },
    item: async (visit, id) => {
      const { db } = visit;
      const organisation = (await organisations(db, await subjects(visit))).find((one) => one.id === id);
      if (!organisation) throw organisationNotFound(id);
      const [names, relations] = await Promise.all([namesOf(db, organisation.id), relationsOf(db, organisation)]);
      return { ...answerOf(organisation), namen: names.map(nameOf), onderdelen: relations.parts.map(headOf) };
    },
    page: ({ adres }) => adres,
    columns: {
      id: (organisation) => organisation.id,
      naam: (organisation) => organisation.naam,
      afkorting: (organisation) => organisation.afkorting,
      soort: (organisation) => organisation.soort,
      cbs: (organisation) => organisation.nummers.cbs,
      tooi: (organisation) => organisation.nummers.tooi,
      oin: (organisation) => organisation.nummers.oin,
      kvk: (organisation) => organisation.nummers.kvk,
      roo: (organisation) => organisation.nummers.roo,
      vanaf: (organisation) => organisation.tijdvak.vanaf.periode,
      tot: (organisation) => organisation.tijdvak.tot?.periode ?? null,
      hoortBij: (organisation) => organisation.hoortBij,
      voortgekomenUit: (organisation) => organisation.voortgekomenUit,
      opgegaanIn: (organisation) => organisation.opgegaanIn,
      themas: (organisation) => [...new Set(organisation.rollen.flatMap(({ thema }) => thema ?? []))],
      rollen: (organisation) => organisation.rollen.map(({ rol }) => rol),
      toelichting: (organisation) => organisation.toelichting,
      bronnen: (organisation) => organisation.bronnen,
      versie: (organisation) => organisation.versie,
      gewijzigdOp: (organisation) => organisation.gewijzigdOp,
    },
  });

const filters = z.object({ ...organisationQuery.shape, soort: codeFromWord(organisationKinds, kindWords) });
type OrganisationFilters = z.infer<typeof filters>;

const organisationFields = once(() => ({
  id: z.string().describe("Vast kenmerk; van een gemeente de CBS-code."),
  ...keptFields(),
  adres: z.string().describe("Het pad van de pagina. Een stad van het netwerk staat onder /steden."),
  naam: z.string(),
  afkorting: z.string().nullable(),
  soort: oneWordOf(kindWords),
  nummers: numbersSchema(),
  tijdvak: spanSchema(),
  hoortBij: z.string().nullable().describe("Kenmerk van waar zij deel van is, of van de soort partner waarvan zij er een is."),
  voortgekomenUit: z.string().nullable().describe("Kenmerk van haar voorganger."),
  opgegaanIn: z.string().nullable().describe("Kenmerk van haar opvolger."),
  rollen: listOf(roleSchema()).describe("Wat zij zelf doet voor de agenda. Een provincie of waterschap deelt die van haar soort."),
  toelichting: z.string().nullable(),
  bronnen: listOf(z.string()).describe("Webadressen, of in woorden waar het staat."),
}));
type OrganisationAnswer = z.infer<z.ZodObject<ReturnType<typeof organisationFields>>>;

const fullOrganisationFields = once(() => ({
  ...organisationFields(),
  namen: listOf(nameSchema()).describe("Hoe zij heette, de eerste naam eerst."),
  onderdelen: listOf(headSchema()),
}));
type FullOrganisationAnswer = z.infer<z.ZodObject<ReturnType<typeof fullOrganisationFields>>>;

const numbersSchema = once(() =>
  z
    .object({
      cbs: z.string().nullable(),
      tooi: z.string().nullable().describe("Een webadres dat blijft."),
      oin: z.string().nullable().describe("Tekst: nullen vooraan tellen mee."),
      kvk: z.string().nullable().describe("Tekst: nullen vooraan tellen mee."),
      roo: z.string().nullable().describe("Nummer in het Register van Overheidsorganisaties."),
    })
    .meta({ id: "Registernummers", description: "Hoe registers een organisatie kennen." }),
);

const roleSchema = once(() =>
  z
    .object({
      thema: z.string().nullable().describe("Kenmerk van het thema; null als de hele agenda is bedoeld."),
      speerpunten: listOf(z.string()).describe("Kenmerken; leeg als het hele thema is bedoeld."),
      rol: z.string(),
      afgeleid: z.boolean().describe("Of wij de koppeling met het thema legden. Zo niet, dan noemt de agenda haar."),
      bron: z.string(),
    })
    .meta({ id: "Rol", description: "Wat een organisatie doet voor een deel van de agenda." }),
);

const nameSchema = once(() =>
  z
    .object({ naam: z.string(), afkorting: z.string().nullable(), tijdvak: spanSchema() })
    .meta({ id: "NaamInDeTijd", description: "Een naam en wanneer die gold." }),
);

const headSchema = once(() =>
  z.object({ id: z.string(), naam: z.string() }).meta({ id: "OrganisatieKort", description: "Een organisatie met kenmerk en naam." }),
);

const numberIn = ({ identifiers }: ListedOrganisation, register: Register): string | null =>
  identifiers.find((identifier) => identifier.register === register)?.value ?? null;

const roleOf = ({ theme, focusPoints, role, isDerived, source }: OrganisationRole) => ({
  thema: theme,
  speerpunten: [...focusPoints],
  rol: role,
  afgeleid: isDerived,
  bron: source,
});

const nameOf = ({ name, abbreviation, period }: NameInTime) => ({ naam: name, afkorting: abbreviation, tijdvak: spanOf(period) });

const headOf = ({ id, name }: OrganisationHead) => ({ id, naam: name });

const answerOf = (organisation: ListedOrganisation): OrganisationAnswer => ({
  id: organisation.id,
  adres: organisationAddress(organisation),
  naam: organisation.name,
  afkorting: organisation.abbreviation,
  soort: kindWords[organisation.kind],
  nummers: {
    cbs: numberIn(organisation, "cbs"),
    tooi: numberIn(organisation, "tooi"),
    oin: numberIn(organisation, "oin"),
    kvk: numberIn(organisation, "kvk"),
    roo: numberIn(organisation, "roo"),
  },
  tijdvak: spanOf(organisation.period),
  hoortBij: organisation.parent,
  voortgekomenUit: organisation.predecessor,
  opgegaanIn: organisation.successor,
  rollen: organisation.roles.map(roleOf),
  toelichting: organisation.note,
  bronnen: organisation.sources,
  ...keptOf(organisation),
});
