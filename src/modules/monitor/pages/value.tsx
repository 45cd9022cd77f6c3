import type { Language } from "../../../lib/language.ts";
import { fixedNumber } from "../../../lib/numbers.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { LinePoint } from "../domain/line.ts";
import { indicatorTexts } from "../texts/indicator.ts";

/** A figure with as many decimals as its indicator shows. */
export const valueInWords = (value: number, { decimals }: Pick<Indicator, "decimals">, language: Language): string =>
  fixedNumber(value, decimals, language);

/** A point as it stands in a table: its figure, or a dash with the reason for whoever cannot see the remark. */
export const PointValue = ({
  point,
  indicator,
  language,
}: {
  readonly point: LinePoint | undefined;
  readonly indicator: Pick<Indicator, "decimals">;
  readonly language: Language;
}) => <span>{point === undefined || point.value === null ? "–" : valueInWords(point.value, indicator, language)}</span>;

/** What must be known of a point to read it: that it is provisional, bridged, after a break, or why it is not there. */
export function remarksOn(point: LinePoint | undefined, language: Language): readonly string[] {
  if (point === undefined) return [];
  const t = indicatorTexts[language];
  return [
    ...(point.value === null ? [t.noFigure(reasonIn(point.missing, language))] : []),
    ...(point.value !== null && point.status !== "final" ? [t.statuses[point.status]] : []),
    ...(point.isBridged ? [t.bridgedMark] : []),
    ...(point.isOnOldBorders ? [t.oldBordersMark] : []),
    ...(point.breaksBefore ? [t.breakMark] : []),
  ];
}

/** Why there is no figure: our own reasons in words, the publisher's as it stands. */
export function reasonIn(missing: string | null, language: Language): string {
  const known: Readonly<Record<string, string>> = indicatorTexts[language].reasons;
  return known[missing ?? ""] ?? missing ?? "";
}
