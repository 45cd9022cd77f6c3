import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import type { Meeting } from "../domain/meeting.ts";
import { texts } from "../texts.ts";

/** When a meeting was, in one line: "14 juni 2018 tot en met 15 juni 2018". */
export function whenInWords({ begins, ends, otherDays }: Meeting, { language }: View): string {
  const t = texts[language];
  const first = dateInWords(begins, language);
  if (ends.on !== null) return t.fromTo(first, dateInWords(ends, language));
  if (otherDays.length === 0) return first;
  return t.alsoOn(first, otherDays.map((on) => dateInWords({ on, note: null }, language)).join(", "));
}

/** That line, with what machines read beside it. */
export const When = ({ view, meeting }: { readonly view: View; readonly meeting: Meeting }) => (
  <time datetime={meeting.begins.on ?? undefined}>{whenInWords(meeting, view)}</time>
);

/** Whether it took place, with what the sources add in their own language. */
export function Status({ view, meeting: { status, statusNote } }: { readonly view: View; readonly meeting: Meeting }) {
  return (
    <span>
      {texts[view.language].statuses[status]}
      {statusNote !== null && (
        <>
          ; <span lang="nl">{statusNote}</span>
        </>
      )}
    </span>
  );
}
