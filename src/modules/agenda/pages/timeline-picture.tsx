import type { Theme } from "../domain/theme.ts";
import type { TimelineItem } from "../domain/timeline.ts";
import { labelOf } from "../domain/words.ts";

interface PictureProps {
  readonly themes: readonly Theme[];
  readonly items: readonly TimelineItem[];
  readonly title: string;
  readonly description: string;
}

const width = 720;
const left = 44;
const row = 26;

/** A line for each theme with a mark for each thing that happened, by year. The list below holds the same. */
export function TimelinePicture({ themes, items, title, description }: PictureProps) {
  const dated = items.flatMap((item) => (item.date.on === null ? [] : [{ ...item, year: yearOf(item.date.on) }]));
  const first = Math.floor(dated.reduce((least, { year }) => Math.min(least, year), Number.POSITIVE_INFINITY));
  const last = Math.ceil(dated.reduce((most, { year }) => Math.max(most, year), first + 1));
  if (dated.length === 0) return null;
  const lines = [null, ...themes];
  const height = lines.length * row + 30;
  const across = (year: number) => Math.round((left + ((year - first) / (last - first)) * (width - left - 20)) * 10) / 10;
  const step = Math.max(1, Math.ceil((last - first) / 10));
  return (
    <svg class="timeline-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${description}`}>
      {Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step).map((year) => (
        <>
          <line class="timeline-picture__year" x1={across(year)} y1={0} x2={across(year)} y2={height - 24} />
          <text x={across(year)} y={height - 6} text-anchor="middle">
            {year}
          </text>
        </>
      ))}
      {lines.map((theme, index) => (
        <>
          <text x={0} y={index * row + 19}>
            {theme === null ? "" : labelOf(theme)}
          </text>
          {dated
            .filter((item) => item.theme === (theme?.position ?? null))
            .map((item) => (
              <Mark item={item} x={across(item.year)} y={index * row + 14} />
            ))}
        </>
      ))}
    </svg>
  );
}

/** A date on the scale of years: a year or a month at its beginning. */
function yearOf(on: string): number {
  const [year, month = "1", day = "1"] = on.split("-");
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

/** Things that happened are round, days that were set are square; the shape says it too, not the colour alone. */
function Mark({ item, x, y }: { readonly item: TimelineItem; readonly x: number; readonly y: number }) {
  const fill = item.theme === null ? "timeline-picture__whole" : `fill-${((item.theme - 1) % 9) + 1}`;
  if (item.kind === "deadline") return <rect class={fill} x={x - 6} y={y - 6} width={12} height={12} />;
  if (item.kind === "milestone") return <path class={fill} d={`M${x} ${y - 7}L${x + 7} ${y + 6}L${x - 7} ${y + 6}z`} />;
  return <circle class={fill} cx={x} cy={y} r={5} />;
}
