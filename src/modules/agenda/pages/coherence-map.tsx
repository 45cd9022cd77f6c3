import type { FocusPointId } from "../../../lib/ids.ts";
import { focusPointAddress } from "../domain/addresses.ts";
import type { Tie } from "../domain/coherence.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { Theme } from "../domain/theme.ts";
import { labelOf } from "../domain/words.ts";

interface MapProps {
  readonly themes: readonly Theme[];
  readonly points: readonly FocusPoint[];
  /** The ties to draw. */
  readonly ties: readonly Tie[];
  readonly title: string;
  readonly description: string;
}

const size = 720;
const ring = 262;
const outer = 316;

/** Focus points around a circle, theme by theme, with a line between two that lean on each other. The same stands in the list below. */
export function CoherenceMap({ themes, points, ties, title, description }: MapProps) {
  const angles = anglesOf(points);
  const byId = new Map(points.map((point) => [point.id, point]));
  return (
    <svg class="coherence" viewBox={`0 0 ${size} ${size}`} role="group" aria-label={`${title}. ${description}`}>
      <g aria-hidden="true">
        {ties.toReversed().map((tie) => (
          <path class={`coherence__tie coherence__tie--${levelOfTie(tie.strength)}`} d={chord(angles, tie)}>
            <title>{`${byId.get(tie.from)?.code} – ${byId.get(tie.to)?.code}: ${tie.strength}`}</title>
          </path>
        ))}
      </g>
      {points.map((point) => (
        <PointDot point={point} theme={themes.find(({ id }) => id === point.themes[0])} angle={angles.get(point.id) ?? 0} />
      ))}
      {themes.map((theme) => (
        <ThemeLabel theme={theme} angles={points.filter(({ themes: own }) => own[0] === theme.id).map(({ id }) => angles.get(id) ?? 0)} />
      ))}
    </svg>
  );
}

/** How thick a line is, in three steps. */
const levelOfTie = (strength: number): 1 | 2 | 3 => (strength >= 6 ? 3 : strength >= 3 ? 2 : 1);

/** Where each focus point stands on the circle, in radians from the top; between themes a place stays open. */
function anglesOf(points: readonly FocusPoint[]): ReadonlyMap<FocusPointId, number> {
  let place = 0;
  const places = points.map((point, index) => {
    const before = points[index - 1];
    place += before === undefined || before.themes[0] === point.themes[0] ? 1 : 2;
    return place;
  });
  const step = (2 * Math.PI) / (place + 1);
  return new Map(points.map(({ id }, index) => [id, (places[index] ?? 0) * step]));
}

const at = (angle: number, radius: number) => ({
  x: Math.round((size / 2 + Math.sin(angle) * radius) * 10) / 10,
  y: Math.round((size / 2 - Math.cos(angle) * radius) * 10) / 10,
});

/** A line bent towards the middle. */
function chord(angles: ReadonlyMap<FocusPointId, number>, { from, to }: Tie): string {
  const start = at(angles.get(from) ?? 0, ring);
  const end = at(angles.get(to) ?? 0, ring);
  const middle = size / 2;
  const bend = (one: number, other: number) => Math.round(((one + other) / 2) * 0.35 + middle * 0.65);
  return `M${start.x} ${start.y}Q${bend(start.x, end.x)} ${bend(start.y, end.y)} ${end.x} ${end.y}`;
}

function PointDot({ point, theme, angle }: { readonly point: FocusPoint; readonly theme: Theme | undefined; readonly angle: number }) {
  const dot = at(angle, ring);
  const label = at(angle, ring + 24);
  return (
    <a class="coherence__point" href={focusPointAddress(point.agenda, point.code)}>
      <title>{`${point.code} ${point.title}`}</title>
      <circle class={`fill-${(((theme?.position ?? 1) - 1) % 9) + 1}`} cx={dot.x} cy={dot.y} r={8} />
      <text x={label.x} y={label.y + 5} text-anchor="middle">
        {point.code}
      </text>
    </a>
  );
}

/** The number of a theme in its colour, beside the middle of its focus points. */
function ThemeLabel({ theme, angles }: { readonly theme: Theme; readonly angles: readonly number[] }) {
  const [first] = angles;
  const last = angles.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = at(first - 0.04, outer);
  const until = at(last + 0.04, outer);
  const label = at((first + last) / 2, outer + 22);
  const sweep = last - first > Math.PI ? 1 : 0;
  return (
    <g aria-hidden="true">
      <path
        class={`coherence__theme line-${((theme.position - 1) % 9) + 1}`}
        d={`M${from.x} ${from.y}A${outer} ${outer} 0 ${sweep} 1 ${until.x} ${until.y}`}
      />
      <text class="coherence__number" x={label.x} y={label.y + 6} text-anchor="middle">
        {labelOf(theme)}
      </text>
    </g>
  );
}
