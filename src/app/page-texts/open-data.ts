import type { Article } from "../../lib/article.ts";
import { bilingual } from "../../lib/language.ts";

const dutch = {
  datasets: "De cijfers en hun bronnen",
  datasetsSay: (count: number) =>
    `${count} gegevenssets. Van elke brontabel staat hier wat wij ervan lazen en onder welke licentie u het mag gebruiken.`,
  catalogue: "Download deze catalogus voor programma’s (DCAT, JSON-LD)",
  catalogueTitle: (network: string) => `Open data van ${network}`,
  licence: "Licentie",
  years: (first: number, last: number) => (first === last ? `over ${first}` : `over ${first} tot en met ${last}`),
  collections: "De verzamelingen",
  collectionsSay: "Elke verzameling heeft een adres; zet het kenmerk (id) van een onderdeel erachter om alleen dat te krijgen.",
  names: {
    agendas: "Agenda’s, met hun stand",
    indicatoren: "Cijfers bij de agenda, met hun betekenis; de waarden van elk cijfer staan onder /{id}/waarnemingen",
    brontabellen: "Brontabellen van het CBS en anderen, met licentie en wanneer wij ze lazen",
    themas: "Thema’s van de agenda",
    speerpunten: "Speerpunten",
    aanbod: "Aanbod van de steden, met wat ervan kwam",
    vragen: "Vragen aan het Rijk en anderen, met wat ervan kwam",
    doelen: "Doelen en andere getallen uit de agenda",
    initiatieven: "Initiatieven van steden, met wie ze trekt, hoe ver elke stad is, mijlpalen en geld",
    voortgang: "Voortgang van de agenda, thema voor thema",
    samenhang: "Samenhang: welke speerpunten op elkaar leunen, en waarom",
    standpunten: "Standpunten, met wat ervan kwam",
    bijeenkomsten: "Bijeenkomsten, met wat er op het programma stond",
    gremia: "Gremia van het netwerk: besturen, pijlers, themagroepen en werkgroepen",
    zetels: "Zetels in de gremia: welke stad, welke rol, in welke tijd",
    steden: "Steden van het netwerk",
    weerwoorden: "Weerwoorden en toelichtingen van steden bij hun cijfers",
  },
  article: {
    title: "Open data",
    description: "Alle gegevens van deze site, om op te halen en te gebruiken, ook met een programma.",
    lead: "Alles wat u op deze site leest, kunt u ook ophalen als gegevens. U hebt er geen account of sleutel voor nodig.",
    sections: [
      {
        title: "Hoe haalt u gegevens op?",
        paragraphs: [
          "Onder elke lijst op deze site staan knoppen om precies te downloaden wat u ziet: als CSV voor een rekenblad of als JSON voor een programma.",
          "Een programma vraagt de gegevens op bij de API. Die volgt de API Design Rules van de Nederlandse overheid. Zonder keuze krijgt u JSON; met formaat=csv erbij krijgt u CSV. De filters heten hetzelfde als op de pagina’s.",
          "De volledige beschrijving staat in [openapi.json](/api/v1/openapi.json) (OpenAPI 3.1).",
          "Wilt u bijhouden wat er verandert? Bij [Wijzigingen](/wijzigingen) staat een feed (Atom) van alles, van een thema, van een stad of van één onderdeel.",
        ],
      },
      {
        title: "Wat mag u ermee?",
        paragraphs: [
          "De software en onze eigen teksten, oordelen en koppelingen vallen onder de open licentie EUPL-1.2. Feiten mag u vrij gebruiken. Noem deze site als bron, en liever nog de oorspronkelijke bron die erbij staat.",
          "Titels en formuleringen uit de agenda zijn van het netwerk. Wat op andere sites staat, is van die sites: wij verwijzen ernaar en nemen het niet over.",
        ],
      },
      {
        title: "Hoe verwijst u?",
        paragraphs: [
          "Onder elke vraag, elk initiatief en elk ander onderdeel staat een regel met het blijvende adres, de versie en de dag van de laatste wijziging. Neem die drie over. Een adres dat wij eenmaal gaven, blijft werken.",
        ],
      },
    ],
  } satisfies Article,
};

const english: typeof dutch = {
  datasets: "The figures and their sources",
  datasetsSay: (count) => `${count} data sets. Of each source table you find what we read of it and under which licence you may use it.`,
  catalogue: "Download this catalogue for programs (DCAT, JSON-LD)",
  catalogueTitle: (network) => `Open data of ${network}`,
  licence: "Licence",
  years: (first, last) => (first === last ? `about ${first}` : `about ${first} to ${last}`),
  collections: "The collections",
  collectionsSay: "Each collection has an address; put the id of an item behind it to get that one alone.",
  names: {
    agendas: "Agendas, with where each is in its life",
    indicatoren: "Figures with the agenda, with what they mean; the values of each stand under /{id}/waarnemingen",
    brontabellen: "Source tables of Statistics Netherlands and others, with licence and when we read them",
    themas: "Themes of the agenda",
    speerpunten: "Focus points",
    aanbod: "Offers of the cities, with what came of them",
    vragen: "Asks of the national government and others, with what came of them",
    doelen: "Targets and other figures in the agenda",
    initiatieven: "Initiatives of cities, with who leads them, how far each city is, milestones and money",
    voortgang: "Progress of the agenda, theme by theme",
    samenhang: "Coherence: which focus points lean on each other, and why",
    standpunten: "Positions, with what came of them",
    bijeenkomsten: "Meetings, with what was on the programme",
    gremia: "Bodies of the network: boards, pillars, theme groups and working groups",
    zetels: "Seats in the bodies: which city, which role, in which time",
    steden: "Cities of the network",
    weerwoorden: "Replies and explanations of cities to their figures",
  },
  article: {
    title: "Open data",
    description: "All data of this site, to fetch and use, also with a program.",
    lead: "Everything you read on this site can also be fetched as data. You need no account or key.",
    sections: [
      {
        title: "How do you fetch data?",
        paragraphs: [
          "Under every list on this site there are links to download exactly what you see: as CSV for a spreadsheet or as JSON for a program.",
          "A program asks the API for the data. It follows the API Design Rules of the Dutch government, with Dutch names. Without a choice you get JSON; with formaat=csv you get CSV. The filters have the same names as on the pages.",
          "The full description is in [openapi.json](/api/v1/openapi.json) (OpenAPI 3.1).",
          "Do you want to keep track of what changes? [Changes](/wijzigingen) has a feed (Atom) of everything, of a theme, of a city or of one item.",
        ],
      },
      {
        title: "What may you do with it?",
        paragraphs: [
          "The software and our own texts, verdicts and links fall under the open licence EUPL-1.2. Facts you may use freely. Name this site as your source, or better still the original source that stands beside it.",
          "Titles and wording from the agenda are the network’s. What is on other sites belongs to those sites: we refer to it and do not copy it.",
        ],
      },
      {
        title: "How do you cite?",
        paragraphs: [
          "Under every ask, initiative and other item there is a line with its lasting address, its version and the day of the last change. Take over all three. An address that we once gave keeps working.",
        ],
      },
    ],
  },
};

export const openDataTexts = bilingual(dutch, english);
