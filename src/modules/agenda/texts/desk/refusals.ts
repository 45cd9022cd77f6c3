import { bilingual } from "../../../../lib/language.ts";

/** What cannot be done when somebody changes something. */
export const deskRefusals = bilingual(
  {
    "agenda.not-yours-to-change": "Dit mag u niet wijzigen of publiceren. U kunt een concept wel doorgeven aan iemand die dat mag.",
    "agenda.draft-not-found": "Dit concept is er niet (meer), of het is niet van u. Kijk bij uw concepten.",
    "agenda.record-not-found": "Wij kennen dit onderdeel niet. Misschien is het ingetrokken; zoek het op naam.",
    "agenda.version-not-found": "Deze versie bestaat niet. Kijk in de lijst met versies.",
    "agenda.draft-changed-meanwhile": "Dit concept is intussen in een ander venster gewijzigd. Er is niets verloren; bekijk beide teksten.",
    "agenda.record-changed-meanwhile":
      "Iemand anders wijzigde dit onderdeel intussen. Er is niets verloren. Laad de pagina opnieuw en bekijk beide teksten.",
    "agenda.draft-not-ready": "Dit concept kan nog niet worden gepubliceerd. Bij het concept staat wat er ontbreekt.",
    "agenda.strange-fields":
      "In dit formulier zaten velden die wij niet kennen. Er is niets bewaard. Laad de pagina opnieuw en probeer het nog eens.",
    "agenda.cannot-take-over": "Deze persoon kan dit concept niet overnemen. Kies iemand die dit onderdeel mag zien en wijzigen.",
    "agenda.not-your-audience": "U kunt dit niet publiceren voor een groep waar u zelf niet bij hoort.",
    "agenda.not-added": "Zo’n onderdeel komt met de agenda mee; u kunt het hier niet los toevoegen.",
    "agenda.reason-missing": "Dit stond al voor iedereen open. Zeg waarom u het wijzigt.",
    "agenda.proposal-not-found": "Dit voorstel is er niet (meer). Stuur het bestand opnieuw.",
    "agenda.proposal-differs": "Dit is niet wat u te zien kreeg. Er is niets gepubliceerd. Stuur het bestand opnieuw.",
    "agenda.proposal-not-ready": "Dit voorstel kan niet worden gepubliceerd. Verbeter het bestand en stuur het opnieuw.",
    "agenda.proposal-outdated": "Er is intussen iets veranderd. Er is niets gepubliceerd. Haal de tabel opnieuw op.",
    "agenda.audience-missing": "Kies wie het nieuwe gaat zien.",
    "agenda.agenda-stays": "Een hele agenda kunt u hier niet intrekken of voor anderen openen. Dat doet u met de onderdelen ervan.",
  },
  {
    "agenda.not-yours-to-change": "You may not change or publish this. You can hand a draft on to somebody who may.",
    "agenda.draft-not-found": "This draft is not there (any more), or it is not yours. Look at your drafts.",
    "agenda.record-not-found": "We do not know this record. It may have been withdrawn; search for it by name.",
    "agenda.version-not-found": "There is no such version. Look in the list of versions.",
    "agenda.draft-changed-meanwhile": "This draft was changed in another window meanwhile. Nothing was lost; look at both texts.",
    "agenda.record-changed-meanwhile":
      "Somebody else changed this record meanwhile. Nothing was lost. Load the page again and look at both texts.",
    "agenda.draft-not-ready": "This draft cannot be published yet. The draft says what is missing.",
    "agenda.strange-fields": "This form had fields that we do not know. Nothing was saved. Load the page again and try once more.",
    "agenda.cannot-take-over": "This person cannot take over this draft. Choose somebody who may see and change the record.",
    "agenda.not-your-audience": "You cannot publish this for a group to which you do not belong yourself.",
    "agenda.not-added": "Such a record comes with the agenda; you cannot add it by itself here.",
    "agenda.reason-missing": "This was open to everybody already. Say why you change it.",
    "agenda.proposal-not-found": "This proposal is not there (any more). Send the file again.",
    "agenda.proposal-differs": "This is not what you were shown. Nothing was published. Send the file again.",
    "agenda.proposal-not-ready": "This proposal cannot be published. Correct the file and send it again.",
    "agenda.proposal-outdated": "Something changed meanwhile. Nothing was published. Take the table out again.",
    "agenda.audience-missing": "Choose who will see what is new.",
    "agenda.agenda-stays": "A whole agenda cannot be withdrawn or opened to others here. Do so with what stands in it.",
  },
);
