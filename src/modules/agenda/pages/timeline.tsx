import { dateInWords } from "../../../lib/partial-date.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { withField } from "../../../ui/addresses.ts";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { Verdict } from "../../../ui/verdict.tsx";
import { agendaAddress, offerAddress, targetAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Theme } from "../domain/theme.ts";
import { type TimelineItem, timelineKinds } from "../domain/timeline.ts";
import type { TimelineYear } from "../domain/timeline-years.ts";
import { labelOf } from "../domain/words.ts";
import type { TimelineQuery } from "../input/timeline.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { targetTexts } from "../texts/targets.ts";
import { timelineTexts } from "../texts/timeline.ts";
import { themeChoice } from "./theme-choice.ts";
import { TimelineYears, yearKey, yearName } from "./timeline-years.tsx";

interface TimelineProps {
  readonly view: View;
  readonly agenda: Agenda;
  readonly themes: readonly Theme[];
  readonly query: TimelineQuery;
  /** Every year with a moment of the kind and theme that were chosen. */
  readonly years: readonly TimelineYear[];
  /** Those of which the moments are listed. */
  readonly shown: readonly TimelineYear[];
}

/** What happened to an agenda and what still must: all years as a picture, and the moments of one of them, or of all. */
export function TimelinePage(props: TimelineProps) {
  const { view, agenda, years, shown } = props;
  const t = timelineTexts[view.language];
  const total = years.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` }]}
    >
      <h1>{t.heading(agenda.id)}</h1>
      <p class="lead">{t.lead}</p>
      <Filters view={view} choices={choicesIn(props)} />
      {total > 0 && (
        <section class="block">
          <h2>{t.overview}</h2>
          <p class="quiet">{t.overviewSays(total)}</p>
          <TimelineYears view={view} years={years} current={only(shown)} />
        </section>
      )}
      {shown.length === 0 && <p class="empty">{total === 0 ? t.none : t.noneThisYear}</p>}
      {shown.map((year) => (
        <YearSection {...props} year={year} />
      ))}
      {total > 0 && <Around view={view} years={years} shown={shown} />}
    </Page>
  );
}

function choicesIn({ view: { language }, themes, query, years }: TimelineProps): readonly Choice[] {
  const t = timelineTexts[language];
  return [
    {
      name: "jaar",
      label: t.year,
      value: query.jaar ?? "",
      all: t.latest,
      options: [
        { value: "alle", label: t.allYears },
        ...years.map((year) => ({ value: yearKey(year), label: capitalised(yearName(year, language)) })),
      ],
    },
    themeChoice(themes, query.thema, language),
    {
      name: "soort",
      label: t.kind,
      value: query.soort ?? "",
      options: timelineKinds.map((kind) => ({ value: kind, label: capitalised(t.kinds[kind]) })),
    },
  ];
}

function YearSection({ view, agenda, themes, shown, year }: TimelineProps & { readonly year: TimelineYear }) {
  const t = timelineTexts[view.language];
  return (
    <section class="block" id={`jaar-${yearKey(year)}`}>
      <h2>{capitalised(yearName(year, view.language))}</h2>
      <p class="list-head" role={shown.length === 1 ? "status" : undefined}>
        <strong>{t.count(year.items.length)}</strong>
      </p>
      <ol class="timeline">
        {year.items.map((item) => (
          <Item view={view} agenda={agenda} themes={themes} item={item} />
        ))}
      </ol>
    </section>
  );
}

/** The one that is shown; null when there are more, or none. */
const only = ([first, ...more]: readonly TimelineYear[]): TimelineYear | null => (first && more.length === 0 ? first : null);

/** The way to the years before and after, to all of them at once, and the same as files. */
function Around({ view, years, shown }: Pick<TimelineProps, "view" | "years" | "shown">) {
  const t = timelineTexts[view.language];
  const current = only(shown);
  const place = current === null ? Number.NaN : years.indexOf(current);
  const [before, after] = [years[place - 1], years[place + 1]];
  const key = current === null ? "alle" : yearKey(current);
  return (
    <ul class="in-row years__around">
      {[before, after].map(
        (year) =>
          year && (
            <li>
              <Link href={`${withField(view, "jaar", yearKey(year))}#jaar-${yearKey(year)}`}>
                {(year === before ? t.before : t.after)(yearName(year, view.language))}
              </Link>
            </li>
          ),
      )}
      {key !== "alle" && (
        <li>
          <Link href={withField(view, "jaar", "alle")}>{t.toAllYears}</Link>
        </li>
      )}
      {["csv", "json"].map((format) => (
        <li>
          <Link href={withField({ ...view, path: `${view.path}.${format}` }, "jaar", key)}>{t.download(format.toUpperCase())}</Link>
        </li>
      ))}
    </ul>
  );
}

type ItemProps = Pick<TimelineProps, "view" | "agenda" | "themes"> & { readonly item: TimelineItem };

function Item({ view, agenda, themes, item }: ItemProps) {
  const t = timelineTexts[view.language];
  const theme = themes.find(({ position }) => position === item.theme);
  return (
    <li class={item.isPast === false ? "ahead" : undefined}>
      <time datetime={item.date.on ?? undefined}>{dateInWords(item.date, view.language)}</time>
      <div>
        <p class="quiet small">
          {theme && <ThemeMark position={theme.position} label={labelOf(theme)} />} {capitalised(t.kinds[item.kind])}
          <Standing view={view} item={item} />
        </p>
        <p lang="nl">{item.address === null ? item.sentence : <Link href={item.address}>{item.sentence}</Link>}</p>
        {item.kind === "deadline" && <CameOf view={view} agenda={agenda} item={item} />}
        <SourceLinks sources={item.sources} view={view} />
      </div>
    </li>
  );
}

function Standing({ view, item: { kind, isPast } }: Pick<ItemProps, "view" | "item">) {
  const t = timelineTexts[view.language];
  if (isPast === null) return null;
  if (kind === "milestone") return <>, {isPast ? t.reached : t.notReached}</>;
  return <>, {isPast ? targetTexts[view.language].passed : targetTexts[view.language].ahead}</>;
}

/** What a target or an offer in the same paragraph says; where none does, that is said too. */
function CameOf({ view, agenda, item: { cameOf, isPast } }: Omit<ItemProps, "themes">) {
  const t = targetTexts[view.language];
  if (cameOf.length === 0) return isPast ? <p class="small">{t.nothingKnown}</p> : null;
  return (
    <>
      <p class="small">{t.cameOf}</p>
      <ul class="came-of small">
        {cameOf.map(({ subject, code, verdict }) => (
          <li>
            <Link href={(subject === "target" ? targetAddress : offerAddress)(agenda.id, code)}>
              {subject === "target" ? timelineTexts[view.language].target(code) : t.offer(code)}
            </Link>{" "}
            <Verdict verdict={verdict} language={view.language} />
          </li>
        ))}
      </ul>
    </>
  );
}
