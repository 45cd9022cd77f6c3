import type { Language } from "../../../lib/language.ts";
import { LineChart } from "../../../ui/charts/line-chart.tsx";
import type { TargetPath } from "../../../ui/charts/line-layout.ts";
import { Table, type TableRow } from "../../../ui/table.tsx";
import type { LinePoint } from "../domain/line.ts";
import { type PeriodCode, placeInTime } from "../domain/period-code.ts";
import { bandAtEnd, type PathYear, type TargetStory, yearsAlong } from "../domain/target-story.ts";
import { periodInWords } from "../texts/period.ts";
import { targetStoryTexts } from "../texts/target.ts";
import { chartPointOf } from "./chart-series.ts";
import { isRough, numberInWords, reachedInWords, roughly } from "./target-number.ts";
import { remarksOn } from "./value.tsx";

interface Props {
  readonly story: TargetStory;
  readonly language: Language;
}

/** The country on its way to a target, with the same as a table. Nothing without a figure or without a path. */
export function TargetChart({ story, language }: Props) {
  const t = targetStoryTexts[language];
  const years = yearsAlong(story);
  if (story.reading === null || years.length === 0) return null;
  const points = isRough(story.reading) ? story.points.map(inThousands) : story.points;
  return (
    <>
      <LineChart
        measure={{ title: t.chartTitle, unit: story.measure.measured.unit, decimals: 0 }}
        lines={{
          city: { name: t.country, points: points.map((point) => chartPointOf(point, language)) },
          others: [],
          middle: null,
          target: pathLine(story, language),
        }}
        language={language}
      />
      <Table
        caption={t.caption}
        heads={[t.year, t.reached, t.pathToTarget, t.remark]}
        rows={years.toReversed().map((year) => rowOf(year, story, language))}
        isStill
      />
    </>
  );
}

const inThousands = (point: LinePoint): LinePoint => ({ ...point, value: point.value === null ? null : roughly(point.value) });

function rowOf({ period, point, asked }: PathYear, { reading }: TargetStory, language: Language): TableRow {
  const value = point?.value ?? null;
  return [
    periodInWords(period, language),
    value === null ? "–" : reachedInWords(value, reading, language),
    numberInWords(asked, language),
    remarksOn(point ?? undefined, language).join("; "),
  ];
}

/** The path as a line in a picture; a step has no line. */
function pathLine({ course, measure }: TargetStory, language: Language): TargetPath | null {
  if (course === null || course.kind === "step") return null;
  return {
    name: targetStoryTexts[language].pathShort,
    from: endOf(course.base, language),
    to: endOf(course.target, language),
    band: bandAtEnd(course, measure.measured.band),
  };
}

const endOf = ({ period, value }: { readonly period: PeriodCode; readonly value: number }, language: Language) => ({
  at: placeInTime(period),
  label: periodInWords(period, language),
  value,
});
