import { bilingual } from "../../../../lib/language.ts";
import { hintTexts } from "./event-fields.ts";
import { originTexts } from "./origin-field.ts";
import type { FieldWords, FormWords } from "./words.ts";

const leadFields = (prefix: string, office: string): Readonly<Record<string, FieldWords>> => ({
  [`${prefix}-persoon`]: ["Persoon", "Mensen van de steden die meedoen en van uw eigen organisatie."],
  [`${prefix}-functie`]: ["Functie", office],
  [`${prefix}-organisatie`]: ["Organisatie"],
  [`${prefix}-onbekend`]: ["Er is geen trekker bekend"],
});

const nl: FormWords = {
  headings: {
    politiek: "Politieke trekker",
    ambtelijk: "Ambtelijke trekker",
    verder: "Wat er verder over te vertellen is",
    resultaat: "Wat het opleverde",
  },
  fields: {
    titel: ["Titel"],
    samenvatting: ["Samenvatting", "Wat er gebeurt en waarvoor, in twee of drie zinnen."],
    speerpunten: ["Voor welke speerpunten", "Kies er één of meer."],
    thema: ["Thema", "Leeg: het thema van het eerste speerpunt."],
    soort: ["Soort", "Bijvoorbeeld: proef, project of afspraak."],
    stand: ["Stand"],
    "stand-toelichting": ["Stand in uw eigen woorden"],
    begin: ["Begin", "Bijvoorbeeld: 2026."],
    einde: ["Einde"],
    "hele-netwerk": ["Dit is van het hele netwerk"],
    ...leadFields("politiek", "Bijvoorbeeld: wethouder Wonen."),
    ...leadFields("ambtelijk", "Bijvoorbeeld: programmamanager."),
    bijeenkomst: originTexts.nl,
    partners: ["Partners", "Met wie u dit doet: één naam per regel."],
    bronnen: ["Bronnen", hintTexts.nl.sources],
    resultaat: ["Resultaat"],
    indicator: ["Wat is gemeten", "Met de eenheid erbij, bijvoorbeeld: woningen per jaar."],
    "waarde-vooraf": ["Vooraf", "Het getal met de periode: 12,4 (2023)."],
    "waarde-achteraf": ["Achteraf", "Het getal met de periode: 15,1 (2026)."],
    "resultaat-bron": ["Waar dat staat", "Eén webadres."],
  },
  groups: {
    stad: {
      title: "Steden",
      lead: "Welke steden meedoen, en welke bewust niet. Een stad die niet meedoet, zegt waarom.",
      row: (number) => (number === 1 ? "Uw stad, of de eerste stad die meedoet" : `Stad ${number}`),
      fields: {
        naam: ["Stad"],
        stand: ["Stand in deze stad", "Leeg: dezelfde stand als het geheel."],
        reden: ["Waarom deze stad niet meedoet"],
      },
    },
    mijlpaal: {
      title: "Mijlpalen",
      lead: "Stappen naar het resultaat. Het gewicht zegt hoe zwaar een stap telt in de voortgang; zonder gewicht telt hij niet mee.",
      row: (number) => `Mijlpaal ${number}`,
      fields: {
        titel: ["Wat er dan bereikt is"],
        datum: ["Wanneer dat moet", hintTexts.nl.date],
        gewicht: ["Gewicht", "Een heel getal, bijvoorbeeld 1, 2 of 3."],
        bereikt: ["Bereikt op", hintTexts.nl.date],
      },
    },
    geld: {
      title: "Geld",
      lead: "Wie er betaalt, en hoeveel.",
      row: (number) => `Bijdrage ${number}`,
      fields: { van: ["Wie betaalt"], bedrag: ["Bedrag in hele euro’s"], jaren: ["Voor welke jaren", "Bijvoorbeeld: 2026-2029."] },
    },
  },
};

const leadFieldsInEnglish = (prefix: string, office: string): Readonly<Record<string, FieldWords>> => ({
  [`${prefix}-persoon`]: ["Person", "People of the cities that take part and of your own organisation."],
  [`${prefix}-functie`]: ["Office", office],
  [`${prefix}-organisatie`]: ["Organisation"],
  [`${prefix}-onbekend`]: ["No lead is known"],
});

const en: FormWords = {
  headings: {
    politiek: "Political lead",
    ambtelijk: "Official lead",
    verder: "What else there is to tell",
    resultaat: "What it brought",
  },
  fields: {
    titel: ["Title"],
    samenvatting: ["Summary", "What is done and what for, in two or three sentences."],
    speerpunten: ["For which focus points", "Choose one or more."],
    thema: ["Theme", "Empty: the theme of the first focus point."],
    soort: ["Kind", "For example: trial, project or agreement."],
    stand: ["State"],
    "stand-toelichting": ["State in your own words"],
    begin: ["Start", "For example: 2026."],
    einde: ["End"],
    "hele-netwerk": ["This is of the whole network"],
    ...leadFieldsInEnglish("politiek", "For example: alderman for housing."),
    ...leadFieldsInEnglish("ambtelijk", "For example: programme manager."),
    bijeenkomst: originTexts.en,
    partners: ["Partners", "With whom you do this: one name on each line."],
    bronnen: ["Sources", hintTexts.en.sources],
    resultaat: ["Result"],
    indicator: ["What was measured", "With its unit, for example: homes a year."],
    "waarde-vooraf": ["Before", "The number with its period: 12,4 (2023)."],
    "waarde-achteraf": ["After", "The number with its period: 15,1 (2026)."],
    "resultaat-bron": ["Where that is written", "One web address."],
  },
  groups: {
    stad: {
      title: "Cities",
      lead: "Which cities take part, and which deliberately do not. A city that takes no part says why.",
      row: (number) => (number === 1 ? "Your city, or the first one that takes part" : `City ${number}`),
      fields: {
        naam: ["City"],
        stand: ["State in this city", "Empty: the same state as the whole."],
        reden: ["Why this city takes no part"],
      },
    },
    mijlpaal: {
      title: "Milestones",
      lead: "Steps towards the result. The weight says how much a step counts in the progress; without one it does not count.",
      row: (number) => `Milestone ${number}`,
      fields: {
        titel: ["What has been reached then"],
        datum: ["When it is due", hintTexts.en.date],
        gewicht: ["Weight", "A whole number, such as 1, 2 or 3."],
        bereikt: ["Reached on", hintTexts.en.date],
      },
    },
    geld: {
      title: "Money",
      lead: "Who pays, and how much.",
      row: (number) => `Contribution ${number}`,
      fields: { van: ["Who pays"], bedrag: ["Amount in whole euros"], jaren: ["For which years", "For example: 2026-2029."] },
    },
  },
};

/** What the fields of an initiative are called. */
export const initiativeFieldTexts = bilingual(nl, en);
