import { bilingual } from "../../../lib/language.ts";

/** What waits for somebody in the network, in one sentence each. */
export const needTexts = bilingual(
  {
    vacantSomewhere: (seats: number) => `Er zijn ${seats} zetels vacant`,
    inBodies: (bodies: number) => (bodies === 1 ? "In 1 gremium" : `In ${bodies} gremia`),
    vacantIn: (seats: number, body: string) =>
      seats === 1 ? `Er is een zetel vacant: ${body}` : `Er zijn ${seats} zetels vacant: ${body}`,
    endIn: (seats: number, body: string) =>
      seats === 1 ? `Een zetel loopt af zonder opvolger: ${body}` : `${seats} zetels lopen af zonder opvolger: ${body}`,
    ownEnds: (body: string) => `Uw zetel loopt af: ${body}`,
    ownEndsSays: (role: string) => `${role}. Maak de overdracht klaar.`,
    mandateEnds: (body: string) => `Een mandaat loopt af: ${body}`,
    noSecretary: (bodies: number) =>
      bodies === 1 ? "Van 1 gremium is geen secretaris bekend" : `Van ${bodies} gremia is geen secretaris bekend`,
    andMore: (names: string, more: number) => `${names} en nog ${more}`,
    chooseVisibility: "Kies wat anderen van u zien",
    chooseVisibilitySays: "U hebt dat nog niet eerder gekozen.",
  },
  {
    vacantSomewhere: (seats: number) => `${seats} seats are vacant`,
    inBodies: (bodies: number) => (bodies === 1 ? "In 1 body" : `In ${bodies} bodies`),
    vacantIn: (seats: number, body: string) => (seats === 1 ? `A seat is vacant: ${body}` : `${seats} seats are vacant: ${body}`),
    endIn: (seats: number, body: string) =>
      seats === 1 ? `A seat ends without a successor: ${body}` : `${seats} seats end without a successor: ${body}`,
    ownEnds: (body: string) => `Your seat ends: ${body}`,
    ownEndsSays: (role: string) => `${role}. Prepare the hand-over.`,
    mandateEnds: (body: string) => `A mandate ends: ${body}`,
    noSecretary: (bodies: number) => (bodies === 1 ? "No secretary is known of 1 body" : `No secretary is known of ${bodies} bodies`),
    andMore: (names: string, more: number) => `${names} and ${more} more`,
    chooseVisibility: "Choose what others see of you",
    chooseVisibilitySays: "You have not chosen this before.",
  },
);
