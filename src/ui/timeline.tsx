import { dateInWords, type PartialDate } from "../lib/partial-date.ts";
import { SourceLinks, type SourceView } from "./link.tsx";
import { texts } from "./texts.ts";

/** Something that happened, with where we read it. */
export interface TimelineEvent {
  readonly date: PartialDate;
  readonly sentence: string;
  readonly sources: readonly string[];
}

/** What happened, the earliest first, each with its sources. */
export const Timeline = ({ events, view }: { readonly events: readonly TimelineEvent[]; readonly view: SourceView }) =>
  events.length === 0 ? (
    <p class="empty">{texts[view.language].noEvents}</p>
  ) : (
    <ol class="timeline">
      {events.map((event) => (
        <li>
          <time datetime={event.date.on ?? undefined}>{dateInWords(event.date, view.language)}</time>
          <div>
            <p lang="nl">{event.sentence}</p>
            <SourceLinks sources={event.sources} view={view} />
          </div>
        </li>
      ))}
    </ol>
  );
