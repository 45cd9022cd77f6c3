import { bilingual } from "../../lib/language.ts";
import { deskRefusals } from "./texts/desk/refusals.ts";
import { roundTexts } from "./texts/rounds.ts";

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
      "agenda.tie-not-found": "Wij kennen geen samenhang tussen speerpunten met dit kenmerk. Kijk in de lijst met samenhang.",
      ...roundTexts.nl.refusals,
      "agenda.not-in-state": "Dit kan niet in de stand waarin de agenda nu is. Kijk op de pagina van de agenda hoe zij ervoor staat.",
      "agenda.next-already-begun": "De volgende agenda is al begonnen. Ga daarmee verder.",
      "agenda.period-taken": "Er is al een agenda met deze jaren. Kies andere jaren.",
      "agenda.not-later": "De volgende agenda begint later dan deze, en eindigt niet voor zij begint. Kijk de jaren na.",
      "agenda.adopter-unknown": "Wij kennen het gekozen gremium niet. Kies er een uit de lijst, of laat het leeg.",
      "agenda.meeting-not-on-day": "De gekozen bijeenkomst was niet op de dag van de vaststelling. Kies de dag of de bijeenkomst opnieuw.",
      "agenda.nothing-to-adopt": "Deze agenda heeft nog geen onderdelen. Neem eerst iets over of voeg iets toe.",
      "agenda.points-unsettled":
        "Nog niet van elk onderdeel is besloten hoe het verder gaat, of iets is met niets anders samengevoegd. Kijk bij de opvolging.",
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
      "agenda.tie-not-found": "We know no tie between focus points with this id. Look in the list of ties.",
      ...roundTexts.en.refusals,
      "agenda.not-in-state": "This cannot be done in the state the agenda is in. Look at the page of the agenda to see where it stands.",
      "agenda.next-already-begun": "The next agenda has been begun already. Go on with that one.",
      "agenda.period-taken": "There is an agenda with these years already. Choose other years.",
      "agenda.not-later": "The next agenda begins later than this one, and does not end before it begins. Check the years.",
      "agenda.adopter-unknown": "We do not know the body that was chosen. Choose one from the list, or leave it empty.",
      "agenda.meeting-not-on-day": "The meeting that was chosen was not on the day of adoption. Choose the day or the meeting again.",
      "agenda.nothing-to-adopt": "This agenda has no parts yet. Carry something over or add something first.",
      "agenda.points-unsettled":
        "It was not decided yet for each part how it goes on, or something was merged with nothing else. Look at what follows.",
    },
  },
);
