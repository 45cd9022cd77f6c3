import { bilingual } from "../../lib/language.ts";

export const invitationTexts = bilingual(
  {
    title: "Uitnodigen om in te loggen",
    lead: "Deze persoon krijgt een mail met een koppeling die één keer werkt, een week lang. Een eerdere uitnodiging vervalt.",
    hasAccount: "Deze persoon kan al inloggen. Een nieuwe uitnodiging gaat naar hetzelfde adres.",
    noAddress: "Er is geen mailadres van deze persoon bekend. De persoon kan het zelf invullen, of via de organisatie inloggen.",
    invite: "Nodig uit",
    more: "Ook in het beheer",
    rights: "Wie wat mag, en waarom",
    log: "Logboek",
    health: "Gezondheid van het platform",
    issuers: "Aanmelden met de eigen organisatie",
  },
  {
    title: "Invite to sign in",
    lead: "This person gets a mail with a link that works once, for a week. An earlier invitation lapses.",
    hasAccount: "This person can sign in already. A new invitation goes to the same address.",
    noAddress: "No mail address of this person is known. The person can fill it in, or sign in by the organisation.",
    invite: "Invite",
    more: "Also in the administration",
    rights: "Who may what, and why",
    log: "Log of acts",
    health: "Health of the platform",
    issuers: "Signing in with one’s own organisation",
  },
);
