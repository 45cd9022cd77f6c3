import { bilingual } from "../../lib/language.ts";

export const glossaryTexts = bilingual(
  {
    title: "Begrippen",
    description: "De woorden die op deze site staan, met hun betekenis.",
    lead: (count: number) => `${count} woorden die u op deze site tegenkomt, met wat zij hier betekenen.`,
    inCode: "In de code en in het Engels",
    source: "Herkomst",
    ownWord: "eigen woord",
  },
  {
    title: "Glossary",
    description: "The words on this site, with their meaning.",
    lead: (count: number) => `${count} words that you meet on this site, with what they mean here.`,
    inCode: "On screen, in Dutch",
    source: "Origin",
    ownWord: "own word",
  },
);
