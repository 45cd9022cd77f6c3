import { dateInWords } from "../../../lib/partial-date.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Filters } from "../../../ui/filters.tsx";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { Verdict } from "../../../ui/verdict.tsx";
import { agendaAddress, offerAddress, targetAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Theme } from "../domain/theme.ts";
import { type TimelineItem, timelineKinds } from "../domain/timeline.ts";
import { labelOf } from "../domain/words.ts";
import type { TimelineQuery } from "../input/timeline.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { targetTexts } from "../texts/targets.ts";
import { timelineTexts } from "../texts/timeline.ts";
import { themeChoice } from "./theme-choice.ts";
import { TimelinePicture } from "./timeline-picture.tsx";

interface TimelineProps {
  readonly view: View;
  readonly agenda: Agenda;
  readonly themes: readonly Theme[];
  readonly query: TimelineQuery;
  /** How many there are without a choice. */
  readonly total: number;
  readonly items: readonly TimelineItem[];
}

/** What happened to an agenda and what still must, as a picture and as a list with sources. */
export function TimelinePage({ view, agenda, themes, query, total, items }: TimelineProps) {
  const t = timelineTexts[view.language];
  const kinds = timelineKinds.map((kind) => ({ value: kind, label: capitalised(t.kinds[kind]) }));
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` }]}
    >
      <h1>{t.heading(agenda.id)}</h1>
      <p class="lead">{t.lead}</p>
      <Filters
        view={view}
        choices={[
          themeChoice(themes, query.thema, view.language),
          { name: "soort", label: t.kind, value: query.soort ?? "", options: kinds },
        ]}
      />
      <p class="list-head" role="status">
        <strong>{t.count(items.length, total)}</strong>
      </p>
      {items.length === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <>
          <TimelinePicture themes={themes} items={items} title={t.heading(agenda.id)} description={t.pictureSays} />
          <p class="quiet small timeline-says">{t.pictureSays}</p>
          <Files view={view} />
          <ol class="timeline">
            {items.map((item) => (
              <Item view={view} agenda={agenda} themes={themes} item={item} />
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}

function Files({ view }: { readonly view: View }) {
  const query = new URLSearchParams(view.query);
  query.delete("taal");
  return (
    <ul class="in-row">
      {["csv", "json"].map((format) => (
        <li>
          <Link href={`${view.path}.${format}${query.size === 0 ? "" : `?${query}`}`}>
            {timelineTexts[view.language].download(format.toUpperCase())}
          </Link>
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
