import { boundsOf } from "../../../lib/period.ts";
import { periodInWords } from "../../../lib/period-words.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { BodyHead } from "../domain/body.ts";
import type { ListedSeat } from "../domain/seat.ts";
import { bodyTexts } from "../texts/bodies.ts";
import { HolderWords, RoleWords } from "./seat-parts.tsx";

/** A city in a body, with the time and the subjects of its part. */
export interface CityPart {
  readonly body: BodyHead;
  readonly periodWords: string;
  readonly subjects: readonly string[];
}

interface CitySeatsProps {
  readonly view: View;
  readonly city: string;
  readonly seats: readonly ListedSeat[];
  readonly parts: readonly CityPart[];
}

/** Where a city sits in the network, and in which groups it takes part. */
export function CitySeats({ view, city, seats, parts }: CitySeatsProps) {
  const t = bodyTexts[view.language];
  if (seats.length === 0 && parts.length === 0) return null;
  return (
    <section id="zetels">
      <h2>{t.citySeats}</h2>
      {seats.length === 0 ? <p class="empty">{t.citySeatsNone(city)}</p> : <SeatTable view={view} city={city} seats={seats} />}
      {parts.length > 0 && <Parts view={view} parts={parts} />}
    </section>
  );
}

function SeatTable({ view, city, seats }: Omit<CitySeatsProps, "parts">) {
  const t = bodyTexts[view.language];
  const newestFirst = seats.toSorted((a, b) => (boundsOf(a.period).notBefore < boundsOf(b.period).notBefore ? 1 : -1));
  return (
    <>
      <p class="quiet">{t.citySeatsSays(city)}</p>
      <div class="utrecht-table-container">
        <table class="utrecht-table">
          <caption class="utrecht-table__caption">{t.citySeatsCaption(city)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.body}</th>
              <th scope="col">{t.role}</th>
              <th scope="col">{t.time}</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map((seat) => (
              <tr>
                <th scope="row" lang="nl">
                  <BodyLink view={view} body={seat.bodyHead} />
                </th>
                <td>
                  <RoleWords view={view} seat={seat} />
                  {seat.state === "vacant" && (
                    <>
                      {" "}
                      <strong class="vacant">{t.vacant}</strong>
                    </>
                  )}
                  {seat.state === "candidate" && ` (${t.candidate})`} <HolderWords view={view} seat={seat} />
                </td>
                <td>{capitalised(periodInWords(seat.period, view.language))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Parts({ view, parts }: Pick<CitySeatsProps, "view" | "parts">) {
  return (
    <>
      <h3>{bodyTexts[view.language].cityTakesPart}</h3>
      <ul class="names" lang="nl">
        {parts.map(({ body, periodWords, subjects }) => (
          <li>
            <BodyLink view={view} body={body} /> <span class="quiet small">{[periodWords, ...subjects].join("; ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const BodyLink = ({ view, body }: { readonly view: View; readonly body: BodyHead }) => (
  <Link href={`/netwerk/${body.slug}`}>{bodyTexts[view.language].titled(body.kind, body.name)}</Link>
);
