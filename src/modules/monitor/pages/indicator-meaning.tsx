import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link, SourceLink } from "../../../ui/link.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import type { Indicator } from "../domain/indicator.ts";
import type { CitedTable, ReadTable } from "../domain/stat-table.ts";
import type { SubjectLink } from "../domain/subject-link.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { listTexts } from "../texts/list.ts";

interface MeaningProps {
  readonly view: View;
  readonly indicator: Indicator;
  readonly points: readonly SubjectLink[];
}

/** What the figure means: what is above and below the line, which way is better and why, and where it is weak. */
export function Meaning({ view, indicator, points }: MeaningProps) {
  const t = indicatorTexts[view.language];
  return (
    <section>
      <h2>{t.meaning}</h2>
      <dl class="facts">
        {indicator.numerator !== null && <DutchFact name={t.numerator} words={[indicator.numerator]} />}
        {indicator.denominator !== null && <DutchFact name={t.denominator} words={[indicator.denominator]} />}
        <dt>{t.direction}</dt>
        <dd>
          {t.directions[indicator.direction]}. <span lang="nl">{indicator.directionReason}</span>
        </dd>
        {indicator.knownBreaks.length > 0 && <DutchFact name={t.knownBreaks} words={indicator.knownBreaks} />}
        {indicator.weaknesses.length > 0 && <DutchFact name={t.weaknesses} words={indicator.weaknesses} />}
      </dl>
      {points.length > 0 && <Points view={view} points={points} />}
    </section>
  );
}

const DutchFact = ({ name, words }: { readonly name: string; readonly words: readonly string[] }) => (
  <>
    <dt>{name}</dt>
    <dd lang="nl">
      {words.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </dd>
  </>
);

function Points({ view, points }: Pick<MeaningProps, "view" | "points">) {
  const t = listTexts[view.language];
  return (
    <>
      <h3>{indicatorTexts[view.language].focusPoints}</h3>
      <ul class="rows">
        {points.map(({ address, title, label, position, fit, note }) => (
          <li>
            <p class="row__title" lang="nl">
              <ThemeMark position={position} label={label} /> <Link href={address}>{title}</Link>
            </p>
            <p class="row__below">
              {t[fit]}
              {note !== null && (
                <>
                  . <span lang="nl">{note}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SourceProps {
  readonly view: View;
  readonly indicator: Indicator;
  readonly tables: readonly CitedTable[];
}

/** Where the figures come from, under which terms, and when they were read. */
export function SourceFacts({ view, indicator, tables }: SourceProps) {
  const t = indicatorTexts[view.language];
  const { source } = indicator;
  return (
    <section>
      <h2>{t.sourceAndVintage}</h2>
      <dl class="facts">
        <dt>{t.organisation}</dt>
        <dd lang="nl">{source.organisation}</dd>
        <dt>{t.table}</dt>
        <dd lang="nl">
          {source.table}
          {source.tableTitle !== null && `, ${source.tableTitle}`} ({t.verified[source.tableVerified]})
        </dd>
        {tables.map((table) => (
          <CitedFacts view={view} table={table} />
        ))}
      </dl>
    </section>
  );
}

function CitedFacts({ view, table }: { readonly view: View; readonly table: CitedTable }) {
  return (
    <>
      <dt lang="nl">{table.id}</dt>
      <dd>
        <p lang="nl">{table.title}</p>
        <p lang="nl">
          {table.terms.attribution ?? table.publisher}. {table.terms.name}.
        </p>
        {table.reads.map((read) => (
          <Read view={view} read={read} />
        ))}
        <p>
          <SourceLink href={table.address} view={view} />
        </p>
      </dd>
    </>
  );
}

function Read({ view, read }: { readonly view: View; readonly read: ReadTable }) {
  const t = indicatorTexts[view.language];
  return (
    <p>
      {t.version(read.version)}, {t.readOn(dateInWords({ on: read.readOn, note: null }, view.language))}
      {read.note !== null && (
        <>
          . <span lang="nl">{read.note}</span>
        </>
      )}
    </p>
  );
}
