/** The signs that need a word: how a line is drawn, and what stands on it. */
export type Sign =
  | "provisional"
  | "forecast"
  | "bridged"
  | "missing"
  | "breaks"
  | "target"
  | "before"
  | "open-bar"
  | "peer"
  | "other"
  | "regression";

/** A sign by itself, as it is drawn in the picture, to stand before what it means. */
export const SignMark = ({ sign }: { readonly sign: Sign }) => (
  <svg class="chart__sign" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
    {drawings[sign]()}
  </svg>
);

const drawings: Readonly<Record<Sign, () => ReturnType<typeof MissingMark>>> = {
  provisional: () => <path class="chart__line chart__line--provisional" d="M0 6H24" />,
  forecast: () => <path class="chart__line chart__line--forecast" d="M1 6H24" />,
  bridged: () => <circle class="chart__dot chart__dot--open" cx="12" cy="6" r="3.5" />,
  missing: () => <MissingMark x={12} y={6} />,
  breaks: () => <BreakMark x={12} y={6} />,
  target: () => <path class="chart__target" d="M0 6H24" />,
  before: () => <path class="chart__before" d="M12 0V12" />,
  "open-bar": () => <rect class="chart__bar chart__bar--open" x="1" y="2" width="22" height="9" />,
  peer: () => <circle class="chart__spot chart__spot--peer" cx="12" cy="6" r="4.5" />,
  other: () => <circle class="chart__spot" cx="12" cy="6" r="4.5" />,
  regression: () => <path class="chart__regression" d="M0 10L24 2" />,
};

interface MarkPlace {
  /** Pixels, or a share of the width. */
  readonly x: number | string;
  readonly y: number;
}

/** A little cross: here a figure is missing. */
export const MissingMark = ({ x, y }: MarkPlace) => (
  <svg class="chart__loose" x={x} y={y} width="1" height="1">
    <path class="chart__missing" d="M-3 -3L3 3M-3 3L3 -3" />
  </svg>
);

/** Two upright strokes: here the series breaks. */
export const BreakMark = ({ x, y }: MarkPlace) => (
  <svg class="chart__loose" x={x} y={y} width="1" height="1">
    <path class="chart__break" d="M-1.5 -6V6M2 -6V6" />
  </svg>
);
