import type { View } from "../../../lib/view.ts";
import type { FigureTable, RowKind } from "../domain/figure-table.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { TableQuery } from "../input/table.ts";

/** Why there is no table on the page. */
export type TableProblem = "nothing-chosen" | "too-many-figures" | "years-reversed" | "no-figures" | "too-large";

/** What the page on which tables are made shows. */
export interface TableProps {
  readonly view: View;
  readonly query: TableQuery;
  /** Every figure that has values, in the order of the catalogue. */
  readonly figures: readonly Indicator[];
  /** Every area that can be chosen: the cities by name, and the country. */
  readonly places: readonly { readonly slug: string; readonly name: string }[];
  readonly rowWords: Readonly<Record<RowKind, string>>;
  /** The figures that were chosen. */
  readonly indicators: readonly Indicator[];
  /** Null when nothing can be made of the choice. */
  readonly made: FigureTable | null;
  readonly problem: TableProblem | null;
}
