import { bilingual } from "../../lib/language.ts";
import type { Retention } from "./retention.ts";

type KindWords = Record<keyof Retention, string>;

const kinds: KindWords = {
  persons: "Personen die twee jaar geen functie of zetel meer hebben",
  sessions: "Sessies die dertig dagen voorbij zijn",
  links: "Inloglinks die een week niet meer werken",
  mail: "Mails die dertig dagen geleden zijn verstuurd",
  challenges: "Inlogpogingen die niet zijn afgemaakt",
  requests: "Vragen om een inloglink die een dag oud zijn",
  tries: "Tellingen van verkeerde codes zonder sessie",
};

const kindsInEnglish: KindWords = {
  persons: "Persons who have had no office or seat for two years",
  sessions: "Sessions that have been over for thirty days",
  links: "Sign-in links that have not worked for a week",
  mail: "Mails that were sent thirty days ago",
  challenges: "Attempts to sign in that were not finished",
  requests: "Requests for a sign-in link that are a day old",
  tries: "Counts of wrong codes without a session",
};

export const privacyScreens = bilingual(
  {
    mine: "Mijn",
    administration: "Beheer",
    data: {
      title: "Mijn gegevens",
      description: "Alles wat dit platform over u bewaart, in één bestand.",
      lead: "U kunt alles wat wij over u bewaren als één bestand meenemen. Er staan geen geheimen in, zoals sleutels of codes.",
      caption: "Wat er nu over u is",
      part: "Tabel",
      records: "Regels",
      download: "Download mijn gegevens (JSON)",
      wrong:
        "Klopt er iets niet? Uw naam en functie laat u veranderen door het secretariaat of de coördinator van uw stad. De rest verandert u zelf.",
      erase: "Wilt u niet meer voorkomen? Vraag het secretariaat. Besluiten en zetels blijven dan bewaard, uw naam en gegevens niet.",
      register: "Wat wij bewaren, waarom en hoe lang",
      link: "Mijn gegevens inzien en meenemen",
    },
    erasure: {
      title: (name: string) => `${name} verwijderen`,
      description: "Een persoon uit het platform verwijderen.",
      lead: "De naam, de contactgegevens, de onderwerpen en alles om mee in te loggen gaan weg. Zetels, functies en besluiten blijven, als die van iemand zonder naam.",
      grave: "Dit kan niet ongedaan worden gemaakt.",
      submit: "Verwijder deze persoon",
      link: "Verwijder deze persoon uit het platform",
      done: "De persoon is verwijderd.",
    },
    retention: {
      title: "Bewaartermijnen",
      description: "Wat vandaag aan het eind van zijn bewaartermijn is.",
      lead: "Elke nacht verdwijnt wat aan het eind van zijn termijn is. Hier ziet u wat er nu zou verdwijnen.",
      caption: "Aan het eind van de termijn",
      kind: "Wat",
      count: "Aantal",
      submit: "Laat dit nu verdwijnen",
      nothing: "Er is nu niets aan het eind van zijn termijn.",
      done: "Wat aan het eind van zijn termijn was, is verdwenen.",
    },
    kinds,
  },
  {
    mine: "Mine",
    administration: "Administration",
    data: {
      title: "My data",
      description: "Everything that this platform keeps about you, in one file.",
      lead: "You can take along everything that we keep about you as one file. It holds no secrets, such as keys or codes.",
      caption: "What there is about you now",
      part: "Table",
      records: "Rows",
      download: "Download my data (JSON)",
      wrong:
        "Is something not right? The secretariat or the coordinator of your city changes your name and office. The rest you change yourself.",
      erase: "Do you want to be removed? Ask the secretariat. Decisions and seats are then kept, your name and details are not.",
      register: "What we keep, why and for how long",
      link: "See my data and take it along",
    },
    erasure: {
      title: (name: string) => `Remove ${name}`,
      description: "Remove a person from the platform.",
      lead: "The name, the contact details, the subjects and everything to sign in with go. Seats, offices and decisions stay, as those of somebody without a name.",
      grave: "This cannot be undone.",
      submit: "Remove this person",
      link: "Remove this person from the platform",
      done: "The person was removed.",
    },
    retention: {
      title: "Retention",
      description: "What has come to the end of its term today.",
      lead: "Every night what has come to the end of its term disappears. Here you see what would disappear now.",
      caption: "At the end of its term",
      kind: "What",
      count: "Count",
      submit: "Let this disappear now",
      nothing: "Nothing has come to the end of its term.",
      done: "What had come to the end of its term has disappeared.",
    },
    kinds: kindsInEnglish,
  },
);
