import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { Meeting } from "../domain/meeting.ts";
import { texts } from "../texts.ts";
import { Status, When } from "./when.tsx";

/** Meetings under each other: title, date, kind, place, and whether they took place. */
export const MeetingRows = ({ view, meetings }: { readonly view: View; readonly meetings: readonly Meeting[] }) => (
  <ul class="rows">
    {meetings.map((meeting) => (
      <MeetingLine view={view} meeting={meeting} />
    ))}
  </ul>
);

const MeetingLine = ({ view, meeting }: { readonly view: View; readonly meeting: Meeting }) => (
  <li>
    <p class="row__title" lang="nl">
      <Link href={`/bijeenkomsten/${meeting.slug}`}>{meeting.title}</Link>
    </p>
    <p class="row__below">
      <When view={view} meeting={meeting} />
      {meeting.place !== null && <span lang="nl">{meeting.place}</span>}
      <span>{texts[view.language].kinds[meeting.kind]}</span>
      <Status view={view} meeting={meeting} />
    </p>
  </li>
);
