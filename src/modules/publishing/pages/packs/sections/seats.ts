import { list, type Part, paragraph, table } from "../../../../../lib/paper.ts";
import { capitalised } from "../../../../../lib/text.ts";
import type { View } from "../../../../../lib/view.ts";
import type { PackBody, PackContent, PackSeat } from "../../../domain/pack/content.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { dutch, namedInPrint, path, type Telling } from "../words.ts";

/** Who sits where; a vacant seat shows as vacant. */
export function seatsSection({ view }: Telling, { bodies }: PackContent): Section {
  const t = packPartTexts[view.language];
  const title = t.titles.seats;
  const seats = bodies.flatMap((body) => body.seats);
  if (seats.length === 0) return { title, says: t.seatsNone, told: [] };
  const vacant = seats.filter(({ state }) => state === "vacant").length;
  return {
    title,
    says: t.seatsSay(bodies.length, seats.length, vacant),
    told: [...bodies.filter((body) => body.seats.length > 0).map((body) => seatTable(view, body)), ...withoutSeats(view, bodies)],
  };
}

function seatTable(view: View, { name, address, seats }: PackBody): Part {
  const t = packPartTexts[view.language];
  return table({
    caption: [t.seatsCaption(name), " ", path(view, address)],
    heads: [t.role, t.who, t.organisation, t.when],
    rows: seats.map((seat) => [
      capitalised(seat.role),
      holderIn(view, seat),
      seat.sender === null ? t.unknown : dutch(seat.sender),
      seat.period,
    ]),
  });
}

/** Bodies of which no seat is known are named together: a page of them each would say nothing more. */
function withoutSeats(view: View, bodies: readonly PackBody[]): readonly Part[] {
  const t = packPartTexts[view.language];
  const own = bodies.filter(({ seats }) => seats.length === 0);
  return own.length === 0 ? [] : [paragraph(t.noSeats), list(own.map(({ name, address }) => namedInPrint(view, name, address)))];
}

function holderIn(view: View, { state, person }: PackSeat): string {
  const t = packPartTexts[view.language];
  if (state === "vacant") return t.vacant;
  const name = person ?? t.nameUnknown;
  return state === "candidate" ? `${name} (${t.candidate})` : name;
}
