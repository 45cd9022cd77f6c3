/** Every kind of thing that has a page, in the order in which people see them. */
export const kinds = [
  "agenda",
  "theme",
  "focus-point",
  "ask",
  "offer",
  "target",
  "initiative",
  "indicator",
  "scenario",
  "position",
  "meeting",
  "body",
  "city",
  "organisation",
  "region",
] as const;
export type Kind = (typeof kinds)[number];

/** How each kind is called in addresses. */
export const kindKeys = {
  agenda: "agenda",
  theme: "thema",
  "focus-point": "speerpunt",
  ask: "vraag",
  offer: "aanbod",
  target: "doel",
  initiative: "initiatief",
  indicator: "cijfer",
  scenario: "rekensom",
  position: "standpunt",
  meeting: "bijeenkomst",
  body: "gremium",
  city: "stad",
  organisation: "organisatie",
  region: "regio",
} as const satisfies Record<Kind, string>;

/** Where all things of a kind are listed. */
export const kindLists = {
  agenda: "/agenda",
  theme: "/agenda",
  "focus-point": "/agenda",
  ask: "/vragen-aan-het-rijk",
  offer: "/aanbod",
  target: "/doelen",
  initiative: "/initiatieven",
  indicator: "/cijfers",
  scenario: "/financien",
  position: "/standpunten",
  meeting: "/bijeenkomsten",
  body: "/netwerk",
  city: "/steden",
  organisation: "/organisaties",
  region: "/regios",
} as const satisfies Record<Kind, string>;

/** The kind that is called so in an address; undefined when none is. */
export const kindOf = (key: string | undefined): Kind | undefined => kinds.find((kind) => kindKeys[kind] === key);
