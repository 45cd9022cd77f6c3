import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { City } from "../domain/city.ts";
import type { MemberCount } from "../domain/membership.ts";
import { bodyTexts } from "../texts/bodies.ts";

interface MembersProps {
  readonly view: View;
  /** The earliest first. */
  readonly counts: readonly MemberCount[];
  readonly cities: ReadonlyMap<string, City>;
  readonly today: string;
}

/** How the number of members grew: a small picture, and the same as a table with the cities. */
export function MemberSteps(props: MembersProps) {
  const t = bodyTexts[props.view.language];
  return (
    <section id="leden">
      <h2>{t.memberCounts}</h2>
      <div class="columns">
        <MemberTable {...props} />
        <Steps {...props} />
      </div>
    </section>
  );
}

/** The picture, in its own units: wide as the years, high as the members. */
const frame = { width: 480, height: 170, left: 4, right: 32, top: 16, bottom: 28 } as const;

function Steps({ view, counts, today }: MembersProps) {
  const t = bodyTexts[view.language];
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return null;
  const x = scaleOf(yearOf(first.day), yearOf(today), frame.left, frame.width - frame.right);
  const y = scaleOf(0, last.members, frame.height - frame.bottom, frame.top);
  const line = counts.map(({ day, members }) => ({ x: x(yearOf(day)), y: y(members) }));
  const path = line.map((point, index) => (index === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`)).join("");
  return (
    <figure class="member-steps">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={t.memberCountsSays(first.members, last.members)}>
        <path class="member-steps__floor" d={`M${frame.left} ${y(0)}H${frame.width - frame.right}`} />
        <path class="member-steps__line" d={`${path}H${x(yearOf(today))}`} />
        {[first, last].map(({ day, members }) => (
          <text
            x={x(yearOf(day === first.day ? first.day : today)) + (day === first.day ? 0 : 6)}
            y={y(members) + (day === first.day ? -8 : 5)}
          >
            {members}
          </text>
        ))}
        {[first.day, "2014", "2018", "2022"].map((day) => (
          <text class="member-steps__year" x={x(yearOf(day))} y={frame.height - 8}>
            {day.slice(0, 4)}
          </text>
        ))}
      </svg>
      <figcaption class="quiet small">{t.memberCountsSays(first.members, last.members)}</figcaption>
    </figure>
  );
}

/** A day as a year with a fraction; the days of a month count alike. */
const yearOf = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7) || "1") - 1) / 12;

const scaleOf =
  (from: number, until: number, start: number, end: number) =>
  (value: number): number =>
    Math.round(start + ((value - from) / (until - from || 1)) * (end - start));

function MemberTable({ view, counts, cities }: MembersProps) {
  const t = bodyTexts[view.language];
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.memberCountsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.fromDay}</th>
            <th scope="col" class="number">
              {t.memberTotal}
            </th>
            <th scope="col">{t.joined}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count, index) => (
            <tr>
              <th scope="row">{dateInWords({ on: count.day, note: null }, view.language)}</th>
              <td class="number">{count.members}</td>
              <td>
                {index === 0 ? t.firstKnown(count.members) : <CityNames cities={count.joined.flatMap((id) => cities.get(id) ?? [])} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const CityNames = ({ cities }: { readonly cities: readonly City[] }) => (
  <>{cities.map(({ name, slug }, index) => [index > 0 && ", ", <Link href={`/steden/${slug}`}>{name}</Link>])}</>
);
