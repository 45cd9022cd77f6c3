import { definitions, heading, link, list, type Paper, type Part, paragraph, spoken, table } from "../../../../lib/paper.ts";
import type { View } from "../../../../lib/view.ts";
import type { HandoverDocument, HandoverLine, HandoverPart, HandoverSeat } from "../../domain/handover.ts";
import { handoverTexts } from "../../texts/handover.ts";
import { courseParts, holderLine, leadIn, mandateHeads, mandateRow, seatHeads, seatRow, titleIn } from "./handover-words.ts";

/** What a successor must know, as a paper: in the same order and words as on the screen. */
export const handoverPaper = (view: View, document: HandoverDocument): Paper => ({
  language: view.language,
  title: titleIn(view, document),
  subtitle: leadIn(view, document),
  network: view.siteName,
  address: `${view.origin}${view.path}`,
  date: document.asOf,
  hasContents: false,
  parts: [
    ...(document.seat === null ? [] : seatPart(view, document.seat, document.before)),
    ...taskPart(view, document),
    ...document.parts.flatMap((part) => otherPart(view, part)),
    ...coursePart(view, document),
    ...mandatePart(view, document),
    ...peoplePart(view, document),
  ],
});

function seatPart(view: View, seat: HandoverSeat, before: readonly HandoverSeat[]): readonly Part[] {
  const t = handoverTexts[view.language];
  return [
    heading(1, t.seat),
    paragraph(holderLine(view, seat)),
    heading(2, t.before),
    before.length === 0 ? paragraph(t.beforeNone) : list(before.map((earlier) => holderLine(view, earlier))),
  ];
}

function taskPart({ language }: View, { body }: HandoverDocument): readonly Part[] {
  const t = handoverTexts[language];
  return [heading(1, t.task), paragraph(body.task === null ? t.noTask : spoken("nl", body.task))];
}

const otherPart = (view: View, { title, lines }: HandoverPart): readonly Part[] => [
  heading(1, title[view.language]),
  list(lines.map((line) => wordsOf(view, line))),
];

/** On paper an address is written out: it leads from anywhere. */
const wordsOf = ({ origin }: View, { text, address }: HandoverLine) =>
  address === null ? text : link(text, new URL(address, origin).href);

function coursePart(view: View, { course }: HandoverDocument): readonly Part[] {
  const t = handoverTexts[view.language];
  if (course === null || course.lines.length === 0) return [heading(1, t.course), paragraph(t.noCourse)];
  return [
    heading(1, `${t.course} ${course.periodWords}`),
    ...course.lines.flatMap((line) => [
      heading(2, spoken("nl", line.name)),
      definitions(courseParts(view, line).map(([head, told]) => [head, spoken("nl", told)])),
    ]),
  ];
}

function mandatePart(view: View, { mandates }: HandoverDocument): readonly Part[] {
  const t = handoverTexts[view.language];
  return [
    heading(1, t.mandates),
    mandates.length === 0
      ? paragraph(t.noMandates)
      : table({ caption: t.mandates, heads: mandateHeads(view), rows: mandates.map((mandate) => mandateRow(view, mandate)) }),
  ];
}

function peoplePart(view: View, { seats, vacancies }: HandoverDocument): readonly Part[] {
  const t = handoverTexts[view.language];
  const rows = seats.map((seat) => seatRow(view, seat));
  return [
    heading(1, t.people),
    paragraph(t.vacancies(vacancies)),
    ...(rows.length === 0 ? [] : [table({ caption: t.peopleCaption, heads: seatHeads(view), rows })]),
  ];
}
