import type { CityId, NetworkId } from "../../../lib/ids.ts";
import { type Period, standsOn } from "../../../lib/period.ts";

/** A city's time in the network. */
export interface Membership {
  readonly network: NetworkId;
  readonly city: CityId;
  readonly period: Period;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** How many members there were from a day on. */
export interface MemberCount {
  readonly day: string;
  readonly members: number;
  /** The cities that joined or left on that day. */
  readonly joined: readonly CityId[];
  readonly left: readonly CityId[];
}

/** The days on which the number of members changed, as far as sources know them, with the number from that day on. */
export function memberCounts(memberships: readonly Membership[]): readonly MemberCount[] {
  const days = [...new Set(memberships.flatMap(({ period }) => datesOf(period)))].sort();
  return days.map((day) => ({
    day,
    members: memberships.filter(({ period }) => standsOn(period, day) !== "no").length,
    joined: citiesOf(memberships.filter(({ period }) => (period.from.on ?? period.firstSeen?.on) === day)),
    left: citiesOf(memberships.filter(({ period }) => period.until.on === day)),
  }));
}

const datesOf = ({ from, firstSeen, until }: Period): readonly string[] =>
  [from.on ?? firstSeen?.on ?? null, until.on].flatMap((day) => (day === null ? [] : [day]));

const citiesOf = (memberships: readonly Membership[]): readonly CityId[] => memberships.map(({ city }) => city);
