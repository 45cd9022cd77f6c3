import { Link } from "../../../ui/link.tsx";
import { Table, type TableRow } from "../../../ui/table.tsx";
import { indicatorAddress } from "../domain/addresses.ts";
import type { CityLine } from "../domain/beside.ts";
import { pointIn } from "../domain/comparison.ts";
import { titleIn } from "../domain/indicator.ts";
import { type Line, latestOf } from "../domain/line.ts";
import { byTime } from "../domain/period-code.ts";
import type { CityPace } from "../domain/target-division.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { peerTexts } from "../texts/peers.ts";
import { periodInWords } from "../texts/period.ts";
import { LineDrawing, SpreadDrawing, shownLine } from "./indicator-drawings.tsx";
import type { IndicatorProps } from "./indicator-props.ts";
import { periodBeside } from "./period-beside.ts";
import { askedIn, paceHead, paceInWords } from "./target-pace.ts";
import { Transfers } from "./transfers.tsx";
import { PointValue, remarksOn } from "./value.tsx";

/** The chosen city, or the middle of all cities, through the years: drawn, and the same as a table. */
export function OverTime(props: IndicatorProps) {
  const { view, indicator, chosen, country, pace } = props;
  const { language } = view;
  const t = indicatorTexts[language];
  const { name, line } = shownLine(props);
  const beside = line === country ? null : country;
  if (line.points.length === 0) return null;
  return (
    <section>
      <h2>{t.overTime}</h2>
      <LineDrawing {...props} />
      {pace !== null && <p>{paceInWords(pace, name, language)}</p>}
      <Table
        caption={t.lineTable(name)}
        heads={[
          t.year,
          name,
          ...(chosen === null ? [] : [t.middle(peerTexts[language].group[chosen.peers.kind])]),
          ...(beside === null ? [] : [t.country]),
          ...(pace === null ? [] : [paceHead(language)]),
          t.remark,
        ]}
        rows={rowsThrough(line, [chosen?.middle ?? null, beside], pace, { indicator, language })}
        isStill
      />
      <Transfers {...props} />
    </section>
  );
}

type Shown = Pick<IndicatorProps, "indicator"> & { readonly language: IndicatorProps["view"]["language"] };

function rowsThrough(
  line: Line,
  besides: readonly (Line | null)[],
  pace: CityPace | null,
  { indicator, language }: Shown,
): readonly TableRow[] {
  const lines = [line, ...besides.filter((one) => one !== null)];
  const ofPath = pace === null ? [] : [pace.from, pace.until];
  const periods = [...new Set([...lines.flatMap(({ points }) => points.map(({ period }) => period)), ...ofPath])];
  return periods
    .toSorted((a, b) => byTime(b, a))
    .map((period) => [
      periodInWords(period, language),
      ...lines.map((one) => <PointValue point={pointIn(one, period)} indicator={indicator} language={language} />),
      ...(pace === null ? [] : [askedIn(pace, period, language)]),
      remarksOn(pointIn(line, period), language).join("; "),
    ]);
}

/** All cities in the latest period: as dots on one line, and by name in a table. No order of merit. */
export function BesideOthers(props: IndicatorProps) {
  const { view, indicator, cities, chosen, peerQuery } = props;
  const { language } = view;
  const t = indicatorTexts[language];
  const period = periodBeside(cities, chosen);
  if (period === null) return null;
  return (
    <section>
      <h2>{`${t.besideOthers}, ${periodInWords(period, language)}`}</h2>
      <SpreadDrawing {...props} />
      <details>
        <summary>{t.allTable}</summary>
        <div id="per-stad">
          <Table
            caption={`${titleIn(indicator, language)}, ${indicator.unit}`}
            heads={[t.city, t.value, t.year, t.remark]}
            rows={cities.map((city) => cityRow(city, peerQuery, { indicator, language }))}
          />
        </div>
      </details>
    </section>
  );
}

function cityRow({ name, slug, line }: CityLine, peerQuery: URLSearchParams, { indicator, language }: Shown): TableRow {
  const point = latestOf(line) ?? undefined;
  return [
    <Link href={indicatorAddress(indicator.id, slug, peerQuery)}>{name}</Link>,
    <PointValue point={point} indicator={indicator} language={language} />,
    point === undefined ? "–" : periodInWords(point.period, language),
    remarksOn(point, language).join("; "),
  ];
}
