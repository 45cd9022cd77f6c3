import type { CityId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { periodInWords } from "../../../lib/period-words.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FullBody } from "../domain/body.ts";
import type { City } from "../domain/city.ts";
import type { NamedSubjects } from "../domain/named-subject.ts";
import type { ListedSeat } from "../domain/seat.ts";
import { bodyTexts } from "../texts/bodies.ts";
import { onDay } from "./as-of.tsx";
import { BodyCities } from "./body-cities.tsx";
import { Courses } from "./body-course.tsx";
import { BodyFacts, type Surroundings } from "./body-facts.tsx";
import { BodySeats } from "./body-seats.tsx";
import { SubjectList } from "./subject-list.tsx";

interface BodyProps {
  readonly view: View;
  readonly day: string;
  readonly today: string;
  readonly body: FullBody;
  /** Whether it stood on the day. */
  readonly standing: "yes" | "perhaps" | "no";
  readonly around: Surroundings;
  readonly seats: readonly ListedSeat[];
  readonly cities: ReadonlyMap<CityId, City>;
  readonly subjects: NamedSubjects;
  /** What other modules show about this body. */
  readonly panels: readonly Markup[];
}

/** Everything about one body in one place. */
export function BodyPage(props: BodyProps) {
  const { view, day, today, body, around, panels, cities, subjects } = props;
  const t = bodyTexts[view.language];
  const title = t.titled(body.kind, body.name);
  return (
    <Page
      view={view}
      title={body.kind === "elsewhere" ? `${title}: ${t.kinds.elsewhere.toLowerCase()}` : title}
      description={t.bodyDescription(title)}
      above={[{ href: onDay("/netwerk", { day, today }), name: t.network }]}
    >
      <p class="kicker">
        {!title.startsWith(t.kinds[body.kind]) && <span>{t.kinds[body.kind]}</span>}
        {around.parent && (
          <span lang="nl">
            <Link href={onDay(`/netwerk/${around.parent.slug}`, { day, today })}>{around.parent.name}</Link>
          </span>
        )}
        <span>{periodInWords(body.period, view.language)}</span>
      </p>
      <h1 lang="nl">{title}</h1>
      {body.task !== null && (
        <p class="lead" lang="nl">
          {body.task}
        </p>
      )}
      <BodySeats {...props} />
      <section>
        <h2>{t.about}</h2>
        <BodyFacts {...props} />
      </section>
      <BodyCities view={view} participations={body.participations} cities={cities} />
      {body.subjects.some(({ theme, focusPoint }) => subjects.has(focusPoint ?? theme)) && (
        <section id="onderwerpen">
          <h2>{t.subjects}</h2>
          <SubjectList view={view} subjects={body.subjects} names={subjects} />
        </section>
      )}
      <Courses view={view} courses={body.courses} />
      {panels}
      <section>
        <h2>{t.sources}</h2>
        <SourceLinks sources={body.sources} view={view} />
      </section>
      <Citation view={view} version={body.version} changedAt={body.changedAt} />
    </Page>
  );
}
