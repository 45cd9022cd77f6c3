import type { Markup } from "../../../lib/markup/markup.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import { Icon } from "../../../ui/icon.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { texts as shared } from "../../../ui/texts.ts";
import { figuresAddress, indicatorAddress, tableAddress } from "../domain/addresses.ts";
import { cellCount, type FigureTable, mostCells, mostIndicators } from "../domain/figure-table.ts";
import { titleIn } from "../domain/indicator.ts";
import { tableTexts } from "../texts/table.ts";
import { texts } from "../texts.ts";
import { NotedValue, NotesList, notesOn } from "./noted.tsx";
import { TableForm } from "./table-form.tsx";
import type { TableProps } from "./table-props.ts";
import { wordsOf } from "./table-words.ts";

/** Figures, areas and periods of the reader's choice in one table. */
export function TablePage(props: TableProps): Markup {
  const { view, made, problem } = props;
  const t = tableTexts[view.language];
  const fits = made !== null && problem === null;
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: figuresAddress, name: texts[view.language].figures }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(mostIndicators, wholeNumber(mostCells, view.language))}</p>
      <p class={problem === null || problem === "nothing-chosen" ? "count" : "note"} role="status">
        {fits ? t.count(made.rows.length, made.columns.length) : problemInWords(props)}
      </p>
      {fits && <Made {...props} made={made} />}
      {made !== null && <Files view={view} />}
      {fits && <About {...props} />}
      <TableForm {...props} />
    </Page>
  );
}

function problemInWords({ view, made, problem, query }: TableProps): string {
  const { problems } = tableTexts[view.language];
  if (problem === null) return "";
  if (problem === "too-many-figures") return problems[problem](query.cijfer.length, mostIndicators);
  if (problem !== "too-large") return problems[problem];
  return problems[problem](wholeNumber(made === null ? 0 : cellCount(made), view.language), wholeNumber(mostCells, view.language));
}

function Made({ view, made, query }: TableProps & { readonly made: FigureTable }) {
  const { language } = view;
  const t = tableTexts[language];
  const words = wordsOf(made, language);
  const notes = notesOn(made.cells.flat(), language);
  return (
    <section>
      <h2>{t.sheet}</h2>
      <Table
        caption={words.caption}
        heads={[t.heads[query.rijen], ...words.heads]}
        groups={words.groups}
        rows={made.rows.map((row, index) => [
          words.rows[index] ?? "",
          ...(made.cells[index] ?? []).map((point, at) => (
            <NotedValue
              point={point}
              indicator={row.indicator ?? made.columns[at]?.indicator ?? { decimals: 0 }}
              notes={notes}
              language={language}
            />
          )),
        ])}
        isStill
      />
      <p class="small">{t.noSums}</p>
      <NotesList notes={notes} language={language} />
    </section>
  );
}

/** Exactly this table, for a spreadsheet or a program. */
function Files({ view }: Pick<TableProps, "view">) {
  const query = new URLSearchParams(view.query);
  query.delete("taal");
  return (
    <p class="exports small">
      {(["csv", "xlsx"] as const).map((format) => (
        <a class="nl-link" href={tableAddress(query, format)}>
          <Icon name="download" size={16} /> {shared[view.language].download(format.toUpperCase())}
        </a>
      ))}
    </p>
  );
}

function About({ view, indicators }: TableProps) {
  const { language } = view;
  const t = tableTexts[language];
  return (
    <section>
      <h2>{t.about}</h2>
      <Table
        caption={t.about}
        heads={t.aboutHeads}
        rows={indicators.map((indicator) => [
          <Link href={indicatorAddress(indicator.id)}>{titleIn(indicator, language)}</Link>,
          <span lang="nl">{indicator.unit}</span>,
          <span lang="nl">{`${indicator.source.organisation}, ${indicator.source.table}`}</span>,
        ])}
      />
    </section>
  );
}
