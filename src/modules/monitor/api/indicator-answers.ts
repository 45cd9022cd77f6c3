import { z } from "zod";
import { keptFields, keptOf, listOf, once, orNull } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import type { NamedSubjects } from "../../network/index.ts";
import type { Listed } from "../domain/catalogue.ts";
import type { FocusPointFit, Indicator } from "../domain/indicator.ts";
import { recipeOf, recipeSchema, sourceFields, sourceOf } from "./indicator-parts.ts";
import { cautionWords, directionWords, fitWords, kindWords } from "./words.ts";

/** What a list says of an indicator. */
export const indicatorFields = once(() => ({
  id: z.string().describe("Vast kenmerk, zoals woz-value."),
  ...keptFields(),
  titel: z.string(),
  titelEngels: z.string(),
  achtergrond: z.boolean().describe("Noemer of achtergrond bij andere cijfers; niet zelf bij een speerpunt getoond."),
  omschrijving: z.string().describe("Wat er geteld of gemeten wordt."),
  eenheid: z.string(),
  decimalen: z.int().min(0).describe("Met hoeveel decimalen wij het tonen."),
  soort: oneWordOf(kindWords),
  richting: oneWordOf(directionWords).describe("Welke kant op beter is."),
  themas: listOf(subjectSchema()),
  speerpunten: listOf(measuredSchema()).describe("Waar het cijfer iets over zegt."),
  organisatie: z.string().describe("Wie het cijfer publiceert."),
  brontabel: z.string().describe("De tabel waar het in staat, zoals de bron haar noemt."),
  waarden: orNull(holdingSchema()).describe("Null als er nog geen waarden zijn."),
}));

/** What is told of an indicator at its own address: all that is needed to read it. */
export const fullIndicatorFields = once(() => ({
  ...indicatorFields(),
  richtingToelichting: z.string(),
  teller: z.string().nullable(),
  noemer: z.string().nullable(),
  waarover: z.string().describe("Over welke tijd of welk moment een waarde gaat."),
  gebiedsniveaus: listOf(z.string()).describe("Voor welke soorten gebieden de bron het cijfer geeft."),
  breuken: listOf(z.string()).describe("Waar de reeks breekt."),
  zwaktes: listOf(z.string()),
  kanttekening: oneWordOf(cautionWords).describe("Waar u op moet letten als u het cijfer leest."),
  ...sourceFields(),
  samenstellingen: listOf(recipeSchema()).describe("Hoe de waarde uit de bron wordt gemaakt, de beste manier eerst."),
}));

const subjectSchema = once(() =>
  z
    .object({ id: z.string(), label: z.string().describe("Nummer in de agenda."), titel: z.string() })
    .meta({ id: "ThemaVanIndicator", description: "Een thema bij naam." }),
);

const measuredSchema = once(() =>
  z
    .object({
      id: z.string().describe("Kenmerk; het speerpunt zelf staat op /speerpunten/{id}."),
      label: z.string().describe("Nummer in de agenda, zoals 3.1."),
      titel: z.string(),
      past: oneWordOf(fitWords).describe("Meet het speerpunt zelf, of zegt er zijdelings iets over."),
      toelichting: z.string().nullable().describe("Wat het cijfer niet zegt."),
    })
    .meta({ id: "GemetenSpeerpunt", description: "Een speerpunt, en wat het cijfer erover zegt." }),
);

const holdingSchema = once(() =>
  z
    .object({
      steden: z.int().min(0).describe("Van hoeveel steden er een waarde is; nul als alleen het land er een heeft."),
      eerstePeriode: z.string().describe("Code van de vroegste periode met een waarde."),
      laatstePeriode: z.string().describe("Code van de laatste periode met een waarde."),
    })
    .meta({ id: "WaardenVanIndicator", description: "Hoeveel waarden er zijn." }),
);

/** An indicator in a list, for an answer. A theme or focus point that whoever asks may not see is left out. */
export const indicatorOf = ({ indicator, holding }: Listed, names: NamedSubjects) => ({
  id: indicator.id,
  titel: indicator.titleNl,
  titelEngels: indicator.titleEn,
  achtergrond: indicator.role === "base",
  omschrijving: indicator.definition,
  eenheid: indicator.unit,
  decimalen: indicator.decimals,
  soort: kindWords[indicator.kind],
  richting: directionWords[indicator.direction],
  themas: indicator.themes.flatMap((id) => named(names, id)),
  speerpunten: indicator.focusPoints.flatMap((fit) => measuredOf(names, fit)),
  organisatie: indicator.source.organisation,
  brontabel: indicator.source.table,
  waarden: holding && { steden: holding.cities, eerstePeriode: holding.first, laatstePeriode: holding.last },
  ...keptOf(indicator),
});

/** An indicator with all that is needed to read it, for an answer. */
export const fullIndicatorOf = (listed: Listed, names: NamedSubjects) => {
  const { indicator } = listed;
  return {
    ...indicatorOf(listed, names),
    richtingToelichting: indicator.directionReason,
    teller: indicator.numerator,
    noemer: indicator.denominator,
    waarover: indicator.periodKind,
    gebiedsniveaus: indicator.areaLevels,
    breuken: indicator.knownBreaks,
    zwaktes: indicator.weaknesses,
    kanttekening: cautionWords[indicator.caution],
    ...sourceOf(indicator),
    samenstellingen: indicator.recipes.map(recipeOf),
  };
};

function named(names: NamedSubjects, id: Indicator["themes"][number]) {
  const found = names.get(id);
  return found ? [{ id, label: found.label, titel: found.title }] : [];
}

function measuredOf(names: NamedSubjects, { focusPoint, fit, note }: FocusPointFit) {
  const found = names.get(focusPoint);
  return found ? [{ id: focusPoint, label: found.label, titel: found.title, past: fitWords[fit], toelichting: note }] : [];
}
