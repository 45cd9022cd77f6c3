import { escaped } from "./frame.ts";

/** A city with a count, for the tile map. */
export interface Tile {
  readonly name: string;
  readonly slug: string;
  readonly tile_row: number;
  readonly tile_column: number;
  readonly count: number;
}

/** The tiles of a tile map. */
export function tiles(cities: readonly Tile[]): string {
  const most = Math.max(...cities.map(({ count }) => count));
  return cities.map((city) => tile(city, most)).join("");
}

function tile({ name, slug, tile_row, tile_column, count }: Tile, most: number): string {
  const level = Math.ceil((count / most) * 4);
  const says = escaped(`${name}: ${initiatives(count)}`);
  const x = tile_column * 56;
  const y = tile_row * 56;
  return `<a href="/steden/${escaped(slug)}" aria-label="${says}"><title>${says}</title><rect class="tile level-${level}" x="${x + 2}" y="${y + 2}" width="52" height="52" rx="2"></rect><text class="tile__name on-${level}" x="${x + 28}" y="${y + 32}" text-anchor="middle" aria-hidden="true">${escaped(shortName(name))}</text></a>`;
}

export const initiatives = (count: number): string => (count === 1 ? "1 initiatief" : `${count} initiatieven`);

function shortName(name: string): string {
  if (name === "'s-Hertogenbosch") return "DBos";
  return name === "Haarlemmermeer" ? "Hmeer" : name.replace(/[^\p{L}]/gu, "").slice(0, 5);
}
