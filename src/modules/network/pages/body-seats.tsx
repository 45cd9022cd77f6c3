import { dateInWords } from "../../../lib/partial-date.ts";
import { doubtInWords, periodInWords } from "../../../lib/period-words.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { SourceLinks } from "../../../ui/link.tsx";
import type { FullBody } from "../domain/body.ts";
import type { ListedSeat } from "../domain/seat.ts";
import { type Holder, holdersOn } from "../domain/seats-on-a-day.ts";
import { bodyTexts } from "../texts/bodies.ts";
import { AsOf } from "./as-of.tsx";
import { HolderWords, RoleWords, SenderWords } from "./seat-parts.tsx";

interface BodySeatsProps {
  readonly view: View;
  readonly day: string;
  readonly today: string;
  readonly body: FullBody;
  readonly standing: "yes" | "perhaps" | "no";
  readonly seats: readonly ListedSeat[];
}

/** Who sits in a body on the chosen day, and below it all its seats over time. */
export function BodySeats({ view, day, today, body, standing, seats }: BodySeatsProps) {
  const t = bodyTexts[view.language];
  return (
    <section id="zetels">
      <h2>{t.seatsOn(inWords(view, day))}</h2>
      <AsOf view={view} day={day} today={today} />
      <Standing view={view} day={day} body={body} standing={standing} />
      {standing !== "no" && <Holders view={view} holders={holdersOn(seats, day)} hasSeats={seats.length > 0} />}
      {seats.length > 0 && <AllSeats view={view} seats={seats} />}
    </section>
  );
}

const inWords = (view: View, on: string): string => dateInWords({ on, note: null }, view.language);

function Standing({ view, day, body, standing }: Pick<BodySeatsProps, "view" | "day" | "body" | "standing">) {
  const t = bodyTexts[view.language];
  if (standing === "yes") return null;
  if (standing === "no") return <p class="note">{t.bodyGone(inWords(view, day))}</p>;
  return <p class="note">{t.bodyPerhaps(inWords(view, day), doubtInWords(body.period, day, view.language))}</p>;
}

interface HoldersProps {
  readonly view: View;
  readonly holders: readonly Holder<ListedSeat>[];
  readonly hasSeats: boolean;
}

function Holders({ view, holders, hasSeats }: HoldersProps) {
  const t = bodyTexts[view.language];
  if (holders.length === 0) return <p class="empty">{hasSeats ? t.seatsNone : t.seatsNoneEver}</p>;
  return (
    <ul class="rows seats-now">
      {holders.map((holder) => (
        <li>
          <p class="row__title">
            <span class="seats-now__role">
              <RoleWords view={view} seat={holder.seat} />
            </span>{" "}
            <SenderWords view={view} seat={holder.seat} />
          </p>
          <p class="row__below">
            <HolderWords view={view} seat={holder.seat} />
            {holder.seat.office !== null && <span lang="nl">{holder.seat.office}</span>}
            {holder.standing === "perhaps" && <span>{t.notSure}</span>}
            <span>{periodInWords(holder.seat.period, view.language)}</span>
            {holder.seat.note !== null && <span lang="nl">{holder.seat.note}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function AllSeats({ view, seats }: Pick<BodySeatsProps, "view" | "seats">) {
  const t = bodyTexts[view.language];
  return (
    <>
      <h3>{t.allSeats}</h3>
      <div class="utrecht-table-container">
        <table class="utrecht-table seat-table">
          <caption class="utrecht-table__caption">{t.allSeatsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.role}</th>
              <th scope="col">{t.city}</th>
              <th scope="col">{t.office}</th>
              <th scope="col">{t.time}</th>
              <th scope="col">{t.noteAndSource}</th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <SeatLine view={view} seat={seat} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const SeatLine = ({ view, seat }: { readonly view: View; readonly seat: ListedSeat }) => (
  <tr id={seat.id}>
    <th scope="row">
      <RoleWords view={view} seat={seat} />
    </th>
    <td>
      <SenderWords view={view} seat={seat} />
    </td>
    <td lang="nl">{seat.office}</td>
    <td>{capitalised(periodInWords(seat.period, view.language))}</td>
    <td>
      {seat.note !== null && <p lang="nl">{seat.note}</p>}
      <SourceLinks sources={seat.sources} view={view} />
    </td>
  </tr>
);
