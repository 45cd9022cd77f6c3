import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { regionAddress, schemeAddress } from "../domain/region.ts";
import type { RegionOfCity } from "../store/regions.ts";
import { regionTexts } from "../texts/regions.ts";
import { asOfInWords } from "./regions.tsx";

interface CityRegionsProps {
  readonly view: View;
  readonly city: { readonly name: string };
  readonly regions: readonly RegionOfCity[];
}

/** Part of a city's page: the regions that it lies in; nothing when none are known. */
export function CityRegions({ view, city, regions }: CityRegionsProps) {
  const t = regionTexts[view.language];
  if (regions.length === 0) return null;
  return (
    <section id="regios">
      <h2>{t.ofCity(city.name)}</h2>
      <div class="utrecht-table-container">
        <table class="utrecht-table">
          <caption class="utrecht-table__caption">{t.ofCityCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.scheme}</th>
              <th scope="col">{t.region}</th>
              <th scope="col">{t.asOf}</th>
            </tr>
          </thead>
          <tbody>
            {regions.map(({ scheme, region }) => (
              <tr>
                <th scope="row" lang="nl">
                  <Link href={schemeAddress(scheme.id)}>{scheme.name}</Link>
                </th>
                <td lang="nl">
                  <Link href={regionAddress(region)}>{region.name}</Link>
                  {region.code !== null && <span class="quiet"> {region.code}</span>}
                </td>
                <td>{asOfInWords(scheme.asOf, view)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
