import { bilingual } from "../../lib/language.ts";

export const sourcesTexts = bilingual(
  {
    title: "Bronnen",
    description: "Alle sites waarnaar deze site verwijst, en waarvoor.",
    lead: (sites: string, pages: string, items: string) =>
      `De inhoud van deze site steunt op ${pages} pagina’s van ${sites} andere sites. Samen staan zij bij ${items} onderdelen, zoals vragen en initiatieven.`,
    how: "Kies een site om te zien wat op haar steunt. Bij elk onderdeel zelf staat de verwijzing naar de pagina.",
    none: "Er zijn nog geen bronnen vastgelegd.",
    sites: "De sites, de meest gebruikte eerst",
    counts: (items: number, pages: number) =>
      `${items === 1 ? "1 onderdeel" : `${items} onderdelen`}, ${pages === 1 ? "1 pagina" : `${pages} pagina’s`}`,
  },
  {
    title: "Sources",
    description: "All sites that this site refers to, and what for.",
    lead: (sites: string, pages: string, items: string) =>
      `The content of this site rests on ${pages} pages of ${sites} other sites. Together they stand with ${items} items, such as asks and initiatives.`,
    how: "Choose a site to see what rests on it. Each item itself holds the reference to the page.",
    none: "No sources have been recorded yet.",
    sites: "The sites, the most used first",
    counts: (items: number, pages: number) => `${items === 1 ? "1 item" : `${items} items`}, ${pages === 1 ? "1 page" : `${pages} pages`}`,
  },
);
