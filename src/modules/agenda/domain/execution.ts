import type { CityId, OrganisationId, PersonId } from "../../../lib/ids.ts";
import type { Eur } from "../../../lib/numbers.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";
import type { InitiativeState } from "./initiative.ts";

/** Who answers for an initiative: in politics, and at the office. */
export const leadRoles = ["political", "official"] as const;
export type LeadRole = (typeof leadRoles)[number];

/** A lead, by office and organisation; the person too when known. All three null: it was said that nobody leads (A1). */
export interface Lead {
  readonly role: LeadRole;
  readonly person: PersonId | null;
  readonly organisation: OrganisationId | null;
  /** The office in words, such as `wethouder Wonen`. */
  readonly office: string | null;
}

/** How one city stands in an initiative that more cities carry out; null: as the initiative as a whole. */
export interface CityPart {
  readonly city: CityId;
  readonly state: InitiativeState | null;
}

/** A city that decided not to take part, and why: that is an answer, not a gap. */
export interface Abstention {
  readonly city: CityId;
  readonly reason: string;
}

/** A step towards the result. */
export interface Milestone {
  readonly title: string;
  readonly due: PartialDate["on"];
  /** Share in the whole; null when nobody said how heavy it is. */
  readonly weight: number | null;
  /** When it was reached; null while it is not. */
  readonly doneOn: PartialDate["on"];
}

/** Where money for an initiative comes from. */
export interface Funding {
  readonly from: string;
  /** Whole euros, once, for the years named. */
  readonly amountEur: Eur;
  /** Such as `2026-2029`; null when not told. */
  readonly years: string | null;
}

/** What came of an initiative. */
export interface InitiativeResult {
  readonly sentence: string;
  /** What was measured, with its unit; null when nothing was. */
  readonly indicator: string | null;
  /** Before and after, as numbers with their period in words: `12,4 (2023)`. */
  readonly before: string | null;
  readonly after: string | null;
  /** Web address that tells of it; null when there is none. */
  readonly source: string | null;
}

/** How an initiative is carried out: what only people in the network know. */
export interface Execution {
  readonly leads: readonly Lead[];
  readonly cityParts: readonly CityPart[];
  readonly abstentions: readonly Abstention[];
  readonly milestones: readonly Milestone[];
  readonly funding: readonly Funding[];
  readonly partners: readonly string[];
  readonly result: InitiativeResult | null;
}

/** Nothing is known of how it is carried out. */
export const noExecution: Execution = {
  leads: [],
  cityParts: [],
  abstentions: [],
  milestones: [],
  funding: [],
  partners: [],
  result: null,
};
