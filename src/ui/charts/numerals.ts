import type { Language } from "../../lib/language.ts";
import type { Axis } from "./axis.ts";
import type { ChartMeasure } from "./chart-point.ts";
import { texts } from "./texts.ts";

/** What all figures of a picture are divided by, so that its numbers stay short; the words stand after the unit. */
interface Scale {
  readonly divisor: number;
  readonly words: string;
}

/** No scale for everyday numbers; millions, and what is larger or very small, by a thousand at a time. */
function scaleFor(figures: readonly number[], language: Language): Scale {
  const largest = Math.max(0, ...figures.map(Math.abs));
  if (largest === 0 || (largest >= 0.001 && largest < 1e6)) return { divisor: 1, words: "" };
  const power = Math.floor(Math.log10(largest) / 3) * 3;
  return { divisor: Number(`1e${power}`), words: `× ${texts[language].powers[power] ?? `10${raised(power)}`}` };
}

/** A number with so many decimals, also when they are zeros, so that columns and ticks line up; with a true minus. */
export function figureIn(figure: number, decimals: number, language: Language): string {
  return formatOf(language, Math.min(20, decimals)).format(figure).replace("-", "−");
}

/** How the figures of one picture are written: all in its scale, each as exact as it should be. */
export interface Writing {
  /** The unit with the scale after it. */
  readonly unit: string;
  /** A figure, with the decimals of its measure. */
  readonly figure: (figure: number) => string;
  /** A tick, with as many decimals as tell ticks apart. */
  readonly tick: (tick: number, axis: Axis) => string;
}

/** How to write these figures of a measure. */
export function writingOf(measure: ChartMeasure, figures: readonly number[], language: Language): Writing {
  const { divisor, words } = scaleFor(figures, language);
  const decimals = divisor === 1 ? measure.decimals : 1;
  return {
    unit: [measure.unit, words].filter((part) => part !== "").join(" "),
    figure: (figure) => figureIn(figure / divisor, decimals, language),
    tick: (tick, { exponent }) => figureIn(tick / divisor, Math.max(0, Math.round(Math.log10(divisor)) - exponent), language),
  };
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const found = formats.get(key);
  if (found) return found;
  const made = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  });
  formats.set(key, made);
  return made;
}

const superscripts: Readonly<Record<string, string>> = {
  "-": "⁻",
  0: "⁰",
  1: "¹",
  2: "²",
  3: "³",
  4: "⁴",
  5: "⁵",
  6: "⁶",
  7: "⁷",
  8: "⁸",
  9: "⁹",
};

const raised = (power: number): string => [...String(power)].map((sign) => superscripts[sign] ?? sign).join("");
