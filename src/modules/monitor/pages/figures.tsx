import type { Markup } from "../../../lib/markup/markup.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table, type TableRow } from "../../../ui/table.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { coherenceAddress, indicatorAddress, repliesAddress, tableAddress } from "../domain/addresses.ts";
import type { Listed } from "../domain/catalogue.ts";
import { titleIn } from "../domain/indicator.ts";
import type { FiguresQuery } from "../input.ts";
import { periodInWords } from "../texts/period.ts";
import { texts } from "../texts.ts";

/** A theme of the current agenda, as a heading of the list. */
export interface ListedTheme {
  readonly position: number;
  readonly label: string;
  readonly title: string;
  readonly listed: readonly Listed[];
}

interface FiguresProps {
  readonly view: View;
  readonly query: FiguresQuery;
  /** The themes with what is shown of each. */
  readonly themes: readonly ListedTheme[];
  readonly shown: number;
  readonly total: number;
  readonly withFigures: number;
  /** The focus points that no public figure measures, with the reason. */
  readonly unmeasured: readonly { readonly address: string; readonly label: string; readonly title: string; readonly reason: string }[];
}

/** The figures that belong to the agenda, by theme. */
export function FiguresPage({ view, query, themes, shown, total, withFigures, unmeasured }: FiguresProps): Markup {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.figures} description={t.figuresDescription}>
      <h1>{t.figures}</h1>
      <p class="lead">{t.listLead(total, withFigures)}</p>
      <p class="small">{t.proposal}</p>
      <p>
        <Link href={repliesAddress()}>{t.toReplies}</Link>
      </p>
      <WaysToCompare view={view} />
      <Filters
        view={view}
        choices={[
          {
            name: "thema",
            label: t.theme,
            value: query.thema === undefined ? "" : String(query.thema),
            options: themes.map(({ position, label, title }) => ({ value: String(position), label: `${label}. ${title}` })),
          },
          { name: "tonen", label: t.only, value: query.tonen ?? "", options: [{ value: "waarden", label: t.onlyWithFigures }] },
        ]}
      />
      <p class="count" role="status">
        {shown === 0 ? t.none : t.shown(shown, total)}
      </p>
      {themes.map((theme) => theme.listed.length > 0 && <ThemeFigures view={view} theme={theme} />)}
      {unmeasured.length > 0 && <Unmeasured view={view} unmeasured={unmeasured} />}
    </Page>
  );
}

/** What one can do with more figures than one. */
function WaysToCompare({ view }: { readonly view: View }) {
  const t = texts[view.language];
  const none = new URLSearchParams();
  const ways = [
    { href: tableAddress(none), title: t.compareTable },
    { href: coherenceAddress(none), title: t.compareTwo },
    { href: "/steden", title: t.compareCities },
  ];
  return (
    <nav aria-label={t.compare}>
      <ul class="in-row">
        {ways.map(({ href, title }) => (
          <li>
            <Link href={href}>{title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ThemeFigures({ view, theme }: { readonly view: View; readonly theme: ListedTheme }) {
  const t = texts[view.language];
  return (
    <section>
      <h2 lang="nl">
        <ThemeMark position={theme.position} label={theme.label} /> {capitalised(theme.title)}
      </h2>
      <Table
        caption={theme.title}
        heads={[t.title, t.unit, t.years, t.cities, t.source]}
        rows={theme.listed.map((listed) => rowOf(view, listed))}
      />
    </section>
  );
}

function rowOf(view: View, { indicator, holding }: Listed): TableRow {
  const t = texts[view.language];
  return [
    <Link href={indicatorAddress(indicator.id)}>{titleIn(indicator, view.language)}</Link>,
    <span lang="nl">{indicator.unit}</span>,
    holding === null ? t.noFigures : spanOf(view, holding),
    holding === null ? "–" : holding.cities === 0 ? t.onlyCountry : holding.cities,
    <span lang="nl">{`${indicator.source.organisation}, ${indicator.source.table}`}</span>,
  ];
}

function spanOf({ language }: View, { first, last }: NonNullable<Listed["holding"]>): string {
  const [from, to] = [periodInWords(first, language), periodInWords(last, language)];
  return from === to ? from : `${from}–${to}`;
}

function Unmeasured({ view, unmeasured }: Pick<FiguresProps, "view" | "unmeasured">) {
  const t = texts[view.language];
  return (
    <section>
      <h2>{t.noStatistic}</h2>
      <p>{t.noStatisticLead}</p>
      <ul class="rows">
        {unmeasured.map(({ address, label, title, reason }) => (
          <li lang="nl">
            <p class="row__title">
              <Link href={address}>{`${label}. ${title}`}</Link>
            </p>
            <p class="row__below">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
