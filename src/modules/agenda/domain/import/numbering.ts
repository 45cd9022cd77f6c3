/** A numbered heading: where it stands among the blocks, and how deep. */
export type NumberedHeading = { readonly at: number; readonly rank: number; readonly number: number };

/** Headings that count on: 1, 2, 3. `depth` is 0 for a row that stands inside no other. */
export type NumberRow = { readonly members: readonly NumberedHeading[]; readonly rank: number; readonly depth: number };

const largestGap = 4;

/** Sorts numbered headings into rows that count on, also where the levels of one row differ. */
export function numberRows(headings: readonly NumberedHeading[]): readonly NumberRow[] {
  const rows: DraftRow[] = [];
  let open: DraftRow[] = [];
  for (const heading of headings) {
    open = stillOpen(open, heading);
    const row = open.at(-1);
    if (row !== undefined && countsOn(row, heading)) join(row, heading);
    else open = [...open, begin(heading, open.length, rows)];
  }
  return rows;
}

type DraftRow = { members: NumberedHeading[]; rank: number; depth: number; last: number };

/** A heading closes the rows that are deeper than itself, and a row that starts again at the same depth. */
function stillOpen(open: readonly DraftRow[], heading: NumberedHeading): DraftRow[] {
  const kept = open.filter((row) => heading.rank >= row.rank);
  const row = kept.at(-1);
  const restarts = row !== undefined && !countsOn(row, heading) && heading.rank === row.rank;
  return restarts ? kept.slice(0, -1) : kept;
}

const countsOn = (row: DraftRow, { number }: NumberedHeading) => number > row.last && number - row.last <= largestGap;

function join(row: DraftRow, heading: NumberedHeading): void {
  row.members.push(heading);
  row.last = heading.number;
  row.rank = Math.min(row.rank, heading.rank);
}

function begin(heading: NumberedHeading, depth: number, rows: DraftRow[]): DraftRow {
  const row = { members: [heading], rank: heading.rank, depth, last: heading.number };
  rows.push(row);
  return row;
}
