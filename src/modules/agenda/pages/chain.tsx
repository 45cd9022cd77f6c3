import { counted } from "../../../lib/lists.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import type { ChainNode, ChainStrand } from "../../../ui/chain-layout.ts";
import { texts as uiTexts } from "../../../ui/texts.ts";
import { askAddress, offerAddress } from "../domain/addresses.ts";
import { type InitiativeState, initiativeStates } from "../domain/initiative.ts";
import type { ListedAsk, ListedOffer } from "../domain/listed.ts";
import { focusPointTexts } from "../texts/focus-point.ts";
import { initiativeTexts } from "../texts/initiatives.ts";
import type { LastEvents } from "./stated-rows.tsx";

/** What the chain of a focus point is made of. */
export interface ChainParts {
  readonly offers: readonly ListedOffer[];
  readonly asks: readonly ListedAsk[];
  readonly lastAskEvents: LastEvents;
  readonly initiatives: readonly { readonly state: InitiativeState }[];
  /** How many members act, and how many there are. */
  readonly acting: number;
  readonly members: number;
}

/** The two strands of a focus point: from offer to what cities do, and from ask to what came of it. */
export const strandsOf = (view: View, parts: ChainParts): readonly ChainStrand[] => [
  { rows: offerRows(view, parts), together: deeds(view, parts) },
  { rows: askRows(view, parts), together: [] },
];

function offerRows(view: View, { offers }: ChainParts): readonly (readonly ChainNode[])[] {
  const t = focusPointTexts[view.language];
  if (offers.length === 0) return [[missing(t.noOfferNode, t.noOfferNodeSays)]];
  return offers.map((offer) => [
    {
      title: t.offer(offer.code, uiTexts[view.language].verdict[offer.account]),
      text: offer.wording,
      textLanguage: "nl",
      href: offerAddress(offer.agenda, offer.code),
      mark: offer.account,
    },
  ]);
}

function deeds(view: View, { initiatives, acting, members }: ChainParts): readonly ChainNode[] {
  const t = focusPointTexts[view.language];
  if (initiatives.length === 0) return [missing(t.noInitiativeNode, t.deedsNone)];
  return [
    { title: t.initiatives(initiatives.length), text: statesSaid(view, initiatives), href: "#wat-steden-doen" },
    { title: t.cities(acting), text: acting === 1 ? t.ofCitiesOne(members) : t.ofCities(members), href: "#steden" },
  ];
}

/** "12 loopt, 4 afgerond", in the order of the states. */
function statesSaid(view: View, initiatives: ChainParts["initiatives"]): string {
  const counts = counted(initiatives, ({ state }) => state);
  return initiativeStates
    .flatMap((state) => {
      const count = counts.get(state);
      return count === undefined ? [] : [`${count} ${initiativeTexts[view.language].states[state]}`];
    })
    .join(", ");
}

function askRows(view: View, { asks, lastAskEvents }: ChainParts): readonly (readonly ChainNode[])[] {
  const t = focusPointTexts[view.language];
  if (asks.length === 0) return [[missing(t.noAskNode, t.noAskNodeSays)]];
  return asks.map((ask) => [
    { title: t.ask(ask.code), text: ask.wording, textLanguage: "nl", href: askAddress(ask.agenda, ask.code) },
    lastEvent(view, lastAskEvents, ask),
    {
      title: uiTexts[view.language].verdict[ask.verdict],
      text: uiTexts[view.language].certainty[ask.certainty],
      href: null,
      mark: ask.verdict,
    },
  ]);
}

function lastEvent(view: View, last: LastEvents, ask: ListedAsk): ChainNode {
  const event = last.get(ask.id);
  if (!event) return missing(focusPointTexts[view.language].noEventNode, "");
  return { title: dateInWords(event.date, view.language), text: event.sentence, textLanguage: "nl", href: null };
}

const missing = (title: string, text: string): ChainNode => ({ title, text, href: null, isMissing: true });
