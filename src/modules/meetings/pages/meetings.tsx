import { dayOf } from "../../../lib/day.ts";
import { counted } from "../../../lib/lists.ts";
import type { View } from "../../../lib/view.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Page } from "../../../ui/page.tsx";
import { byYear, partedOn } from "../domain/list.ts";
import { type Meeting, type MeetingNames, meetingKinds, type Named } from "../domain/meeting.ts";
import type { MeetingQuery } from "../input.ts";
import { texts } from "../texts.ts";
import { MeetingRows } from "./rows.tsx";

interface MeetingsProps {
  readonly view: View;
  /** All meetings: for the choices. */
  readonly all: readonly Meeting[];
  /** Those that fit the choice. */
  readonly shown: readonly Meeting[];
  readonly names: MeetingNames;
  readonly query: MeetingQuery;
}

/** Every meeting that we know of: what comes, then what has been, by year. */
export function MeetingsPage({ view, all, shown, names, query }: MeetingsProps) {
  const t = texts[view.language];
  const { toCome, past } = partedOn(shown, dayOf(view.now));
  return (
    <Page view={view} title={t.meetings} description={t.meetingsDescription} above={[]}>
      <h1>{t.meetings}</h1>
      {all.length === 0 ? <p class="empty">{t.noneYet}</p> : <p class="lead">{t.lead(all.length)}</p>}
      <section id="lijst">
        <h2>{t.shown(shown.length, all.length)}</h2>
        <Filters view={view} choices={choices(view, all, names, query)} />
        {shown.length === 0 && all.length > 0 ? (
          <p class="empty">{t.none}</p>
        ) : (
          <>
            <ToCome view={view} meetings={toCome} isChosen={shown.length < all.length} />
            <Years view={view} meetings={past} />
          </>
        )}
        <ExportLinks view={view} collection="bijeenkomsten" />
      </section>
    </Page>
  );
}

interface ToComeProps {
  readonly view: View;
  readonly meetings: readonly Meeting[];
  /** Whether something was left out on request. */
  readonly isChosen: boolean;
}

function ToCome({ view, meetings, isChosen }: ToComeProps) {
  const t = texts[view.language];
  return (
    <section id="te-komen" class="year">
      <h3>{t.toCome}</h3>
      {meetings.length === 0 ? (
        <p class="empty">{isChosen ? t.noneToComeHere : t.noneToCome}</p>
      ) : (
        <MeetingRows view={view} meetings={meetings} />
      )}
    </section>
  );
}

const Years = ({ view, meetings }: { readonly view: View; readonly meetings: readonly Meeting[] }) => (
  <>
    {[...byYear(meetings)].map(([year, group]) => (
      <section id={year === null ? "jaar-onbekend" : `jaar-${year}`} class="year">
        <h3>{year ?? texts[view.language].undated}</h3>
        <MeetingRows view={view} meetings={group} />
      </section>
    ))}
  </>
);

function choices(view: View, all: readonly Meeting[], names: MeetingNames, query: MeetingQuery): readonly Choice[] {
  const t = texts[view.language];
  const ofKind = counted(all, (meeting) => meeting.kind);
  const inCity = counted(all, (meeting) => meeting.hostCity);
  const ofBody = counted(
    all.flatMap((meeting) => meeting.bodies),
    (body) => body,
  );
  const optionOf = <Id,>({ id, name, slug }: Named<Id>, counts: ReadonlyMap<Id | null, number>) => ({
    value: slug,
    label: t.optionWithCount(name, counts.get(id) ?? 0),
  });
  const every: readonly Choice[] = [
    {
      name: "soort",
      label: t.kind,
      value: query.soort ?? "",
      options: meetingKinds.flatMap((kind) => {
        const count = ofKind.get(kind);
        return count === undefined ? [] : [{ value: kind, label: t.optionWithCount(t.kinds[kind], count) }];
      }),
    },
    { name: "stad", label: t.hostCity, value: query.stad ?? "", options: names.cities.map((city) => optionOf(city, inCity)) },
    { name: "gremium", label: t.body, value: query.gremium ?? "", options: names.bodies.map((body) => optionOf(body, ofBody)) },
  ];
  return every.filter(({ value, options }) => options.length > 0 || value !== "");
}
