import type { Children } from "../lib/markup/markup.ts";

/** A row of a list: the first cell heads it. */
export type TableRow = readonly Children[];

/** A head over several columns. */
export interface HeadGroup {
  readonly head: string;
  /** Over how many columns. */
  readonly span: number;
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Heads over the heads, from the second column on; together they span all of them. */
  readonly groups?: readonly HeadGroup[];
  readonly rows: readonly TableRow[];
  /** Whether nothing in it takes the focus: then the frame does, so that it can be scrolled by keyboard. */
  readonly isStill?: boolean;
}

/** A list as a table, with a caption and heads for whoever does not see it. */
export const Table = ({ caption, heads, groups = [], rows, isStill = false }: TableProps) => (
  <div class="utrecht-table-container" tabindex={isStill ? 0 : undefined}>
    <table class="utrecht-table">
      <caption class="utrecht-table__caption">{caption}</caption>
      <thead>
        {groups.length > 0 && (
          <tr>
            <th scope="col" rowspan={2}>
              {heads[0]}
            </th>
            {groups.map(({ head, span }) => (
              <th scope="colgroup" colspan={span}>
                {head}
              </th>
            ))}
          </tr>
        )}
        <tr>
          {(groups.length > 0 ? heads.slice(1) : heads).map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr>
            <th scope="row">{head}</th>
            {cells.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
