import { bilingual } from "../../lib/language.ts";

export const mineTexts = bilingual(
  {
    title: "Mijn Spil",
    description: "Wat op u wacht, uw zetels, wat anderen van u zien, hoe u inlogt en uw gegevens.",
    index: "Op deze pagina",
    administration: "Naar het beheer",
    people: "Mensen in het netwerk",
    organisation: "Uw organisatie",
    organisationNamed: (name: string) => `Uw organisatie: ${name}`,
    itemsCaption: "Wat er van uw organisatie staat",
    what: "Wat",
    count: "Aantal",
    confirmed: "Laatst bevestigd",
    never: "Nog niet",
    notAsked: "Niet nodig",
  },
  {
    title: "My Spil",
    description: "What waits for you, your seats, what others see of you, how you sign in and your data.",
    index: "On this page",
    administration: "To the administration",
    people: "People in the network",
    organisation: "Your organisation",
    organisationNamed: (name: string) => `Your organisation: ${name}`,
    itemsCaption: "What stands here of your organisation",
    what: "What",
    count: "Count",
    confirmed: "Last confirmed",
    never: "Not yet",
    notAsked: "Not needed",
  },
);
