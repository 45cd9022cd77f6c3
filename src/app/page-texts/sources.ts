import { bilingual } from "../../lib/language.ts";

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

export const sourcesTexts = bilingual(
  {
    title: "Bronnen",
    description: "Alle sites waarnaar deze site verwijst, en waarvoor.",
    lead: (sites: string, pages: string, items: string) =>
      `De inhoud van deze site steunt op ${pages} pagina’s van ${sites} andere sites. Samen staan zij bij ${items} onderdelen, zoals vragen en initiatieven.`,
    how: "Kies een site om te zien wat op haar steunt. Bij elk onderdeel zelf staat de verwijzing naar de pagina.",
    none: "Er zijn nog geen bronnen vastgelegd.",
    sites: "De sites, de meest gebruikte eerst",
    counts: (items: number, pages: number) => `${plural(items, "1 onderdeel", "onderdelen")}, ${plural(pages, "1 pagina", "pagina’s")}`,
    neverChecked: "Of deze pagina’s er nog zijn, is nog nooit nagekeken.",
    checked: (day: string, checked: string, cited: string) =>
      `Of deze pagina’s er nog zijn, is het laatst nagekeken op ${day}. Van ${checked} van de ${cited} weten wij het.`,
    allThere: "Geen ervan is verdwenen.",
    gone: (count: number) => plural(count, "1 pagina is niet meer bereikbaar", "pagina’s zijn niet meer bereikbaar"),
    goneOfSite: (count: number) => plural(count, "1 niet meer bereikbaar", "niet meer bereikbaar"),
    changed: (count: number) =>
      plural(count, "1 pagina is gewijzigd sinds zij is gelezen", "pagina’s zijn gewijzigd sinds zij zijn gelezen"),
    allSources: "Toon alle sites",
    lists: {
      weg: {
        title: "Bronnen die niet meer bereikbaar zijn",
        lead: "Een pagina heet pas verdwenen als zij op drie verschillende dagen niet te lezen was. Wat er het laatst stond, houden wij vast als titel en vingerafdruk: zo kan iemand met een kopie laten zien dat het dezelfde tekst is.",
        none: "Er zijn geen bronnen verdwenen.",
      },
      gewijzigd: {
        title: "Bronnen die gewijzigd zijn",
        lead: "Op deze pagina’s staat nu iets anders dan toen wij ze voor het eerst nakeken. Dat kan ook een datum of een lijstje nieuws zijn.",
        none: "Er is geen bron waarvan wij een eerdere tekst kennen en die nu anders is.",
      },
    },
    columns: { source: "Bron", since: "Sinds", fingerprint: "Wat er stond", citings: "Wat erop steunt" },
    noTitle: "zonder titel",
    nothingKnown: "niet vastgelegd",
    seenOn: (day: string) => `gezien op ${day}`,
  },
  {
    title: "Sources",
    description: "All sites that this site refers to, and what for.",
    lead: (sites: string, pages: string, items: string) =>
      `The content of this site rests on ${pages} pages of ${sites} other sites. Together they stand with ${items} items, such as asks and initiatives.`,
    how: "Choose a site to see what rests on it. Each item itself holds the reference to the page.",
    none: "No sources have been recorded yet.",
    sites: "The sites, the most used first",
    counts: (items: number, pages: number) => `${plural(items, "1 item", "items")}, ${plural(pages, "1 page", "pages")}`,
    neverChecked: "Whether these pages are still there was never checked.",
    checked: (day: string, checked: string, cited: string) =>
      `Whether these pages are still there was last checked on ${day}. Of ${checked} of the ${cited} we know.`,
    allThere: "None of them has disappeared.",
    gone: (count: number) => plural(count, "1 page is no longer reachable", "pages are no longer reachable"),
    goneOfSite: (count: number) => plural(count, "1 no longer reachable", "no longer reachable"),
    changed: (count: number) => plural(count, "1 page has changed since it was read", "pages have changed since they were read"),
    allSources: "Show all sites",
    lists: {
      weg: {
        title: "Sources that are no longer reachable",
        lead: "A page is called gone only when it could not be read on three different days. What last stood there we keep as a title and a fingerprint: with a copy, anybody can show that it is the same text.",
        none: "No sources have disappeared.",
      },
      gewijzigd: {
        title: "Sources that have changed",
        lead: "Something else stands on these pages than when we first checked them. That can also be a date or a list of news.",
        none: "There is no source of which we know an earlier text and that is different now.",
      },
    },
    columns: { source: "Source", since: "Since", fingerprint: "What stood there", citings: "What rests on it" },
    noTitle: "without a title",
    nothingKnown: "not recorded",
    seenOn: (day: string) => `seen on ${day}`,
  },
);
