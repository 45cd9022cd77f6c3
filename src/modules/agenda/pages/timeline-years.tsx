import type { Language } from "../../../lib/language.ts";
import type { View } from "../../../lib/view.ts";
import { withField } from "../../../ui/addresses.ts";
import { timelineKinds } from "../domain/timeline.ts";
import type { TimelineYear } from "../domain/timeline-years.ts";
import { timelineTexts } from "../texts/timeline.ts";

interface YearsProps {
  readonly view: View;
  readonly years: readonly TimelineYear[];
  /** The year that the list below shows; null when it shows more, or none. */
  readonly current: TimelineYear | null;
}

/** How a year is called in addresses. */
export const yearKey = ({ year }: Pick<TimelineYear, "year">): string => year ?? "onbekend";

/** How a year is called on the page. */
export const yearName = ({ year }: Pick<TimelineYear, "year">, language: Language): string => year ?? timelineTexts[language].undated;

/** All years as one picture: a bar for each, cut by kind, with the same in numbers, and the way to its moments. */
export function TimelineYears({ view, years, current }: YearsProps) {
  const t = timelineTexts[view.language];
  const most = Math.max(...years.map(({ items }) => items.length));
  return (
    <nav class="years" aria-label={t.overview}>
      <ol>
        {years.map((year) => (
          <li class={year.isAfterGap ? "years__apart" : undefined}>
            <a href={withField(view, "jaar", yearKey(year))} aria-current={year === current ? "true" : undefined}>
              <span class="years__year">{yearName(year, view.language)}</span>
              <Bar year={year} most={most} />
              <span class="years__says">{inWords(year, view.language)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The longest bar takes all the room there is; its parts stand in the order of the kinds. */
function Bar({ year: { counts }, most }: { readonly year: TimelineYear; readonly most: number }) {
  let from = 0;
  const parts = timelineKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    const part = { kind, from, count };
    from += count;
    return count === 0 ? [] : [part];
  });
  const share = (count: number) => `${Math.round((count / most) * 10_000) / 100}%`;
  return (
    <svg class="years__bar" aria-hidden="true">
      {parts.map((part) => (
        <rect class={`years__part years__part--${part.kind}`} x={share(part.from)} y="1" width={share(part.count)} height="12" />
      ))}
    </svg>
  );
}

const inWords = ({ counts }: TimelineYear, language: Language): string =>
  timelineKinds.flatMap((kind) => (counts.has(kind) ? [timelineTexts[language].ofKind[kind](counts.get(kind) ?? 0)] : [])).join(", ");
