import type { Markup } from "../../../../lib/markup/markup.ts";
import { momentInWords } from "../../../../lib/moment.ts";
import { wholeNumber } from "../../../../lib/numbers.ts";
import type { View } from "../../../../lib/view.ts";
import { Page } from "../../../../ui/page.tsx";
import { Table, type TableRow } from "../../../../ui/table.tsx";
import { figureFilesAddress } from "../../domain/addresses.ts";
import type { Figures } from "../../domain/figure-file/figures-in.ts";
import { sharedProblems } from "../../domain/figure-file/file-reading.ts";
import { type Understanding, wrongIn } from "../../domain/figure-file/understanding.ts";
import { figureFileTexts } from "../../texts/figure-files.ts";
import { findingInWords } from "../../texts/loads.ts";
import { periodInWords } from "../../texts/period.ts";
import { FileForm } from "./file-form.tsx";
import type { LookProps } from "./look-props.ts";
import { aboveFiles } from "./send.tsx";

/** So many figures stand on the page, so that a person sees how they were read. */
const shown = 12;

/** What was understood of a file: everything that is wrong, how it is read, and the first figures. */
export function LookPage(props: LookProps): Markup {
  const { view, file, understood } = props;
  const t = figureFileTexts[view.language];
  const { figures } = understood;
  return (
    <Page view={view} title={t.look} description={t.description} above={[...aboveFiles(view), { href: figureFilesAddress, name: t.title }]}>
      <h1>{t.look}</h1>
      <Verdict {...props} />
      <section>
        <h2>{t.facts}</h2>
        <Table caption={t.facts} heads={t.factHeads} rows={factsOf(view, file, understood)} isStill />
      </section>
      {figures !== null && figures.cells.length > 0 && <FirstFigures view={view} figures={figures} />}
      <FileForm {...props} />
      {figures !== null && figures.problemCount > 0 && <CellProblems view={view} figures={figures} />}
    </Page>
  );
}

function Verdict({ view, understood, refused }: LookProps) {
  const { language } = view;
  const t = figureFileTexts[language];
  const count = wrongIn(understood);
  if (refused.length > 0)
    return (
      <div class="problems" role="alert" id="problemen" tabindex={-1}>
        <h2>{t.refusedLoad}</h2>
        <ul>
          {refused.map((finding) => (
            <li>{findingInWords(finding, language)}</li>
          ))}
        </ul>
      </div>
    );
  if (count === 0)
    return (
      <p class="notice" role="status">
        {t.well(understood.figures?.cells.length ?? 0)}
      </p>
    );
  return (
    <div class="problems" role="alert" id="problemen" tabindex={-1}>
      <h2>{t.wrong(count)}</h2>
      <p>{t.wrongLead}</p>
      <ul>
        {understood.tableProblems.map(({ field, code }) => (
          <li>
            <a class="nl-link" href="#tabel">
              {field === "table" ? t.tableId : t.words[field]}: {t.choiceProblems[code]}
            </a>
          </li>
        ))}
        {understood.mappingProblems.map(({ code, head }) => (
          <li>
            <a class="nl-link" href="#kolommen">
              {t.mappingProblems[code](head)}
            </a>
          </li>
        ))}
        {(understood.figures?.problemCount ?? 0) > 0 && (
          <li>
            <a class="nl-link" href="#cellen">
              {t.cells(understood.figures?.problemCount ?? 0)}
            </a>
          </li>
        )}
        {understood.figures?.cells.length === 0 && understood.figures.problemCount === 0 && <li>{t.nothingLeft}</li>}
      </ul>
    </div>
  );
}

function factsOf(view: View, file: LookProps["file"], { table, figures, fit }: Understanding): readonly TableRow[] {
  const { language } = view;
  const t = figureFileTexts[language];
  const notes = [...table.above, ...table.below].map(({ cells }) => cells.filter((text) => text.trim() !== "").join(" "));
  return [
    [t.fileName, file.name],
    ...(table.sheet === null ? [] : [[t.sheet, table.sheet]]),
    [t.place, t.inRow(table.headRow, table.lines.length)],
    ...(figures === null ? [] : figureFacts(view, figures)),
    ...(notes.length === 0 ? [] : [[t.notRead, notes.map((note) => <p class="cell-value">{note}</p>)]]),
    ...(fit === null || fit.lost.length === 0 ? [] : [[t.gone, fit.lost.join("; ")]]),
    ...(fit === null || fit.fresh.length === 0 ? [] : [[t.fresh, fit.fresh.join("; ")]]),
    [t.until, momentInWords(file.expiresAt, language)],
  ];
}

function figureFacts({ language }: View, { cells, periods, areas, leftOut }: Figures): readonly TableRow[] {
  const t = figureFileTexts[language];
  const inOrder = [...periods.keys()].toSorted();
  const span = inOrder.length > 2 ? [inOrder[0], inOrder.at(-1)] : inOrder;
  const provisional = cells.filter(({ status }) => status === "provisional").length;
  const missing = cells.filter(({ value }) => value === null).length;
  const rows = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  const dash = inOrder.length > 2 ? " – " : ", ";
  return [
    [t.figures, [t.counts(cells.length, missing), ...(provisional > 0 ? [t.provisional(provisional)] : [])].join("; ")],
    [t.periods, span.flatMap((period) => (period === undefined ? [] : [periodInWords(period, language)])).join(dash)],
    [t.areas, wholeNumber(areas.size, language)],
    ...(leftOut.size === 0
      ? []
      : [
          [
            t.leftOut,
            <details>
              <summary>{t.leftOutRows(rows, leftOut.size)}</summary>
              <p>{[...leftOut.keys()].slice(0, 500).join("; ")}</p>
            </details>,
          ],
        ]),
  ];
}

/** So many different things that are wrong stand on the page, each with so many of its lines. */
const mostProblems = 100;
const mostRows = 8;

function CellProblems({ view, figures }: { readonly view: View; readonly figures: Figures }) {
  const t = figureFileTexts[view.language];
  const shared = sharedProblems(figures.problems);
  const some = shared.slice(0, mostProblems);
  return (
    <section>
      <h2 id="cellen">{t.cells(figures.problemCount)}</h2>
      {(some.length < shared.length || figures.problems.length < figures.problemCount) && <p>{t.cellsShown(some.length)}</p>}
      <Table
        caption={t.cells(figures.problemCount)}
        heads={t.cellHeads}
        rows={some.map(({ rows, head, code, value, detail }) => [
          rows.length > mostRows ? t.andMore(rows.slice(0, mostRows).join(", "), rows.length - mostRows) : rows.join(", "),
          head,
          value.trim() === "" ? <span class="quiet">{t.blank}</span> : <span class="cell-value">{value}</span>,
          t.cellProblems[code](detail),
        ])}
        isStill
      />
    </section>
  );
}

function FirstFigures({ view, figures }: { readonly view: View; readonly figures: Figures }) {
  const { language } = view;
  const t = figureFileTexts[language];
  const { cells, measures, areas } = figures;
  return (
    <section>
      <h2>{t.first}</h2>
      <Table
        caption={t.first}
        heads={t.firstHeads}
        rows={cells
          .slice(0, shown)
          .map(({ measure, slice, area, period, value, missing }) => [
            measures.get(measure)?.title ?? measure,
            slice,
            areas.get(area)?.title ?? area,
            periodInWords(period, language),
            value === null ? <span class="quiet">{missing}</span> : value.toLocaleString(language, { maximumFractionDigits: 10 }),
            measures.get(measure)?.unit ?? "",
          ])}
        isStill
      />
    </section>
  );
}
