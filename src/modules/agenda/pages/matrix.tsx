import { dayOf } from "../../../lib/day.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import type { Page as ListPage } from "../../../lib/paging.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { capitalised, slugOf } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { withField } from "../../../ui/addresses.ts";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { Script } from "../../../ui/script.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import { freshnesses } from "../domain/confirmation.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { initiativeStates } from "../domain/initiative.ts";
import { type ActingCities, type Coverage, gapsIn, type OpenPlaces } from "../domain/matrix.ts";
import type { Division, PlacedCity, RegionHead } from "../domain/matrix-choice.ts";
import type { Theme } from "../domain/theme.ts";
import { labelOf } from "../domain/words.ts";
import type { MatrixQuery } from "../input/matrix.ts";
import { initiativeTexts } from "../texts/initiatives.ts";
import { matrixTexts } from "../texts/matrix.ts";
import { MatrixGaps } from "./matrix-gaps.tsx";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixList } from "./matrix-list.tsx";
import { themeChoice } from "./theme-choice.ts";

interface MatrixProps {
  readonly view: View;
  readonly query: MatrixQuery;
  readonly themes: readonly Theme[];
  /** All members of today: for the choices. */
  readonly members: readonly PlacedCity[];
  readonly divisions: readonly Pick<Division, "id" | "name">[];
  /** The chosen one; null for labour-market regions. */
  readonly division: Division | null;
  /** The theme that is shown because the whole is too large; null when nothing was cut. */
  readonly cutTo: Theme | null;
  /** The cities that stand side by side now. */
  readonly page: ListPage<PlacedCity>;
  readonly coverage: Coverage<FocusPoint, PlacedCity>;
  /** The same by name; only asked for as a list. */
  readonly acting: readonly ActingCities<FocusPoint, PlacedCity>[];
  /** Where nothing known is done; only asked for as gaps. */
  readonly open: readonly OpenPlaces<FocusPoint, PlacedCity>[];
}

/** Which city acts on which focus point, as a table, as a list, or the other way round: who does nothing known. */
export function MatrixPage(props: MatrixProps) {
  const { view, query, coverage, page } = props;
  const t = matrixTexts[view.language];
  const isEmpty = coverage.rows.length === 0 || coverage.columns.length === 0;
  return (
    <Page view={view} title={t.matrix} description={t.description} above={[]}>
      <h1>{query.vorm === "gaten" ? t.gapsHeading : t.heading}</h1>
      <p class="lead">{query.vorm === "gaten" ? t.gapsLead : t.lead}</p>
      <Filters view={view} choices={choicesOf(props)} />
      {isEmpty ? (
        <p class="empty">{t.none}</p>
      ) : (
        <>
          <Counted {...props} />
          <Ways view={view} query={query} />
          <Shape {...props} />
          <Pager view={view} page={page} />
          {query.vorm !== "gaten" && query.stand === undefined && query.bevestigd === undefined && (
            <GapsIn view={view} coverage={coverage} />
          )}
        </>
      )}
    </Page>
  );
}

function Shape({ view, query, themes, coverage, acting, open }: MatrixProps) {
  if (query.vorm === "lijst") return <MatrixList view={view} acting={acting} />;
  if (query.vorm === "gaten") return <MatrixGaps view={view} open={open} />;
  return (
    <>
      <MatrixGrid view={view} themes={themes} coverage={coverage} />
      <Script view={view} name="matrix" />
    </>
  );
}

/** The same in another form, and as a file. */
function Ways({ view, query }: Pick<MatrixProps, "view" | "query">) {
  const t = matrixTexts[view.language];
  const forms = { tabel: t.toTable, lijst: t.toList, gaten: t.toGaps } as const;
  const file = new URLSearchParams(view.query);
  file.delete("taal");
  return (
    <ul class="in-row">
      {(["tabel", "lijst", "gaten"] as const)
        .filter((form) => form !== query.vorm)
        .map((form) => (
          <li>
            <Link href={withField(view, "vorm", form)}>{forms[form]}</Link>
          </li>
        ))}
      <li>
        <Link href={file.size === 0 ? "/matrix.csv" : `/matrix.csv?${file}`}>{t.download}</Link>
      </li>
    </ul>
  );
}

function Counted({ view, query, coverage, cutTo, page }: MatrixProps) {
  const t = matrixTexts[view.language];
  const today = dateInWords({ on: dayOf(view.now), note: null }, view.language);
  return (
    <>
      <p class="quiet small">
        {query.vorm !== "gaten" && <>{t.counted(wholeNumber(coverage.total, view.language))} </>}
        {t.members(today)}
      </p>
      {cutTo !== null && <p class="note">{t.cutTo(labelOf(cutTo))}</p>}
      {page.total > page.items.length && <p class="note">{t.someCities(page.items.length, page.total)}</p>}
    </>
  );
}

function GapsIn({ view, coverage }: Pick<MatrixProps, "view" | "coverage">) {
  const t = matrixTexts[view.language];
  const { untouched, quietest } = gapsIn(coverage);
  return (
    <section id="na-matrix">
      <h2>{t.gaps}</h2>
      {untouched.length === 0 ? (
        <p>{t.allTouched}</p>
      ) : (
        <>
          <p>{t.untouched}</p>
          <ul class="in-row">
            {untouched.map(({ agenda, code, title }) => (
              <li>
                <Link href={focusPointAddress(agenda, code)}>
                  <span lang="nl">
                    {code} {title}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {quietest && (
        <>
          <p>{t.quietest(quietest.total)}</p>
          <ul class="in-row">
            {quietest.cities.map((city) => (
              <li>
                <Link href={`/steden/${city.slug}`}>{city.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet small">{t.gapsSay}</p>
    </section>
  );
}

function choicesOf({ view, themes, members, divisions, division, query }: MatrixProps): readonly Choice[] {
  const t = matrixTexts[view.language];
  const pillars = [...new Set(themes.flatMap(({ pillar }) => (pillar === null ? [] : [pillar])))];
  const regions = division
    ? division.regions.filter(({ cities }) => cities.length > 0).map(({ slug, name }) => ({ value: slug, label: name }))
    : regionsIn(members.map(({ labourMarketRegion }) => labourMarketRegion));
  return [
    themeChoice(themes, query.thema, view.language),
    {
      name: "pijler",
      label: t.pillar,
      value: query.pijler ?? "",
      options: pillars.map((pillar) => ({ value: slugOf(pillar), label: pillar })),
    },
    { name: "provincie", label: t.province, value: query.provincie ?? "", options: regionsIn(members.map(({ province }) => province)) },
    {
      name: "indeling",
      label: t.division,
      value: division?.id ?? "",
      all: t.labourMarketRegions,
      options: divisions.filter(({ id }) => !standing.has(id)).map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: "regio", label: t.region, value: query.regio ?? "", options: regions },
    ...(query.vorm === "gaten" ? [] : standingChoices(view, query)),
    choiceWithDefault("sorteer", t.sortBy, query.sorteer, t.sorts),
    choiceWithDefault("vorm", t.form, query.vorm, t.forms),
  ];
}

/** Divisions that have a choice of their own. */
const standing: ReadonlySet<string> = new Set(["provincie", "arbeidsmarktregio"]);

/** How far it is and how fresh what we know is: of what is done, so not where gaps are shown. */
function standingChoices(view: View, query: MatrixQuery): readonly Choice[] {
  const t = matrixTexts[view.language];
  const { states } = initiativeTexts[view.language];
  return [
    {
      name: "stand",
      label: initiativeTexts[view.language].state,
      value: query.stand ?? "",
      options: initiativeStates.map((state) => ({ value: state, label: capitalised(states[state]) })),
    },
    {
      name: "bevestigd",
      label: t.confirmed,
      value: query.bevestigd ?? "",
      options: freshnesses.map((freshness) => ({ value: freshness, label: capitalised(t.freshness[freshness]) })),
    },
  ];
}

/** A choice of which the first value is what one gets without choosing. */
function choiceWithDefault(name: string, label: string, chosen: string, labels: Readonly<Record<string, string>>): Choice {
  const [first, ...others] = Object.entries(labels);
  return {
    name,
    label,
    value: chosen === first?.[0] ? "" : chosen,
    ...(first ? { all: first[1] } : {}),
    options: others.map(([value, text]) => ({ value, label: text })),
  };
}

const regionsIn = (regions: readonly RegionHead[]) =>
  [...new Map(regions.map((region) => [region.code, region.name]))]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
