import { bilingual } from "../../../../lib/language.ts";
import { eventFieldTexts, hintTexts } from "./event-fields.ts";
import { originTexts } from "./origin-field.ts";
import type { FormWords } from "./words.ts";

type Forms = Readonly<Record<"offer" | "ask" | "target", FormWords>>;

const nl: Forms = {
  offer: {
    headings: { uitkomst: "Wat ervan kwam" },
    fields: {
      tekst: ["Wat de steden aanbieden"],
      partners: ["Met wie", "Eén naam per regel."],
      speerpunten: ["Speerpunten"],
      bijeenkomst: originTexts.nl,
      stand: ["Stand"],
      zekerheid: ["Zekerheid"],
      toelichting: ["Toelichting"],
    },
    groups: { gebeurtenis: eventFieldTexts.nl },
  },
  ask: {
    headings: { uitkomst: "Wat ervan kwam" },
    fields: {
      tekst: ["Wat de steden vragen"],
      aan: ["Aan wie"],
      "aan-groep": ["Soort ontvanger"],
      middelen: ["Wat ervoor nodig is"],
      speerpunten: ["Speerpunten"],
      bijeenkomst: originTexts.nl,
      oordeel: ["Oordeel", "Wie zegt dat er iets kwam, noemt hieronder ook wat er gebeurde, met de bron."],
      zekerheid: ["Zekerheid"],
      toelichting: ["Toelichting"],
      "tweede-blik": ["Tweede controle", "Wat er bij een tweede controle veranderde."],
    },
    groups: {
      gebeurtenis: eventFieldTexts.nl,
      stuk: {
        title: "Stukken van parlement en overheid",
        lead: "De stukken waar dit oordeel op rust.",
        row: (number) => `Stuk ${number}`,
        fields: {
          soort: ["Soort"],
          nummer: ["Nummer"],
          datum: ["Datum", hintTexts.nl.date],
          zin: ["Wat erin staat"],
          bron: ["Webadres"],
        },
      },
    },
  },
  target: {
    headings: { uitkomst: "Wat ervan kwam" },
    fields: {
      soort: ["Soort"],
      waarde: ["Waarde", "Zoals het er staat: 750.000, of 100%."],
      eenheid: ["Eenheid"],
      bereik: ["Voor wie of waar"],
      termijn: ["Wanneer"],
      thema: ["Thema", "Leeg: het gaat over de hele agenda."],
      opmerking: ["Opmerking"],
      oordeel: ["Oordeel"],
      zekerheid: ["Zekerheid"],
      toelichting: ["Toelichting"],
    },
    groups: { gebeurtenis: eventFieldTexts.nl },
  },
};

const en: Forms = {
  offer: {
    headings: { uitkomst: "What came of it" },
    fields: {
      tekst: ["What the cities offer"],
      partners: ["With whom", "One name on each line."],
      speerpunten: ["Focus points"],
      bijeenkomst: originTexts.en,
      stand: ["State"],
      zekerheid: ["Certainty"],
      toelichting: ["Explanation"],
    },
    groups: { gebeurtenis: eventFieldTexts.en },
  },
  ask: {
    headings: { uitkomst: "What came of it" },
    fields: {
      tekst: ["What the cities ask"],
      aan: ["To whom"],
      "aan-groep": ["Kind of addressee"],
      middelen: ["What it takes"],
      speerpunten: ["Focus points"],
      bijeenkomst: originTexts.en,
      oordeel: ["Verdict", "Whoever says that something came of it names below what happened, with the source."],
      zekerheid: ["Certainty"],
      toelichting: ["Explanation"],
      "tweede-blik": ["Second look", "What changed at a second look."],
    },
    groups: {
      gebeurtenis: eventFieldTexts.en,
      stuk: {
        title: "Papers of parliament and government",
        lead: "The papers on which this verdict rests.",
        row: (number) => `Paper ${number}`,
        fields: {
          soort: ["Kind"],
          nummer: ["Number"],
          datum: ["Date", hintTexts.en.date],
          zin: ["What it says"],
          bron: ["Web address"],
        },
      },
    },
  },
  target: {
    headings: { uitkomst: "What came of it" },
    fields: {
      soort: ["Kind"],
      waarde: ["Value", "As it is written: 750.000, or 100%."],
      eenheid: ["Unit"],
      bereik: ["For whom or where"],
      termijn: ["When"],
      thema: ["Theme", "Empty: it is about the whole agenda."],
      opmerking: ["Remark"],
      oordeel: ["Verdict"],
      zekerheid: ["Certainty"],
      toelichting: ["Explanation"],
    },
    groups: { gebeurtenis: eventFieldTexts.en },
  },
};

/** What the fields of offers, asks and targets are called. */
export const statementFieldTexts = bilingual(nl, en);
