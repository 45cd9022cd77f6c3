import type { Language } from "../../../lib/language.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { LinePoint } from "../domain/line.ts";
import { compareTexts } from "../texts/compare.ts";
import { tableTexts } from "../texts/table.ts";
import { PointValue, remarksOn } from "./value.tsx";

/** The remarks of a table, each once, in the order in which its cells are read. */
export type Notes = readonly string[];

/** Everything that must be said about these points. */
export const notesOn = (points: readonly (LinePoint | undefined)[], language: Language): Notes => [
  ...new Set(points.flatMap((point) => noted(point, language))),
];

/** What must be said of a point of a table, also when a source says nothing at all: a gap has a reason (D6). */
export const noted = (point: LinePoint | undefined, language: Language): readonly string[] =>
  point === undefined ? [tableTexts[language].nothingKnown] : remarksOn(point, language);

interface NotedProps {
  readonly point: LinePoint | undefined;
  readonly indicator: Pick<Indicator, "decimals">;
  readonly notes: Notes;
  readonly language: Language;
}

/** A figure with the letters of its remarks: letters, because a small number behind a figure reads as part of it. */
export function NotedValue({ point, indicator, notes, language }: NotedProps) {
  const letters = noted(point, language).map((remark) => letterOf(notes.indexOf(remark)));
  return (
    <>
      <PointValue point={point} indicator={indicator} language={language} />
      {letters.length > 0 && (
        <sup>
          <span class="hidden">, {compareTexts[language].note} </span>
          {letters.join(" ")}
        </sup>
      )}
    </>
  );
}

/** What the letters of a table mean. */
export const NotesList = ({ notes, language }: { readonly notes: Notes; readonly language: Language }) =>
  notes.length === 0 ? null : (
    <section class="small">
      <h3>{compareTexts[language].notes}</h3>
      <dl class="facts">
        {notes.map((remark, index) => (
          <>
            <dt>{letterOf(index)}</dt>
            <dd>{remark}</dd>
          </>
        ))}
      </dl>
    </section>
  );

/** a to z, then aa, ab and on. */
const letterOf = (index: number): string =>
  (index < 26 ? "" : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));
