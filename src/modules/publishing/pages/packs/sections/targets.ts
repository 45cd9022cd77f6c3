import { heading, type Part, paragraph, table } from "../../../../../lib/paper.ts";
import type { View } from "../../../../../lib/view.ts";
import { texts as words } from "../../../../../ui/texts.ts";
import type { PackContent, PackDeadline } from "../../../domain/pack/content.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import type { Section } from "../section.ts";
import { dateIn, dutch, named, path, type Telling } from "../words.ts";

/** The statements with a number, and what must be ready when. */
export function targetsSection({ view }: Telling, { agenda, targets, deadlines }: PackContent): Section {
  const t = packPartTexts[view.language];
  const isNothing = targets.length + deadlines.length === 0;
  return {
    title: t.titles.targets,
    says: isNothing ? t.targetsNone : t.targetsSay(targets.length, deadlines.length),
    told: [
      ...(targets.length === 0
        ? []
        : [
            table({
              caption: t.targetsCaption,
              heads: [t.number, t.statement, t.scope, t.term, t.verdict],
              rows: targets.map(({ code, statement, scope, term, outcome, address }) => [
                named(view, code, address),
                dutch(statement),
                dutch(scope),
                term === null ? t.noTerm : dutch(term),
                outcome,
              ]),
            }),
          ]),
      ...deadlineParts(view, agenda.address, deadlines),
    ],
  };
}

function deadlineParts(view: View, agenda: string, deadlines: readonly PackDeadline[]): readonly Part[] {
  const t = packPartTexts[view.language];
  if (deadlines.length === 0) return [];
  return [
    heading(2, t.deadlines),
    paragraph(path(view, `${agenda}#termijnen`)),
    table({
      caption: t.deadlinesCaption,
      heads: [t.when, t.what, t.verdict],
      rows: deadlines.map((deadline) => [dateIn(view, deadline.due), dutch(deadline.sentence), cameOfIn(view, deadline)]),
    }),
  ];
}

/** Whether the day has passed, and what is known to have come of it. */
function cameOfIn(view: View, { isPast, cameOf }: PackDeadline): string {
  const t = packPartTexts[view.language];
  if (cameOf.length === 0) return isPast ? `${t.passed}; ${t.nothingKnown}` : t.toCome;
  const came = cameOf.map(({ subject, code, verdict }) => `${t.came[subject](code)}: ${words[view.language].verdict[verdict]}`);
  return [isPast ? t.passed : t.toCome, ...came].join("; ");
}
