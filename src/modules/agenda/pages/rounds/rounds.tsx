import { dayOf } from "../../../../lib/day.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import type { CalendarEvent } from "../../domain/rounds/calendar.ts";
import { type Round, stateOn } from "../../domain/rounds/round.ts";
import type { Tally } from "../../domain/rounds/tally.ts";
import { roundTexts } from "../../texts/rounds.ts";

/** Where rounds are found. */
export const roundsAddress = "/beheer/rondes";
export const roundAddress = (id: string): string => `${roundsAddress}/${id}`;

/** A round with what was answered, as far as whoever looks may follow it. */
export interface ListedRound {
  readonly round: Round;
  readonly tally: Tally;
  readonly asker: string | null;
}

interface RoundsProps {
  readonly view: View;
  readonly rounds: readonly ListedRound[];
  readonly calendar: readonly CalendarEvent[];
  readonly mayOpen: boolean;
}

/** Every round, and what is still to come. */
export function RoundsPage({ view, rounds, calendar, mayOpen }: RoundsProps) {
  const t = roundTexts[view.language];
  return (
    <Page view={view} title={t.rounds} description={t.description} above={[{ href: "/beheer", name: t.administration }]}>
      <h1>{t.rounds}</h1>
      <p class="lead">{t.lead}</p>
      {mayOpen && (
        <p>
          <a class="nl-button nl-button--primary" href={`${roundsAddress}/nieuw`}>
            {t.newRound}
          </a>
        </p>
      )}
      {rounds.length === 0 ? <p class="empty">{mayOpen ? t.none : t.noneForYou}</p> : <RoundTable view={view} rounds={rounds} />}
      <section>
        <h2>{t.calendar}</h2>
        {calendar.length === 0 ? <p class="empty">{t.calendarEmpty}</p> : <Calendar view={view} calendar={calendar} />}
      </section>
    </Page>
  );
}

const inWords = (day: string, view: View): string => dateInWords({ on: day, note: null }, view.language);

function RoundTable({ view, rounds }: Pick<RoundsProps, "view" | "rounds">) {
  const t = roundTexts[view.language];
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.rounds}</caption>
        <thead>
          <tr>
            {[t.round, t.state, t.asker, t.opens, t.closes, t.response].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ round, tally, asker }) => (
            <tr>
              <th scope="row">
                <Link href={roundAddress(round.id)}>{round.title}</Link>
              </th>
              <td>{t.states[stateOn(round, dayOf(view.now))]}</td>
              <td>{asker ?? t.secretariat}</td>
              <td>{inWords(round.days.opens, view)}</td>
              <td>{inWords(round.days.closes, view)}</td>
              <td class="number">
                {round.filledAt === null ? "–" : t.answered(tally.total - tally.silent - tally["no-owner"], tally.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Calendar({ view, calendar }: Pick<RoundsProps, "view" | "calendar">) {
  const t = roundTexts[view.language];
  return (
    <Table
      caption={t.calendar}
      heads={[t.day, t.round, t.what]}
      rows={calendar.map(({ day, event, round }) => [
        <time datetime={day}>{inWords(day, view)}</time>,
        <Link href={roundAddress(round.id)}>{round.title}</Link>,
        t.calendarEvents[event],
      ])}
    />
  );
}
