import { type Cluster, type PaymentKind, paymentKinds } from "../fund-set.ts";
import { wordKey } from "./word-key.ts";

/**
 * The kind of every line of money beside the general payment that we know. The tables of the circulars give a line its cluster, and not
 * its kind. What is not here stops an import until a person says what it is: a kind taken by guess would change what is called lacking.
 *
 * @source circulars of May and September 2023 and 2024; article 12 adds to the general payment of one municipality
 */
const lines: Readonly<Record<PaymentKind, readonly string[]>> = {
  integration: ["beschermd wonen", "participatie", "voogdij/18+"],
  decentralisation: [
    "100 jaar vriendschap Turkije-Nederland",
    "aanpak laaggeletterdheid",
    "aanpak recreatieparken",
    "alleenverdieners",
    "armoedebestrijding kinderen",
    "bed, bad en brood",
    "beeldende kunst en vormgeving",
    "begeleiding jongeren naar werk",
    "behoud sociale voorzieningen Groningen",
    "bodembescherming",
    "BRP: Centralisering Inschrijving Vergunninghouders",
    "dakloze EU burgers",
    "einde lening inburgeringsplichtig",
    "Ex Ante Impact Analyse NPLV",
    "experiment gesloten coffeeshopketen",
    "extra capaciteit BOA's",
    "faciliteitenbesluit opvangcentra",
    "gemeentelijke antidiscriminatie voorzieningen",
    "herindeling",
    "jeugd",
    "jeugdhulp aan kinderen in een AZC",
    "knelpunten verdeelproblematiek",
    "landelijke aanpak adreskwaliteit",
    "LHBTI-beleid",
    "maatschappelijke begeleiding",
    "maatschappelijke opvang",
    "Nationaal Actieplan Dakloosheid",
    "Nederlands-Soedanese repatrianten",
    "openbare bibliotheken",
    "outreachend werken",
    "personen met verward gedrag",
    "regionale doelgroepen specifieke aanpak",
    "Regionale Energie Strategieën",
    "slavernijverleden",
    "social labs",
    "toekomstbestendig maken energiebeleid",
    "Uitstapprogramma prostituees",
    "uitvoeringskosten Lbv en Lbv-plus",
    "uitvoeringskosten Omgevingswet",
    "veilige steden",
    "veiligheidshuizen",
    "veilig wonen",
    "vergunningverlening, toezicht en handhaving",
    "verkeersveiligheid",
    "versterking arbeidsmarktregio's",
    "versterking omgevingsveiligheidsdiensten",
    "voorschoolse voorziening peuters",
    "vrouwenopvang",
    "weerbare gemeenschappen tegen ondermijnende criminaliteit",
    "Wet betaalbare huur",
    "Wet kwaliteitsborging bouw",
    "work in Nederland",
  ],
  suppletion: [
    "suppletie bommenregeling",
    "Suppletie nieuwe verdeling GF",
    "suppletie-uitkering ingroeipad decentralisatie-uitkering maatschappelijke opvang",
  ],
  additional: ["Art. 12"],
};

const kindByKey: ReadonlyMap<string, PaymentKind> = new Map(
  paymentKinds.flatMap((kind) => lines[kind].map((name) => [wordKey(name), kind] as const)),
);

/** The kind of a line by its name; null for a line that we do not know. */
export const kindOfLine = (name: string): PaymentKind | null => kindByKey.get(wordKey(name)) ?? null;

/** The circular of May 2024 pays article 12 without a row for it among its amounts; the one of September has it under this cluster. */
const clustersBeside: ReadonlyMap<string, Cluster> = new Map([[wordKey("Art. 12"), "other"]]);

/** The cluster of a line that a table of amounts may leave out; null for every other. */
export const clusterBeside = (name: string): Cluster | null => clustersBeside.get(wordKey(name)) ?? null;

/** What a kind of payment is called in the tables of the fund. */
export const kindNames: Readonly<Record<PaymentKind, string>> = {
  integration: "integratie-uitkering",
  decentralisation: "decentralisatie-uitkering",
  suppletion: "suppletie-uitkering",
  additional: "aanvullende uitkering",
};

/** The kind that a word means, in Dutch or as the product calls it; null when it means none. */
export const kindIn = (text: string): PaymentKind | null =>
  paymentKinds.find((kind) => [kind, kindNames[kind]].some((name) => wordKey(name) === wordKey(text))) ?? null;
