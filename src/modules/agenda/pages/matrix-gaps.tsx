import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import type { OpenPlaces } from "../domain/matrix.ts";
import { matrixTexts } from "../texts/matrix.ts";

/** Per focus point the cities of which nothing is known, and apart those that decided not to take part. */
export const MatrixGaps = ({ view, open }: { readonly view: View; readonly open: readonly OpenPlaces<FocusPoint, CityHead>[] }) => (
  <>
    {open.map((one) => (
      <section class="matrix-list">
        <h2>
          <span class="code">{one.point.code}</span>
          <a class="nl-link" href={focusPointAddress(one.point.agenda, one.point.code)} lang="nl">
            {one.point.title}
          </a>
        </h2>
        <OpenCities view={view} open={one.open} abstaining={one.abstaining} />
      </section>
    ))}
    <p class="quiet small">{matrixTexts[view.language].gapsSay}</p>
  </>
);

/** Which cities do nothing known here, and which decided so. */
export function OpenCities({
  view,
  open,
  abstaining,
}: { readonly view: View } & Pick<OpenPlaces<unknown, CityHead>, "open" | "abstaining">) {
  const t = matrixTexts[view.language];
  return (
    <>
      <p class="quiet small">{t.openCount(open.length)}</p>
      {open.length > 0 && <Names cities={open} />}
      {abstaining.length > 0 && (
        <>
          <p class="quiet small">{t.abstainCount(abstaining.length)}</p>
          <Names cities={abstaining} />
        </>
      )}
    </>
  );
}

const Names = ({ cities }: { readonly cities: readonly CityHead[] }) => (
  <ul class="in-row">
    {cities.map(({ slug, name }) => (
      <li>
        <Link href={`/steden/${slug}`}>{name}</Link>
      </li>
    ))}
  </ul>
);
