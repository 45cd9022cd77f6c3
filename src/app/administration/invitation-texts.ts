import { bilingual } from "../../lib/language.ts";

export const invitationTexts = bilingual(
  {
    title: "Uitnodigen om in te loggen",
    lead: "Deze persoon krijgt een mail met een koppeling die één keer werkt, een week lang. Een eerdere uitnodiging vervalt.",
    hasAccount: "Deze persoon kan al inloggen. Een nieuwe uitnodiging gaat naar hetzelfde adres.",
    noAddress: "Er is geen mailadres van deze persoon bekend. De persoon kan het zelf invullen, of via de organisatie inloggen.",
    invite: "Nodig uit",
    more: "Ook in het beheer",
    sources: ["Bronnen", "Welke verwijzingen niet meer kloppen, en wat daarop steunt."],
    accounts: ["Accounts", "Wie kan inloggen, en wie er nog niet binnen is geweest."],
    rights: ["Wie wat mag", "Per persoon wat die mag en waarom, voor de jaarlijkse toets."],
    retention: ["Bewaartermijnen", "Wat aan het eind van zijn termijn is en verdwijnt."],
    log: ["Logboek", "Wie wat deed en wanneer."],
    health: ["Gezondheid van het platform", "Of werk en mail doorlopen, en wat er misging."],
    issuers: ["Inloggen via de eigen organisatie", "Bij welke organisaties mensen met hun eigen account binnenkomen."],
  },
  {
    title: "Invite to sign in",
    lead: "This person gets a mail with a link that works once, for a week. An earlier invitation lapses.",
    hasAccount: "This person can sign in already. A new invitation goes to the same address.",
    noAddress: "No mail address of this person is known. The person can fill it in, or sign in by the organisation.",
    invite: "Invite",
    more: "Also in the administration",
    sources: ["Sources", "Which references are no longer right, and what rests on them."],
    accounts: ["Accounts", "Who can sign in, and who has not been here yet."],
    rights: ["Who may what", "What each person may do and why, for the yearly review."],
    retention: ["Retention", "What has come to the end of its term and disappears."],
    log: ["Audit log", "Who did what and when."],
    health: ["Health of the platform", "Whether work and mail go on, and what went wrong."],
    issuers: ["Signing in by one’s own organisation", "At which organisations people come in with their own account."],
  },
);
