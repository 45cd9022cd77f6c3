import { link, type Run, soft, spoken } from "../../../../lib/paper.ts";
import { dateInWords, type PartialDate } from "../../../../lib/partial-date.ts";
import type { View } from "../../../../lib/view.ts";
import { siteOf } from "../../../../ui/link.tsx";
import type { PackChoice } from "../../domain/pack/choice.ts";
import type { PackEvent, PackThemeHead } from "../../domain/pack/content.ts";
import type { Span } from "../../domain/pack/span.ts";
import { packPaperTexts } from "../../texts/pack-paper.ts";

/** What the paper of a choice needs to know to say things. */
export interface Telling {
  readonly view: View;
  readonly choice: PackChoice;
  /** The day on which things stood so. */
  readonly today: string;
}

/** On paper an address is written out: it leads from anywhere. */
export const fullAddress = ({ origin }: View, path: string): string => new URL(path, origin).href;

/** Our own word, leading to the page of what it names. */
export const leading = (view: View, words: string, path: string): Run => link(words, fullAddress(view, path));

/** What the content says of itself, which is in Dutch, leading to its page. */
export const named = (view: View, words: string, path: string): Run => ({ ...leading(view, words, path), language: "nl" });

/** The same with its path behind it: what has no number could not be found again from print. */
export const namedInPrint = (view: View, words: string, path: string): readonly Run[] => [named(view, words, path), soft(` ${path}`)];

/** The path of a page, leading there: what stands below a heading that has no number. */
export const path = (view: View, address: string): Run => leading(view, address, address);

/** Words of the content. */
export const dutch = (words: string): Run => spoken("nl", words);

/** Where something is told, by the names of the sites. */
export const sourcesIn = ({ language }: View, sources: readonly string[]): readonly (Run | string)[] =>
  sources.flatMap((source) => {
    const site = siteOf(source);
    return site === null ? [] : [" (", link(packPaperTexts[language].source(site), source), ")"];
  });

/** What happened, with its day and where it is told. */
export const eventIn = (view: View, { date, sentence, sources }: PackEvent): readonly (Run | string)[] => [
  `${dateInWords(date, view.language)}: `,
  dutch(sentence),
  ...sourcesIn(view, sources),
];

export const dayIn = ({ language }: View, on: string): string => dateInWords({ on, note: null }, language);

export const dateIn = ({ language }: View, date: PartialDate): string => dateInWords(date, language);

/** "1 januari 2025 tot en met 31 december 2025". */
export const spanIn = (view: View, { from, until }: Span): string =>
  packPaperTexts[view.language].days(dayIn(view, from), dayIn(view, until));

/** "1. Woningmarkt": a theme with what stands on its mark. */
export const themeIn = ({ label, title }: PackThemeHead): Run => dutch(`${label}. ${title}`);
