import { definitions, heading, list, type Part, type Run, table } from "../../../../../lib/paper.ts";
import { capitalised } from "../../../../../lib/text.ts";
import type { View } from "../../../../../lib/view.ts";
import { texts as words } from "../../../../../ui/texts.ts";
import type { PackEvent, PackThemeHead } from "../../../domain/pack/content.ts";
import { isWithin, type Span } from "../../../domain/pack/span.ts";
import type { PackAccount, PackVerdict } from "../../../domain/pack/verdict.ts";
import { packPartTexts } from "../../../texts/pack-parts.ts";
import { dutch, eventIn, leading, named, type Telling, themeIn } from "../words.ts";

/** An ask or an offer, as far as the two are told alike. */
export interface Statement {
  readonly code: string;
  readonly wording: string;
  readonly address: string;
  readonly theme: string;
  readonly note: string | null;
  readonly certainty: "high" | "middle" | "low";
  readonly outcome: PackVerdict | PackAccount;
  readonly events: readonly PackEvent[];
  /** What it is called with its number: "Vraag 3.1". */
  readonly title: string;
  /** To whom or with whom, in a sentence; null when nobody is named. */
  readonly other: string | null;
  /** The same for a cell of a table. */
  readonly others: string;
}

/** What happened to a statement in a stretch of time. */
export const eventsIn = ({ events }: Pick<Statement, "events">, span: Span): readonly PackEvent[] =>
  events.filter(({ date }) => isWithin(date, span));

/** For a board: theme by theme how each statement stands now and why, then what happened to them. */
export const standing = (telling: Telling, themes: readonly PackThemeHead[], stated: readonly Statement[]): readonly Part[] =>
  inThemes(themes, stated, (own) => [
    definitions(
      own.map((one) => [[named(telling.view, one.title, one.address), " ", dutch(one.wording)], standsIn(telling.view, one)] as const),
    ),
    ...happened(telling, own),
  ]);

/** Of a period: theme by theme what happened, then the account of all statements. */
export const accounted = (
  telling: Telling,
  themes: readonly PackThemeHead[],
  stated: readonly Statement[],
  { title, others }: { readonly title: string; readonly others: string },
): readonly Part[] => {
  const moved = stated.filter((one) => eventsIn(one, telling.choice.span).length > 0);
  return [
    ...inThemes(themes, moved, (own) => happened(telling, own)),
    heading(2, title),
    accountTable(telling.view, stated, title, others),
  ];
};

function inThemes(
  themes: readonly PackThemeHead[],
  stated: readonly Statement[],
  tell: (own: readonly Statement[]) => readonly Part[],
): readonly Part[] {
  return themes.flatMap((theme) => {
    const own = stated.filter((one) => one.theme === theme.id);
    return own.length === 0 ? [] : [heading(2, themeIn(theme)), ...tell(own)];
  });
}

function happened({ view, choice }: Telling, own: readonly Statement[]): readonly Part[] {
  const t = packPartTexts[view.language];
  const lines = own.flatMap((one) =>
    eventsIn(one, choice.span).map((event) => [leading(view, one.title, one.address), ", ", ...eventIn(view, event)]),
  );
  return lines.length === 0 ? [] : [heading(3, t.inPeriod), list(lines)];
}

function standsIn(view: View, { outcome, certainty, other, note }: Statement): readonly (Run | string)[] {
  const said = words[view.language];
  return [
    packPartTexts[view.language].stands(capitalised(said.verdict[outcome]), said.certainty[certainty]),
    ...(other === null ? [] : [` ${other}`]),
    ...(note === null ? [] : [" ", dutch(note)]),
  ];
}

function accountTable(view: View, stated: readonly Statement[], caption: string, others: string): Part {
  const t = packPartTexts[view.language];
  return table({
    caption,
    heads: [t.number, t.wording, others, t.verdict],
    rows: stated.map((one) => [
      named(view, one.code, one.address),
      dutch(one.wording),
      dutch(one.others),
      words[view.language].verdict[one.outcome],
    ]),
  });
}
