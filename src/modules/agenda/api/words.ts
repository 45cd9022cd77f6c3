import type { Words } from "../../../platform/api/words.ts";
import type { AgendaState } from "../domain/agenda.ts";
import type { AddresseeGroup, Instrument, Verdict } from "../domain/ask.ts";
import type { Certainty } from "../domain/certainty.ts";
import type { Freshness } from "../domain/confirmation.ts";
import type { LeadRole } from "../domain/execution.ts";
import type { FocusPointLinkKind } from "../domain/focus-point.ts";
import type { InitiativeState } from "../domain/initiative.ts";
import type { Account } from "../domain/offer.ts";
import type { FateKind } from "../domain/succession.ts";
import type { TargetKind } from "../domain/target.ts";
import type { GroupKind } from "../domain/theme.ts";

// The words of the public API. They are part of its version: a sentence on a page may change, these may not.

export const verdictWords: Words<Verdict> = {
  granted: "ingewilligd",
  partly: "deels",
  pending: "loopt-nog",
  refused: "afgewezen",
  overtaken: "ingehaald",
  unknown: "niets-gevonden",
};

export const freshnessWords: Words<Freshness> = { fresh: "vers", fading: "verbleekt", past: "verlopen", never: "nooit" };

export const certaintyWords: Words<Certainty> = { high: "hoog", middle: "middel", low: "laag" };

export const instrumentWords: Words<Instrument> = {
  budget: "geld",
  law: "wetten-en-regels",
  room: "ruimte",
  knowledge: "kennis",
  cooperation: "samenwerking",
};

export const addresseeWords: Words<AddresseeGroup> = {
  rijk: "rijk",
  kabinet: "kabinet",
  ministerie: "ministerie",
  vng: "vng",
  onderwijs: "onderwijs",
};

export const accountWords: Words<Account> = { done: "gedaan", partly: "deels", ongoing: "loopt-nog", "not-found": "niets-gevonden" };

export const targetKindWords: Words<TargetKind> = {
  goal: "doel",
  task: "opgave",
  "own-deadline": "eigen-termijn",
  "government-budget": "geld-van-het-rijk",
  term: "termijn",
  fact: "feit",
  claim: "schatting",
  scope: "indeling",
  count: "telling",
  reference: "verwijzing",
};

export const initiativeStateWords: Words<InitiativeState> = {
  idea: "idee",
  planned: "gepland",
  running: "loopt",
  pilot: "proef",
  finished: "afgerond",
  stopped: "gestopt",
  unknown: "onbekend",
};

export const leadRoleWords: Words<LeadRole> = { political: "bestuurlijk", official: "ambtelijk" };

export const linkWords: Words<FocusPointLinkKind> = {
  "same-as": "is-hetzelfde-als",
  "depends-on": "hangt-af-van",
  continues: "gaat-verder-op",
  "see-also": "zie-ook",
  contradicts: "spreekt-tegen",
};

export const groupWords: Words<GroupKind> = { "theme-group": "themagroep", pillar: "pijler" };

export const fateWords: Words<FateKind> = {
  carried: "gaat-verder",
  split: "gesplitst",
  merged: "samengevoegd",
  done: "afgerond",
  dropped: "vervallen",
};

export const agendaStateWords: Words<AgendaState> = { draft: "concept", adopted: "vastgesteld", closed: "afgesloten" };
