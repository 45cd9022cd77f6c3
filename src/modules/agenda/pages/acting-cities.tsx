import type { CityId } from "../../../lib/ids.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { levelOf, TileMap } from "../../../ui/tile-map.tsx";
import { focusPointTexts } from "../texts/focus-point.ts";

/** A member as far as the map and the list show it. */
export interface Member {
  readonly id: CityId;
  readonly name: string;
  readonly slug: string;
  readonly tile: { readonly row: number; readonly column: number };
}

interface ActingProps {
  readonly view: View;
  readonly members: readonly Member[];
  /** In how many initiatives each city takes part; cities without any are left out. */
  readonly counts: ReadonlyMap<CityId, number>;
}

/** Who does what here: all members on the map, those that act in the list beside it. */
export function ActingCities({ view, members, counts }: ActingProps) {
  const t = focusPointTexts[view.language];
  return (
    <div id="steden">
      <h3>{t.map}</h3>
      <ActingTiles view={view} members={members} counts={counts} />
      <p class="quiet small">{t.mapSays}</p>
      <h3>{t.withInitiatives}</h3>
      <ul class="names">
        {actingMembers(members, counts).map(({ id, slug, name }) => (
          <li>
            <Link href={`/steden/${slug}`}>{name}</Link> <span class="quiet small">{t.deedsCount(counts.get(id) ?? 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ActingTiles({ view, members, counts }: ActingProps) {
  const t = focusPointTexts[view.language];
  const most = Math.max(0, ...counts.values());
  const tiles = members.map(({ id, name, slug, tile }) => {
    const count = counts.get(id) ?? 0;
    return { name, href: `/steden/${slug}`, ...tile, says: t.deedsCount(count), level: levelOf(count, most) };
  });
  return <TileMap tiles={tiles} title={t.map} description={t.mapSays} />;
}

/** The members that act, those with most initiatives first, then by name. */
export const actingMembers = (members: readonly Member[], counts: ReadonlyMap<CityId, number>): readonly Member[] =>
  members.filter(({ id }) => counts.has(id)).toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
