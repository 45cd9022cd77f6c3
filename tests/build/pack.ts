import type { PackChoice } from "../../src/modules/publishing/domain/pack/choice.ts";
import { packParts } from "../../src/modules/publishing/domain/pack/choice.ts";
import type { PackAsk, PackContent, PackInitiative } from "../../src/modules/publishing/domain/pack/content.ts";

/** A board pack of the whole network over one year, with everything in it. */
export const aChoice = (told: Partial<PackChoice> = {}): PackChoice => ({
  kind: "board",
  agenda: "2019-2022",
  body: null,
  span: { from: "2026-01-01", until: "2026-12-31" },
  parts: packParts,
  ...told,
});

/** What a paper can tell when there is nothing but an agenda. */
export const aContent = (told: Partial<PackContent> = {}): PackContent => ({
  agenda: {
    id: "2019-2022",
    themeWord: { one: "thema", many: "thema’s" },
    pointWord: { one: "speerpunt", many: "speerpunten" },
    address: "/agenda/2019-2022",
    audience: "public",
  },
  body: null,
  isWhole: true,
  themes: [],
  allThemes: [],
  progress: [],
  asks: [],
  offers: [],
  initiatives: [],
  rounds: null,
  targets: [],
  deadlines: [],
  moments: [],
  positions: [],
  meetings: [],
  bodies: [],
  ...told,
});

/** An ask that is pending, of which nothing is known to have happened. */
export const aPackAsk = (told: Partial<PackAsk> = {}): PackAsk => ({
  code: "1.1",
  wording: "Meer geld",
  theme: "t1",
  certainty: "high",
  note: null,
  events: [],
  addressee: "Rijk",
  verdict: "pending",
  address: "/agenda/2019-2022/vraag/1.1",
  audience: "public",
  ...told,
});

/** An initiative that runs in one city, never confirmed. */
export const aPackInitiative = (told: Partial<PackInitiative> = {}): PackInitiative => ({
  title: "Warmtenet",
  theme: "t1",
  state: "running",
  stateWords: "loopt",
  started: "2020",
  ended: null,
  isNetworkWide: false,
  cities: [{ name: "Zwolle", address: "/steden/zwolle" }],
  freshness: "never",
  confirmedOn: null,
  address: "/initiatieven/warmtenet",
  audience: "public",
  ...told,
});
