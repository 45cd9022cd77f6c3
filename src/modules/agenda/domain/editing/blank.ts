import { type AgendaId, asId, type InitiativeId } from "../../../../lib/ids.ts";
import { noExecution } from "../execution.ts";
import type { AnyRecord, RecordOf } from "./record.ts";

/** What is not told by what somebody typed, of something new: which agenda it is for, who sees it, and when it came. */
type Origin = Pick<AnyRecord, "audience" | "version" | "changedAt"> & { readonly agenda: AgendaId };

/** A theme as far as what is new in it needs to know. */
export interface ThemePlace {
  readonly id: RecordOf["theme"]["id"];
  /** What stands before the number in the codes of its parts. */
  readonly label: string;
}

export const blankInitiative = (origin: Origin, id: InitiativeId, slug: string): RecordOf["initiative"] => ({
  ...noExecution,
  ...origin,
  id,
  slug,
  theme: asId(""),
  title: "",
  summary: "",
  sort: "",
  state: "idea",
  stateNote: "",
  started: null,
  ended: null,
  isNetworkWide: false,
  meeting: null,
  focusPoints: [],
  cities: [],
  sources: [],
  formerIds: [],
  details: [],
});

export const blankAsk = (origin: Origin, theme: ThemePlace, number: number): RecordOf["ask"] => ({
  ...origin,
  ...placed(origin.agenda, `${theme.label}.${number}`),
  theme: theme.id,
  wording: "",
  addressee: "",
  addresseeGroup: "rijk",
  instruments: [],
  meeting: null,
  focusPoints: [],
  lines: [],
  verdict: "unknown",
  certainty: "low",
  note: null,
  revision: null,
  events: [],
  trail: [],
});

export const blankOffer = (origin: Origin, theme: ThemePlace, number: number): RecordOf["offer"] => ({
  ...origin,
  ...placed(origin.agenda, `${theme.label}.${number}`),
  theme: theme.id,
  wording: "",
  partners: [],
  meeting: null,
  focusPoints: [],
  lines: [],
  account: "not-found",
  certainty: "low",
  note: null,
  events: [],
});

export const blankTarget = (origin: Origin, number: number): RecordOf["target"] => ({
  ...origin,
  ...placed(origin.agenda, `k${String(number).padStart(2, "0")}`),
  theme: null,
  kind: "goal",
  value: "",
  unit: "",
  scope: "",
  deadline: null,
  lines: [],
  note: null,
  outcome: null,
  events: [],
});

export const blankFocusPoint = (origin: Origin, theme: ThemePlace, number: number): RecordOf["focus-point"] => ({
  ...origin,
  ...placed(origin.agenda, `${theme.label}.${number}`),
  number,
  title: "",
  summary: "",
  isDerived: false,
  meeting: null,
  lines: [],
  themes: [theme.id],
  links: [],
});

export const blankTheme = (origin: Origin, position: number): RecordOf["theme"] => ({
  ...origin,
  id: asId(`${origin.agenda}-${position}`),
  position,
  number: position,
  title: "",
  shortTitle: "",
  summary: "",
  pillar: null,
  pillarSource: null,
  group: null,
  firstLine: 0,
  lastLine: 0,
  isListComplete: true,
  events: [],
});

const placed = (agenda: AgendaId, code: string) => ({ id: asId<never>(`${agenda}-${code}`), code });
