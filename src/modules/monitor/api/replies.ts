import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptFields, keptOf, once, orNull } from "../../../platform/api/pieces.ts";
import { oneWordOf, type Words } from "../../../platform/api/words.ts";
import { shownReplyAddress } from "../domain/addresses.ts";
import { type ReplyKind, replyKinds } from "../domain/reply.ts";
import { replyNotFound } from "../domain/reply-refusals.ts";
import { repliesQuery } from "../input/replies.ts";
import { chosenReplies, type NamedReply, namedReplies } from "../routes/replies/named-replies.ts";
import type { MonitorReads } from "../tables.ts";

/** What cities say beside their own figures, for programs. What was withdrawn is not in it. */
export const replyCollection = <Tables extends MonitorReads>() =>
  collection<Tables, z.infer<typeof repliesQuery>, ReplyAnswer, ReplyAnswer>({
    name: "weerwoorden",
    one: "Weerwoord",
    description: "Wat steden zeggen bij hun eigen cijfers, met functie en datum; het nieuwste eerst. Toon het waar u het cijfer toont.",
    query: repliesQuery,
    rowFields: replyFields,
    itemFields: replyFields,
    list: async (visit, query) => (await chosenReplies(visit, query)).map(answerOf),
    item: async (visit, id) => {
      const named = (await namedReplies(visit)).find(({ reply }) => reply.id === id);
      if (!named) throw replyNotFound(id);
      return answerOf(named);
    },
    page: ({ cijfer, stadAdresdeel }) => shownReplyAddress(cijfer, stadAdresdeel),
    columns: {
      id: ({ id }) => id,
      cijfer: ({ cijfer }) => cijfer,
      cijferTitel: ({ cijferTitel }) => cijferTitel,
      stad: ({ stad }) => stad,
      stadNaam: ({ stadNaam }) => stadNaam,
      soort: ({ soort }) => soort,
      vanPeriode: ({ perioden }) => perioden?.van ?? null,
      totPeriode: ({ perioden }) => perioden?.tot ?? null,
      tekst: ({ tekst }) => tekst,
      functie: ({ functie }) => functie,
      eersteDag: ({ eersteDag }) => eersteDag,
      laatsteDag: ({ laatsteDag }) => laatsteDag,
      versie: ({ versie }) => versie,
      gewijzigdOp: ({ gewijzigdOp }) => gewijzigdOp,
    },
  });

const kindWords: Words<ReplyKind> = { reply: "weerwoord", explanation: "toelichting" };

const replyFields = once(() => ({
  id: z.string().describe("Vast kenmerk."),
  ...keptFields(),
  cijfer: z.string().describe("Kenmerk van het cijfer; zijn pagina is /cijfers/{cijfer}."),
  cijferTitel: z.string(),
  stad: z.string().describe("Kenmerk van de stad; de stad zelf staat op /steden/{id}."),
  stadNaam: z.string(),
  stadAdresdeel: z.string().describe("Het deel van het adres van de pagina: /steden/{stadAdresdeel}."),
  soort: oneWordOf(kindWords).describe(`Wat het is: ${replyKinds.map((kind) => kindWords[kind]).join(" of ")}.`),
  perioden: orNull(spanSchema()).describe("Waar het over gaat; null als het over het hele cijfer gaat."),
  tekst: z.string().describe("Wat de stad zegt, in haar eigen woorden: gewone tekst met regels, geen opmaak."),
  functie: z.string().describe("De functie die voor de stad ondertekent."),
  eersteDag: z.iso.date().describe("De dag waarop het er voor het eerst stond."),
  laatsteDag: z.iso.date().describe("De laatste dag waarop de stad het schreef, wijzigde of bevestigde."),
}));
type ReplyAnswer = z.infer<z.ZodObject<ReturnType<typeof replyFields>>>;

const spanSchema = once(() =>
  z
    .object({
      van: z.string().describe("De eerste periode, zoals het CBS die schrijft: 2024JJ00."),
      tot: z.string().describe("De laatste periode."),
    })
    .meta({ id: "PeriodenVanWeerwoord", description: "De perioden waar een weerwoord over gaat." }),
);

const answerOf = ({ reply, city, indicator }: NamedReply): ReplyAnswer => ({
  id: reply.id,
  cijfer: indicator.id,
  cijferTitel: indicator.titleNl,
  stad: city.id,
  stadNaam: city.name,
  stadAdresdeel: city.slug,
  soort: kindWords[reply.kind],
  perioden: reply.span && { van: reply.span.from, tot: reply.span.to },
  tekst: reply.text,
  functie: reply.office,
  eersteDag: reply.placedOn,
  laatsteDag: reply.saidOn,
  ...keptOf(reply),
});
