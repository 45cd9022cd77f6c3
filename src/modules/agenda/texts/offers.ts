import { bilingual } from "../../../lib/language.ts";

/** The list of offers and the page of one offer. */
export const offerTexts = bilingual(
  {
    offers: "Wat de steden aanbieden",
    lead: (total: number, agenda: string) =>
      `In de agenda ${agenda} vragen de steden niet alleen. Zij bieden ook ${total} dingen aan die zij zelf willen doen. Hier leest u wat ervan kwam.`,
    caution:
      "Elke stand is onze lezing van openbare bronnen. Wat enkele steden doen, zegt nog niets over alle steden. Het netwerk moet de standen nog bevestigen.",
    description: "Wat de steden zelf aanbieden te doen, met per aanbod de stand, de gebeurtenissen en de bronnen.",
    tally: "Hoe het ermee staat",
    tallySays: "Kies een deel om alleen dat aanbod te zien.",
    trust: "Hoe zeker zijn deze standen?",
    offer: (code: string) => `Aanbod ${code}`,
    offerDescription: (wording: string, account: string) => `${wording} Wat ervan kwam: ${account}.`,
    account: "Stand",
    allAccounts: "Alle standen",
    shown: (shown: number, total: number) => (shown === total ? `${total} keer aanbod` : `${shown} van de ${total}`),
    none: "Geen aanbod past bij deze keuze. Wis de filters om alles te zien.",
    with: "Met",
    noPartners: "geen partner genoemd",
    facts: "Het aanbod",
  },
  {
    offers: "What the cities offer",
    lead: (total: number, agenda: string) =>
      `In the agenda ${agenda} the cities do not only ask. They also offer ${total} things that they want to do themselves. Here you read what came of them.`,
    caution:
      "Each state is our reading of public sources. What some cities do says nothing yet about all of them. The network still has to confirm the states.",
    description: "What the cities offer to do themselves, with the state, the events and the sources of each offer.",
    tally: "How they stand",
    tallySays: "Choose a part to see only those offers.",
    trust: "How certain are these states?",
    offer: (code: string) => `Offer ${code}`,
    offerDescription: (wording: string, account: string) => `${wording} What came of it: ${account}.`,
    account: "State",
    allAccounts: "All states",
    shown: (shown: number, total: number) => (shown === total ? `${total} offers` : `${shown} of ${total} offers`),
    none: "No offer fits this choice. Clear the filters to see all offers.",
    with: "With",
    noPartners: "no partner named",
    facts: "The offer",
  },
);
