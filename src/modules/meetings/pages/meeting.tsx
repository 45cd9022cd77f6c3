import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { Meeting, MeetingNames } from "../domain/meeting.ts";
import { texts } from "../texts.ts";
import { Status, When, whenInWords } from "./when.tsx";

interface MeetingProps {
  readonly view: View;
  readonly meeting: Meeting;
  /** At least the city and the bodies of this meeting. */
  readonly names: MeetingNames;
}

interface MeetingPageProps extends MeetingProps {
  /** What other modules show about this meeting. */
  readonly panels: readonly Markup[];
}

/** One meeting: when and where it was, what was on it, and where that is told. */
export function MeetingPage({ view, meeting, names, panels }: MeetingPageProps) {
  const t = texts[view.language];
  return (
    <Page
      view={view}
      title={meeting.title}
      description={t.meetingDescription(meeting.title, whenInWords(meeting, view))}
      above={[{ href: "/bijeenkomsten", name: t.meetings }]}
    >
      <p class="kicker">
        <span>{t.kinds[meeting.kind]}</span>
        <When view={view} meeting={meeting} />
      </p>
      <h1 lang="nl">{meeting.title}</h1>
      <div class="columns block">
        <Programme view={view} meeting={meeting} />
        <section>
          <h2>{t.facts}</h2>
          <Facts view={view} meeting={meeting} names={names} />
        </section>
      </div>
      {panels}
      <Citation view={view} version={meeting.version} changedAt={meeting.changedAt} />
    </Page>
  );
}

function Programme({ view, meeting: { programme, note } }: Pick<MeetingProps, "view" | "meeting">) {
  const t = texts[view.language];
  return (
    <section>
      <h2>{t.programme}</h2>
      {programme.length === 0 ? (
        <p class="empty">{t.noProgramme}</p>
      ) : (
        <ul class="rows" lang="nl">
          {programme.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      {note !== null && (
        <p class="note small">
          {t.note}: <span lang="nl">{note}</span>
        </p>
      )}
    </section>
  );
}

function Facts({ view, meeting, names }: MeetingProps) {
  const t = texts[view.language];
  const { attendance, invited, sources } = meeting;
  return (
    <dl class="facts">
      <Place view={view} meeting={meeting} names={names} />
      <Bodies view={view} meeting={meeting} names={names} />
      <dt>{t.status}</dt>
      <dd>
        <Status view={view} meeting={meeting} />
      </dd>
      {attendance !== null && (
        <>
          <dt>{t.attendance}</dt>
          <dd lang="nl">{attendance}</dd>
        </>
      )}
      {invited.length > 0 && (
        <>
          <dt>{t.invited}</dt>
          <dd lang="nl">{invited.join("; ")}</dd>
        </>
      )}
      <dt>{t.sources}</dt>
      <dd>
        <SourceLinks sources={sources} view={view} />
      </dd>
    </dl>
  );
}

/** Where it was: the words of the source, unless they say no more than the name of the city. */
function Place({ view, meeting, names }: MeetingProps) {
  const t = texts[view.language];
  const city = names.cities.find(({ id }) => id === meeting.hostCity);
  return (
    <>
      {(city === undefined || meeting.place !== city.name) && (
        <>
          <dt>{t.where}</dt>
          <dd lang={meeting.place === null ? undefined : "nl"}>{meeting.place ?? t.whereUnknown}</dd>
        </>
      )}
      {city && (
        <>
          <dt>{t.hostCity}</dt>
          <dd lang="nl">
            <Link href={`/steden/${city.slug}`}>{city.name}</Link>
          </dd>
        </>
      )}
    </>
  );
}

function Bodies({ view, meeting, names }: MeetingProps) {
  const bodies = names.bodies.filter(({ id }) => meeting.bodies.includes(id));
  if (bodies.length === 0) return null;
  return (
    <>
      <dt>{texts[view.language].bodies}</dt>
      <dd lang="nl">
        <ul class="meeting-bodies">
          {bodies.map((body) => (
            <li>
              <Link href={`/netwerk/${body.slug}`}>{body.name}</Link>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
