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
    position: { one: "Standpunt", many: "Standpunten" },
    city: { one: "Stad", many: "Steden" },
  },
  {
    agenda: { one: "Agenda", many: "Agendas" },
    theme: { one: "Theme", many: "Themes" },
    "focus-point": { one: "Focus point", many: "Focus points" },
    ask: { one: "Ask", many: "Asks" },
    offer: { one: "Offer", many: "Offers" },
    target: { one: "Target", many: "Targets" },
    initiative: { one: "Initiative", many: "Initiatives" },
    position: { one: "Position", many: "Positions" },
    city: { one: "City", many: "Cities" },
  },
);
