import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import type { ActingCities } from "../domain/matrix.ts";
import { matrixTexts } from "../texts/matrix.ts";
import { initiativeAddress } from "./initiative-parts.tsx";

type Acting = ActingCities<FocusPoint, CityHead>;

/** The same as the matrix for reading: per focus point the cities, each with its initiatives. */
export const MatrixList = ({ view, acting }: { readonly view: View; readonly acting: readonly Acting[] }) => (
  <>
    {acting.map((one) => (
      <PointCities view={view} acting={one} />
    ))}
  </>
);

function PointCities({ view, acting: { point, cities } }: { readonly view: View; readonly acting: Acting }) {
  const t = matrixTexts[view.language];
  const participations = cities.reduce((sum, { initiatives }) => sum + initiatives.length, 0);
  return (
    <section class="matrix-list">
      <h2>
        <span class="code">{point.code}</span>
        <a class="nl-link" href={focusPointAddress(point.agenda, point.code)} lang="nl">
          {point.title}
        </a>
      </h2>
      {cities.length === 0 ? (
        <p class="empty">{t.nobody}</p>
      ) : (
        <>
          <p class="quiet small">{t.participations(participations)}</p>
          <ul>
            {cities.map(({ city, initiatives }) => (
              <li>
                <Link href={`/steden/${city.slug}`}>{city.name}</Link>:{" "}
                {initiatives.map(({ slug, title }, index) => (
                  <>
                    {index > 0 && "; "}
                    <a class="nl-link" href={initiativeAddress(slug)} lang="nl">
                      {title}
                    </a>
                  </>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
