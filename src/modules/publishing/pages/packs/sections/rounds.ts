import { inParts } from "../../../../../lib/lists.ts";
import { figure, heading, numbersUnder, type Part, paragraph, table } from "../../../../../lib/paper.ts";
import type { View } from "../../../../../lib/view.ts";
import { type Bar, longestOf, paperBars } from "../../../../../ui/paper-bars.ts";
import type { PackContent, PackResponse, PackRound } from "../../../domain/pack/content.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { dayIn, dutch, path, type Telling } from "../words.ts";

/** So many bars fit on a page with their key and caption. */
const barsOnPage = 28;

/** The rounds of the period, each with what every city answered. */
export function roundsSection({ view }: Telling, { rounds }: PackContent): Section {
  const t = packPartTexts[view.language];
  const title = t.titles.rounds;
  if (rounds === null) return { title, says: t.roundsClosed, told: [] };
  if (rounds.length === 0) return { title, says: t.roundsNone, told: [] };
  return { title, says: t.roundsSay(rounds.length), told: rounds.flatMap((round) => roundParts(view, round)) };
}

function roundParts(view: View, { title, address, opens, closes, state, cities }: PackRound): readonly Part[] {
  const t = packPartTexts[view.language];
  return [
    heading(2, dutch(title)),
    paragraph([t.roundDays(dayIn(view, opens), dayIn(view, closes), t.roundStates[state]), " ", path(view, address)]),
    ...(cities.length === 0 ? [paragraph(t.roundNothing)] : responses(view, cities)),
  ];
}

function responses(view: View, cities: readonly PackResponse[]): readonly Part[] {
  const t = packPartTexts[view.language];
  const nameOf = ({ city }: PackResponse) => city ?? t.forWhole;
  const silentOf = ({ asked, answered, withoutOwner }: PackResponse) => asked - answered - withoutOwner;
  const barOf = (one: PackResponse): Bar => ({
    label: nameOf(one),
    pieces: [
      { look: "full", value: one.answered },
      { look: "light", value: silentOf(one) },
      { look: "open", value: one.withoutOwner },
    ],
  });
  const longest = longestOf(cities.map(barOf));
  const figures = inParts(cities, barsOnPage).map((own) =>
    figure({
      svg: paperBars(
        own.map(barOf),
        [
          { look: "full", words: t.answered },
          { look: "light", words: t.silent },
          { look: "open", words: t.withoutOwner },
        ],
        longest,
      ),
      alternative: t.responseAlternative(own.length, sumOf(own.map(({ answered }) => answered)), sumOf(own.map(({ asked }) => asked))),
      caption: t.responseCaption,
    }),
  );
  return [
    ...figures,
    table({
      caption: t.sameAsTable,
      heads: [t.city, ...[t.asked, t.answered, t.silent, t.withoutOwner].map(numbersUnder)],
      rows: cities.map((one) => [nameOf(one), ...[one.asked, one.answered, silentOf(one), one.withoutOwner].map(String)]),
    }),
  ];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
