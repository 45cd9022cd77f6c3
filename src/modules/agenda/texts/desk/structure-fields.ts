import { bilingual } from "../../../../lib/language.ts";
import { eventFieldTexts, hintTexts } from "./event-fields.ts";
import { originTexts } from "./origin-field.ts";
import type { FormWords } from "./words.ts";

type Forms = Readonly<Record<"agenda" | "theme" | "focus-point", FormWords>>;

const nl: Forms = {
  agenda: {
    headings: {},
    fields: { titel: ["Titel"], ondertitel: ["Ondertitel"], uitgever: ["Wie de agenda uitgaf"] },
    groups: {
      termijn: {
        title: "Termijnen",
        lead: "Wat volgens de agenda op een dag klaar moet zijn.",
        row: (number) => `Termijn ${number}`,
        fields: {
          datum: ["Datum", hintTexts.nl.date],
          "datum-toelichting": ["Wat de datum niet zegt"],
          zin: ["Wat er dan moet zijn"],
          thema: ["Bij welk thema"],
        },
      },
      partner: {
        title: "Partners van de agenda",
        lead: "Met wie de steden de agenda uitvoeren.",
        row: (number) => `Partner ${number}`,
        fields: { naam: ["Naam"] },
      },
    },
  },
  theme: {
    headings: {},
    fields: {
      titel: ["Titel"],
      "korte-titel": ["Korte titel", "Voor lijsten en tabellen."],
      samenvatting: ["Samenvatting"],
      pijler: ["Pijler"],
      groep: ["Groep die erover gaat"],
      "groep-soort": ["Wat voor groep dat is"],
    },
    groups: { gebeurtenis: eventFieldTexts.nl },
  },
  "focus-point": {
    headings: {},
    fields: { titel: ["Titel"], samenvatting: ["Samenvatting"], themas: ["Thema’s"], bijeenkomst: originTexts.nl },
    groups: {
      koppeling: {
        title: "Hangt samen met",
        lead: "Andere onderdelen waarmee dit samenhangt.",
        row: (number) => `Samenhang ${number}`,
        fields: { naar: ["Met welk onderdeel"], soort: ["Hoe het samenhangt"], toelichting: ["Toelichting"] },
      },
    },
  },
};

const en: Forms = {
  agenda: {
    headings: {},
    fields: { titel: ["Title"], ondertitel: ["Subtitle"], uitgever: ["Who published the agenda"] },
    groups: {
      termijn: {
        title: "Deadlines",
        lead: "What must be ready on a day, according to the agenda.",
        row: (number) => `Deadline ${number}`,
        fields: {
          datum: ["Date", hintTexts.en.date],
          "datum-toelichting": ["What the date does not say"],
          zin: ["What must be there then"],
          thema: ["In which theme"],
        },
      },
      partner: {
        title: "Partners of the agenda",
        lead: "With whom the cities carry out the agenda.",
        row: (number) => `Partner number ${number}`,
        fields: { naam: ["Name"] },
      },
    },
  },
  theme: {
    headings: {},
    fields: {
      titel: ["Title"],
      "korte-titel": ["Short title", "For lists and tables."],
      samenvatting: ["Summary"],
      pijler: ["Pillar"],
      groep: ["Group that is about it"],
      "groep-soort": ["What kind of group that is"],
    },
    groups: { gebeurtenis: eventFieldTexts.en },
  },
  "focus-point": {
    headings: {},
    fields: { titel: ["Title"], samenvatting: ["Summary"], themas: ["Themes"], bijeenkomst: originTexts.en },
    groups: {
      koppeling: {
        title: "Hangs together with",
        lead: "Other parts with which this hangs together.",
        row: (number) => `Link ${number}`,
        fields: { naar: ["With which part"], soort: ["How it hangs together"], toelichting: ["Explanation"] },
      },
    },
  },
};

/** What the fields of agendas, themes and focus points are called. */
export const structureFieldTexts = bilingual(nl, en);
