import { dateInWords } from "../../../../lib/partial-date.ts";
import { periodInWords } from "../../../../lib/period-words.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import type { CourseLine } from "../../domain/body.ts";
import type { HandoverDocument, HandoverPart, HandoverSeat } from "../../domain/handover.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { handoverTexts } from "../../texts/handover.ts";
import { roleWords } from "./seats.tsx";
import { Table } from "./table.tsx";

interface HandoverProps {
  readonly view: View;
  readonly document: HandoverDocument;
}

/** What a successor must know, drawn for the screen and for paper. */
export function HandoverPage({ view, document }: HandoverProps) {
  const t = handoverTexts[view.language];
  const { body, seat, asOf } = document;
  const what = seat === null ? body.name : administrationTexts[view.language].seatTitle(roleWords(view, seat), body.name);
  return (
    <Page
      view={view}
      title={t.title(what)}
      description={t.description}
      above={[
        { href: "/beheer", name: administrationTexts[view.language].administration },
        { href: `/beheer/gremia/${body.slug}`, name: body.name },
      ]}
    >
      <h1>{t.title(what)}</h1>
      <p class="lead">{t.lead(dateInWords({ on: asOf, note: null }, view.language))}</p>
      <p class="quiet small">{t.print}</p>
      {seat !== null && <SeatPart view={view} seat={seat} before={document.before} />}
      <section>
        <h2>{t.task}</h2>
        {body.task === null ? <p class="empty">{t.noTask}</p> : <p lang="nl">{body.task}</p>}
      </section>
      {document.parts.map((part) => (
        <Part view={view} part={part} />
      ))}
      <CoursePart view={view} document={document} />
      <MandatePart view={view} document={document} />
      <PeoplePart view={view} document={document} />
    </Page>
  );
}

function SeatPart({ view, seat, before }: { readonly view: View; readonly seat: HandoverSeat; readonly before: readonly HandoverSeat[] }) {
  const t = handoverTexts[view.language];
  return (
    <section>
      <h2>{t.seat}</h2>
      <p>{holderLine(view, seat)}</p>
      <h3>{t.before}</h3>
      {before.length === 0 ? (
        <p class="empty">{t.beforeNone}</p>
      ) : (
        <ul>
          {before.map((earlier) => (
            <li>{holderLine(view, earlier)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const holderLine = (view: View, seat: HandoverSeat): string =>
  [holderOf(view, seat), seat.organisation, periodInWords(seat.period, view.language)].filter((part) => part !== null).join(", ");

const holderOf = (view: View, { state, person }: HandoverSeat): string => {
  const t = handoverTexts[view.language];
  return state === "vacant" ? t.vacant : (person ?? t.unknown);
};

const Part = ({ view, part }: { readonly view: View; readonly part: HandoverPart }) => (
  <section>
    <h2>{part.title[view.language]}</h2>
    <ul>
      {part.lines.map(({ text, address }) => (
        <li>{address === null ? text : <Link href={address}>{text}</Link>}</li>
      ))}
    </ul>
  </section>
);

function CoursePart({ view, document: { course } }: HandoverProps) {
  const t = handoverTexts[view.language];
  if (course === null || course.lines.length === 0) {
    return (
      <section>
        <h2>{t.course}</h2>
        <p class="empty">{t.noCourse}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>
        {t.course} {course.periodWords}
      </h2>
      {course.lines.map((line) => (
        <Line view={view} line={line} />
      ))}
    </section>
  );
}

function Line({ view, line }: { readonly view: View; readonly line: CourseLine }) {
  const t = administrationTexts[view.language];
  const parts = [
    [t.courseContext, line.context],
    [t.courseEffort, line.effort],
    [t.courseNeeded, line.needed],
    [t.courseAttention, line.attention],
  ] as const;
  return (
    <div lang="nl">
      <h3>{line.name}</h3>
      <dl class="facts">
        {parts
          .filter(([, told]) => told.length > 0)
          .map(([name, told]) => (
            <>
              <dt>{name}</dt>
              <dd>{told.join("; ")}</dd>
            </>
          ))}
      </dl>
    </div>
  );
}

function MandatePart({ view, document: { mandates } }: HandoverProps) {
  const t = handoverTexts[view.language];
  const words = administrationTexts[view.language];
  return (
    <section>
      <h2>{t.mandates}</h2>
      {mandates.length === 0 ? (
        <p class="empty">{t.noMandates}</p>
      ) : (
        <Table
          isStill
          caption={t.mandates}
          heads={[words.subject, words.givenTo, words.until, words.capacity]}
          rows={mandates.map(({ subject, holder, untilOn, capacity }) => [
            subject,
            holder ?? t.unknown,
            dateInWords({ on: untilOn, note: null }, view.language),
            capacity ?? "–",
          ])}
        />
      )}
    </section>
  );
}

function PeoplePart({ view, document: { seats, vacancies } }: HandoverProps) {
  const t = handoverTexts[view.language];
  const words = administrationTexts[view.language];
  return (
    <section>
      <h2>{t.people}</h2>
      <p>{t.vacancies(vacancies)}</p>
      {seats.length > 0 && (
        <Table
          isStill
          caption={t.peopleCaption}
          heads={[words.role, words.person, words.organisation, words.substitute]}
          rows={seats.map((seat) => [roleWords(view, seat), holderOf(view, seat), seat.organisation ?? "–", seat.substitute ?? "–"])}
        />
      )}
    </section>
  );
}
