import { groupedBy } from "../../../lib/lists.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { levelOf } from "../../../ui/tile-map.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import { type Freshness, freshnessOn } from "../domain/confirmation.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import type { Cell, Coverage } from "../domain/matrix.ts";
import type { Theme } from "../domain/theme.ts";
import { matrixTexts } from "../texts/matrix.ts";

interface GridProps {
  readonly view: View;
  readonly themes: readonly Theme[];
  readonly coverage: Coverage<FocusPoint, CityHead>;
}

type Row = GridProps["coverage"]["rows"][number];

/**
 * The counts as a table that scrolls in its own region. There are some two thousand cells: each says as little
 * as possible, and an empty one says nothing.
 */
export function MatrixGrid({ view, themes, coverage }: GridProps) {
  const t = matrixTexts[view.language];
  return (
    <>
      <p class="quiet small">
        <span class="matrix-keys">{t.keys} </span>
        <Link href="#na-matrix">{t.skip}</Link>
      </p>
      <p class="quiet small">{t.marks}</p>
      <section class="matrix" aria-label={t.tableRegion} tabindex={0}>
        <table data-grid>
          <caption class="hidden">{t.heading}</caption>
          <CityHeads view={view} coverage={coverage} />
          {[...groupedBy(coverage.rows, ({ point }) => point.themes[0])].map(([theme, rows]) => (
            <tbody class={markOf(themes.find(({ id }) => id === theme))}>
              {rows.map((row) => (
                <PointLine view={view} row={row} coverage={coverage} />
              ))}
            </tbody>
          ))}
          <Totals view={view} coverage={coverage} />
        </table>
      </section>
    </>
  );
}

const markOf = (theme: Theme | undefined) => (theme ? `theme-${((theme.position - 1) % 9) + 1}` : undefined);

const CityHeads = ({ view, coverage }: Omit<GridProps, "themes">) => (
  <thead>
    <tr>
      <th scope="col">{matrixTexts[view.language].focusPoint}</th>
      {coverage.columns.map(({ city }) => (
        <th scope="col">
          <a href={`/steden/${city.slug}`}>{city.name}</a>
        </th>
      ))}
      <th scope="col">{matrixTexts[view.language].total}</th>
    </tr>
  </thead>
);

interface LineProps {
  readonly view: View;
  readonly row: Row;
  readonly coverage: GridProps["coverage"];
}

const PointLine = ({ view, row: { point, cells, total }, coverage }: LineProps) => (
  <tr>
    <th scope="row">
      <a href={focusPointAddress(point.agenda, point.code)} lang="nl">
        <b>{point.code}</b> {point.title}
      </a>
    </th>
    {cells.map((cell, index) => cellOf(view, point, coverage.columns[index]?.city, cell, coverage.most))}
    <td>{total}</td>
  </tr>
);

function cellOf(view: View, point: FocusPoint, city: CityHead | undefined, cell: Cell, most: number) {
  if (city === undefined) return <td />;
  if (cell.abstains) return <td class="x">{abstainMark}</td>;
  if (cell.count === 0) return <td />;
  return (
    <td class={`l${levelOf(cell.count, most)}`}>
      <a href={`/initiatieven?speerpunt=${point.code}&stad=${city.slug}`}>{markedCount(cell, view.now)}</a>
    </td>
  );
}

/** A city decided not to take part. */
const abstainMark = "×";

const marks: Readonly<Record<Freshness, string>> = { fresh: "✓", fading: "~", past: "?", never: "" };

/** The number, in brackets when all of it is over, with how fresh it is; without a mark no city confirmed it. */
const markedCount = ({ count, isOver, confirmedAt }: Cell, now: Date): string =>
  `${isOver ? `(${count})` : count}${marks[freshnessOn(confirmedAt, now)]}`;

const Totals = ({ view, coverage }: Omit<GridProps, "themes">) => (
  <tfoot>
    <tr>
      <th scope="row">{matrixTexts[view.language].total}</th>
      {coverage.columns.map(({ total }) => (
        <td>{total}</td>
      ))}
      <td>{coverage.total}</td>
    </tr>
  </tfoot>
);
