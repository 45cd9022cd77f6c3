import { bilingual } from "../../lib/language.ts";

/** What each kind of thing is called, one and many. */
export const kindTexts = bilingual(
  {
    agenda: { one: "Agenda", many: "Agenda’s" },
    theme: { one: "Thema", many: "Thema’s" },
    "focus-point": { one: "Speerpunt", many: "Speerpunten" },
    ask: { one: "Vraag", many: "Vragen" },
    offer: { one: "Aanbod", many: "Aanbod" },
    target: { one: "Doel", many: "Doelen" },
    initiative: { one: "Initiatief", many: "Initiatieven" },
    indicator: { one: "Cijfer", many: "Cijfers" },
    scenario: { one: "Rekensom", many: "Rekensommen" },
    position: { one: "Standpunt", many: "Standpunten" },
    meeting: { one: "Bijeenkomst", many: "Bijeenkomsten" },
    body: { one: "Gremium", many: "Gremia" },
    city: { one: "Stad", many: "Steden" },
    organisation: { one: "Organisatie", many: "Organisaties" },
    region: { one: "Regio", many: "Regio’s" },
  },
  {
    agenda: { one: "Agenda", many: "Agendas" },
    theme: { one: "Theme", many: "Themes" },
    "focus-point": { one: "Focus point", many: "Focus points" },
    ask: { one: "Ask", many: "Asks" },
    offer: { one: "Offer", many: "Offers" },
    target: { one: "Target", many: "Targets" },
    initiative: { one: "Initiative", many: "Initiatives" },
    indicator: { one: "Figure", many: "Figures" },
    scenario: { one: "Money sum", many: "Money sums" },
    position: { one: "Position", many: "Positions" },
    meeting: { one: "Meeting", many: "Meetings" },
    body: { one: "Body", many: "Bodies" },
    city: { one: "City", many: "Cities" },
    organisation: { one: "Organisation", many: "Organisations" },
    region: { one: "Region", many: "Regions" },
  },
);
