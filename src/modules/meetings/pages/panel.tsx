import { dayOf } from "../../../lib/day.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { partedOn } from "../domain/list.ts";
import type { Meeting } from "../domain/meeting.ts";
import { texts } from "../texts.ts";
import { MeetingRows } from "./rows.tsx";

interface PanelProps {
  readonly view: View;
  readonly meetings: readonly Meeting[];
  /** What is said above them. */
  readonly says: string;
  /** Where all of them stand. */
  readonly listAddress: string;
}

/** So many of what has been stand on the page of something else; the rest is one step away. */
const mostShown = 5;

/** Part of another page: its meetings, those to come and those that were. */
export function MeetingsPanel({ view, meetings, says, listAddress }: PanelProps) {
  const t = texts[view.language];
  const { toCome, past } = partedOn(meetings, dayOf(view.now));
  return (
    <section id="bijeenkomsten">
      <h2>{t.panelTitle}</h2>
      <p class="quiet">
        {says} {toCome.length === 0 && t.panelNoneToCome}
      </p>
      {toCome.length > 0 && (
        <>
          <h3>{t.toCome}</h3>
          <MeetingRows view={view} meetings={toCome} />
          {past.length > 0 && <h3>{t.past}</h3>}
        </>
      )}
      {past.length > 0 && <MeetingRows view={view} meetings={past.slice(0, mostShown)} />}
      {past.length > mostShown && (
        <p>
          <Link href={listAddress}>{t.panelAll(meetings.length)}</Link>
        </p>
      )}
    </section>
  );
}
