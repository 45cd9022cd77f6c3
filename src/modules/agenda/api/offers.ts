import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptOf, listOf, once, orNull, periodOf, periodSchema } from "../../../platform/api/pieces.ts";
import { codeFromWord, oneWordOf } from "../../../platform/api/words.ts";
import { offerAddress } from "../domain/addresses.ts";
import type { ThemeHead } from "../domain/heads.ts";
import { accounts, type Offer } from "../domain/offer.ts";
import { offerNotFound } from "../domain/refusals.ts";
import { offerQuery } from "../input/offers.ts";
import { offerAt, offers } from "../store/offers.ts";
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
import { accountWords, certaintyWords } from "./words.ts";

/** What the cities offer to do themselves, for programs. */
export const offerCollection = <Tables extends AgendaTables>() =>
  collection<Tables, OfferFilters, OfferAnswer, FullOfferAnswer>({
    name: "aanbod",
    one: "Aanbod",
    description: "Wat de steden aanbieden zelf te doen, met hoe het ermee staat. Elke stand is een lezing van openbare bronnen.",
    query: filters,
    rowFields: offerFields,
    itemFields: fullOfferFields,
    list: async ({ db, actor }, { thema, stand }) => {
      const found = await offers(db, actor, { theme: thema, account: stand });
      const pointsOf = await pointNames(db, actor, found);
      return found.map((offer) => ({ ...answerOf(offer, pointsOf(offer)), laatsteGebeurtenis: offer.latest && periodOf(offer.latest) }));
    },
    item: async ({ db, actor }, id) => {
      const { agenda, code } = partsOfId(id);
      const offer = await offerAt(db, actor, agenda, code);
      if (!offer) throw offerNotFound(agenda, code);
      const pointsOf = await pointNames(db, actor, [offer]);
      return {
        ...answerOf(offer, pointsOf(offer)),
        laatsteGebeurtenis: latestOf(offer.events),
        gebeurtenissen: offer.events.map(eventOf),
        bronnen: sourcesOf(offer.events),
      };
    },
    page: ({ id }) => offerAddress(partsOfId(id).agenda, partsOfId(id).code),
    columns: {
      id: (offer) => offer.id,
      agenda: (offer) => offer.agenda,
      code: (offer) => offer.code,
      tekst: (offer) => offer.tekst,
      thema: (offer) => offer.thema.titel,
      speerpunten: (offer) => offer.speerpunten.map((point) => point.code),
      partners: (offer) => offer.partners,
      stand: (offer) => offer.stand,
      zekerheid: (offer) => offer.zekerheid,
      toelichting: (offer) => offer.toelichting,
      laatsteGebeurtenis: (offer) => offer.laatsteGebeurtenis?.periode ?? null,
      regels: (offer) => offer.regels.map(String),
      versie: (offer) => offer.versie,
      gewijzigdOp: (offer) => offer.gewijzigdOp,
    },
  });

const filters = z.object({ ...offerQuery.shape, stand: codeFromWord(accounts, accountWords) });
type OfferFilters = z.infer<typeof filters>;

const offerFields = once(() => ({
  ...agendaFields(),
  code: codeField(),
  tekst: z.string().describe("Het aanbod, in onze woorden."),
  thema: themeHeadSchema(),
  speerpunten: listOf(pointHeadSchema()),
  partners: listOf(z.string()).describe("Met wie."),
  stand: oneWordOf(accountWords).describe("Wat er van het aanbod kwam."),
  zekerheid: oneWordOf(certaintyWords).describe("Hoe zeker de stand is."),
  toelichting: z.string().nullable().describe("Wat er bij de stand te zeggen is."),
  laatsteGebeurtenis: orNull(periodSchema()).describe("Wanneer er het laatst iets gebeurde."),
  regels: linesField(),
}));
type OfferAnswer = z.infer<z.ZodObject<ReturnType<typeof offerFields>>>;

const fullOfferFields = once(() => ({ ...offerFields(), ...eventFields() }));
type FullOfferAnswer = z.infer<z.ZodObject<ReturnType<typeof fullOfferFields>>>;

const answerOf = (offer: Offer & { readonly themeHead: ThemeHead }, points: OfferAnswer["speerpunten"]) => ({
  id: offer.id,
  agenda: offer.agenda,
  code: offer.code,
  tekst: offer.wording,
  thema: themeHeadOf(offer.themeHead),
  speerpunten: points,
  partners: offer.partners,
  stand: accountWords[offer.account],
  zekerheid: certaintyWords[offer.certainty],
  toelichting: offer.note,
  regels: offer.lines,
  ...keptOf(offer),
});
