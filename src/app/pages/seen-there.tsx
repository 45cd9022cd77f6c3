import { dayOf } from "../../lib/day.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import type { CheckedSource } from "../../platform/links/checked.ts";
import { sourcesTexts } from "../page-texts/sources.ts";

/** What last stood at a source: its title, its whole fingerprint and the day on which we saw it. */
export function SeenThere({ view, source }: { readonly view: View; readonly source: CheckedSource }) {
  const t = sourcesTexts[view.language];
  const { title, hash, seenAt } = source;
  if (hash === null || seenAt === null) return <span class="quiet">{t.nothingKnown}</span>;
  return (
    <>
      <p>
        {title === null ? t.noTitle : <bdi>{title}</bdi>}, {t.seenOn(dateInWords({ on: dayOf(seenAt), note: null }, view.language))}
      </p>
      <p class="fingerprint">
        <code>{hash}</code>
      </p>
    </>
  );
}
