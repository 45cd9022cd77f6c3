import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import { freshnessOn } from "../domain/confirmation.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import type { ActingCities } from "../domain/matrix.ts";
import { matrixTexts } from "../texts/matrix.ts";
import { initiativeAddress, StateWord } from "./initiative-parts.tsx";

type Acting = ActingCities<FocusPoint, CityHead>;

/** The same as the matrix for reading: per focus point the cities, each with its initiatives. */
export const MatrixList = ({ view, acting }: { readonly view: View; readonly acting: readonly Acting[] }) => (
  <>
    {acting.map((one) => (
      <PointCities view={view} acting={one} />
    ))}
  </>
);

function PointCities({ view, acting: { point, cities, abstaining } }: { readonly view: View; readonly acting: Acting }) {
  const t = matrixTexts[view.language];
  const participations = cities.reduce((sum, own) => sum + own.participations.length, 0);
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
            {cities.map(({ city, participations: own }) => (
              <li>
                <Link href={`/steden/${city.slug}`}>{city.name}</Link>:{" "}
                {own.map(({ initiative: { slug, title }, state, confirmedAt }, index) => (
                  <>
                    {index > 0 && "; "}
                    <a class="nl-link" href={initiativeAddress(slug)} lang="nl">
                      {title}
                    </a>{" "}
                    <span class="quiet small">
                      <StateWord state={state} language={view.language} />
                      {confirmedAt !== null && `, ${t.freshness[freshnessOn(confirmedAt, view.now)]}`}
                    </span>
                  </>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {abstaining.length > 0 && (
        <>
          <p class="quiet small">{t.abstainCount(abstaining.length)}</p>
          <ul>
            {abstaining.map(({ city, abstentions }) => (
              <li>
                <Link href={`/steden/${city.slug}`}>{city.name}</Link>:{" "}
                {abstentions.map(({ initiative, reason }, index) => (
                  <>
                    {index > 0 && "; "}
                    <a class="nl-link" href={initiativeAddress(initiative.slug)} lang="nl">
                      {initiative.title}
                    </a>{" "}
                    <span lang="nl">({reason})</span>
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
