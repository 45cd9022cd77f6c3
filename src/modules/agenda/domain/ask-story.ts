import { byDate, type PartialDate } from "../../../lib/partial-date.ts";
import type { Agenda } from "./agenda.ts";
import type { FullAsk, TrailPaper, Verdict } from "./ask.ts";

/** One thing that happened on the way from an ask to what came of it, with the papers that tell of it. */
export interface StoryPart {
  /** The asking itself, a paper of parliament or government, or an event. */
  readonly kind: "asked" | "paper" | "event";
  readonly date: PartialDate;
  /** Null for the asking: the page words that. */
  readonly sentence: string | null;
  readonly sources: readonly string[];
  readonly papers: readonly Pick<TrailPaper, "kind" | "number">[];
}

/** Everything that is known of an ask in the order in which it happened. What has no date comes last. */
export function storyOf(ask: Pick<FullAsk, "events" | "trail">, { adopted, fromYear }: Pick<Agenda, "adopted" | "fromYear">) {
  const asked: StoryPart = {
    kind: "asked",
    date: { on: adopted?.on ?? String(fromYear), note: null },
    sentence: null,
    sources: adopted === null ? [] : [adopted.source],
    papers: [],
  };
  const events = ask.events.map((event): StoryPart => {
    const papers = ask.trail.filter((paper) => tells(paper, event));
    return { kind: "event", date: event.date, sentence: event.sentence, sources: event.sources, papers };
  });
  const others = ask.trail.filter((paper) => !ask.events.some((event) => tells(paper, event)));
  const papers = others.map((paper): StoryPart => {
    return { kind: "paper", date: paper.published, sentence: paper.sentence, sources: [paper.source], papers: [paper] };
  });
  return [asked, ...papers, ...events].toSorted((a, b) => byDate(a.date, b.date));
}

/** A paper that an event names as its source, of the same day, tells of that event and of nothing else. */
const tells = (paper: TrailPaper, event: FullAsk["events"][number]): boolean =>
  event.sources.includes(paper.source) && event.date.on === paper.published.on;

/** What there is at each step of the chain from asking to effect; an effect that nobody recorded while something was granted is a gap of its own. */
export interface AskChain {
  readonly asked: PartialDate;
  /** Papers of parliament and government. */
  readonly moments: number;
  readonly deliveries: number;
  readonly effects: number;
  /** Whether something was granted, and nobody recorded what it did in the cities. */
  readonly isWithoutEffect: boolean;
}

/** How far the chain of an ask reaches. */
export function chainOf(
  ask: Pick<FullAsk, "events" | "trail" | "verdict">,
  agenda: Pick<Agenda, "adopted" | "fromYear">,
  effects: number,
): AskChain {
  return {
    asked: { on: agenda.adopted?.on ?? String(agenda.fromYear), note: null },
    moments: ask.trail.length,
    deliveries: ask.events.length,
    effects,
    isWithoutEffect: effects === 0 && isMet(ask.verdict),
  };
}

/** Whether the state gave something of what was asked. */
export const isMet = (verdict: Verdict): boolean => verdict === "granted" || verdict === "partly";
