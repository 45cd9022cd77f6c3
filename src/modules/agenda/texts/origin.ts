import { bilingual } from "../../../lib/language.ts";

/** From which meeting something came, and what came out of a meeting. */
export const originTexts = bilingual(
  {
    cameFrom: "Komt uit",
    adoptedAt: "bij",
    title: "Wat hier uit kwam",
    lead: "Dit in de agenda is hier vastgesteld of ontstaan.",
    adoptedHere: "Hier vastgesteld: agenda",
    adoptedBy: "Stelde vast: agenda",
    adoptions: "Vastgestelde agenda’s",
    kinds: { "focus-point": "speerpunt", ask: "vraag", offer: "aanbod", initiative: "initiatief" },
  },
  {
    cameFrom: "Came from",
    adoptedAt: "at",
    title: "What came out of it",
    lead: "This in the agenda was adopted or came up here.",
    adoptedHere: "Adopted here: agenda",
    adoptedBy: "Adopted: agenda",
    adoptions: "Agendas that it adopted",
    kinds: { "focus-point": "focus point", ask: "ask", offer: "offer", initiative: "initiative" },
  },
);
