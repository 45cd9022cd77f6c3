import { z } from "zod";
import type { CityId } from "../../../lib/ids.ts";
import { listOf, once, orNull, periodOf, periodSchema } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import type { CityFreshness, RecordFreshness } from "../domain/confirmation.ts";
import type { Execution, Lead } from "../domain/execution.ts";
import type { CityHead, ListedInitiative } from "../domain/listed-initiative.ts";
import { freshnessWords, initiativeStateWords, leadRoleWords } from "./words.ts";

/** A city by name. */
export const cityHeadSchema = once(() =>
  z
    .object({ id: z.string().describe("CBS-code; de stad zelf staat op /steden/{id}."), naam: z.string() })
    .meta({ id: "StadVerwijzing", description: "Een stad bij naam." }),
);

/** A city by name, for an answer. */
export const cityHeadOf = ({ id, name }: Pick<CityHead, "id" | "name">) => ({ id, naam: name });

const leadSchema = once(() =>
  z
    .object({
      rol: oneWordOf(leadRoleWords),
      functie: z.string().nullable(),
      organisatie: z.string().nullable().describe("De organisatie bij naam."),
      bekend: z.boolean().describe("Onwaar als is vastgelegd dat niemand dit trekt."),
    })
    .meta({ id: "Trekker", description: "Wie het trekt, als functie en organisatie. Namen van personen staan hier niet." }),
);

const cityPartSchema = once(() =>
  z
    .object({
      stad: cityHeadSchema(),
      stand: oneWordOf(initiativeStateWords).describe("Hoe ver het in deze stad is."),
      eigenStand: z.boolean().describe("Waar als de stad zelf een stand heeft, onwaar als het die van het geheel is."),
      laatstBevestigdOp: z.iso.datetime({ offset: true }).nullable().describe("Wanneer deze stad er zelf voor het laatst iets over zei."),
      versheid: oneWordOf(freshnessWords),
    })
    .meta({ id: "Uitrol", description: "Hoe ver een initiatief in een stad is." }),
);

const abstentionSchema = once(() =>
  z
    .object({ stad: cityHeadSchema(), reden: z.string() })
    .meta({ id: "BewustNiet", description: "Een stad die besloot niet mee te doen, met de reden." }),
);

const milestoneSchema = once(() =>
  z
    .object({
      titel: z.string(),
      termijn: periodSchema().describe("Wanneer het er moet zijn."),
      bereikt: orNull(periodSchema()).describe("Wanneer het bereikt is; null zolang dat niet zo is."),
      gewicht: z.number().nullable().describe("Hoe zwaar de stap telt; null als niemand dat zei."),
    })
    .meta({ id: "Mijlpaal", description: "Een stap naar het resultaat." }),
);

const fundingSchema = once(() =>
  z
    .object({
      van: z.string().describe("Van wie het geld komt."),
      bedrag: z.number().describe("Hele euro’s, één keer, voor de genoemde jaren."),
      jaren: z.string().nullable(),
    })
    .meta({ id: "Financiering", description: "Waar geld voor een initiatief vandaan komt." }),
);

const resultSchema = once(() =>
  z
    .object({
      tekst: z.string(),
      indicator: z.string().nullable().describe("Wat is gemeten, met de eenheid."),
      vooraf: z.string().nullable(),
      achteraf: z.string().nullable(),
      bron: z.string().nullable(),
    })
    .meta({ id: "Resultaat", description: "Wat er van een initiatief kwam." }),
);

/** How an initiative is carried out. */
export const executionFields = once(() => ({
  trekkers: listOf(leadSchema()).describe("Wie het trekt; leeg als nog niemand dat zei."),
  uitrol: listOf(cityPartSchema()).describe("De stand per stad die meedoet."),
  bewustNiet: listOf(abstentionSchema()).describe("Steden die besloten niet mee te doen."),
  mijlpalen: listOf(milestoneSchema()),
  financiering: listOf(fundingSchema()),
  partners: listOf(z.string()),
  resultaat: orNull(resultSchema()),
}));
export type ExecutionAnswer = z.infer<z.ZodObject<ReturnType<typeof executionFields>>>;

type Organisations = ReadonlyMap<string, CityHead>;

/** How an initiative is carried out, for an answer. */
export const executionAnswer = (
  initiative: ListedInitiative,
  execution: Execution,
  freshness: RecordFreshness,
  organisations: Organisations,
): ExecutionAnswer => ({
  trekkers: execution.leads.map((lead) => leadOf(lead, organisations)),
  uitrol: initiative.cityHeads.map((city) => {
    const own = execution.cityParts.find((part) => part.city === city.id)?.state ?? null;
    return {
      stad: cityHeadOf(city),
      stand: initiativeStateWords[own ?? initiative.state],
      eigenStand: own !== null,
      ...saidBy(freshness.cities.get(city.id)),
    };
  }),
  bewustNiet: execution.abstentions.map(({ city, reason }) => ({ stad: namedCity(city, organisations), reden: reason })),
  mijlpalen: execution.milestones.map(({ title, due, weight, doneOn }) => ({
    titel: title,
    termijn: periodOf({ on: due, note: null }),
    bereikt: doneOn === null ? null : periodOf({ on: doneOn, note: null }),
    gewicht: weight,
  })),
  financiering: execution.funding.map(({ from, amountEur, years }) => ({ van: from, bedrag: amountEur, jaren: years })),
  partners: execution.partners,
  resultaat: execution.result && {
    tekst: execution.result.sentence,
    indicator: execution.result.indicator,
    vooraf: execution.result.before,
    achteraf: execution.result.after,
    bron: execution.result.source,
  },
});

const leadOf = ({ role, office, organisation, person }: Lead, organisations: Organisations) => ({
  rol: leadRoleWords[role],
  functie: office,
  organisatie: organisation === null ? null : (organisations.get(organisation)?.name ?? null),
  bekend: person !== null || office !== null || organisation !== null,
});

const saidBy = (said: CityFreshness | undefined) => ({
  laatstBevestigdOp: said?.last.at.toISOString() ?? null,
  versheid: freshnessWords[said?.freshness ?? "never"],
});

const namedCity = (city: CityId, organisations: Organisations) => cityHeadOf(organisations.get(city) ?? { id: city, name: city });

/** How an initiative is carried out, as cells of a table: one piece of text for each thing. */
export const executionColumns = {
  trekkers: ({ trekkers }: ExecutionAnswer) =>
    trekkers.map(({ rol, functie, organisatie, bekend }) =>
      bekend ? `${rol}: ${[functie, organisatie].filter((part) => part !== null).join(", ")}` : `${rol}: niemand bekend`,
    ),
  uitrol: ({ uitrol }: ExecutionAnswer) => uitrol.map(({ stad, stand, versheid }) => `${stad.naam}: ${stand} (${versheid})`),
  bewustNiet: ({ bewustNiet }: ExecutionAnswer) => bewustNiet.map(({ stad, reden }) => `${stad.naam}: ${reden}`),
  mijlpalen: ({ mijlpalen }: ExecutionAnswer) =>
    mijlpalen.map(({ titel, termijn, bereikt, gewicht }) =>
      [titel, `termijn ${termijn.periode ?? "onbekend"}`, `bereikt ${bereikt?.periode ?? "nee"}`, `gewicht ${gewicht ?? "geen"}`].join(
        "; ",
      ),
    ),
  financiering: ({ financiering }: ExecutionAnswer) =>
    financiering.map(({ van, bedrag, jaren }) => `${van}: ${bedrag} euro${jaren === null ? "" : ` (${jaren})`}`),
  partners: ({ partners }: ExecutionAnswer) => partners,
  resultaat: ({ resultaat }: ExecutionAnswer) => resultaat?.tekst ?? null,
} as const;
