import type { CityId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { View } from "../../../lib/view.ts";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import { TileMap } from "../../../ui/tile-map.tsx";
import type { Participation } from "../domain/body.ts";
import type { City } from "../domain/city.ts";
import { bodyTexts } from "../texts/bodies.ts";

interface BodyCitiesProps {
  readonly view: View;
  readonly participations: readonly Participation[];
  readonly cities: ReadonlyMap<CityId, City>;
}

/** From so many cities on, a map says more than the list alone. */
const mapFrom = 5;

/** Which cities take part in a body: the latest time on the map, every time as a list. */
export function BodyCities({ view, participations, cities }: BodyCitiesProps) {
  const t = bodyTexts[view.language];
  const times = [...groupedBy(participations, ({ periodWords }) => periodWords)].toReversed();
  const [latest] = times;
  if (!latest) return null;
  const taking = new Set(latest[1].map(({ city }) => city));
  return (
    <section id="steden">
      <h2>{t.cities}</h2>
      <div class="columns columns--even">
        {taking.size >= mapFrom && <Tiles view={view} taking={taking} cities={cities} />}
        <div>
          {times.map(([words, group]) => (
            <Taking view={view} words={words} group={group} cities={cities} />
          ))}
        </div>
      </div>
    </section>
  );
}

function Tiles({ view, taking, cities }: Pick<BodyCitiesProps, "view" | "cities"> & { readonly taking: ReadonlySet<CityId> }) {
  const t = bodyTexts[view.language];
  const tiles = [...cities.values()].map(({ id, name, slug, tile }) => ({
    name,
    href: `/steden/${slug}`,
    ...tile,
    says: taking.has(id) ? t.takesPart : t.takesNoPart,
    level: taking.has(id) ? (3 as const) : (0 as const),
  }));
  return (
    <div>
      <TileMap tiles={tiles} title={t.citiesMap} description={t.citiesMapSays} />
      <p class="quiet small">{t.citiesMapSays}</p>
    </div>
  );
}

interface TakingProps extends Omit<BodyCitiesProps, "participations"> {
  readonly words: string;
  readonly group: readonly Participation[];
}

function Taking({ view, words, group, cities }: TakingProps) {
  return (
    <>
      <h3>{bodyTexts[view.language].citiesIn(group.length, words)}</h3>
      <ul class="names">
        {group.map(({ city, subjects }) => (
          <li>
            <CityName city={cities.get(city)} />
            {subjects.length > 0 && (
              <span class="quiet small" lang="nl">
                {" "}
                {subjects.join("; ")}
              </span>
            )}
          </li>
        ))}
      </ul>
      <SourceLinks sources={[...new Set(group.map(({ source }) => source))]} view={view} />
    </>
  );
}

const CityName = ({ city }: { readonly city: City | undefined }) => (city ? <Link href={`/steden/${city.slug}`}>{city.name}</Link> : null);
