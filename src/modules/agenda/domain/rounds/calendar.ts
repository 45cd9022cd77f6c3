import type { Round, RoundDays } from "./round.ts";

/** What happens in a round on a day. */
export interface CalendarEvent {
  readonly day: string;
  readonly event: keyof RoundDays;
  readonly round: Pick<Round, "id" | "title">;
}

const order: readonly (keyof RoundDays)[] = ["opens", "reminds", "remindsAgain", "escalates", "closes"];

/** What is still to happen in rounds from a day on, in order; nothing of what was ended. */
export function calendarFrom(rounds: readonly Round[], day: string): readonly CalendarEvent[] {
  const events = rounds
    .filter(({ endedAt }) => endedAt === null)
    .flatMap(({ id, title, days }) =>
      order.flatMap((event): readonly CalendarEvent[] => {
        const on = days[event];
        return on === null || on < day ? [] : [{ day: on, event, round: { id, title } }];
      }),
    );
  return events.toSorted((a, b) => (a.day === b.day ? order.indexOf(a.event) - order.indexOf(b.event) : a.day < b.day ? -1 : 1));
}
