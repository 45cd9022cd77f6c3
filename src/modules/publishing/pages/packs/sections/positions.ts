import { definitions } from "../../../../../lib/paper.ts";
import { capitalised } from "../../../../../lib/text.ts";
import { texts as words } from "../../../../../ui/texts.ts";
import type { PackContent } from "../../../domain/pack/content.ts";
import { isWithin } from "../../../domain/pack/span.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { dateIn, dutch, namedInPrint, type Telling } from "../words.ts";

/** What the cities said together in the period, to whom, and what came of it. */
export function positionsSection({ view, choice }: Telling, { positions }: PackContent): Section {
  const t = packPartTexts[view.language];
  const title = t.titles.positions;
  const own = positions.filter(({ taken }) => isWithin(taken, choice.span));
  if (own.length === 0) return { title, says: t.positionsNone(positions.length), told: [] };
  return {
    title,
    says: t.positionsSay(own.length, positions.length),
    told: [
      definitions(
        own.map(
          (position) =>
            [
              [...namedInPrint(view, position.title, position.address), `, ${dateIn(view, position.taken)}`],
              [
                dutch(`${capitalised(position.form)}. `),
                ...(position.addressees.length === 0 ? [] : [`${t.addressed(position.addressees.join(", "))} `]),
                dutch(position.summary),
                ` ${capitalised(words[view.language].verdict[position.verdict])}: `,
                dutch(position.outcome),
              ],
            ] as const,
        ),
      ),
    ],
  };
}
