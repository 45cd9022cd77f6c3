import { bilingual } from "../../../lib/language.ts";

export const administrationRefusals = bilingual(
  {
    "network.not-yours": "Dit mag u niet veranderen. Vraag het aan het secretariaat of aan de coördinator van de stad.",
    "network.person-not-found": "Wij kennen hier geen persoon. Kijk in de lijst met mensen.",
    "network.office-not-found": "Deze functie kennen wij niet. Kijk op de pagina van de persoon.",
    "network.mandate-not-found": "Dit mandaat kennen wij niet. Kijk op de pagina van het gremium.",
    "network.no-organisation-to-change": "Deze organisatie kennen wij niet. Kijk in de lijst met organisaties.",
    "network.changed-meanwhile": "Iemand anders heeft dit intussen veranderd. Er is nog niets bewaard. Laad de pagina opnieuw.",
    "network.guard-changed-meanwhile":
      "Er is intussen iets veranderd aan wat hieraan hangt. Er is niets uitgevoerd. Kijk het overzicht na.",
    "network.still-holds-something": "Deze persoon heeft nog een functie of zetel. Laat die eerst eindigen.",
    "network.before-it-began": "Deze dag ligt vóór het begin. Kies een latere dag.",
    "network.already-over": "Dit is al voorbij op die dag. Kies een eerdere dag, of kijk wat er nu geldt.",
    "network.seat-overlaps":
      "Dan zit iemand op dezelfde dag twee keer in dezelfde rol, of zijn er twee voorzitters. Kies een andere dag of persoon.",
    "network.cannot-succeed":
      "Deze persoon kan dit niet overnemen: wij kennen haar of hem hier niet, of zij of hij vertrekt zelf. Kies iemand anders.",
    "network.body-in-itself": "Een gremium kan niet onder of naast zichzelf staan. Kies een ander gremium.",
    "network.kind-is-fixed": "Aan dit soort gremium hangen rechten. Daarom kan het soort niet veranderen. Maak zo nodig een nieuw gremium.",
    "network.one-holder": "Een mandaat gaat naar één persoon of naar één gremium. Kies een van de twee.",
    "network.ends-before-it-begins": "Het einde ligt vóór het begin. Kies een latere dag voor het einde.",
    "network.already-member": "Deze organisatie is dan al lid. Kijk bij haar lidmaatschap.",
    "network.no-member": "Deze organisatie is op die dag geen lid. Kies een andere dag.",
    "network.nobody-leaves": "Kruis aan wie er vertrekt. Zonder vertrek is er geen wisseling.",
  },
  {
    "network.not-yours": "You may not change this. Ask the secretariat or the coordinator of the city.",
    "network.person-not-found": "We know no person here. Look in the list of people.",
    "network.office-not-found": "We do not know this office. Look on the person’s page.",
    "network.mandate-not-found": "We do not know this mandate. Look on the page of the body.",
    "network.no-organisation-to-change": "We do not know this organisation. Look in the list of organisations.",
    "network.changed-meanwhile": "Somebody else changed this meanwhile. Nothing has been saved yet. Load the page again.",
    "network.guard-changed-meanwhile": "Something that hangs on this changed meanwhile. Nothing was carried out. Check the overview.",
    "network.still-holds-something": "This person still holds an office or a seat. Let those end first.",
    "network.before-it-began": "This day lies before the beginning. Choose a later day.",
    "network.already-over": "This is over on that day. Choose an earlier day, or look at what holds now.",
    "network.seat-overlaps":
      "Somebody would sit twice in the same role on one day, or there would be two chairs. Choose another day or person.",
    "network.cannot-succeed": "This person cannot take over: we do not know them here, or they leave as well. Choose somebody else.",
    "network.body-in-itself": "A body cannot stand under or beside itself. Choose another body.",
    "network.kind-is-fixed": "Rights hang on this kind of body, so the kind cannot change. Make a new body if you need one.",
    "network.one-holder": "A mandate goes to one person or to one body. Choose one of the two.",
    "network.ends-before-it-begins": "It would end before it begins. Choose a later day for the end.",
    "network.already-member": "This organisation is a member then already. Look at its membership.",
    "network.no-member": "This organisation is no member on that day. Choose another day.",
    "network.nobody-leaves": "Tick who leaves. Without that there is no change of guard.",
  },
);
