import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptOf, listOf, once, orNull } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { focusPointAddress } from "../domain/addresses.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { focusPointNotFound } from "../domain/refusals.ts";
import type { Theme } from "../domain/theme.ts";
import { place } from "../input/place.ts";
import { agendas } from "../store/agendas.ts";
import { focusPointAt, focusPointsOf, type LinkedPoint, linksOf } from "../store/focus-points.ts";
import { type Lineage, lineageOf, type Relative } from "../store/lineage.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaTables } from "../tables.ts";
import { agendaFields, codeField, linesField, partsOfId, pointHeadOf, pointHeadSchema, themeHeadOf, themeHeadSchema } from "./parts.ts";
import { fateWords, linkWords } from "./words.ts";

/** The focus points of every agenda, for programs. */
export const focusPointCollection = <Tables extends AgendaTables>() =>
  collection<Tables, FocusPointFilters, FocusPointAnswer, FullFocusPointAnswer>({
    name: "speerpunten",
    one: "Speerpunt",
    description: "De speerpunten van de agenda’s, in hun volgorde; de nieuwste agenda eerst.",
    query: filters,
    rowFields: focusPointFields,
    itemFields: fullFocusPointFields,
    list: async (visit, { thema }) => {
      const all = await everyPoint(visit);
      return thema === undefined ? all : all.filter((point) => point.themas.some((theme) => theme.plaats === thema));
    },
    item: async ({ db, actor }, id) => {
      const { agenda, code } = partsOfId(id);
      const point = await focusPointAt(db, actor, agenda, code);
      if (!point) throw focusPointNotFound(agenda, code);
      const [themes, links, lineage] = await Promise.all([
        themesOf(db, actor, agenda),
        linksOf(db, actor, point.id),
        lineageOf(db, actor, point.id),
      ]);
      return { ...answerOf(point, themes), verbanden: links.map((link) => linkOf(point, link)), ...lineageAnswerOf(lineage) };
    },
    page: ({ id }) => focusPointAddress(partsOfId(id).agenda, partsOfId(id).code),
    columns: {
      id: (point) => point.id,
      agenda: (point) => point.agenda,
      code: (point) => point.code,
      nummer: (point) => point.nummer,
      titel: (point) => point.titel,
      samenvatting: (point) => point.samenvatting,
      themas: (point) => point.themas.map((theme) => theme.titel),
      afgeleid: (point) => point.afgeleid,
      regels: (point) => point.regels.map(String),
      versie: (point) => point.versie,
      gewijzigdOp: (point) => point.gewijzigdOp,
    },
  });

/** The focus points of all agendas that the actor may see. */
async function everyPoint({ db, actor }: Visit<AgendaTables>): Promise<readonly FocusPointAnswer[]> {
  const all = await agendas(db, actor);
  const perAgenda = await Promise.all(
    all.map(async ({ id }) => {
      const [points, themes] = await Promise.all([focusPointsOf(db, actor, id), themesOf(db, actor, id)]);
      return points.map((point) => answerOf(point, themes));
    }),
  );
  return perAgenda.flat();
}

const filters = z.object({ thema: place });
type FocusPointFilters = z.infer<typeof filters>;

const focusPointFields = once(() => ({
  ...agendaFields(),
  code: codeField(),
  nummer: z.int().describe("Nummer binnen het eerste thema."),
  titel: z.string(),
  samenvatting: z.string().describe("Waar het over gaat, in onze woorden."),
  themas: listOf(themeHeadSchema()).describe("De thema’s waar het bij hoort; het eerste geeft het zijn nummer."),
  afgeleid: z.boolean().describe("Of wij het uit de lopende tekst hebben afgeleid, omdat de lijst in de bron ontbreekt."),
  regels: linesField(),
}));
type FocusPointAnswer = z.infer<z.ZodObject<ReturnType<typeof focusPointFields>>>;

const fullFocusPointFields = once(() => ({
  ...focusPointFields(),
  verbanden: listOf(linkSchema()),
  lot: orNull(fateSchema()).describe("Hoe het eindigde met zijn agenda; null zolang daar niet over besloten is."),
  voorgangers: listOf(relativeSchema()).describe("Waar het uit verder ging, over alle agenda’s; de naaste eerst."),
  opvolgers: listOf(relativeSchema()).describe("Waarin het verder gaat, over alle agenda’s; de naaste eerst."),
}));
type FullFocusPointAnswer = z.infer<z.ZodObject<ReturnType<typeof fullFocusPointFields>>>;

const fateSchema = once(() =>
  z
    .object({ soort: oneWordOf(fateWords), reden: z.string() })
    .meta({ id: "Lot", description: "Wat er met een speerpunt gebeurde toen zijn agenda eindigde, en waarom." }),
);

const relativeSchema = once(() =>
  z
    .object({
      agenda: z.string().describe("De periode van de agenda waarin het staat."),
      speerpunt: pointHeadSchema(),
      lot: orNull(fateSchema()).describe("Hoe het zelf eindigde; null zolang daar niet over besloten is."),
    })
    .meta({ id: "Opvolging", description: "Een speerpunt van een andere agenda waar dit uit voortkwam, of waarin het verder gaat." }),
);

const fateAnswerOf = (fate: Lineage["fate"]) => fate && { soort: fateWords[fate.kind], reden: fate.reason };

const relativeOf = ({ point, fate }: Relative): z.infer<ReturnType<typeof relativeSchema>> => ({
  agenda: point.agenda,
  speerpunt: pointHeadOf(point),
  lot: fateAnswerOf(fate),
});

const lineageAnswerOf = ({ fate, ancestors, descendants }: Lineage) => ({
  lot: fateAnswerOf(fate),
  voorgangers: ancestors.map(relativeOf),
  opvolgers: descendants.map(relativeOf),
});

const directions = ["naar", "van"] as const;

const linkSchema = once(() =>
  z
    .object({
      soort: oneWordOf(linkWords).describe("Hoe het ene speerpunt met het andere samenhangt."),
      richting: z.enum(directions).describe("naar: dit speerpunt verwijst naar het andere. van: het andere verwijst hierheen."),
      speerpunt: pointHeadSchema(),
      toelichting: z.string().nullable(),
    })
    .meta({ id: "Verband", description: "Hoe twee speerpunten samenhangen." }),
);

const linkOf = (point: FocusPoint, { link, point: other }: LinkedPoint): z.infer<ReturnType<typeof linkSchema>> => ({
  soort: linkWords[link.kind],
  richting: link.from === point.id ? "naar" : "van",
  speerpunt: pointHeadOf(other),
  toelichting: link.note,
});

const answerOf = (point: FocusPoint, themes: readonly Theme[]): FocusPointAnswer => ({
  id: point.id,
  agenda: point.agenda,
  code: point.code,
  nummer: point.number,
  titel: point.title,
  samenvatting: point.summary,
  themas: point.themes.flatMap((id) => themes.filter((theme) => theme.id === id)).map(themeHeadOf),
  afgeleid: point.isDerived,
  regels: point.lines,
  ...keptOf(point),
});
