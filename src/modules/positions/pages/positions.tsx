import { counted } from "../../../lib/lists.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Page } from "../../../ui/page.tsx";
import { TallyBar } from "../../../ui/tally-bar.tsx";
import { texts as uiTexts } from "../../../ui/texts.ts";
import { byYear, formsOf } from "../domain/list.ts";
import { type Position, positionVerdicts } from "../domain/position.ts";
import { labelOf, type PositionTheme } from "../domain/theme.ts";
import type { PositionQuery } from "../input.ts";
import { texts } from "../texts.ts";
import { PositionRows } from "./rows.tsx";

interface PositionsProps {
  readonly view: View;
  /** All positions: for the tally and the choices. */
  readonly all: readonly Position[];
  /** Those that fit the choice, the newest first. */
  readonly shown: readonly Position[];
  readonly themes: readonly PositionTheme[];
  readonly query: PositionQuery;
}

/** Everything the cities said together, by year. */
export function PositionsPage({ view, all, shown, themes, query }: PositionsProps) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.positions} description={t.positionsDescription} above={[]}>
      <h1>{t.positions}</h1>
      {all.length === 0 ? <p class="empty">{t.noneYet}</p> : <p class="lead">{t.lead(all.length)}</p>}
      {all.length > 0 && (
        <section>
          <h2>{t.outcomesInAll}</h2>
          <TallyBar counts={verdictCounts(all)} language={view.language} hrefOf={(verdict) => `/standpunten?oordeel=${verdict}`} />
          <p class="quiet small">{t.readAllWithCare}</p>
        </section>
      )}
      <section id="lijst">
        <h2>{t.shown(shown.length, all.length)}</h2>
        <Filters view={view} choices={choices(view, all, themes, query)} />
        {shown.length === 0 && all.length > 0 ? <p class="empty">{t.none}</p> : <Years view={view} positions={shown} />}
        <ExportLinks view={view} collection="standpunten" />
      </section>
    </Page>
  );
}

function Years({ view, positions }: { readonly view: View; readonly positions: readonly Position[] }) {
  const t = texts[view.language];
  return (
    <>
      {[...byYear(positions)].map(([year, group]) => (
        <section id={year === null ? "jaar-onbekend" : `jaar-${year}`} class="year">
          <h3>{year ?? t.undated}</h3>
          <PositionRows view={view} positions={group} />
        </section>
      ))}
    </>
  );
}

/** In the fixed order of the verdicts; one that does not occur is left out. */
function verdictCounts(positions: readonly Position[]) {
  const counts = counted(positions, (position) => position.verdict);
  return new Map(positionVerdicts.flatMap((verdict) => (counts.has(verdict) ? [[verdict, counts.get(verdict) ?? 0] as const] : [])));
}

function choices(view: View, all: readonly Position[], themes: readonly PositionTheme[], query: PositionQuery): readonly Choice[] {
  const t = texts[view.language];
  const onTheme = counted(
    all.flatMap((position) => position.themes),
    (theme) => theme,
  );
  const agenda = query.agenda ?? themes[0]?.agenda;
  const themesOfAgenda = themes.filter((theme) => theme.agenda === agenda);
  return [
    {
      name: "thema",
      label: t.theme,
      value: String(query.thema ?? ""),
      options: themesOfAgenda.map((theme) => ({
        value: String(theme.position),
        label: t.optionWithCount(t.themeName(labelOf(theme), capitalised(theme.shortTitle)), onTheme.get(theme.id) ?? 0),
      })),
    },
    {
      name: "vorm",
      label: t.form,
      value: query.vorm ?? "",
      options: formsOf(all).map(([form, count]) => ({ value: form, label: t.optionWithCount(form, count) })),
    },
    {
      name: "oordeel",
      label: t.verdict,
      value: query.oordeel ?? "",
      options: [...verdictCounts(all)].map(([verdict, count]) => ({
        value: verdict,
        label: t.optionWithCount(uiTexts[view.language].verdict[verdict], count),
      })),
    },
  ];
}
