import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { PaperLinks } from "../../../../ui/paper-links.tsx";
import { Table } from "../../../../ui/table.tsx";
import type { CourseLine } from "../../domain/body.ts";
import type { HandoverDocument, HandoverPart, HandoverSeat } from "../../domain/handover.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { handoverTexts } from "../../texts/handover.ts";
import { courseParts, holderLine, leadIn, mandateHeads, mandateRow, seatHeads, seatRow, titleIn } from "./handover-words.ts";

interface HandoverProps {
  readonly view: View;
  readonly document: HandoverDocument;
}

/** What a successor must know, drawn for the screen and for paper. */
export function HandoverPage({ view, document }: HandoverProps) {
  const t = handoverTexts[view.language];
  const { body, seat } = document;
  const title = titleIn(view, document);
  return (
    <Page
      view={view}
      title={title}
      description={t.description}
      above={[
        { href: "/beheer", name: administrationTexts[view.language].administration },
        { href: `/beheer/gremia/${body.slug}`, name: body.name },
      ]}
    >
      <h1>{title}</h1>
      <p class="lead">{leadIn(view, document)}</p>
      <PaperLinks view={view} />
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

const Line = ({ view, line }: { readonly view: View; readonly line: CourseLine }) => (
  <div lang="nl">
    <h3>{line.name}</h3>
    <dl class="facts">
      {courseParts(view, line).map(([name, told]) => (
        <>
          <dt>{name}</dt>
          <dd>{told}</dd>
        </>
      ))}
    </dl>
  </div>
);

function MandatePart({ view, document: { mandates } }: HandoverProps) {
  const t = handoverTexts[view.language];
  return (
    <section>
      <h2>{t.mandates}</h2>
      {mandates.length === 0 ? (
        <p class="empty">{t.noMandates}</p>
      ) : (
        <Table isStill caption={t.mandates} heads={mandateHeads(view)} rows={mandates.map((mandate) => mandateRow(view, mandate))} />
      )}
    </section>
  );
}

function PeoplePart({ view, document: { seats, vacancies } }: HandoverProps) {
  const t = handoverTexts[view.language];
  return (
    <section>
      <h2>{t.people}</h2>
      <p>{t.vacancies(vacancies)}</p>
      {seats.length > 0 && (
        <Table isStill caption={t.peopleCaption} heads={seatHeads(view)} rows={seats.map((seat) => seatRow(view, seat))} />
      )}
    </section>
  );
}
