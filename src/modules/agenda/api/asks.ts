import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptOf, listOf, once, orNull, periodOf, periodSchema } from "../../../platform/api/pieces.ts";
import { codeFromWord, oneWordOf } from "../../../platform/api/words.ts";
import { askAddress } from "../domain/addresses.ts";
import { type Ask, addresseeGroups, instruments, type TrailPaper, trailPaperKinds, verdicts } from "../domain/ask.ts";
import type { ThemeHead } from "../domain/heads.ts";
import { askNotFound } from "../domain/refusals.ts";
import { askQuery } from "../input/asks.ts";
import { askAt, asks } from "../store/asks.ts";
import type { AgendaTables } from "../tables.ts";
import {
  agendaFields,
  codeField,
  eventFields,
  eventOf,
  latestOf,
  linesField,
  partsOfId,
  pointHeadSchema,
  pointNames,
  sourcesOf,
  themeHeadOf,
  themeHeadSchema,
} from "./parts.ts";
import { addresseeWords, certaintyWords, instrumentWords, verdictWords } from "./words.ts";

/** What the cities ask of others, for programs. */
export const askCollection = <Tables extends AgendaTables>() =>
  collection<Tables, AskFilters, AskAnswer, FullAskAnswer>({
    name: "vragen",
    one: "Vraag",
    description: "Wat de steden aan het Rijk en anderen vragen, met wat ervan kwam. Elk oordeel is een lezing van openbare bronnen.",
    query: filters,
    rowFields: askFields,
    itemFields: fullAskFields,
    list: async ({ db, actor }, { thema, oordeel, gericht, instrument }) => {
      const found = await asks(db, actor, { theme: thema, verdict: oordeel, addresseeGroup: gericht, instrument });
      const pointsOf = await pointNames(db, actor, found);
      return found.map((ask) => ({ ...answerOf(ask, pointsOf(ask)), laatsteGebeurtenis: ask.latest && periodOf(ask.latest) }));
    },
    item: async ({ db, actor }, id) => {
      const { agenda, code } = partsOfId(id);
      const ask = await askAt(db, actor, agenda, code);
      if (!ask) throw askNotFound(agenda, code);
      const pointsOf = await pointNames(db, actor, [ask]);
      return {
        ...answerOf(ask, pointsOf(ask)),
        laatsteGebeurtenis: latestOf(ask.events),
        gebeurtenissen: ask.events.map(eventOf),
        stukken: ask.trail.map(paperOf),
        bronnen: sourcesOf([...ask.events, ...ask.trail.map(({ source }) => ({ sources: [source] }))]),
      };
    },
    page: ({ id }) => askAddress(partsOfId(id).agenda, partsOfId(id).code),
    columns: {
      id: (ask) => ask.id,
      agenda: (ask) => ask.agenda,
      code: (ask) => ask.code,
      tekst: (ask) => ask.tekst,
      thema: (ask) => ask.thema.titel,
      speerpunten: (ask) => ask.speerpunten.map((point) => point.code),
      gerichtAan: (ask) => ask.gerichtAan,
      gericht: (ask) => ask.gericht,
      instrumenten: (ask) => ask.instrumenten,
      oordeel: (ask) => ask.oordeel,
      zekerheid: (ask) => ask.zekerheid,
      toelichting: (ask) => ask.toelichting,
      herziening: (ask) => ask.herziening,
      laatsteGebeurtenis: (ask) => ask.laatsteGebeurtenis?.periode ?? null,
      regels: (ask) => ask.regels.map(String),
      versie: (ask) => ask.versie,
      gewijzigdOp: (ask) => ask.gewijzigdOp,
    },
  });

const filters = z.object({
  ...askQuery.shape,
  oordeel: codeFromWord(verdicts, verdictWords),
  gericht: codeFromWord(addresseeGroups, addresseeWords),
  instrument: codeFromWord(instruments, instrumentWords),
});
type AskFilters = z.infer<typeof filters>;

const askFields = once(() => ({
  ...agendaFields(),
  code: codeField(),
  tekst: z.string().describe("De vraag, in onze woorden."),
  thema: themeHeadSchema(),
  speerpunten: listOf(pointHeadSchema()),
  gerichtAan: z.string().describe("Aan wie, in de woorden van de agenda."),
  gericht: oneWordOf(addresseeWords).describe("De eerste partij daarin."),
  instrumenten: listOf(oneWordOf(instrumentWords)).describe("Waarmee aan de vraag te voldoen is."),
  oordeel: oneWordOf(verdictWords).describe("Wat er van de vraag kwam."),
  zekerheid: oneWordOf(certaintyWords).describe("Hoe zeker het oordeel is."),
  toelichting: z.string().nullable().describe("Wat er bij het oordeel te zeggen is."),
  herziening: z.string().nullable().describe("Wat een tweede lezing bevestigde of veranderde."),
  laatsteGebeurtenis: orNull(periodSchema()).describe("Wanneer er het laatst iets gebeurde."),
  regels: linesField(),
}));
type AskAnswer = z.infer<z.ZodObject<ReturnType<typeof askFields>>>;

const fullAskFields = once(() => ({
  ...askFields(),
  ...eventFields(),
  stukken: listOf(paperSchema()).describe("Stukken van parlement en overheid achter het oordeel."),
}));
type FullAskAnswer = z.infer<z.ZodObject<ReturnType<typeof fullAskFields>>>;

const paperSchema = once(() =>
  z
    .object({
      soort: z.enum(trailPaperKinds),
      nummer: z.string(),
      gepubliceerd: periodSchema(),
      tekst: z.string().describe("Wat het stuk is, in onze woorden."),
      bron: z.string(),
    })
    .meta({ id: "Stuk", description: "Een stuk van parlement of overheid." }),
);

const paperOf = ({ kind, number, published, sentence, source }: TrailPaper) => ({
  soort: kind,
  nummer: number,
  gepubliceerd: periodOf(published),
  tekst: sentence,
  bron: source,
});

const answerOf = (ask: Ask & { readonly themeHead: ThemeHead }, points: AskAnswer["speerpunten"]) => ({
  id: ask.id,
  agenda: ask.agenda,
  code: ask.code,
  tekst: ask.wording,
  thema: themeHeadOf(ask.themeHead),
  speerpunten: points,
  gerichtAan: ask.addressee,
  gericht: addresseeWords[ask.addresseeGroup],
  instrumenten: ask.instruments.map((instrument) => instrumentWords[instrument]),
  oordeel: verdictWords[ask.verdict],
  zekerheid: certaintyWords[ask.certainty],
  toelichting: ask.note,
  herziening: ask.revision,
  regels: ask.lines,
  ...keptOf(ask),
});
