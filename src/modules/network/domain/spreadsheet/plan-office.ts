import { boundsOf } from "../../../../lib/period.ts";
import type { Book } from "./book.ts";
import type { SheetChange } from "./change.ts";
import type { SheetProblem } from "./sheet.ts";

/** Where an office is when it ends; a file without the column leaves it where it was. */
export const organisationAt = (book: Book, { subject, values }: Pick<SheetChange, "subject" | "values">): string =>
  values.organisation ?? book.offices.get(subject)?.organisation ?? "";

/**
 * N2: an office ends when nothing hangs on whoever leaves it. What still does is for the change of guard, where each item is
 * handed over; here it would be left lying.
 */
export function hangingProblems(book: Book, changes: readonly SheetChange[]): readonly SheetProblem[] {
  const ends = new Map(
    changes.filter(({ verb }) => verb === "end-seat" || verb === "end-office").map(({ subject, values }) => [subject, values.until ?? ""]),
  );
  return changes
    .filter(({ verb }) => verb === "end-office")
    .flatMap(({ sheet, row, subject, values }): readonly SheetProblem[] => {
      const [day, person] = [values.until ?? "", values.id];
      const organisation = organisationAt(book, { subject, values });
      const runsOn = (id: string, notAfter: string) => (ends.get(id) ?? notAfter) > day;
      const seats = book.state.seats.filter(
        (seat) => (seat.person === person || seat.substitute === person) && runsOn(seat.id, boundsOf(seat.period).notAfter),
      );
      const offices = (book.officesOf.get(person ?? "") ?? []).filter(
        (office) => office.id !== subject && office.organisation === organisation && runsOn(office.id, boundsOf(office.period).notAfter),
      );
      const mandates = book.state.mandates.filter(({ toPerson, untilOn }) => toPerson === person && untilOn > day);
      const count = seats.length + offices.length + mandates.length;
      return count === 0 ? [] : [{ sheet, row, column: "until", code: "still-hangs", value: day, detail: String(count) }];
    });
}
