import type { Article } from "../../lib/article.ts";
import { bilingual } from "../../lib/language.ts";

/** What is said about privacy; the contact is the operator’s mail address, null while nobody filled it in. */
type Statement = (contact: string | null) => Article;

const dutch: Statement = (contact) => ({
  title: "Privacy",
  description: "Deze site volgt u niet. Wat zij wel onthoudt, en wat er in het logboek komt.",
  lead: "Deze site volgt u niet. U hoeft zich niet aan te melden om te lezen.",
  sections: [
    {
      title: "Een cookie als u een taal kiest",
      paragraphs: [
        "Kiest u Nederlands of Engels, dan onthoudt uw browser dat een jaar lang in een cookie met de naam “taal”. Daarin staat alleen “nl” of “en”. Kiest u geen taal, dan is er geen cookie. Wij vragen er geen toestemming voor, omdat zij alleen doet wat u vroeg.",
      ],
    },
    {
      title: "Als u inlogt",
      paragraphs: [
        "Inloggen is er voor wie een functie of zetel in het netwerk heeft. Dan onthoudt uw browser een tweede cookie, “__Host-sid”, tot u uitlogt of de sessie afloopt. Daarin staat alleen een geheim dat zegt dat u het bent. Gebruikt u een toegangssleutel, dan is er ten hoogste vijf minuten nog een cookie, “__Host-passkey”, met een geheim dat zegt dat de vraag aan uw apparaat van deze browser kwam.",
        "Wat wij over u bewaren, waarom en hoe lang, staat in het [register van verwerkingen](/privacy/register). Uw naam en uw gegevens ziet alleen wie u dat zelf laat zien. Op uw eigen pagina kunt u alles inzien en meenemen.",
      ],
    },
    {
      title: "Geen volgers, geen derden",
      paragraphs: [
        "Wij tellen geen bezoekers en gebruiken geen advertenties, geen lettertypen van elders en geen knoppen van sociale media. Uw browser haalt alles van deze site zelf.",
        "Klikt u op een bron, dan gaat u naar een andere site. Die ziet niet van welke pagina u komt. Wat zij verder doet, leest u daar.",
      ],
    },
    {
      title: "Het logboek van de server",
      paragraphs: [
        "Gaat er iets mis, of wordt een verzoek geweigerd, dan schrijft de server een regel op: het tijdstip, een nummer, het adres van de pagina en wat er misging. Wie u bent, uw IP-adres, uw browser en wat u zocht, staan daar niet in.",
        "De organisatie die deze site beheert, kan voor de server een eigen logboek hebben, bijvoorbeeld tegen aanvallen. Zij hoort hier te vermelden wat daarin staat en hoe lang zij het bewaart. Dat is nog niet gebeurd.",
      ],
    },
    {
      title: "Uw vraag bij het zoeken",
      paragraphs: ["Wat u zoekt, staat in het adres van de pagina, zodat u de uitkomst kunt delen. Wij bewaren het niet."],
    },
    {
      title: "Personen in de inhoud",
      paragraphs: [
        "De inhoud gaat over steden, overheden en organisaties. Bestuurders noemen wij bij hun functie, zoals “de minister van BZK”.",
        contact === null
          ? "Ziet u toch iets over een persoon dat hier niet hoort? Meld het aan de organisatie die deze site beheert. Die heeft hier nog geen contactadres ingevuld."
          : `Ziet u toch iets over een persoon dat hier niet hoort? Meld het aan de organisatie die deze site beheert: [${contact}](mailto:${contact}).`,
      ],
    },
  ],
});

const english: Statement = (contact) => ({
  title: "Privacy",
  description: "This site does not track you. What it does remember, and what goes into the log.",
  lead: "This site does not track you. You need not sign in to read.",
  sections: [
    {
      title: "A cookie when you choose a language",
      paragraphs: [
        "When you choose Dutch or English, your browser remembers it for a year in a cookie called “taal”. It holds only “nl” or “en”. When you choose no language, there is no cookie. We do not ask for consent, because it only does what you asked for.",
      ],
    },
    {
      title: "When you sign in",
      paragraphs: [
        "Signing in is for those who hold an office or a seat in the network. Your browser then remembers a second cookie, “__Host-sid”, until you sign out or the session ends. It holds only a secret that says it is you. When you use a passkey, there is one more cookie for five minutes at most, “__Host-passkey”, with a secret that says that the question to your device came from this browser.",
        "What we keep about you, why and for how long stands in the [register of processing](/privacy/register). Your name and your details are seen only by those to whom you show them. On your own page you can see everything and take it with you.",
      ],
    },
    {
      title: "No trackers, no third parties",
      paragraphs: [
        "We count no visitors and use no advertisements, no fonts from elsewhere and no social-media buttons. Your browser gets everything from this site itself.",
        "When you follow a source you go to another site. It does not see from which page you come. What else it does, you read there.",
      ],
    },
    {
      title: "The server’s log",
      paragraphs: [
        "When something goes wrong, or a request is refused, the server writes a line: the time, a number, the address of the page and what went wrong. Who you are, your IP address, your browser and what you searched for are not in it.",
        "The organisation that runs this site may keep a log of its own in front of the server, for example against attacks. It should say here what is in it and how long it is kept. That has not been done yet.",
      ],
    },
    {
      title: "Your search question",
      paragraphs: ["What you search for is in the address of the page, so that you can share the result. We do not keep it."],
    },
    {
      title: "Persons in the content",
      paragraphs: [
        "The content is about cities, governments and organisations. We name politicians by their office, such as “the minister of the Interior”.",
        contact === null
          ? "Do you see something about a person that does not belong here? Tell the organisation that runs this site. It has not filled in a contact address here yet."
          : `Do you see something about a person that does not belong here? Tell the organisation that runs this site: [${contact}](mailto:${contact}).`,
      ],
    },
  ],
});

export const privacyTexts = bilingual(dutch, english);
