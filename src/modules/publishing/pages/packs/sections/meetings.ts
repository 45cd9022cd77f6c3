import { list, paragraph } from "../../../../../lib/paper.ts";
import type { PackContent } from "../../../domain/pack/content.ts";
import { isWithin } from "../../../domain/pack/span.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { dutch, namedInPrint, type Telling } from "../words.ts";

/** The meetings of the period and those still to come; decisions are not kept yet, and that is said. */
export function meetingsSection({ view, choice }: Telling, { meetings }: PackContent): Section {
  const t = packPartTexts[view.language];
  const own = meetings.filter(({ begins, isToCome }) => isToCome || isWithin(begins, choice.span));
  const toCome = own.filter(({ isToCome }) => isToCome).length;
  return {
    title: t.titles.meetings,
    says: own.length === 0 ? t.meetingsNone : t.meetingsSay(own.length - toCome, toCome),
    told: [
      ...(own.length === 0
        ? []
        : [
            list(
              own.map(({ title, address, when, place, status }) => [
                `${when}: `,
                ...namedInPrint(view, title, address),
                ...(place === null ? [] : ["; ", dutch(place)]),
                `; ${status}`,
              ]),
            ),
          ]),
      paragraph(t.noDecisions),
    ],
  };
}
