import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptOf, listOf, once, orNull } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { themeAddress } from "../domain/addresses.ts";
import { themeNotFound } from "../domain/refusals.ts";
import type { Theme } from "../domain/theme.ts";
import { agendas } from "../store/agendas.ts";
import { eventsOf } from "../store/events.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { themeAt, themesOf } from "../store/themes.ts";
import type { AgendaTables } from "../tables.ts";
import { agendaFields, eventFields, eventOf, partsOfId, pointHeadOf, pointHeadSchema, sourcesOf } from "./parts.ts";
import { groupWords } from "./words.ts";

/** The themes of every agenda, for programs. */
export const themeCollection = <Tables extends AgendaTables>() =>
  collection<Tables, ThemeFilters, ThemeAnswer, FullThemeAnswer>({
    name: "themas",
    one: "Thema",
    description: "De thema’s van de agenda’s, in hun volgorde; de nieuwste agenda eerst.",
    query: filters,
    rowFields: themeFields,
    itemFields: fullThemeFields,
    list: async (visit) => (await everyTheme(visit)).map(answerOf),
    item: async ({ db, actor }, id) => {
      const { agenda, code } = partsOfId(id);
      const theme = /^[1-9]\d{0,2}$/.test(code) ? await themeAt(db, actor, agenda, Number(code)) : null;
      if (!theme) throw themeNotFound(agenda, code);
      const [points, events] = await Promise.all([focusPointsOf(db, actor, agenda), eventsOf(db, "theme", theme.id)]);
      return {
        ...answerOf(theme),
        speerpunten: points.filter((point) => point.themes.includes(theme.id)).map(pointHeadOf),
        gebeurtenissen: events.map(eventOf),
        bronnen: sourcesOf(events),
      };
    },
    page: ({ id, plaats }) => themeAddress(partsOfId(id).agenda, plaats),
    columns: {
      id: (theme) => theme.id,
      agenda: (theme) => theme.agenda,
      plaats: (theme) => theme.plaats,
      nummer: (theme) => theme.nummer,
      titel: (theme) => theme.titel,
      korteTitel: (theme) => theme.korteTitel,
      samenvatting: (theme) => theme.samenvatting,
      pijler: (theme) => theme.pijler,
      groep: (theme) => theme.groep?.naam ?? null,
      groepSoort: (theme) => theme.groep?.soort ?? null,
      eersteRegel: (theme) => theme.eersteRegel,
      laatsteRegel: (theme) => theme.laatsteRegel,
      lijstVolledig: (theme) => theme.lijstVolledig,
      versie: (theme) => theme.versie,
      gewijzigdOp: (theme) => theme.gewijzigdOp,
    },
  });

/** The themes of all agendas that the actor may see. */
async function everyTheme({ db, actor }: Visit<AgendaTables>): Promise<readonly Theme[]> {
  const all = await agendas(db, actor);
  return (await Promise.all(all.map((agenda) => themesOf(db, actor, agenda.id)))).flat();
}

const filters = z.object({});
type ThemeFilters = z.infer<typeof filters>;

const themeFields = once(() => ({
  ...agendaFields(),
  plaats: z.int().min(1).describe("Plaats in de agenda, vanaf 1."),
  nummer: z.int().nullable().describe("Het gedrukte nummer; null als het hoofdstuk er geen heeft."),
  titel: z.string(),
  korteTitel: z.string(),
  samenvatting: z.string().describe("Waar het over gaat, in onze woorden."),
  pijler: z.string().nullable().describe("De pijler waaronder het valt."),
  groep: orNull(groupSchema()).describe("De groep naar wie de agenda verwijst."),
  eersteRegel: z.int().describe("Eerste regel in de tekstversie van het brondocument."),
  laatsteRegel: z.int().describe("Laatste regel in de tekstversie van het brondocument."),
  lijstVolledig: z.boolean().describe("Of de brontekst de lijst met speerpunten bevat. Zo niet, dan zijn ze afgeleid."),
}));
type ThemeAnswer = z.infer<z.ZodObject<ReturnType<typeof themeFields>>>;

const fullThemeFields = once(() => ({ ...themeFields(), speerpunten: listOf(pointHeadSchema()), ...eventFields() }));
type FullThemeAnswer = z.infer<z.ZodObject<ReturnType<typeof fullThemeFields>>>;

const groupSchema = once(() =>
  z.object({ naam: z.string(), soort: oneWordOf(groupWords) }).meta({ id: "Groep", description: "Een groep van het netwerk." }),
);

const answerOf = (theme: Theme): ThemeAnswer => ({
  id: theme.id,
  agenda: theme.agenda,
  plaats: theme.position,
  nummer: theme.number,
  titel: theme.title,
  korteTitel: theme.shortTitle,
  samenvatting: theme.summary,
  pijler: theme.pillar,
  groep: theme.group && { naam: theme.group.name, soort: groupWords[theme.group.kind] },
  eersteRegel: theme.firstLine,
  laatsteRegel: theme.lastLine,
  lijstVolledig: theme.isListComplete,
  ...keptOf(theme),
});
