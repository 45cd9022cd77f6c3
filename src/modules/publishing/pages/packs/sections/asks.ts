import type { PackAsk, PackContent } from "../../../domain/pack/content.ts";
import { packVerdicts } from "../../../domain/pack/verdict.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { tally } from "../tally.ts";
import type { Telling } from "../words.ts";
import { accounted, eventsIn, type Statement, standing } from "./stated.ts";

/** What the cities asked of others, what became of it, and what happened to it in the period. */
export function asksSection(telling: Telling, { asks, allThemes: themes }: PackContent): Section {
  const { view, choice } = telling;
  const t = packPartTexts[view.language];
  const title = t.titles.asks;
  if (asks.length === 0) return { title, says: t.asksNone, told: [] };
  const stated = asks.map((ask) => statementOf(telling, ask));
  const moved = asks.map((ask) => eventsIn(ask, choice.span).length).filter((count) => count > 0);
  return {
    title,
    says: t.asksSay(
      asks.length,
      moved.reduce((sum, count) => sum + count, 0),
      moved.length,
    ),
    told: [
      ...tally(view, {
        caption: t.verdictsCaption,
        themes,
        names: packVerdicts,
        stated: asks.map(({ theme, verdict }) => ({ theme, outcome: verdict })),
      }),
      ...(choice.kind === "board"
        ? standing(telling, themes, stated)
        : accounted(telling, themes, stated, { title: t.accountOfAll, others: t.addressee })),
    ],
  };
}

function statementOf({ view }: Telling, ask: PackAsk): Statement {
  const t = packPartTexts[view.language];
  return { ...ask, outcome: ask.verdict, title: t.ask(ask.code), other: t.askedOf(ask.addressee), others: ask.addressee };
}
