import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptOf, listOf, once } from "../../../platform/api/pieces.ts";
import { codeFromWord, oneWordOf } from "../../../platform/api/words.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { type RecordFreshness, recordFreshness } from "../domain/confirmation.ts";
import { type Execution, noExecution } from "../domain/execution.ts";
import { type InitiativeDetail, initiativeStates } from "../domain/initiative.ts";
import type { CityHead, ListedInitiative } from "../domain/listed-initiative.ts";
import { initiativeNotFound } from "../domain/refusals.ts";
import { initiativeQuery } from "../input/initiatives.ts";
import { initiativeAddress } from "../pages/initiative-parts.tsx";
import { freshnessOfInitiatives } from "../store/confirmations.ts";
import { executionsOf, organisationHeads } from "../store/execution.ts";
import { detailsOf } from "../store/initiative-details.ts";
import { initiativeAt, initiatives, slugOfInitiative } from "../store/initiatives.ts";
import type { AgendaReads } from "../tables.ts";
import { cityHeadOf, cityHeadSchema, type ExecutionAnswer, executionAnswer, executionColumns, executionFields } from "./execution.ts";
import { agendaFields, pointHeadOf, pointHeadSchema, themeHeadOf, themeHeadSchema } from "./parts.ts";
import { freshnessWords, initiativeStateWords } from "./words.ts";

/** What cities do, for programs. An initiative is also found by an id that it had before. */
export const initiativeCollection = <Tables extends AgendaReads>() =>
  collection<Tables, InitiativeFilters, InitiativeAnswer, FullInitiativeAnswer>({
    name: "initiatieven",
    one: "Initiatief",
    description: "Wat steden doen voor de speerpunten van de agenda, met de bron erbij.",
    query: filters,
    rowFields: initiativeFields,
    itemFields: fullInitiativeFields,
    list: async ({ db, actor, now }, { thema, speerpunt, stad, soort, stand }) => {
      const found = await initiatives(db, actor, { theme: thema, focusPoint: speerpunt, city: stad, sort: soort, state: stand });
      return answersFor({ db, actor, now }, found);
    },
    item: async ({ db, actor, now }, id) => {
      const slug = await slugOfInitiative(db, actor, id);
      const initiative = slug === null ? null : await initiativeAt(db, actor, slug);
      if (!initiative) throw initiativeNotFound(id);
      const details = await detailsOf(db, actor, initiative.id);
      const [answer] = await answersFor({ db, actor, now }, [initiative]);
      if (!answer) throw initiativeNotFound(id);
      return {
        ...answer,
        perStad: details.map((detail) => detailOf(detail, initiative.cityHeads)),
        eerdereKenmerken: initiative.formerIds,
      };
    },
    page: ({ adresdeel }) => initiativeAddress(adresdeel),
    columns: {
      id: (initiative) => initiative.id,
      agenda: (initiative) => initiative.agenda,
      titel: (initiative) => initiative.titel,
      samenvatting: (initiative) => initiative.samenvatting,
      soort: (initiative) => initiative.soort,
      stand: (initiative) => initiative.stand,
      standToelichting: (initiative) => initiative.standToelichting,
      begin: (initiative) => initiative.begin,
      einde: (initiative) => initiative.einde,
      heleNetwerk: (initiative) => initiative.heleNetwerk,
      thema: (initiative) => initiative.thema.titel,
      speerpunten: (initiative) => initiative.speerpunten.map((point) => point.code),
      steden: (initiative) => initiative.steden.map((city) => city.naam),
      bronnen: (initiative) => initiative.bronnen,
      laatstBevestigdOp: (initiative) => initiative.laatstBevestigdOp,
      versheid: (initiative) => initiative.versheid,
      ...executionColumns,
      versie: (initiative) => initiative.versie,
      gewijzigdOp: (initiative) => initiative.gewijzigdOp,
    },
  });

const filters = z.object({ ...initiativeQuery.shape, stand: codeFromWord(initiativeStates, initiativeStateWords) });
type InitiativeFilters = z.infer<typeof filters>;

const initiativeFields = once(() => ({
  ...agendaFields(),
  adresdeel: z.string().describe("Het deel van het adres van de pagina: /initiatieven/{adresdeel}."),
  titel: z.string(),
  samenvatting: z.string().describe("Wat het is, in onze woorden."),
  soort: z.string().describe("Wat voor iets het is, in het woord van de bron: proeftuin, Regio Deal."),
  stand: oneWordOf(initiativeStateWords).describe("Hoe ver het is."),
  standToelichting: z.string().describe("De stand in de woorden van de bron."),
  begin: z.string().nullable().describe("Eerste jaar, zoals de bron het geeft: 2019, circa 2020."),
  einde: z.string().nullable().describe("Laatste jaar, zoals de bron het geeft."),
  heleNetwerk: z.boolean().describe("Voor het hele netwerk in plaats van steden bij naam."),
  thema: themeHeadSchema(),
  speerpunten: listOf(pointHeadSchema()),
  steden: listOf(cityHeadSchema()).describe("De steden die meedoen."),
  bronnen: listOf(z.string()),
  laatstBevestigdOp: z.iso
    .datetime({ offset: true })
    .nullable()
    .describe("Wanneer een stad het voor het laatst bevestigde; leeg als geen stad dat deed."),
  versheid: oneWordOf(freshnessWords).describe(
    "Hoe zeker het is: na negen maanden verbleekt een bevestiging, na een jaar is zij verlopen.",
  ),
  ...executionFields(),
}));
type InitiativeAnswer = z.infer<z.ZodObject<ReturnType<typeof initiativeFields>>>;

const fullInitiativeFields = once(() => ({
  ...initiativeFields(),
  perStad: listOf(detailSchema()).describe("Wat er per stad bekend is; een stad kan meer rondes hebben."),
  eerdereKenmerken: listOf(z.string()).describe("Kenmerken waaronder delen ervan eerder bekend waren; ook op te vragen."),
}));
type FullInitiativeAnswer = z.infer<z.ZodObject<ReturnType<typeof fullInitiativeFields>>>;

const detailSchema = once(() =>
  z
    .object({
      stad: cityHeadSchema(),
      gebied: z.string().nullable(),
      onderdeel: z.string().nullable(),
      afspraak: z.string().nullable(),
      ronde: z.string().nullable(),
      jaar: z.int().nullable(),
      sinds: z.int().nullable().describe("Jaar waarin het begon."),
      stand: z.string().nullable().describe("De stand in de woorden van de bron."),
      woningen: z.int().nullable().describe("Aantal woningen."),
      rijksbijdrage: z.number().nullable().describe("Bijdrage van het Rijk in hele euro’s."),
      tekst: z.string().nullable(),
      bronnen: listOf(z.string()),
    })
    .meta({ id: "InitiatiefInStad", description: "Wat er bekend is van een initiatief in een stad." }),
);

const detailOf = (detail: InitiativeDetail, cities: readonly CityHead[]) => ({
  stad: cityHeadOf(cities.find((city) => city.id === detail.city) ?? { id: detail.city, name: detail.city }),
  gebied: detail.area,
  onderdeel: detail.part,
  afspraak: detail.deal,
  ronde: detail.round,
  jaar: detail.year,
  sinds: detail.started,
  stand: detail.stateNote,
  woningen: detail.homes,
  rijksbijdrage: detail.governmentEur,
  tekst: detail.sentence,
  bronnen: detail.sources,
});

/** Initiatives with how fresh each is and how it is carried out, for answers. */
async function answersFor(
  { db, actor, now }: Pick<Visit<AgendaReads>, "db" | "actor" | "now">,
  found: readonly ListedInitiative[],
): Promise<readonly InitiativeAnswer[]> {
  const ids = found.map(({ id }) => id);
  const [freshness, executions] = await Promise.all([freshnessOfInitiatives(db, ids, now), executionsOf(db, actor, ids)]);
  const organisations = await organisationHeads(db, organisationsIn([...executions.values()]));
  return found.map((initiative) => {
    const fresh = freshness.get(initiative.id) ?? recordFreshness([], now);
    const execution = executions.get(initiative.id) ?? noExecution;
    return { ...answerOf(initiative, fresh), ...executionAnswer(initiative, execution, fresh, organisations) };
  });
}

const organisationsIn = (executions: readonly Execution[]): readonly string[] => [
  ...new Set(
    executions.flatMap(({ leads, abstentions }) => [
      ...leads.flatMap(({ organisation }) => organisation ?? []),
      ...abstentions.map(({ city }) => city),
    ]),
  ),
];

const answerOf = (initiative: ListedInitiative, { last, freshness }: RecordFreshness): Omit<InitiativeAnswer, keyof ExecutionAnswer> => ({
  id: initiative.id,
  agenda: initiative.agenda,
  adresdeel: initiative.slug,
  titel: initiative.title,
  samenvatting: initiative.summary,
  soort: initiative.sort,
  stand: initiativeStateWords[initiative.state],
  standToelichting: initiative.stateNote,
  begin: initiative.started,
  einde: initiative.ended,
  heleNetwerk: initiative.isNetworkWide,
  thema: themeHeadOf(initiative.themeHead),
  speerpunten: initiative.focusPointHeads.map(pointHeadOf),
  steden: initiative.cityHeads.map(cityHeadOf),
  bronnen: initiative.sources,
  laatstBevestigdOp: last === null ? null : last.at.toISOString(),
  versheid: freshnessWords[freshness],
  ...keptOf(initiative),
});
