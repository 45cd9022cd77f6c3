import { z } from "zod";
import { collection } from "../../platform/api/collection.ts";
import { keptFields, keptOf, listOf, once, periodOf, periodSchema } from "../../platform/api/pieces.ts";
import { codeFromWord, oneWordOf, type Words } from "../../platform/api/words.ts";
import { fitting } from "./domain/list.ts";
import { type Position, type PositionVerdict, positionVerdicts } from "./domain/position.ts";
import { positionNotFound } from "./domain/refusals.ts";
import type { PositionTheme } from "./domain/theme.ts";
import { choiceOf, positionQuery } from "./input.ts";
import { allPositions, positionThemes } from "./store/positions.ts";
import type { PositionReads } from "./tables.ts";

/** What the network said together, for programs. */
export const positionCollection = <Tables extends PositionReads>() =>
  collection<Tables, PositionFilters, PositionAnswer, PositionAnswer>({
    name: "standpunten",
    one: "Standpunt",
    description: "Wat het netwerk, of een deel van de steden, samen zei, met wat ervan kwam; het nieuwste eerst.",
    query: filters,
    rowFields: positionFields,
    itemFields: positionFields,
    list: async ({ db, actor }, query) => {
      const [all, themes] = await Promise.all([allPositions(db, actor), positionThemes(db, actor)]);
      return fitting(all, choiceOf(query, themes)).map((position) => answerOf(position, themes));
    },
    item: async ({ db, actor }, id) => {
      const [all, themes] = await Promise.all([allPositions(db, actor), positionThemes(db, actor)]);
      const position = all.find((one) => one.id === id);
      if (!position) throw positionNotFound(id);
      return answerOf(position, themes);
    },
    page: ({ adresdeel }) => `/standpunten/${adresdeel}`,
    columns: {
      id: (position) => position.id,
      titel: (position) => position.titel,
      vorm: (position) => position.vorm,
      wanneer: (position) => position.wanneer.periode,
      wanneerToelichting: (position) => position.wanneer.toelichting,
      samenvatting: (position) => position.samenvatting,
      uitkomst: (position) => position.uitkomst,
      oordeel: (position) => position.oordeel,
      namens: (position) => position.namens,
      gerichtAan: (position) => position.gerichtAan,
      partners: (position) => position.partners,
      themas: (position) => position.themas.map((theme) => theme.titel),
      bron: (position) => position.bron,
      bronUitkomst: (position) => position.bronUitkomst,
      versie: (position) => position.versie,
      gewijzigdOp: (position) => position.gewijzigdOp,
    },
  });

const verdictWords: Words<PositionVerdict> = {
  granted: "ingewilligd",
  partly: "deels",
  pending: "loopt-nog",
  unknown: "niets-gevonden",
};

const filters = z.object({ ...positionQuery.shape, oordeel: codeFromWord(positionVerdicts, verdictWords) });
type PositionFilters = z.infer<typeof filters>;

const positionFields = once(() => ({
  id: z.string().describe("Vast kenmerk."),
  ...keptFields(),
  adresdeel: z.string().describe("Het deel van het adres van de pagina: /standpunten/{adresdeel}."),
  titel: z.string(),
  vorm: z.string().describe("Wat het is, zoals de bron het noemt: brief, manifest, resolutie."),
  wanneer: periodSchema(),
  samenvatting: z.string().describe("Wat er staat, in onze woorden."),
  uitkomst: z.string().describe("Wat ervan kwam, in onze woorden."),
  oordeel: oneWordOf(verdictWords).describe("Wat ervan kwam, in een woord."),
  namens: z.string().nullable().describe("Wie er sprak, als het niet het hele netwerk was."),
  gerichtAan: listOf(z.string()),
  partners: listOf(z.string()).describe("Met wie samen."),
  themas: listOf(themeSchema()),
  bron: z.string(),
  bronUitkomst: z.string().nullable(),
}));
type PositionAnswer = z.infer<z.ZodObject<ReturnType<typeof positionFields>>>;

const themeSchema = once(() =>
  z
    .object({
      id: z.string().describe("Kenmerk; het thema zelf staat op /themas/{id}."),
      plaats: z.int().describe("Plaats in de agenda, vanaf 1."),
      titel: z.string().describe("Korte titel."),
    })
    .meta({ id: "ThemaVanStandpunt", description: "Een thema waar een standpunt over gaat." }),
);

const answerOf = (position: Position, themes: readonly PositionTheme[]): PositionAnswer => ({
  id: position.id,
  adresdeel: position.slug,
  titel: position.title,
  vorm: position.form,
  wanneer: periodOf(position.taken),
  samenvatting: position.summary,
  uitkomst: position.outcome,
  oordeel: verdictWords[position.verdict],
  namens: position.onBehalfOf,
  gerichtAan: position.addressees,
  partners: position.partners,
  themas: themes
    .filter((theme) => position.themes.includes(theme.id))
    .map(({ id, position: plaats, shortTitle }) => ({ id, plaats, titel: shortTitle })),
  bron: position.source,
  bronUitkomst: position.outcomeSource,
  ...keptOf(position),
});
