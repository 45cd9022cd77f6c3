import { dayOf } from "../../../../lib/day.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { periodInWords } from "../../../../lib/period-words.ts";
import { allMeetings, type Meeting, meetingTexts, partedOn, whenInWords } from "../../../meetings/index.ts";
import { allSeats, bodyOutlines, bodyStandsOn, bodyTexts, holdersOn, networkWords, type OutlinedBody } from "../../../network/index.ts";
import { allPositions } from "../../../positions/index.ts";
import type { PackBody, PackMeeting, PackPosition } from "../../domain/pack/content.ts";
import { type Scope, touches } from "../../domain/pack/scope.ts";
import type { PackVisit } from "./visit.ts";

/** The bodies of a day of which a paper can tell: not the rooms from which the platform is run, and no places elsewhere. */
export async function bodiesToTellOf({ db, actor, now }: PackVisit): Promise<readonly OutlinedBody[]> {
  const all = await bodyOutlines(db, actor);
  return all.filter((body) => !notTold.has(body.kind) && bodyStandsOn(body, all, dayOf(now)) !== "no");
}

const notTold: ReadonlySet<string> = new Set<OutlinedBody["kind"]>(["secretariat", "public-affairs", "administration", "elsewhere"]);

/** Who sits where today, of one body or of all. */
export async function readBodies(visit: PackVisit, only: OutlinedBody | null): Promise<readonly PackBody[]> {
  const { language } = visit.view;
  const bodies = only === null ? await bodiesToTellOf(visit) : [only];
  const seats = groupedBy(await allSeats(visit.db, visit.actor), ({ body }) => body);
  return bodies.map(({ id, slug, kind, name, audience }) => ({
    name: bodyTexts[language].titled(kind, name),
    kind: networkWords[language].bodyKind[kind],
    address: `/netwerk/${slug}`,
    audience,
    seats: holdersOn(seats.get(id) ?? [], dayOf(visit.now)).map(({ seat }) => ({
      role: networkWords[language].seatRole[seat.role],
      state: seat.state,
      person: seat.personName,
      sender: seat.sender?.name ?? null,
      period: periodInWords(seat.period, language),
      audience: seat.audience,
    })),
  }));
}

/** The meetings of a body, or all, the latest first. */
export async function readMeetings({ db, actor, now, view }: PackVisit, only: OutlinedBody | null): Promise<readonly PackMeeting[]> {
  const all = (await allMeetings(db, actor)).filter(({ bodies }) => only === null || bodies.includes(only.id));
  const toCome = new Set<Meeting>(partedOn(all, dayOf(now)).toCome);
  return all.map((meeting) => ({
    title: meeting.title,
    begins: meeting.begins,
    when: whenInWords(meeting, view),
    place: meeting.place,
    status: meetingTexts[view.language].statuses[meeting.status],
    isToCome: toCome.has(meeting),
    address: `/bijeenkomsten/${meeting.slug}`,
    audience: meeting.audience,
  }));
}

/** What the network said about the themes that are told of, the latest first. */
export async function readPositions({ db, actor }: PackVisit, scope: Scope): Promise<readonly PackPosition[]> {
  const all = await allPositions(db, actor);
  return all
    .filter(({ themes }) => scope.isWhole || themes.some((theme) => touches(scope, theme)))
    .map((position) => ({ ...position, address: `/standpunten/${position.slug}` }));
}
