import { bilingual } from "../../lib/language.ts";
import { deskRefusals } from "./texts/desk/refusals.ts";

export const texts = bilingual(
  {
    refusals: {
      ...deskRefusals.nl,
      "agenda.none": "Er is nog geen agenda geladen. Start het platform met de beginstand.",
      "agenda.not-found": "Wij kennen geen agenda op dit adres. Kijk bij de agenda die nu loopt.",
      "agenda.theme-not-found": "Deze agenda heeft geen onderdeel op deze plaats. Kijk in de inhoudsopgave van de agenda.",
      "agenda.focus-point-not-found": "Deze agenda heeft geen onderdeel met dit nummer. Kijk in de inhoudsopgave van de agenda.",
      "agenda.ask-not-found": "Deze agenda heeft geen vraag met dit nummer. Kijk in de lijst met vragen.",
      "agenda.offer-not-found": "Deze agenda heeft geen aanbod met dit nummer. Kijk in de lijst met het aanbod.",
      "agenda.target-not-found": "Deze agenda heeft geen doel met dit nummer. Kijk in de lijst met doelen.",
      "agenda.initiative-not-found": "Wij kennen geen initiatief op dit adres. Kijk in de lijst met initiatieven.",
    },
  },
  {
    refusals: {
      ...deskRefusals.en,
      "agenda.none": "No agenda has been loaded yet. Start the platform with its starting content.",
      "agenda.not-found": "We know no agenda at this address. Look at the current agenda.",
      "agenda.theme-not-found": "This agenda has no part in this place. Look in the agenda’s table of contents.",
      "agenda.focus-point-not-found": "This agenda has no part with this number. Look in the agenda’s table of contents.",
      "agenda.ask-not-found": "This agenda has no ask with this number. Look in the list of asks.",
      "agenda.offer-not-found": "This agenda has no offer with this number. Look in the list of offers.",
      "agenda.target-not-found": "This agenda has no target with this number. Look in the list of targets.",
      "agenda.initiative-not-found": "We know no initiative at this address. Look in the list of initiatives.",
    },
  },
);
