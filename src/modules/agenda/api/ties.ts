import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { listOf, once } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import { linkWeight, type Tie } from "../domain/coherence.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { tieNotFound } from "../domain/refusals.ts";
import { coherenceQuery } from "../input/coherence.ts";
import { tiesOf } from "../routes/coherence.tsx";
import type { AgendaReads } from "../tables.ts";
import { pointHeadOf, pointHeadSchema } from "./parts.ts";
import { linkWords } from "./words.ts";

/** Which focus points of the current agenda lean on each other, and why, for programs. */
export const tieCollection = <Tables extends AgendaReads>() =>
  collection<Tables, TieFilters, TieAnswer, TieAnswer>({
    name: "samenhang",
    one: "Samenhang",
    description: "Paren van speerpunten in de huidige agenda die op elkaar leunen, met de reden. De sterkste staan voorop.",
    query: coherenceQuery,
    rowFields: tieFields,
    itemFields: tieFields,
    list: async (visit, { sterkte = 1 }) => (await answersOf(visit)).filter((tie) => tie.sterkte >= sterkte),
    item: async (visit, id) => {
      const found = (await answersOf(visit)).find((tie) => tie.id === id);
      if (!found) throw tieNotFound(id);
      return found;
    },
    page: () => "/samenhang",
    columns: {
      id: (tie) => tie.id,
      agenda: (tie) => tie.agenda,
      van: (tie) => tie.van.code,
      vanTitel: (tie) => tie.van.titel,
      naar: (tie) => tie.naar.code,
      naarTitel: (tie) => tie.naar.titel,
      sterkte: (tie) => tie.sterkte,
      verbanden: (tie) => tie.verbanden.map(({ van, soort, naar }) => `${van} ${soort} ${naar}`),
      initiatieven: (tie) => tie.initiatieven.map(({ titel }) => titel),
      partners: (tie) => tie.partners,
    },
  });

type TieFilters = z.infer<typeof coherenceQuery>;

const linkSchema = once(() =>
  z
    .object({
      van: z.string().describe("Nummer van het speerpunt waar het verband begint."),
      soort: oneWordOf(linkWords),
      naar: z.string().describe("Nummer van het speerpunt waar het heen gaat."),
      toelichting: z.string().nullable(),
    })
    .meta({ id: "SamenhangVerband", description: "Een verband dat bewust is gelegd." }),
);

const sharedSchema = once(() =>
  z
    .object({ id: z.string().describe("Kenmerk; het initiatief zelf staat op /initiatieven/{id}."), titel: z.string() })
    .meta({ id: "InitiatiefVerwijzing", description: "Een initiatief bij naam." }),
);

const tieFields = once(() => ({
  id: z.string().describe("De kenmerken van beide speerpunten, met twee streepjes ertussen."),
  agenda: z.string().describe("De periode van de agenda, zoals 2026-2029."),
  van: pointHeadSchema().describe("Het speerpunt dat in de agenda eerst komt."),
  naar: pointHeadSchema(),
  sterkte: z.int().describe(`Elk verband telt voor ${linkWeight}, elk gedeeld initiatief en elke gedeelde partner voor 1.`),
  verbanden: listOf(linkSchema()),
  initiatieven: listOf(sharedSchema()).describe("Initiatieven die beide dienen."),
  partners: listOf(z.string()).describe("Organisaties met een rol bij beide, bij naam."),
}));
type TieAnswer = z.infer<z.ZodObject<ReturnType<typeof tieFields>>>;

async function answersOf<Tables extends AgendaReads>(visit: Parameters<typeof tiesOf<Tables>>[0]): Promise<readonly TieAnswer[]> {
  const found = await tiesOf(visit);
  if (!found) return [];
  const points = new Map(found.points.map((point) => [point.id, point]));
  return found.ties.flatMap((tie) => {
    const [from, to] = [points.get(tie.from), points.get(tie.to)];
    return from && to ? [answerOf(tie, from, to)] : [];
  });
}

const answerOf = ({ links, initiatives, partners, strength }: Tie, from: FocusPoint, to: FocusPoint): TieAnswer => ({
  id: `${from.id}--${to.id}`,
  agenda: from.agenda,
  van: pointHeadOf(from),
  naar: pointHeadOf(to),
  sterkte: strength,
  verbanden: links.map((link) => ({
    van: link.from === from.id ? from.code : to.code,
    soort: linkWords[link.kind],
    naar: link.to === from.id ? from.code : to.code,
    toelichting: link.note,
  })),
  initiatieven: initiatives.map(({ id, title }) => ({ id, titel: title })),
  partners,
});
