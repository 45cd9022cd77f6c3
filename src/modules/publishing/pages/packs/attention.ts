import { heading, list, type Part, paragraph, type Wording } from "../../../../lib/paper.ts";
import type { View } from "../../../../lib/view.ts";
import { type Attention, attentionOn } from "../../domain/pack/attention.ts";
import type { PackBody, PackContent, PackDeadline, PackRound } from "../../domain/pack/content.ts";
import { packPaperTexts } from "../../texts/pack-paper.ts";
import { packPartTexts } from "../../texts/pack-parts.ts";
import type { Section } from "./section.ts";
import { dateIn, dayIn, dutch, leading, named, namedInPrint, type Telling } from "./words.ts";

/** What a board pack begins with: what asks for a decision, a name or a confirmation, and what lies ahead. */
export function attentionSection({ view, today }: Telling, content: PackContent): Section {
  const t = packPaperTexts[view.language];
  const attention = attentionOn(content, today);
  const told = [
    ...toDecide(view, attention),
    ...toConfirm(view, attention),
    ...toFill(view, attention, content.bodies),
    ...ahead(view, attention),
  ];
  return {
    title: t.attention,
    says: told.length === 0 ? t.attentionNone : t.attentionSays(dayIn(view, today), ...countsOf(attention)),
    told,
  };
}

/** How many there are to decide, to confirm and to fill, and how many lie ahead. */
const countsOf = (attention: Attention) =>
  [
    attention.quietAsks.length + attention.unaccounted.length,
    attention.unconfirmed + attention.openRounds.length,
    attention.vacancies,
    attention.coming.length + attention.meetings.length,
  ] as const;

function toDecide(view: View, { quietAsks, unaccounted }: Attention): readonly Part[] {
  const t = packPaperTexts[view.language];
  const asked = packPartTexts[view.language].ask;
  const lines = [
    ...(quietAsks.length === 0
      ? []
      : [
          paragraph(t.quietAsks(quietAsks.length)),
          list(quietAsks.map((ask) => [named(view, asked(ask.code), ask.address), " ", dutch(ask.wording)])),
        ]),
    ...(unaccounted.length === 0
      ? []
      : [paragraph(t.unaccounted(unaccounted.length)), list(unaccounted.map((one) => deadlineIn(view, one)))]),
  ];
  return under(t.toDecide, lines);
}

function toConfirm(view: View, { unconfirmed, openRounds }: Attention): readonly Part[] {
  const t = packPaperTexts[view.language];
  const lines = [
    ...(unconfirmed === 0 ? [] : [paragraph(leading(view, t.unconfirmed(unconfirmed), "/initiatieven"))]),
    ...(openRounds.length === 0 ? [] : [paragraph(t.openRounds), list(openRounds.map((round) => roundIn(view, round)))]),
  ];
  return under(t.toConfirm, lines);
}

function toFill(view: View, { vacancies }: Attention, bodies: readonly PackBody[]): readonly Part[] {
  const t = packPaperTexts[view.language];
  if (vacancies === 0) return [];
  const lines = bodies.flatMap(({ name, address, seats }) =>
    seats.filter(({ state }) => state === "vacant").map(({ role }): Wording => [`${role}, `, ...namedInPrint(view, name, address)]),
  );
  return under(t.toFill, [paragraph(t.vacancies(vacancies)), list(lines)]);
}

function ahead(view: View, { coming, meetings }: Attention): readonly Part[] {
  const t = packPaperTexts[view.language];
  const lines = [
    ...coming.map((one) => deadlineIn(view, one)),
    ...meetings.map(({ when, title, address }): Wording => [`${when}: `, ...namedInPrint(view, title, address)]),
  ];
  return under(t.ahead, lines.length === 0 ? [] : [list(lines)]);
}

/** Nothing stands under a heading without anything to say. */
const under = (title: string, parts: readonly Part[]): readonly Part[] => (parts.length === 0 ? [] : [heading(2, title), ...parts]);

const deadlineIn = (view: View, { due, sentence }: PackDeadline): Wording => [`${dateIn(view, due)}: `, dutch(sentence)];

function roundIn(view: View, { title, address, closes, cities }: PackRound): Wording {
  const [answered, asked] = [cities.map((city) => city.answered), cities.map((city) => city.asked)].map((all) =>
    all.reduce((sum, one) => sum + one, 0),
  );
  const says = packPaperTexts[view.language].openRound(dayIn(view, closes), answered ?? 0, asked ?? 0);
  return [...namedInPrint(view, title, address), `: ${says}`];
}
