import type { Language } from "../../../lib/language.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Table, type TableRow } from "../../../ui/table.tsx";
import { indicatorAddress } from "../domain/addresses.ts";
import type { Change } from "../domain/change.ts";
import { type Indicator, titleIn } from "../domain/indicator.ts";
import { type PeriodCode, partsOf } from "../domain/period-code.ts";
import type { wayOf } from "../domain/way.ts";
import { changeTexts } from "../texts/changes.ts";
import { periodInWords } from "../texts/period.ts";
import { valueInWords } from "./value.tsx";

/** A figure before and after, with which way that is. */
export interface ChangedFigure {
  readonly indicator: Indicator;
  readonly change: Change;
  readonly way: ReturnType<typeof wayOf>;
}

interface Props {
  readonly view: View;
  /** The first year of the agenda. */
  readonly since: number;
  readonly changes: readonly ChangedFigure[];
}

/** On a focus point: the figures that measure it, at the start of the agenda and now. */
export function PointChanges({ view, since, changes }: Props) {
  const t = changeTexts[view.language];
  return (
    <>
      <h3>{t.pointTitle(since)}</h3>
      <p>{t.pointLead}</p>
      <ChangeTable caption={t.pointTitle(since)} since={since} changes={changes} language={view.language} />
    </>
  );
}

/** On an initiative: the same, worded so that nobody takes it for what the initiative brought about. */
export function InitiativeFigures({ view, since, changes }: Props) {
  const t = changeTexts[view.language];
  return (
    <section id="cijfers">
      <h2>{t.initiativeTitle}</h2>
      <p class="note">{t.initiativeLead}</p>
      <ChangeTable caption={t.initiativeTitle} since={since} changes={changes} language={view.language} />
    </section>
  );
}

interface TableProps extends Omit<Props, "view"> {
  readonly caption: string;
  readonly language: Language;
}

function ChangeTable({ caption, since, changes, language }: TableProps) {
  const t = changeTexts[language];
  return (
    <Table
      caption={caption}
      heads={[t.figure, t.before, t.after, t.change, t.cities]}
      rows={changes.map((changed) => rowOf(changed, since, language))}
    />
  );
}

function rowOf({ indicator, change, way }: ChangedFigure, since: number, language: Language): TableRow {
  const t = changeTexts[language];
  const { from, until, start, end, cities } = change;
  const at = (value: number, period: PeriodCode) => t.inPeriod(valueInWords(value, indicator, language), periodInWords(period, language));
  return [
    <>
      <Link href={indicatorAddress(indicator.id)}>{titleIn(indicator, language)}</Link>
      {", "}
      <span class="small quiet" lang="nl">
        {indicator.unit}
      </span>
    </>,
    <>
      {at(start, from)}
      {partsOf(from).year !== since && <span class="small quiet"> ({t.notThen(since)})</span>}
    </>,
    at(end, until),
    `${signed(end - start, indicator, language)}: ${t.ways[way]}`,
    cities,
  ];
}

/** A difference with its sign, as a minus that is read as one; nothing that rounds to zero has a sign. */
function signed(difference: number, indicator: Indicator, language: Language): string {
  const size = valueInWords(Math.abs(difference), indicator, language);
  if (!/[1-9]/.test(size)) return size;
  return `${difference < 0 ? "−" : "+"}${size}`;
}
