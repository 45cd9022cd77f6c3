import { groupedBy } from "../../../../lib/lists.ts";
import { heading, link, list, type Part, paragraph, soft, spoken, type Wording } from "../../../../lib/paper.ts";
import { type HeadedFigure, missingOf, repliesOf } from "../../domain/fact-sheets/chosen.ts";
import type { SheetFigure } from "../../domain/fact-sheets/content.ts";
import { factSheetTexts } from "../../texts/fact-sheets.ts";
import type { SheetTelling } from "./telling.ts";

/** What cities say beside the figures that stand here; nothing when they say nothing. */
export function repliesPart({ view }: SheetTelling, figures: readonly HeadedFigure[]): readonly Part[] {
  const t = factSheetTexts[view.language];
  const { told, left } = repliesOf(figures);
  if (told.length === 0) return [];
  const items = told.map(
    ({ figure, heading: what, text, signature }): Wording => [
      link(figure.title, new URL(figure.address, view.origin).href),
      ` (${what}): `,
      spoken("nl", text),
      soft(` ${signature}`),
    ],
  );
  return [heading(1, t.replies(told.length + left)), list(items), ...(left > 0 ? [paragraph(t.repliesLeft(left))] : [])];
}

/** What is not there, and why. */
export function missingPart({ view, content: { figures, unmeasured } }: SheetTelling, shown: number): readonly Part[] {
  const t = factSheetTexts[view.language];
  const reasons = [
    ...missingOf(figures).map(({ reason, count }) => t.missingSays(count, reason)),
    ...(unmeasured > 0 ? [t.unmeasured(unmeasured)] : []),
  ];
  const headed = figures.filter(({ headline }) => headline !== null).length;
  const leftOut = headed > shown ? ` ${t.leftOut(shown, headed)}` : "";
  return [heading(1, t.missing), paragraph(`${reasons.length === 0 ? t.nothingMissing : `${reasons.join("; ")}.`}${leftOut}`)];
}

/** The tables that the shown figures come from, by publisher, licence and day of reading. */
export function sourcesPart({ view, content: { sources } }: SheetTelling, figures: readonly SheetFigure[]): readonly Part[] {
  const t = factSheetTexts[view.language];
  const cited = new Set(figures.flatMap(({ tables }) => tables));
  const used = sources.filter(({ table }) => cited.has(table));
  if (used.length === 0) return [];
  const groups = groupedBy(used, ({ publisher, licence, readOn }) =>
    t.source(publisher, licence, readOn === null ? "" : t.readOn(readOn), ""),
  );
  const told = [...groups].map(([head, tables]) => `${head}${tables.map(({ table }) => table).join(", ")}`);
  return [heading(1, t.sources), paragraph(`${told.join("; ")}.`)];
}
