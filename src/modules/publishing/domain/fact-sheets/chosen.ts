import { counted } from "../../../../lib/lists.ts";
import { shortened } from "../../../../lib/text.ts";
import type { SheetFigure, SheetHeadline, SheetReply, SheetTheme } from "./content.ts";

/** A figure that has a headline. */
export type HeadedFigure = SheetFigure & { readonly headline: SheetHeadline };

/** As many rows as one side holds beside map and strips, in letters that can be read. */
const mostRows = 16;

/** As many little charts as the other side holds. */
const mostCharts = 16;

/** So many replies are told, and so much of all of them together. */
const mostReplies = 6;
const signsOfReplies = 1800;

/**
 * The figures that head a sheet: of each theme in turn its first, then its second, and so on while there is room. What measures
 * a focus point comes before what says something about it from aside; a figure of several themes stands once.
 */
export function headlinesOf(figures: readonly SheetFigure[], themes: readonly SheetTheme[]): readonly HeadedFigure[] {
  const queues = themes.map(({ id }) =>
    figures
      .filter(isHeaded)
      .filter((figure) => figure.themes.includes(id))
      .toSorted(directFirst),
  );
  const chosen = new Set<HeadedFigure>();
  for (let place = 0; queues.some((queue) => place < queue.length); place++)
    for (const queue of queues) {
      const figure = queue[place];
      if (figure && chosen.size < mostRows) chosen.add(figure);
    }
  const inOrder = (figure: HeadedFigure) => themes.findIndex(({ id }) => figure.themes.includes(id));
  return [...chosen].toSorted((a, b) => inOrder(a) - inOrder(b));
}

/** The figures that measure focus points and have a course to draw, as many as there is room for. */
export const chartedOf = (figures: readonly SheetFigure[]): readonly HeadedFigure[] =>
  figures
    .filter(isHeaded)
    .filter(({ measures, course }) => measures.length > 0 && course.filter(({ value }) => value !== null).length > 1)
    .slice(0, mostCharts);

const isHeaded = (figure: SheetFigure): figure is HeadedFigure => figure.headline !== null;

const directFirst = (a: SheetFigure, b: SheetFigure): number => Number(b.measures.length > 0) - Number(a.measures.length > 0);

/** What is to be minded of these figures, each with a letter of its own, in the order in which they are met. */
export function marksOf(figures: readonly HeadedFigure[]): ReadonlyMap<string, { readonly letter: string; readonly words: string }> {
  const words = new Map(figures.flatMap(({ headline }) => headline.minds.map((mind) => [mind.code, mind.words] as const)));
  return new Map([...words].map(([code, said], index) => [code, { letter: String.fromCharCode(97 + (index % 26)), words: said }]));
}

/** How many figures are not there, for each reason, the most frequent first. */
export function missingOf(figures: readonly SheetFigure[]): readonly { readonly reason: string; readonly count: number }[] {
  const reasons = figures.flatMap(({ headline, whyNone }) => (headline === null && whyNone !== null ? [whyNone] : []));
  return [...counted(reasons, (reason) => reason)].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
}

/** A reply with the figure that it stands beside. */
export interface ToldReply extends SheetReply {
  readonly figure: SheetFigure;
}

/**
 * What cities say beside the figures of a sheet. Long replies give way so that all fit; how many were left out is said, and every
 * reply is whole on the page of its figure.
 */
export function repliesOf(figures: readonly SheetFigure[]): { readonly told: readonly ToldReply[]; readonly left: number } {
  const all = figures.flatMap((figure) => figure.replies.map((reply) => ({ ...reply, figure })));
  const told = all.slice(0, mostReplies);
  const each = Math.floor(signsOfReplies / Math.max(1, told.length));
  return {
    told: told.map((reply) => ({ ...reply, text: shortened(reply.text.replace(/\s+/g, " ").trim(), each) })),
    left: all.length - told.length,
  };
}
