import type { Who } from "./actor.ts";

/** One form of the product, filled in so well that only the person who sends it can be what is wrong with it. */
export interface Write {
  /** The route as the product declares it. */
  readonly route: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Who may send it; everybody else may not. */
  readonly by: readonly Who[];
}

/** The address of the group in which the people of the tests sit. */
const group = "themagroep-woningmarkt";
const office = { organisatie: "GM0193", functie: "alderman", van: "2026-11-24" };
const sitting = { dag: "2026-11-25", organisatie: "GM0193" };
const everybody: readonly Who[] = [
  "member",
  "member of another city",
  "coordinator",
  "lead",
  "member of the body",
  "secretary",
  "lobbyist",
  "partner",
  "administrator",
];

/** A vacant seat of the own city, a mandate, an issuer: what the forms below are about beside the people of the tests. */
export const about = { vacancy: "vacancy-of-zwolle", mandate: "mandate-of-the-body", issuer: "zwolle-aanmelding" } as const;

/** Every form that somebody sends who has signed in. */
export const writes: readonly Write[] = [
  { route: "/beheer/gremia", path: "/beheer/gremia", fields: { naam: "Nieuw", soort: "topic", wie: "network" }, by: ["secretary"] },
  {
    route: "/beheer/gremia/:slug",
    path: `/beheer/gremia/${group}`,
    fields: { naam: "Anders", soort: "theme-group", wie: "network", versie: "1" },
    by: ["secretary"],
  },
  {
    route: "/beheer/gremia/:slug/koers",
    path: `/beheer/gremia/${group}/koers`,
    fields: { taak: "Een taak", versie: "1" },
    by: ["secretary", "lead"],
  },
  {
    route: "/beheer/gremia/:slug/einde",
    path: `/beheer/gremia/${group}/einde`,
    fields: { dag: "2030-01-01", versie: "1" },
    by: ["secretary"],
  },
  {
    route: "/beheer/gremia/:slug/mandaten",
    path: `/beheer/gremia/${group}/mandaten`,
    fields: { persoon: "person-member", onderwerp: "Brief", van: "2026-11-24", tot: "2027-11-24", wie: "network" },
    by: ["secretary", "lead"],
  },
  {
    route: "/beheer/mandaten/:id/einde",
    path: `/beheer/mandaten/${about.mandate}/einde`,
    fields: { einddag: "2026-11-25", versie: "1" },
    by: ["secretary", "lead"],
  },
  {
    route: "/beheer/zetels",
    path: "/beheer/zetels",
    fields: { ...sitting, gremium: group, rol: "member", persoon: "person-member" },
    by: ["secretary", "lead"],
  },
  {
    route: "/beheer/zetels/:id/overdracht",
    path: `/beheer/zetels/${about.vacancy}/overdracht`,
    fields: { ...sitting, persoon: "person-member", versie: "1" },
    by: ["secretary", "lead", "coordinator"],
  },
  {
    route: "/beheer/zetels/:id/einde",
    path: "/beheer/zetels/seat-person-administrator-0/einde",
    fields: { einddag: "2026-11-25", versie: "1" },
    by: ["administrator"],
  },
  {
    route: "/beheer/zetels/:id/einde",
    path: "/beheer/zetels/seat-person-member-of-the-body-0/einde",
    fields: { einddag: "2026-11-25", versie: "1" },
    by: ["secretary", "lead"],
  },
  {
    route: "/beheer/mensen",
    path: "/beheer/mensen",
    fields: { ...office, naam: "Nieuw Gezicht", mail: "nieuw@stad.example" },
    by: ["secretary", "coordinator"],
  },
  {
    route: "/beheer/mensen/:id",
    path: "/beheer/mensen/person-member",
    fields: { naam: "Andere Naam", versie: "1" },
    by: ["secretary", "coordinator"],
  },
  {
    route: "/beheer/mensen/:id",
    path: "/beheer/mensen/person-member-of-another-city",
    fields: { naam: "Andere Naam", versie: "1" },
    by: ["secretary"],
  },
  { route: "/beheer/mensen/:id/functies", path: "/beheer/mensen/person-member/functies", fields: office, by: ["secretary", "coordinator"] },
  { route: "/beheer/mensen/:id/functies", path: "/beheer/mensen/person-partner/functies", fields: office, by: ["secretary"] },
  {
    route: "/beheer/mensen/:id/uitnodiging",
    path: "/beheer/mensen/person-member/uitnodiging",
    fields: {},
    by: ["secretary", "coordinator"],
  },
  { route: "/beheer/mensen/:id/uitnodiging", path: "/beheer/mensen/person-lobbyist/uitnodiging", fields: {}, by: ["secretary"] },
  {
    route: "/beheer/mensen/:id/verwijdering",
    path: "/beheer/mensen/person-who-left/verwijdering",
    fields: {},
    by: ["secretary"],
  },
  {
    route: "/beheer/functies/:id",
    path: "/beheer/functies/office-person-member",
    fields: { ...office, versie: "1" },
    by: ["secretary", "coordinator"],
  },
  {
    route: "/beheer/organisaties",
    path: "/beheer/organisaties",
    fields: { naam: "Een vereniging", soort: "association" },
    by: ["secretary"],
  },
  { route: "/beheer/organisaties/:id", path: "/beheer/organisaties/min-bzk", fields: { naam: "BZK", versie: "1" }, by: ["secretary"] },
  {
    route: "/beheer/organisaties/:id/lidmaatschap",
    path: "/beheer/organisaties/min-bzk/lidmaatschap",
    fields: { dag: "2026-11-25" },
    by: ["secretary"],
  },
  {
    route: "/beheer/organisaties/:id/uittreding",
    path: "/beheer/organisaties/GM0361/uittreding",
    fields: { dag: "2026-11-25" },
    by: ["secretary"],
  },
  {
    route: "/beheer/wisseling",
    path: "/beheer/wisseling",
    fields: {
      organisatie: "GM0193",
      dag: "2026-11-25",
      wie: "person-member",
      stempels: `ambt-office-person-member:1 mandaat-${about.mandate}:1`,
    },
    by: ["secretary", "coordinator"],
  },
  {
    route: "/beheer/wisseling/plan",
    path: "/beheer/wisseling/plan",
    fields: { organisatie: "GM0193", dag: "2026-11-25", wie: "person-member" },
    by: ["secretary", "coordinator"],
  },
  {
    route: "/beheer/wisseling/voorbeeld",
    path: "/beheer/wisseling/voorbeeld",
    fields: { organisatie: "GM0193", dag: "2026-11-25", wie: "person-member" },
    by: ["secretary", "coordinator"],
  },
  {
    route: "/beheer/accounts/:id/sessies/einde",
    path: "/beheer/accounts/person-member/sessies/einde",
    fields: {},
    by: ["administrator"],
  },
  { route: "/beheer/accounts/:id/uitnodiging", path: "/beheer/accounts/person-member/uitnodiging", fields: {}, by: ["secretary"] },
  {
    route: "/beheer/accounts/:id/sluiting",
    path: "/beheer/accounts/person-member/sluiting",
    fields: {},
    by: ["secretary", "administrator"],
  },
  {
    route: "/beheer/cijfers/:id/ophaling",
    path: "/beheer/cijfers/83625NED/ophaling",
    fields: { accepteer: "" },
    by: ["secretary", "administrator"],
  },
  { route: "/beheer/logboek/controles", path: "/beheer/logboek/controles", fields: {}, by: ["administrator"] },
  {
    route: "/beheer/bewaartermijnen/toepassing",
    path: "/beheer/bewaartermijnen/toepassing",
    fields: {},
    by: ["secretary", "administrator"],
  },
  {
    route: "/beheer/aanmelding",
    path: "/beheer/aanmelding",
    fields: {
      kenmerk: "bzk",
      organisatie: "min-bzk",
      naam: "BZK",
      adres: "https://aanmelden.example",
      client: "spil",
      geheim: "SPIL_OIDC_BZK",
    },
    by: ["administrator"],
  },
  {
    route: "/beheer/aanmelding/:issuer",
    path: `/beheer/aanmelding/${about.issuer}`,
    fields: {
      organisatie: "GM0193",
      naam: "Zwolle",
      adres: "https://anders.example",
      client: "spil",
      geheim: "SPIL_OIDC_ZWOLLE",
      versie: "1",
    },
    by: ["administrator"],
  },
  {
    route: "/beheer/aanmelding/:issuer/:switch{inschakeling|uitschakeling}",
    path: `/beheer/aanmelding/${about.issuer}/uitschakeling`,
    fields: { versie: "1" },
    by: ["administrator"],
  },
  { route: "/beheer/aanmelding/:issuer/proef", path: `/beheer/aanmelding/${about.issuer}/proef`, fields: {}, by: ["administrator"] },
  {
    route: "/cijfers/:id/weerwoord",
    path: "/cijfers/woz-value/weerwoord?stad=zwolle",
    fields: { soort: "weerwoord", tekst: "Een tekst", functie: "college", nummer: "7d3c9a4e-0d6e-4b0e-9a55-0d3a8a1c2b11" },
    by: ["member", "coordinator", "lead"],
  },
  {
    route: "/mijn/zichtbaarheid",
    path: "/mijn/zichtbaarheid",
    fields: { naam: "network", mailWie: "nobody", telefoonWie: "nobody", paginaWie: "nobody", versie: "1" },
    by: everybody,
  },
  { route: "/mijn/onderwerpen", path: "/mijn/onderwerpen", fields: { kennis: "Grondbeleid" }, by: everybody },
  { route: "/mijn/sessies/andere/einde", path: "/mijn/sessies/andere/einde", fields: {}, by: everybody },
  { route: "/mijn/inlogmiddelen/herstelcodes", path: "/mijn/inlogmiddelen/herstelcodes", fields: {}, by: everybody },
];

/**
 * Forms that are about the session or the device of whoever sends them, that let somebody in, that take a file, or that are about
 * a reply, a draft, a round or the life of an agenda, which must be made first: their own tests say who may.
 */
export const aboutOneself: ReadonlySet<string> = new Set([
  "/agenda/:agenda/afsluiting",
  "/agenda/:agenda/opvolger",
  "/agenda/:agenda/opvolging/:position{[1-9][0-9]{0,3}}",
  "/agenda/:agenda/vaststelling",
  "/beheer/cijfers/:id/stopzetting",
  "/beheer/cijfers/bestand",
  "/beheer/cijfers/bestand/:id/keuze",
  "/beheer/cijfers/bestand/:id/lading",
  "/beheer/financien",
  "/beheer/financien/bestanden/:id/keuze",
  "/beheer/financien/bestanden/:id/overname",
  "/beheer/rondes",
  "/beheer/rondes/:id/einde",
  "/beheer/rondes/:id/gestopt",
  "/beheer/rondes/:id/intrekking",
  "/bevestigen/:secret",
  "/concepten",
  "/concepten/:id",
  "/concepten/:id/bijwerking",
  "/concepten/:id/doorgeven",
  "/concepten/:id/publicatie",
  "/concepten/:id/verwijdering",
  "/concepten/nieuw/:soort",
  "/concepten/uitwisseling",
  "/concepten/uitwisseling/:id",
  "/geschiedenis/:soort/:id/herstel",
  "/intrekking/:soort/:id",
  "/beheer/uitwisseling",
  "/beheer/uitwisseling/:id",
  "/inloggen/koppelingen",
  "/inloggen/koppelingen/:secret",
  "/inloggen/opnieuw",
  "/inloggen/passkeys",
  "/inloggen/passkeys/opties",
  "/inloggen/tweede-stap",
  "/inloggen/tweede-stap/app",
  "/inrichten/:secret",
  "/mijn/inlogmiddelen/app",
  "/mijn/passkeys",
  "/mijn/passkeys/opties",
  "/mijn/passkeys/:id/verwijdering",
  "/mijn/sessies/:id/einde",
  "/uitloggen",
  "/weerwoorden/:id",
  "/weerwoorden/:id/bevestiging",
  "/weerwoorden/:id/intrekking",
]);
