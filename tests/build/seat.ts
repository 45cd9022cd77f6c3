import { asId } from "../../src/lib/ids.ts";
import type { PartialDate } from "../../src/lib/partial-date.ts";
import type { Period } from "../../src/lib/period.ts";
import type { Seat } from "../../src/modules/network/domain/seat.ts";

interface ToldPeriod {
  readonly from?: string;
  readonly until?: string;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

const on = (date: string | undefined): PartialDate => ({ on: date ?? null, note: null });
const seen = (date: string | undefined): PartialDate | null => (date === undefined ? null : on(date));

/** A stretch of time as sources tell it; without an end nobody knows whether it goes on. */
export const aPeriod = ({ from, until, firstSeen, lastSeen }: ToldPeriod = {}): Period => ({
  from: on(from),
  until: on(until),
  end: until === undefined ? "unknown" : "ended",
  firstSeen: seen(firstSeen),
  lastSeen: seen(lastSeen),
});

/** The chair's seat of a group for housing, held for Delft, of which nothing else is known. */
export const aSeat = ({ id, period = {}, ...told }: Partial<Omit<Seat, "id" | "period">> & { id: string; period?: ToldPeriod }): Seat => ({
  id: asId(id),
  body: asId("housing"),
  role: "chair",
  roleNote: null,
  organisation: asId("GM0503"),
  office: null,
  person: null,
  substitute: null,
  state: "held",
  period: aPeriod(period),
  follows: null,
  note: null,
  sources: [],
  audience: "public",
  version: 1,
  changedAt: new Date("2026-11-24T08:00:00Z"),
  ...told,
});
