import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { texts as uiTexts } from "../../../ui/texts.ts";
import { VerdictMark } from "../../../ui/verdict.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import type { Ask } from "../domain/ask.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { agendaTexts } from "../texts/agenda.ts";

/** A focus point with what a list says about it. */
export interface PointEntry {
  readonly point: FocusPoint;
  /** What became of its asks. */
  readonly asks: readonly Pick<Ask, "code" | "verdict">[];
  /** How many members act on it. */
  readonly cities: number;
}

/** Focus points with what is done about each; with their summaries where there is room. */
export const PointRows = ({
  view,
  entries,
  withSummary = false,
}: {
  readonly view: View;
  readonly entries: readonly PointEntry[];
  readonly withSummary?: boolean;
}) => (
  <ol class="rows points">
    {entries.map(({ point, asks, cities }) => (
      <li>
        <div>
          <p class="row__title">
            <span class="code">{point.code}</span>
            <Link href={focusPointAddress(point.agenda, point.code)}>
              <span lang="nl">{point.title}</span>
            </Link>
            {point.isDerived && <DerivedBadge view={view} />}
          </p>
          {withSummary && <p lang="nl">{point.summary}</p>}
        </div>
        <PointMarks view={view} asks={asks} cities={cities} />
      </li>
    ))}
  </ol>
);

/** How many of these are derived from the running text. */
export const derivedIn = (entries: readonly PointEntry[]): number => entries.filter(({ point }) => point.isDerived).length;

/** Says that a focus point is not printed as such; why stands beside the list. */
const DerivedBadge = ({ view }: { readonly view: View }) => (
  <>
    {" "}
    <span class="nl-data-badge">{agendaTexts[view.language].derived}</span>
  </>
);

function PointMarks({ view, asks, cities }: Omit<PointEntry, "point"> & { readonly view: View }) {
  const t = agendaTexts[view.language];
  return (
    <p class="row__below">
      <span>{cities === 0 ? t.noCity : t.cities(cities)}</span>
      {asks.length > 0 && (
        <span class="marks">
          <span class="hidden">{t.asksMarks(asks.map(({ verdict }) => uiTexts[view.language].verdict[verdict]).join(", "))}</span>
          {asks.map(({ verdict }) => (
            <VerdictMark verdict={verdict} />
          ))}
        </span>
      )}
    </p>
  );
}
