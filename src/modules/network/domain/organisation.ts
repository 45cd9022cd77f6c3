import type { FocusPointId, OrganisationId, ThemeId } from "../../../lib/ids.ts";
import type { Period } from "../../../lib/period.ts";

/** What an organisation can be, in the order in which lists show them. A category is a kind of partner, not one party. */
export const organisationKinds = [
  "city-network",
  "municipal-network",
  "umbrella",
  "knowledge-partner",
  "city",
  "province",
  "water-authority",
  "ministry",
  "parliament",
  "parliamentary-committee",
  "high-council-of-state",
  "advisory-council",
  "state-commission",
  "planning-agency",
  "agency",
  "independent-authority",
  "police",
  "judiciary",
  "knowledge-institute",
  "consultancy",
  "association",
  "trade-association",
  "employers-organisation",
  "trade-union",
  "tenants-organisation",
  "partnership",
  "consultation",
  "category",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The registers in which an organisation can have a number. */
export const registers = ["cbs", "tooi", "oin", "kvk", "roo"] as const;
export type Register = (typeof registers)[number];

/** A number or address by which a register knows an organisation; text, because leading zeros count. */
export interface Identifier {
  readonly register: Register;
  readonly value: string;
}

/** What it takes to name an organisation and to lead to it. */
export interface OrganisationHead {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly slug: string;
  /** Whether it is a city with a page among the cities. */
  readonly isCityOfNetwork: boolean;
}

/** A city, and whatever else can be a party. */
export interface Organisation extends OrganisationHead {
  /** The name as it is sorted. */
  readonly sortName: string;
  /** What it is a part of, or the kind of partner that it is one of: then it shares the roles of that kind. */
  readonly parent: OrganisationId | null;
  /** What it grew out of. */
  readonly predecessor: OrganisationId | null;
  /** What took it over. */
  readonly successor: OrganisationId | null;
  readonly period: Period;
  readonly note: string | null;
  /** Web addresses, or in words where it stands. */
  readonly sources: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly version: number;
  readonly changedAt: Date;
}

/** How an organisation was called in a stretch of time. */
export interface NameInTime {
  readonly name: string;
  readonly abbreviation: string | null;
  readonly period: Period;
}

/** What an organisation does for a part of the agenda. */
export interface OrganisationRole {
  /** Null when the agenda as a whole is meant. */
  readonly theme: ThemeId | null;
  /** Empty when the theme as a whole is meant. */
  readonly focusPoints: readonly FocusPointId[];
  readonly role: string;
  /** Whether we laid the link between organisation and theme ourselves; else the agenda did. */
  readonly isDerived: boolean;
  readonly source: string;
}

/** An organisation with its names in time and its roles. */
export interface FullOrganisation extends Omit<Organisation, "isCityOfNetwork"> {
  readonly names: readonly NameInTime[];
  readonly roles: readonly OrganisationRole[];
}

/** Where an organisation is found: a city of the network among the cities. */
export const organisationAddress = ({ slug, isCityOfNetwork }: Pick<OrganisationHead, "slug" | "isCityOfNetwork">): string =>
  isCityOfNetwork ? `/steden/${slug}` : `/organisaties/${slug}`;

/** Where an organisation stands in a register, when that has lasting addresses: the number itself is one then. */
export const addressIn = ({ register, value }: Identifier): string | null => (register === "tooi" ? value : null);
