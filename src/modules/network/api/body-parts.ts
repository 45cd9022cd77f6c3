import { z } from "zod";
import { listOf, once } from "../../../platform/api/pieces.ts";

export const successionSchema = once(() =>
  z
    .object({ gremium: z.string(), zekerheid: z.string().nullable().describe("Hoe zeker; null als een bron het zo zegt.") })
    .meta({ id: "Opvolger", description: "Het gremium waarin een ander verder ging." }),
);

export const participationSchema = once(() =>
  z
    .object({
      stad: z.string().describe("CBS-code; de stad zelf staat op /steden/{stad}."),
      tijd: z.string().describe("In welke tijd, in de woorden van de bron."),
      onderwerpen: listOf(z.string()),
      bron: z.string(),
    })
    .meta({ id: "StadInGremium", description: "Een stad die meedoet in een gremium." }),
);

export const subjectSchema = once(() =>
  z
    .object({
      thema: z.string().describe("Kenmerk; het thema zelf staat op /themas/{thema}."),
      speerpunt: z.string().nullable().describe("Kenmerk; null als het om het hele thema gaat."),
      afgeleid: z.boolean().describe("Of wij het verband legden; anders doet de agenda het."),
    })
    .meta({ id: "OnderwerpVanGremium", description: "Een thema of speerpunt waar een gremium over gaat." }),
);

export const courseSchema = once(() =>
  z
    .object({
      tijd: z.string().describe("Voor welke tijd, in de woorden van de bron."),
      doorOnsIngedeeld: z.boolean().describe("Of de indeling in vakken van ons is."),
      lijnen: listOf(lineSchema()),
      bronnen: listOf(z.string()),
    })
    .meta({ id: "Koers", description: "De koers die een gremium zichzelf gaf." }),
);

const lineSchema = once(() =>
  z
    .object({
      naam: z.string(),
      context: listOf(z.string()),
      inzet: listOf(z.string()),
      nodig: listOf(z.string()),
      aandachtspunten: listOf(z.string()),
    })
    .meta({ id: "KoersLijn", description: "Een lijn van een koers; een leeg vak stond niet in de bron." }),
);
