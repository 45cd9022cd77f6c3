import { bilingual } from "../../../lib/language.ts";

/** The paper about a scenario that goes along with a letter to a council or a committee. */
export const scenarioPaperTexts = bilingual(
  {
    title: (city: string, scenario: string) => `${scenario}: wat betekent het voor ${city}?`,
    subtitle: (difference: string, year: number) => `${difference}, ${year}`,
    fileName: "brief",
    ask: "De vraag",
    inAgenda: (code: string) => `Vraag ${code} in de agenda. Wat ervan kwam:`,
    worth: (city: string) => `Wat het ${city} scheelt`,
    yearsCaption: (difference: string) => `Per jaar, in miljoen euro: ${difference}`,
    year: "Jaar",
    now: "Nu",
    scenario: "Met scenario",
    difference: "Verschil",
    sum: "De som",
    sumLead: (factors: string, shown: number) =>
      `${factors} Bij de maatstaven staan de ${shown} met het grootste verschil; de rest is één regel. Alles telt op de cent op.`,
    sumCaption: (year: number) => `Waar het verschil in ${year} zit, in euro`,
    part: "Onderdeel",
    article: "Artikel",
    otherMeasures: (count: number) => `andere maatstaven (${count})`,
    total: "Totaal",
    assumed: "Wat is aangenomen",
    reckonedBy: (circular: string, year: number) => `Gerekend met de aantallen en bedragen uit de ${circular} over ${year}.`,
    otherYear: (year: number, own: number) => `Voor ${year} bestaat geen eigen reeks; wij nemen die van ${own}. Dat is een aanname.`,
    lacks: "In die reeks staan geen suppletie-uitkeringen. Daarom zijn de totalen hoger of lager dan wat echt wordt betaald.",
    losers: "Wie erop achteruitgaat",
    noLosers: "Geen van de steden van het netwerk gaat er in dit jaar op achteruit.",
    names: (names: string) => `Achteruit gaan: ${names}.`,
    sure: "Hoe zeker is dit?",
    byCirculars: (low: string, high: string) =>
      low === high
        ? `Cijfers: volgens elke circulaire is het verschil ${low}.`
        : `Cijfers: naar gelang de circulaire ligt het verschil tussen ${low} en ${high}.`,
    oneCircular: "Cijfers: er is maar één circulaire van dit jaar; er valt niets naast te leggen.",
    byRules: (low: string, high: string) =>
      low === high
        ? `Regels: met een andere verdedigbare keuze is het ook ${low}.`
        : `Regels: met een andere verdedigbare keuze ligt het tussen ${low} en ${high}.`,
    noRules: "Regels: in dit scenario zit geen keuze tussen regels.",
    noForecast: "Verwachting: wij hebben geen begrotingen en jaarrekeningen om die mee te schatten.",
    forecast: (words: string) => `Verwachting: ${words}`,
    sources: "Bronnen",
    online: "Na te rekenen en aan te passen op",
    qrAlternative: (address: string) => `Vierkant dat een telefoon leest en naar ${address} leidt`,
    refusals: {
      "finance.paper-needs-city": "Kies eerst een stad. De brief gaat over één stad.",
      "finance.paper-needs-difference": "Dit scenario verandert niets, of is niet te rekenen. Daarom is er geen brief van te maken.",
      "finance.too-many-papers": "U vroeg in korte tijd veel brieven op. Wacht tien minuten en probeer het dan nog eens.",
    },
  },
  {
    title: (city: string, scenario: string) => `${scenario}: what does it mean for ${city}?`,
    subtitle: (difference: string, year: number) => `${difference}, ${year}`,
    fileName: "letter",
    ask: "The ask",
    inAgenda: (code: string) => `Ask ${code} in the agenda. What became of it:`,
    worth: (city: string) => `What it means for ${city}`,
    yearsCaption: (difference: string) => `By year, in millions of euros: ${difference}`,
    year: "Year",
    now: "Now",
    scenario: "With it",
    difference: "Difference",
    sum: "The sum",
    sumLead: (factors: string, shown: number) =>
      `${factors} Of the measures, the ${shown} with the largest difference are shown; the rest is one line. Everything adds up to the cent.`,
    sumCaption: (year: number) => `Where the difference in ${year} lies, in euros`,
    part: "Part",
    article: "Article",
    otherMeasures: (count: number) => `other measures (${count})`,
    total: "Total",
    assumed: "What is assumed",
    reckonedBy: (circular: string, year: number) => `Reckoned with the counts and amounts of the ${circular} about ${year}.`,
    otherYear: (year: number, own: number) => `There is no set of its own for ${year}; we take that of ${own}. That is an assumption.`,
    lacks: "That set has no suppletion payments. So the totals are higher or lower than what is really paid.",
    losers: "Who loses",
    noLosers: "None of the cities of the network loses in this year.",
    names: (names: string) => `These lose: ${names}.`,
    sure: "How sure is this?",
    byCirculars: (low: string, high: string) =>
      low === high
        ? `Figures: by every circular the difference is ${low}.`
        : `Figures: depending on the circular the difference lies between ${low} and ${high}.`,
    oneCircular: "Figures: there is only one circular of this year; there is nothing to hold beside it.",
    byRules: (low: string, high: string) =>
      low === high
        ? `Rules: by another defensible choice it is ${low} too.`
        : `Rules: by another defensible choice it lies between ${low} and ${high}.`,
    noRules: "Rules: there is no choice between rules in this scenario.",
    noForecast: "Forecast: we have no budgets and accounts to estimate it with.",
    forecast: (words: string) => `Forecast: ${words}`,
    sources: "Sources",
    online: "To be checked and changed at",
    qrAlternative: (address: string) => `Square for the camera of a telephone, leading to ${address}`,
    refusals: {
      "finance.paper-needs-city": "Choose a city first. The letter is about one city.",
      "finance.paper-needs-difference": "This scenario changes nothing, or cannot be reckoned. So no letter can be made of it.",
      "finance.too-many-papers": "You asked for many letters in a short time. Wait ten minutes and try again.",
    },
  },
);
