import { bilingual } from "../../../lib/language.ts";

/** Which focus points lean on each other. */
export const coherenceTexts = bilingual(
  {
    title: "Samenhang",
    heading: "Welke speerpunten leunen op elkaar",
    description: "Samenhang tussen de speerpunten van de agenda: door verbanden, gedeelde initiatieven en gedeelde partners.",
    lead: "Twee speerpunten hangen samen als de agenda of wij een verband legden, als een initiatief bij allebei hoort, of als een organisatie bij allebei een rol heeft.",
    rule: "De sterkte is een telling: een verband telt als drie, een gedeeld initiatief en een gedeelde partner elk als één.",
    mapSays: (count: number) =>
      `De speerpunten in een kring, per thema, met ${count} lijnen. Hoe dikker een lijn, hoe sterker. Dezelfde paren staan in de lijst.`,
    shown: (shown: number, all: number, least: number) => `${shown} van de ${all} paren, vanaf sterkte ${least}`,
    strength: "Kies vanaf welke sterkte",
    from: (level: number) => `vanaf ${level}`,
    strengthOf: (strength: number) => `Sterkte ${strength}`,
    list: "Dezelfde paren, met de reden",
    initiatives: (count: number) => (count === 1 ? "1 gedeeld initiatief:" : `${count} gedeelde initiatieven:`),
    partners: (count: number) => (count === 1 ? "1 gedeelde partner:" : `${count} gedeelde partners:`),
    none: "Geen paar is zo sterk. Kies een lagere sterkte.",
  },
  {
    title: "Coherence",
    heading: "Which focus points lean on each other",
    description: "Coherence between the focus points of the agenda: by links, shared initiatives and shared partners.",
    lead: "Two focus points hang together when the agenda or we laid a link, when an initiative serves both, or when an organisation has a role at both.",
    rule: "The strength is a count: a link counts as three, a shared initiative and a shared partner as one each.",
    mapSays: (count: number) =>
      `The focus points in a circle, by theme, with ${count} lines. The thicker a line, the stronger. The same pairs stand in the list.`,
    shown: (shown: number, all: number, least: number) => `${shown} of the ${all} pairs, from strength ${least}`,
    strength: "Choose from which strength",
    from: (level: number) => `from ${level}`,
    strengthOf: (strength: number) => `Strength ${strength}`,
    list: "The same pairs, with the reason",
    initiatives: (count: number) => (count === 1 ? "1 shared initiative:" : `${count} shared initiatives:`),
    partners: (count: number) => (count === 1 ? "1 shared partner:" : `${count} shared partners:`),
    none: "No pair is that strong. Choose a lower strength.",
  },
);
