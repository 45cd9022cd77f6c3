import type { Language } from "../../lib/language.ts";
import { type Breaks, rangesOf } from "./classes.ts";
import type { Writing } from "./numerals.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly figures: readonly (number | null)[];
  readonly breaks: Breaks;
  readonly writing: Writing;
  /** What has a place on the map: cities, unless it is said. */
  readonly counted?: "cities" | "municipalities";
  readonly language: Language;
}

const square = 22;

/** What each class of a map is: its shade, its number and its figures. */
export const ClassKey = (props: Props) => (
  <ul class="chart__signs">
    {rangesOf(props.figures, props.breaks).map(({ valueClass, from, to, count }) => (
      <li>
        <svg class="class-key" viewBox={`0 0 ${square} ${square}`} width={square} height={square} aria-hidden="true">
          <rect class={`tile level-${valueClass}`} x="1" y="1" width={square - 2} height={square - 2} />
          <text class={`tile__mark on-${valueClass}`} x={square / 2} y="16">
            {valueClass + 1}
          </text>
        </svg>
        {` ${rangeWords(from, to, props)} (${countWords(count, props)})`}
      </li>
    ))}
    {missingCount(props) > 0 && (
      <li>
        <svg class="class-key" viewBox={`0 0 ${square} ${square}`} width={square} height={square} aria-hidden="true">
          <rect class="tile level-0" x="1" y="1" width={square - 2} height={square - 2} />
          <path class="tile-hatch" d="M1 13L13 1M1 21L21 1M9 21L21 9" />
        </svg>
        {` ${texts[props.language].noFigure} (${countWords(missingCount(props), props)})`}
      </li>
    )}
  </ul>
);

/** The same in sentences. */
export function classWords(props: Props): string {
  const { map, nothing } = texts[props.language];
  const ranges = rangesOf(props.figures, props.breaks);
  if (ranges.length === 0) return nothing;
  const missing = missingCount(props);
  return [
    map.classes(ranges.length),
    ...ranges.map(({ valueClass, from, to, count }) => map.inClass(valueClass + 1, rangeWords(from, to, props), countWords(count, props))),
    ...(missing > 0 ? [map.without(countWords(missing, props))] : []),
  ].join(" ");
}

const countWords = (count: number, { counted = "cities", language }: Props): string => texts[language].map[counted](count);

function rangeWords(from: number, to: number, { writing, language }: Props): string {
  const [first, last] = [writing.figure(from), writing.figure(to)];
  return first === last ? first : texts[language].map.range(first, last);
}

const missingCount = ({ figures }: Props): number => figures.filter((figure) => figure === null || !Number.isFinite(figure)).length;
