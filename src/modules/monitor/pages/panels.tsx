import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { figuresAddress, indicatorAddress, shownReplyAddress, similarAddress } from "../domain/addresses.ts";
import { type Fit, type FocusPointMeasure, type Indicator, titleIn } from "../domain/indicator.ts";
import type { LinePoint } from "../domain/line.ts";
import { listTexts } from "../texts/list.ts";
import { periodInWords } from "../texts/period.ts";
import { replyTexts } from "../texts/replies.ts";
import { similarPageTexts } from "../texts/similar-page.ts";
import { type ChangedFigure, PointChanges } from "./changed-figures.tsx";
import { PointValue, remarksOn } from "./value.tsx";

/** An indicator with the middle of the cities, or with a city and the middle beside it. */
export interface PanelFigure {
  readonly indicator: Indicator;
  /** The city's latest, or the middle of all cities; undefined without figures. */
  readonly latest: LinePoint | undefined;
  /** What to hold it against; undefined when there is nothing. */
  readonly middle?: LinePoint | undefined;
}

interface PointPanelProps {
  readonly view: View;
  readonly figures: readonly (PanelFigure & { readonly isOfCountry: boolean; readonly fit: Fit; readonly note: string | null })[];
  readonly measure: FocusPointMeasure | null;
  /** The first year of the agenda; null when it is not known. */
  readonly since: number | null;
  /** The figures that measure the point itself, before and after. */
  readonly changes: readonly ChangedFigure[];
}

/** On a focus point: which figures say something about it, or why none does. */
export function FocusPointFigures({ view, figures, measure, since, changes }: PointPanelProps) {
  const { language } = view;
  const t = listTexts[language];
  return (
    <section>
      <h2>{t.panelTitle}</h2>
      {measure !== null && (
        <p>
          {measure.extent === "none" ? t.panelNone : t.panelOnlyIndirect} <span lang="nl">{measure.reason}</span>
        </p>
      )}
      {figures.length > 0 && (
        <Table
          caption={t.panelTitle}
          heads={[t.title, t.middleOfCities, t.period, t.says]}
          rows={figures.map(({ indicator, latest, isOfCountry, fit, note }) => [
            <Link href={indicatorAddress(indicator.id)}>{titleIn(indicator, language)}</Link>,
            <Worded indicator={indicator} point={latest} view={view} />,
            <>
              <PeriodOf point={latest} view={view} />
              {isOfCountry && latest !== undefined && `, ${t.onlyCountry}`}
            </>,
            <>
              {t[fit]}
              {note !== null && <span lang="nl">. {note}</span>}
            </>,
          ])}
        />
      )}
      {since !== null && changes.length > 0 && <PointChanges view={view} since={since} changes={changes} />}
    </section>
  );
}

/** On a city: its figures, each beside the middle of the cities that resemble it. */
export function CityFigures({
  view,
  slug,
  figures,
  replied,
}: {
  readonly view: View;
  readonly slug: string;
  readonly figures: readonly PanelFigure[];
  /** The figures beside which the city says something. */
  readonly replied: ReadonlySet<Indicator["id"]>;
}) {
  const { language } = view;
  const t = listTexts[language];
  return (
    <section>
      <h2>{t.panelTitle}</h2>
      <p>
        {t.panelCityLead} <Link href={similarAddress(slug, new URLSearchParams())}>{similarPageTexts[language].panelLink}</Link>
      </p>
      <Table
        caption={t.panelCity}
        heads={[t.title, t.latest, t.middleOfSimilar, t.period]}
        rows={figures.map(({ indicator, latest, middle }) => [
          <>
            <Link href={indicatorAddress(indicator.id, slug)}>{titleIn(indicator, language)}</Link>
            {replied.has(indicator.id) && (
              <>
                {" "}
                <span class="small">
                  (<Link href={shownReplyAddress(indicator.id, slug)}>{replyTexts[language].onCity}</Link>)
                </span>
              </>
            )}
          </>,
          <Worded indicator={indicator} point={latest} view={view} />,
          <PointValue point={middle} indicator={indicator} language={language} />,
          <PeriodOf point={latest} view={view} />,
        ])}
      />
    </section>
  );
}

/** On a theme: how many figures belong to it, and where. */
export function ThemeFiguresLink({ view, count, position }: { readonly view: View; readonly count: number; readonly position: number }) {
  const t = listTexts[view.language];
  return (
    <section>
      <h2>{t.panelTitle}</h2>
      <p>
        {t.panelTheme(count)} <Link href={`${figuresAddress}?thema=${position}`}>{t.panelAll}</Link>
      </p>
    </section>
  );
}

const Worded = ({
  indicator,
  point,
  view,
}: {
  readonly indicator: Indicator;
  readonly point: LinePoint | undefined;
  readonly view: View;
}) =>
  point === undefined ? (
    <span>{listTexts[view.language].noFigures}</span>
  ) : (
    <>
      <PointValue point={point} indicator={indicator} language={view.language} /> <span lang="nl">{indicator.unit}</span>
    </>
  );

const PeriodOf = ({ point, view }: { readonly point: LinePoint | undefined; readonly view: View }) => (
  <span>{point === undefined ? "–" : [periodInWords(point.period, view.language), ...remarksOn(point, view.language)].join(", ")}</span>
);
