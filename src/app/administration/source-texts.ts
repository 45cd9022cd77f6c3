import { bilingual } from "../../lib/language.ts";
import type { Reason } from "../../platform/links/reason.ts";
import type { SourceStateKey } from "./input.ts";

const reasons: Readonly<Record<Reason, string>> = {
  "no-such-page": "de site zegt dat de pagina er niet is",
  "no-such-name": "de naam van de site bestaat niet",
  "no-connection": "de site neemt geen verbinding aan",
  "no-valid-certificate": "het certificaat van de site klopt niet",
  "too-slow": "de site antwoordt niet binnen twintig seconden",
  "too-many-redirects": "de site verwijst maar door",
  "broken-answer": "het antwoord is niet te lezen",
  "server-error": "de site zegt dat er bij haar iets stuk is",
  "not-for-programs": "de site laat geen programma’s toe, of vraagt om in te loggen",
  "too-busy": "de site vroeg om rust",
  "leads-inside": "het adres komt uit op een plek die niet openbaar is",
};

const reasonsInEnglish: Readonly<Record<Reason, string>> = {
  "no-such-page": "the site says that the page is not there",
  "no-such-name": "the name of the site does not exist",
  "no-connection": "the site takes no connection",
  "no-valid-certificate": "the certificate of the site is not right",
  "too-slow": "the site does not answer within twenty seconds",
  "too-many-redirects": "the site sends us on and on",
  "broken-answer": "the answer cannot be read",
  "server-error": "the site says that something is broken there",
  "not-for-programs": "the site lets no programs in, or asks to sign in",
  "too-busy": "the site asked for rest",
  "leads-inside": "the address leads to a place that is not public",
};

const states: Readonly<Record<SourceStateKey, { readonly name: string; readonly says: string; readonly none: string }>> = {
  weg: {
    name: "Niet meer bereikbaar",
    says: "Op drie verschillende dagen niet te lezen. Zoek een nieuw adres, of leg vast waar een kopie ligt.",
    none: "Er zijn geen bronnen verdwenen.",
  },
  hapert: {
    name: "Hapert",
    says: "De laatste keer niet te lezen. Wij proberen het de volgende dag opnieuw; lezers zien er nog niets van.",
    none: "Er hapert niets.",
  },
  verhuisd: {
    name: "Verhuisd",
    says: "De site verwijst voorgoed naar een ander adres. Kijk of daar hetzelfde staat, en neem het adres over.",
    none: "Er is niets verhuisd.",
  },
  geweigerd: {
    name: "Weigert ons",
    says: "De pagina is er waarschijnlijk nog, maar niet voor een programma. Kijk zelf of zij er nog is.",
    none: "Geen site weigert ons.",
  },
  gewijzigd: {
    name: "Gewijzigd",
    says: "Er staat iets anders dan toen wij het voor het eerst nakeken. Dat kan ook een datum of een lijstje nieuws zijn.",
    none: "Er is niets gewijzigd.",
  },
};

const statesInEnglish: typeof states = {
  weg: {
    name: "No longer reachable",
    says: "Could not be read on three different days. Find a new address, or record where a copy is.",
    none: "No sources have disappeared.",
  },
  hapert: {
    name: "Failing",
    says: "Could not be read the last time. We try again the next day; readers see nothing of it yet.",
    none: "Nothing is failing.",
  },
  verhuisd: {
    name: "Moved",
    says: "The site refers to another address for good. See whether the same stands there, and take the address over.",
    none: "Nothing has moved.",
  },
  geweigerd: {
    name: "Refuses us",
    says: "The page is probably still there, but not for a program. See for yourself whether it is.",
    none: "No site refuses us.",
  },
  gewijzigd: {
    name: "Changed",
    says: "Something else stands there than when we first checked it. That can also be a date or a list of news.",
    none: "Nothing has changed.",
  },
};

export const sourceTexts = bilingual(
  {
    title: "Bronnen nagekeken",
    description: "Welke verwijzingen niet meer kloppen, en wat daarop steunt.",
    lead: "Het platform kijkt na of de pagina’s er nog zijn waarop de openbare inhoud steunt. Wat alleen bij iets beslotens staat, kijkt het niet na: dan zou de andere site weten dat wij ermee bezig zijn.",
    never:
      "Er is nog nooit iets nagekeken. De technische beheerder kan het nakijken aanzetten; hoe, staat in de handleiding voor het beheer.",
    checked: (day: string, checked: string, cited: string) =>
      `Laatst nagekeken op ${day}. Van ${checked} van de ${cited} bronnen is iets bekend.`,
    choose: "Wat er aan de hand is",
    caption: (state: string) => `Bronnen: ${state}`,
    columns: { source: "Bron", since: "Sinds", why: "Wat er aan de hand is", stood: "Wat er stond", citings: "Wat erop steunt" },
    movedTo: "nu op",
    changedSays: "er staat iets anders dan eerst",
    states,
    reasons,
  },
  {
    title: "Sources checked",
    description: "Which references are no longer right, and what rests on them.",
    lead: "The platform checks whether the pages on which the public content rests are still there. What only stands with something closed is not checked: the other site would know that we are working on it.",
    never: "Nothing was ever checked. The technical administrator can switch the checking on; the manual for operating says how.",
    checked: (day: string, checked: string, cited: string) =>
      `Last checked on ${day}. Of ${checked} of the ${cited} sources something is known.`,
    choose: "What is the matter",
    caption: (state: string) => `Sources: ${state}`,
    columns: { source: "Source", since: "Since", why: "What is the matter", stood: "What stood there", citings: "What rests on it" },
    movedTo: "now at",
    changedSays: "something else stands there than before",
    states: statesInEnglish,
    reasons: reasonsInEnglish,
  },
);
