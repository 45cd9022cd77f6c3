import type { Language } from "../../lib/language.ts";
import type { Children } from "../../lib/markup/markup.ts";
import { type Sign, SignMark } from "./sign-mark.tsx";

/** A sign of the picture with what it means. */
export interface SaidSign {
  readonly sign: Sign;
  readonly says: string;
}

interface FrameProps {
  readonly title: string;
  /** With the scale; the second line of the heading. */
  readonly unit: string;
  readonly language: Language;
  readonly children: Children;
  /** Only the signs that stand in this picture. */
  readonly signs?: readonly SaidSign[];
  /** What to mind when looking, such as an axis that does not begin at zero. */
  readonly notes?: readonly string[];
}

/** What stands around every picture of figures: its title with the unit above it, its signs and notes below it. */
export const ChartFrame = ({ title, unit, language, children, signs = [], notes = [] }: FrameProps) => (
  <figure class="chart" lang={language}>
    <figcaption class="chart__title">
      <strong>{title}</strong>
      {unit !== "" && <span>{unit}</span>}
    </figcaption>
    {children}
    {signs.length + notes.length > 0 && (
      <ul class="chart__signs">
        {signs.map(({ sign, says }) => (
          <li>
            <SignMark sign={sign} />
            {says}
          </li>
        ))}
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    )}
  </figure>
);
