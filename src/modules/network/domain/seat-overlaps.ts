import type { Finding } from "../../../lib/findings.ts";
import { boundsOf, earliest, latest, type Period, standsOn } from "../../../lib/period.ts";
import type { Seat } from "./seat.ts";

/**
 * Rule N1: a seat never overlaps itself, and a body has one chair at a time.
 *
 * An error where both rows surely hold on the same day; a warning where one is a candidate's or a period leaves it open. Chairs
 * that began on the same day share the chair: that is worth a note.
 */
export function overlaps(seats: readonly Seat[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, seat] of seats.entries()) {
    for (const other of seats.slice(index + 1)) {
      const code = clashOf(seat, other);
      if (code === null || !mayMeet(seat.period, other.period)) continue;
      findings.push({ code, severity: severityOf(seat, other), subject: seat.body, values: { seat: seat.id, other: other.id } });
    }
  }
  return findings;
}

function clashOf(a: Seat, b: Seat): string | null {
  if (a.body !== b.body || a.role !== b.role) return null;
  if (isSameHolder(a, b)) return "network.seat-overlaps-itself";
  return a.role === "chair" ? "network.two-chairs" : null;
}

const isSameHolder = (a: Seat, b: Seat): boolean =>
  a.person !== null && b.person !== null ? a.person === b.person : a.organisation !== null && a.organisation === b.organisation;

function severityOf(a: Seat, b: Seat): Finding["severity"] {
  if (a.state === "candidate" || b.state === "candidate") return "warning";
  if (!isSameHolder(a, b) && a.period.from.on !== null && a.period.from.on === b.period.from.on) return "note";
  return surelyMeet(a.period, b.period) ? "error" : "warning";
}

/** Whether a day exists that could belong to both. */
function mayMeet(a: Period, b: Period): boolean {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return first.notBefore < second.notAfter && second.notBefore < first.notAfter;
}

/** Whether a day exists that surely belongs to both: if there is one, it is a day that one of them names. */
function surelyMeet(a: Period, b: Period): boolean {
  const named = [a, b].flatMap(({ from, firstSeen, lastSeen }) => [from, firstSeen, lastSeen].flatMap((date) => date?.on ?? []));
  return named.flatMap((on) => [earliest(on), latest(on)]).some((day) => standsOn(a, day) === "yes" && standsOn(b, day) === "yes");
}
