import { bilingual } from "../../lib/language.ts";
import type { processing } from "../processing-list.ts";

type Kept = (typeof processing)[number];

const what: Record<Kept["at"], string> = {
  "account.address": "Mailadres om mee in te loggen",
  "audit_entry.actor": "Wie iets deed, in het logboek",
  "link_request.address": "Mailadres waarvoor iemand een inloglink vroeg",
  "mail.address": "Mailadres van een verstuurde mail",
  "outside_identity.subject": "Kenmerk van u bij het inlogpunt van uw organisatie",
  "passkey.name": "Naam die u aan een passkey gaf",
  "person.name": "Naam",
  "person.sort_name": "Naam zoals hij wordt gesorteerd",
  "person_contact.value": "Mailadres, telefoonnummer of pagina die u wilt tonen",
  "session.browser": "Soort browser waarin u bent ingelogd",
};

const whatInEnglish: Record<Kept["at"], string> = {
  "account.address": "Mail address to sign in with",
  "audit_entry.actor": "Who did something, in the audit log",
  "link_request.address": "Mail address for which somebody asked for a sign-in link",
  "mail.address": "Mail address of a mail that was sent",
  "outside_identity.subject": "Your identifier at your organisation’s sign-in",
  "passkey.name": "Name that you gave to a passkey",
  "person.name": "Name",
  "person.sort_name": "Name as it is sorted",
  "person_contact.value": "Mail address, phone number or page that you chose to show",
  "session.browser": "Kind of browser in which you are signed in",
};

const purposes: Record<Kept["purpose"], string> = {
  representation: "Laten zien wie een stad of gremium vertegenwoordigt",
  contact: "Bereikbaar zijn voor anderen in het netwerk",
  "sign-in": "Inloggen en uw account beveiligen",
  delivery: "Mail versturen waar u om vroeg",
  accountability: "Verantwoorden wie wat deed",
};

const purposesInEnglish: Record<Kept["purpose"], string> = {
  representation: "Show who represents a city or body",
  contact: "Being within reach of others in the network",
  "sign-in": "Signing in, and keeping your account safe",
  delivery: "Sending mail that you asked for",
  accountability: "Accounting for who did what",
};

const bases: Record<Kept["basis"], string> = {
  "public-task": "Taak van algemeen belang (AVG, artikel 6, lid 1, onder e)",
  consent: "Uw toestemming (AVG, artikel 6, lid 1, onder a)",
};

const basesInEnglish: Record<Kept["basis"], string> = {
  "public-task": "Task in the public interest (GDPR, article 6(1)(e))",
  consent: "Your consent (GDPR, article 6(1)(a))",
};

const terms: Record<Kept["term"], string> = {
  "two-years-after-office": "Tot twee jaar na uw laatste functie of zetel",
  withdrawal: "Tot u het weghaalt, uiterlijk tot uw laatste functie eindigt",
  "account-closes": "Tot uw account sluit",
  "one-day": "Ten hoogste een dag",
  "thirty-days": "Dertig dagen",
  archive: "Zolang het besluit wordt bewaard; na verwijdering zonder uw naam",
};

const termsInEnglish: Record<Kept["term"], string> = {
  "two-years-after-office": "Until two years after your last office or seat",
  withdrawal: "Until you take it away, at the latest until your last office ends",
  "account-closes": "Until your account closes",
  "one-day": "One day at most",
  "thirty-days": "Thirty days",
  archive: "As long as the decision is kept; without your name once you are erased",
};

export const processingTexts = bilingual(
  {
    title: "Register van verwerkingen",
    description: "Welke persoonsgegevens dit platform bewaart, waarom, op welke grond en hoe lang.",
    lead: "Dit register volgt uit de tabellen van het platform zelf: wat hier niet staat, wordt niet over personen bewaard.",
    caption: "Persoonsgegevens, met doel, grond en termijn",
    columns: { what: "Gegeven", purpose: "Waarom", basis: "Grond", term: "Hoe lang", place: "Tabel en kolom" },
    none: "Er gaat niets naar anderen. Er zijn geen volgcookies en geen verzoeken aan andere sites.",
    what,
    purposes,
    bases,
    terms,
  },
  {
    title: "Register of processing",
    description: "Which personal data this platform keeps, why, on which ground and for how long.",
    lead: "This register follows from the tables of the platform itself: what does not stand here is not kept about persons.",
    caption: "Personal data, with purpose, ground and term",
    columns: { what: "What", purpose: "Why", basis: "Ground", term: "How long", place: "Table and column" },
    none: "Nothing goes to others. There are no tracking cookies and no requests to other sites.",
    what: whatInEnglish,
    purposes: purposesInEnglish,
    bases: basesInEnglish,
    terms: termsInEnglish,
  },
);
