import { dayOf } from "../../lib/day.ts";
import { type Need, urgencyOf } from "../../lib/need.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import { Link } from "../../ui/link.tsx";
import { needTexts } from "../page-texts/needs.ts";

interface NeedsProps {
  readonly view: View;
  readonly needs: readonly Need[];
}

/** So many stand on top of another page; the others are one step away. */
const mostOnTop = 5;

/** What waits for somebody, on top of a page: the first few, and the way to all of them, however many of those belong here. */
export function NeedsOnTop({ view, needs, total }: NeedsProps & { readonly total: number }) {
  const t = needTexts[view.language];
  return (
    <section class="needs" id="wacht">
      <h2>{t.title}</h2>
      <NeedList view={view} needs={needs.slice(0, mostOnTop)} />
      {total > Math.min(needs.length, mostOnTop) && (
        <p>
          <Link href="/mijn#wacht">{t.all(total)}</Link>
        </p>
      )}
    </section>
  );
}

/** What waits, each with the way to where it is done; one calm sentence when nothing does. */
export function NeedList({ view, needs }: NeedsProps) {
  if (needs.length === 0) return <p>{needTexts[view.language].none}</p>;
  return (
    <ul class="rows">
      {needs.map((need) => (
        <NeedRow view={view} need={need} />
      ))}
    </ul>
  );
}

function NeedRow({ view, need }: { readonly view: View; readonly need: Need }) {
  const { sentence, about, address } = need;
  const when = whenInWords(view, need);
  const urgency = urgencyOf(need, dayOf(view.now));
  return (
    <li>
      <p class="row__title">
        <Link href={address}>{sentence}</Link>
      </p>
      {(about !== null || when !== null) && (
        <p class="row__below">
          {when !== null && <span class={`need__when need__when--${urgency}`}>{when}</span>}
          {about !== null && <span>{about}</span>}
        </p>
      )}
    </li>
  );
}

/** By when, or since when; null when there is no day to tell. */
function whenInWords({ language, now }: View, need: Need): string | null {
  const t = needTexts[language];
  const words = (day: string) => dateInWords({ on: day, note: null }, language);
  if (need.due !== null) return urgencyOf(need, dayOf(now)) === "overdue" ? t.overdue : t.before(words(need.due));
  return need.since === null ? null : t.since(words(need.since));
}
