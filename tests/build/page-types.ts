/** One page of every type, each the fullest of its kind. */
export const pageTypes = {
  home: "/",
  "the agenda": "/agenda/2019-2022",
  "a theme": "/agenda/2019-2022/thema/3",
  "a focus point": "/agenda/2019-2022/speerpunt/3.1",
  "a focus point with little": "/agenda/2019-2022/speerpunt/4.6",
  "the asks": "/vragen-aan-het-rijk",
  "the asks, chosen": "/vragen-aan-het-rijk?thema=3&oordeel=partly",
  "an ask": "/agenda/2019-2022/vraag/3.3",
  "the offers": "/aanbod",
  "an offer": "/agenda/2019-2022/aanbod/3.1",
  "the targets": "/doelen",
  "a target": "/agenda/2019-2022/doel/k01",
  "the initiatives": "/initiatieven",
  "an initiative": "/initiatieven/preventie-met-gezag",
  "the matrix": "/matrix",
  "the matrix as a list": "/matrix?vorm=lijst",
  "the positions": "/standpunten",
  "a position": "/standpunten/kernboodschappen-wat-steden-bieden-en-vragen",
  "the cities": "/steden",
  "a city": "/steden/groningen",
  search: "/zoeken",
  "search with results": "/zoeken?vraag=jeugdzorg",
  "search without results": "/zoeken?vraag=xyzzy",
  "search for too much": `/zoeken?vraag=${"a".repeat(201)}`,
  "a list in which nothing fits": "/standpunten?vorm=lied",
  about: "/over",
  sources: "/bronnen",
  glossary: "/begrippen",
  "open data": "/open-data",
  accessibility: "/toegankelijkheid",
  privacy: "/privacy",
  "no page": "/zo-iets",
  "bad input": "/vragen-aan-het-rijk?oordeel=prima&thema=x",
} as const;

export type PageType = keyof typeof pageTypes;

/** The page types with their addresses, to go through. */
export const allPageTypes = Object.entries(pageTypes) as readonly (readonly [PageType, string])[];
