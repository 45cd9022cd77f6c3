import { heading, list, note, type Paper, type Part, pageBreak, paragraph } from "../../../../lib/paper.ts";
import type { View } from "../../../../lib/view.ts";
import { type PackPart, packAddress } from "../../domain/pack/choice.ts";
import type { PackContent } from "../../domain/pack/content.ts";
import { readersOf } from "../../domain/pack/readers.ts";
import type { Span } from "../../domain/pack/span.ts";
import { packPaperTexts } from "../../texts/pack-paper.ts";
import { attentionSection } from "./attention.ts";
import { happenedSection } from "./happened.ts";
import type { Section } from "./section.ts";
import { asksSection } from "./sections/asks.ts";
import { initiativesSection } from "./sections/initiatives.ts";
import { meetingsSection } from "./sections/meetings.ts";
import { offersSection } from "./sections/offers.ts";
import { positionsSection } from "./sections/positions.ts";
import { progressSection } from "./sections/progress.ts";
import { roundsSection } from "./sections/rounds.ts";
import { seatsSection } from "./sections/seats.ts";
import { silenceSection } from "./sections/silence.ts";
import { targetsSection } from "./sections/targets.ts";
import { themesSection } from "./sections/themes.ts";
import { fullAddress, leading, spanIn, type Telling } from "./words.ts";

const sectionOf: Readonly<Record<PackPart, (telling: Telling, content: PackContent) => Section>> = {
  themes: themesSection,
  progress: progressSection,
  asks: asksSection,
  offers: offersSection,
  initiatives: initiativesSection,
  rounds: roundsSection,
  targets: targetsSection,
  positions: positionsSection,
  meetings: meetingsSection,
  seats: seatsSection,
  silence: silenceSection,
};

/** What is told, in order: what the kind begins with, then the chosen parts. */
export const sectionsOf = (telling: Telling, content: PackContent): readonly Section[] => [
  telling.choice.kind === "board" ? attentionSection(telling, content) : happenedSection(telling, content),
  ...telling.choice.parts.map((part) => sectionOf[part](telling, content)),
];

/** The sections as a paper that says for whom it is, and where everything in it is found. */
export function packPaper(telling: Telling, content: PackContent, sections: readonly Section[]): Paper {
  const { view, choice, today } = telling;
  const t = packPaperTexts[view.language];
  return {
    language: view.language,
    title: titleOf(telling, content),
    subtitle: t.subtitle(content.agenda.id, spanIn(view, choice.span), readersIn(telling, content)),
    network: view.siteName,
    address: fullAddress(view, packAddress(choice)),
    date: today,
    hasContents: true,
    parts: [
      ...(content.body !== null && content.isWhole ? [note(t.wholeAgenda(content.body.name))] : []),
      pageBreak,
      ...sections.flatMap(({ title, says, told }): readonly Part[] => [heading(1, title), paragraph(says), ...told]),
      ...readingParts(telling, content),
    ],
  };
}

/** For whom the paper is, in a sentence. */
const readersIn = ({ view, choice }: Telling, content: PackContent): string =>
  packPaperTexts[view.language].readers[readersOf(content, choice.kind, choice.parts)];

/** "Bestuursstuk: Themagroep Woningmarkt", "Jaarverslag 2025: Stedennetwerk". */
function titleOf({ view, choice }: Telling, { body }: PackContent): string {
  const t = packPaperTexts[view.language];
  const of = body?.name ?? view.siteName;
  return choice.kind === "board" ? t.boardTitle(of) : t.annualTitle(periodIn(view, choice.span), of);
}

/** Whole years by their numbers, else the days. */
function periodIn(view: View, span: Span): string {
  const isWholeYears = span.from.endsWith("-01-01") && span.until.endsWith("-12-31");
  return isWholeYears ? packPaperTexts[view.language].years(span.from.slice(0, 4), span.until.slice(0, 4)) : spanIn(view, span);
}

/** How to read it, and how to find from print what it leads to. */
function readingParts({ view, choice }: Telling, { agenda }: PackContent): readonly Part[] {
  const t = packPaperTexts[view.language];
  const at = (words: string, path: string) => [`${words}: `, leading(view, fullAddress(view, path), path)];
  return [
    heading(1, t.reading),
    ...t.readingSays.map((sentence) => paragraph(sentence)),
    paragraph(t.addresses),
    list([
      at(t.addressOf.point(agenda.pointWord.one), `${agenda.address}/speerpunt/3.1`),
      at(t.addressOf.ask, `${agenda.address}/vraag/3.1`),
      at(t.addressOf.offer, `${agenda.address}/aanbod/3.1`),
      at(t.addressOf.target, `${agenda.address}/doel/k01`),
    ]),
    paragraph(t.otherAddresses(view.origin)),
    paragraph([`${t.again} `, leading(view, fullAddress(view, packAddress(choice)), packAddress(choice))]),
  ];
}
