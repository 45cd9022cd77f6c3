/** A city on the tile map: its place, and what its tile says. */
export interface Tile {
  readonly name: string;
  readonly href: string;
  readonly row: number;
  readonly column: number;
  /** In words, for the title and for who cannot see the picture: "12 initiatieven". */
  readonly says: string;
  /** How strongly the tile is filled: 0 is empty, 4 is full. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Below zero: in the accent, as strongly as what is above it. */
  readonly isBelow?: boolean;
  /** What tiles that belong together have in common; those that are neighbours hang together. */
  readonly mark?: string;
  /** A number under the name. */
  readonly figure?: string | undefined;
  /** Nothing is known here: hatched. */
  readonly isHatched?: boolean;
  /** The one that the page is about: outlined. */
  readonly isChosen?: boolean;
  /** What it shows may still change: its border is broken. */
  readonly isLoose?: boolean;
}

const size = 56;
const gap = 4;

/** Every city one square in its approximate place, named by its title. The same content stands in a list or table beside it. */
export function TileMap({
  tiles,
  title,
  description,
}: {
  readonly tiles: readonly Tile[];
  readonly title: string;
  readonly description: string;
}) {
  const rows = Math.max(0, ...tiles.map((tile) => tile.row)) + 1;
  const columns = Math.max(0, ...tiles.map((tile) => tile.column)) + 1;
  return (
    <svg class="tile-map" viewBox={`0 0 ${columns * size} ${rows * size}`} role="group" aria-label={`${title}. ${description}`}>
      <Bridges tiles={tiles} />
      {tiles.map((tile) => (
        <a href={tile.href} aria-current={tile.isChosen ? "true" : undefined}>
          <title>{`${tile.name}: ${tile.says}`}</title>
          <rect
            class={classOf(tile)}
            x={tile.column * size + gap / 2}
            y={tile.row * size + gap / 2}
            width={size - gap}
            height={size - gap}
            rx="2"
          />
          {tile.isHatched && <Hatching tile={tile} />}
          <TileName tile={tile} />
        </a>
      ))}
    </svg>
  );
}

const classOf = ({ level, isBelow, isChosen, isLoose }: Tile): string =>
  ["tile", `${isBelow ? "below" : "level"}-${level}`, ...(isLoose ? ["tile--loose"] : []), ...(isChosen ? ["tile--chosen"] : [])].join(" ");

function TileName({ tile }: { readonly tile: Tile }) {
  const x = tile.column * size + size / 2;
  const y = tile.row * size + size / 2;
  const below = tile.figure ?? tile.mark;
  const lift = below === undefined ? 4 : -4;
  return (
    <g aria-hidden="true">
      <text class={`tile__name on-${tile.level}`} x={x} y={y + lift}>
        {shortName(tile.name)}
      </text>
      {below !== undefined && (
        <text class={`tile__mark on-${tile.level}`} x={x} y={y + 16}>
          {below}
        </text>
      )}
    </g>
  );
}

/** Slanting lines in the lower corner, so that the name stays free. */
const Hatching = ({ tile: { row, column } }: { readonly tile: Tile }) => (
  <path
    class="tile-hatch"
    transform={`translate(${column * size} ${row * size})`}
    d="M3 44L12 53M3 35L21 53M53 12L44 3M53 21L35 3M53 44L44 53M53 35L35 53M3 12L12 3M3 21L21 3"
  />
);

/** Joins each tile to its neighbour on the right and the one below when they have the same mark. */
function Bridges({ tiles }: { readonly tiles: readonly Tile[] }) {
  const joined = tiles.flatMap((tile) =>
    tile.mark === undefined
      ? []
      : tiles.filter(({ mark, row, column }) => mark === tile.mark && isBeside(tile, row, column)).map((other) => ({ tile, other })),
  );
  return (
    <>
      {joined.map(({ tile, other }) => (
        <path class="tile-bridge" d={`M${middleOf(tile)}L${middleOf(other)}`} />
      ))}
    </>
  );
}

const isBeside = (tile: Tile, row: number, column: number): boolean =>
  (row === tile.row && column === tile.column + 1) || (row === tile.row + 1 && column === tile.column);

const middleOf = ({ row, column }: Tile): string => `${column * size + size / 2} ${row * size + size / 2}`;

/** At most five letters of a name: enough to tell the cities apart where one knows their place. */
export const shortName = (name: string): string => {
  const known: Readonly<Record<string, string>> = { "'s-Hertogenbosch": "DBos", Haarlemmermeer: "Hmeer" };
  return known[name] ?? name.replace(/[^\p{L}]/gu, "").slice(0, 5);
};

/** In which of five steps a count falls, when the largest is known. */
export function levelOf(count: number, largest: number): Tile["level"] {
  if (count === 0 || largest === 0) return 0;
  const step = Math.ceil((count / largest) * 4);
  return step <= 1 ? 1 : step === 2 ? 2 : step === 3 ? 3 : 4;
}
