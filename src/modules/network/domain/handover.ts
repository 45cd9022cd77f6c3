import type { Bilingual } from "../../../lib/language.ts";
import type { Period } from "../../../lib/period.ts";
import type { Body, Course } from "./body.ts";
import type { Mandate } from "./mandate.ts";
import type { Seat } from "./seat.ts";

/** A line of a hand-over document, with where it is shown; null when nowhere. */
export interface HandoverLine {
  readonly text: string;
  readonly address: string | null;
}

/** A part that another module adds. */
export interface HandoverPart {
  readonly title: Bilingual<string>;
  readonly lines: readonly HandoverLine[];
}

/** A seat as the document names it. */
export interface HandoverSeat {
  readonly role: Seat["role"];
  readonly roleNote: string | null;
  readonly state: Seat["state"];
  readonly person: string | null;
  readonly substitute: string | null;
  readonly organisation: string | null;
  readonly period: Period;
}

/** Everything that whoever takes over must know, as plain content: pages and papers are drawn from it. */
export interface HandoverDocument {
  readonly body: Pick<Body, "name" | "slug" | "kind" | "task" | "period">;
  /** The seat that is handed over; null when the document is about the body as a whole. */
  readonly seat: HandoverSeat | null;
  /** Who sat in this seat before, the latest first. */
  readonly before: readonly HandoverSeat[];
  readonly seats: readonly HandoverSeat[];
  readonly vacancies: number;
  readonly mandates: readonly HandoverMandate[];
  readonly course: Course | null;
  readonly parts: readonly HandoverPart[];
  /** The day on which this was so. */
  readonly asOf: string;
}

/** A mandate as the document names it. */
export interface HandoverMandate extends Pick<Mandate, "subject" | "fromOn" | "untilOn" | "capacity"> {
  readonly holder: string | null;
}

/** What the document is made of. */
interface Material {
  readonly body: Body;
  readonly seat: Named | null;
  /** Every seat that the body ever had. */
  readonly seats: readonly Named[];
  readonly mandates: readonly (Mandate & { readonly toPersonName: string | null; readonly toBodyName: string | null })[];
  readonly course: Course | null;
  readonly parts: readonly HandoverPart[];
  readonly asOf: string;
  /** The seats among them that hold on the day. */
  readonly current: readonly Named[];
}

type Named = Seat & {
  readonly personName: string | null;
  readonly substituteName: string | null;
  readonly organisationName: string | null;
};

/** Puts a hand-over document together: what is over is left out, but for who sat here before. */
export function handoverDocument({ body, seat, seats, current, mandates, course, parts, asOf }: Material): HandoverDocument {
  return {
    body,
    seat: seat && seatLine(seat),
    before: seat === null ? [] : chainBefore(seat, seats).map(seatLine),
    seats: current.map(seatLine),
    vacancies: current.filter(({ state }) => state === "vacant").length,
    mandates: mandates
      .filter(({ untilOn }) => untilOn > asOf)
      .map(({ subject, fromOn, untilOn, capacity, toPersonName, toBodyName }) => ({
        subject,
        fromOn,
        untilOn,
        capacity,
        holder: toPersonName ?? toBodyName,
      })),
    course,
    parts: parts.filter(({ lines }) => lines.length > 0),
    asOf,
  };
}

/** The rows that this one took over from, the latest first. A row never comes twice, whatever `follows` says. */
function chainBefore(seat: Named, seats: readonly Named[]): readonly Named[] {
  const chain: Named[] = [];
  const seen = new Set([seat.id]);
  let before = seats.find(({ id }) => id === seat.follows);
  while (before && !seen.has(before.id)) {
    seen.add(before.id);
    chain.push(before);
    const { follows } = before;
    before = seats.find(({ id }) => id === follows);
  }
  return chain;
}

const seatLine = (seat: Named): HandoverSeat => ({
  role: seat.role,
  roleNote: seat.roleNote,
  state: seat.state,
  person: seat.personName,
  substitute: seat.substituteName,
  organisation: seat.organisationName,
  period: seat.period,
});
