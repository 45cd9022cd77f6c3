import type { Language } from "../lib/language.ts";
import { texts } from "./texts.ts";

/** What became of an ask or an offer. */
export type VerdictName = keyof (typeof texts)["nl"]["verdict"];

/** Shape and word together: the shape alone tells the verdicts apart, without colour. */
export const Verdict = ({ verdict, language }: { readonly verdict: VerdictName; readonly language: Language }) => (
  <span class={`verdict verdict--${verdict}`}>
    <VerdictMark verdict={verdict} />
    {texts[language].verdict[verdict]}
  </span>
);

/** The shape alone; what it says must stand in words beside it or in a label around it. */
export const VerdictMark = ({ verdict, size = 16 }: { readonly verdict: VerdictName; readonly size?: number }) => (
  <svg class={`verdict-mark verdict-mark--${verdict}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
    {shapes[verdict]}
  </svg>
);

const ring = <circle class="line" cx="8" cy="8" r="6" />;
const disc = <circle class="fill" cx="8" cy="8" r="7" />;
const half = (
  <>
    {ring}
    <path class="fill" d="M8 2a6 6 0 0 0 0 12z" />
  </>
);
const dots = (
  <>
    {ring}
    <path class="fill" d="M4.2 7.2h1.6v1.6H4.2zM7.2 7.2h1.6v1.6H7.2zM10.2 7.2h1.6v1.6h-1.6z" />
  </>
);
const check = (
  <>
    {disc}
    <path class="cut" d="m4.6 8.2 2.4 2.4 4.4-4.8" />
  </>
);
const dashed = <circle class="line dashed" cx="8" cy="8" r="6" />;

const shapes: Readonly<Record<VerdictName, typeof ring>> = {
  granted: check,
  done: check,
  partly: half,
  pending: dots,
  ongoing: dots,
  refused: (
    <>
      {ring}
      <path class="line" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />
    </>
  ),
  overtaken: <path class="line" d="M2 11.5 8 5l2.5 3L14 4m-3.6 0H14v3.6" />,
  unknown: dashed,
  "not-found": dashed,
};
