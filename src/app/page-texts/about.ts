import type { Article } from "../../lib/article.ts";
import { bilingual } from "../../lib/language.ts";

const dutch = {
  find: "Wat vindt u hier?",
  findSays: "Op dit moment staat hier:",
  counted: { offer: "punten van aanbod" },
  notes: "Opmerkingen bij de inhoud",
  parts: {
    "reading-note-agenda": "Agenda",
    "reading-note-outcomes": "Vragen",
    "reading-note-offers": "Aanbod",
    "reading-note-initiatives": "Initiatieven",
    "reading-note-positions": "Standpunten",
  },
  notesSay: "Dit staat erbij van wie de inhoud verzamelde:",
  article: (network: string, sentence: string): Article => ({
    title: "Over Spil",
    description: "Wat Spil is, voor wie het is, hoe de inhoud is gemaakt en wat nog onzeker is.",
    lead: "Spil laat zien wat een netwerk van steden wil, wat het vraagt en wat ervan komt.",
    sections: [
      {
        title: "Wat is Spil?",
        paragraphs: [
          "Een strategische agenda staat vol plannen. Daarna raakt het spoor vaak zoek: in mails, in presentaties en in hoofden van mensen. Spil legt dat spoor vast. Elk thema, elk speerpunt, elke vraag en elk aanbod heeft hier een eigen adres, met wat er daarna gebeurde.",
          `Spil is open source: elk netwerk kan het gebruiken. Op deze site gaat het over ${network}. ${sentence}`,
        ],
      },
      {
        title: "Voor wie?",
        paragraphs: [],
        points: [
          "Voor bestuurders en medewerkers van de steden, die willen zien wat er van de agenda terechtkwam en welke stad al iets doet.",
          "Voor Kamerleden, journalisten en inwoners, die willen weten wat de steden vragen en wat zij zelf doen.",
          "Voor ministeries en andere partners, die met de steden werken.",
          "Voor iedereen die met de gegevens verder wil: alles is [open data](/open-data).",
        ],
      },
      {
        title: "Hoe is de inhoud gemaakt?",
        paragraphs: [
          "De agenda is het begin. De titels van thema’s en speerpunten komen uit het document. De samenvattingen zijn in onze eigen woorden. Bij elk onderdeel staat in welke regel van het document het staat.",
          "Daarna is in openbare bronnen gezocht wat er gebeurde: bij de overheid, in de Kamers, bij de steden, op de site van het netwerk en in het nieuws. Bij elke gebeurtenis staat de bron. U vindt ze allemaal bij [Bronnen](/bronnen).",
          "Het oordeel, zoals “deels” of “afgewezen”, is van ons. Bij de vragen, het aanbod en de doelen staat ook hoe zeker het is: hoog als de bron het rechtstreeks zegt, middelmatig als het onze eigen duiding is, laag als er weinig of geen bron is.",
        ],
      },
      {
        title: "Wat is onzeker?",
        paragraphs: ["Lees de inhoud met deze kanttekeningen. Het netwerk en de steden hebben haar nog niet bevestigd."],
        points: [
          "“Niets gevonden” wil niet zeggen dat er niets is gebeurd. Niet alles staat openbaar op internet.",
          "Wij leggen vragen en standpunten naast wat er later gebeurde. Dat bewijst niet dat het een door het ander kwam.",
          "Wij hebben initiatieven aan speerpunten gekoppeld. Een stad kan dat anders zien.",
          "Een gebeurtenis in enkele steden zegt niets over alle steden.",
          "Een datum is soms afgeleid of geschat. Dat staat erbij.",
        ],
      },
    ],
  }),
};

const english: typeof dutch = {
  find: "What do you find here?",
  findSays: "At this moment there are:",
  counted: { offer: "offers" },
  notes: "Remarks on the content",
  parts: {
    "reading-note-agenda": "Agenda",
    "reading-note-outcomes": "Asks",
    "reading-note-offers": "Offers",
    "reading-note-initiatives": "Initiatives",
    "reading-note-positions": "Positions",
  },
  notesSay: "Those who gathered the content remark, in Dutch:",
  article: (network, sentence) => ({
    title: "About Spil",
    description: "What Spil is, for whom, how its content came about and what is still uncertain.",
    lead: "Spil shows what a network of cities wants, what it asks and what comes of it.",
    sections: [
      {
        title: "What is Spil?",
        paragraphs: [
          "A strategic agenda is full of plans. After that the trail is often lost: in mails, in slides and in people’s heads. Spil keeps that trail. Every theme, focus point, ask and offer has an address of its own here, with what happened next.",
          `Spil is open source: any network can use it. This site is about ${network}. ${sentence}`,
        ],
      },
      {
        title: "For whom?",
        paragraphs: [],
        points: [
          "For politicians and officials of the cities, who want to see what became of the agenda and which city already acts.",
          "For members of parliament, journalists and residents, who want to know what the cities ask and what they do themselves.",
          "For ministries and other partners that work with the cities.",
          "For anyone who wants to go further with the data: all of it is [open data](/open-data).",
        ],
      },
      {
        title: "How did the content come about?",
        paragraphs: [
          "The agenda is the beginning. The titles of themes and focus points come from the document. The summaries are in our own words. Each part says in which line of the document it stands.",
          "Then public sources were searched for what happened: the government, parliament, the cities, the network’s site and the news. Every event names its source. You find all of them under [Sources](/bronnen).",
          "The verdict, such as “partly” or “refused”, is ours. Asks, offers and targets also say how certain it is: high when the source says so directly, medium when it is our own reading, low when there is little or no source.",
        ],
      },
      {
        title: "What is uncertain?",
        paragraphs: ["Read the content with these reservations. The network and the cities have not confirmed it yet."],
        points: [
          "“Nothing found” does not mean that nothing happened. Not everything is public on the internet.",
          "We put asks and positions beside what happened later. That does not prove that one caused the other.",
          "We linked initiatives to focus points. A city may see that differently.",
          "An event in some cities says nothing about all cities.",
          "A date is sometimes derived or estimated. Then it says so.",
        ],
      },
    ],
  }),
};

export const aboutTexts = bilingual(dutch, english);
