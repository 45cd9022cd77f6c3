import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { type FullRegionScheme, schemeAddress } from "../domain/region.ts";
import { regionTexts } from "../texts/regions.ts";

/** The ways to divide the country. */
export function RegionsPage({ view, schemes }: { readonly view: View; readonly schemes: readonly FullRegionScheme[] }) {
  const t = regionTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[]}>
      <h1>{t.title}</h1>
      {schemes.length === 0 ? (
        <p class="empty">{t.noneYet}</p>
      ) : (
        <>
          <p class="lead">{t.lead(schemes.length)}</p>
          <section id="indelingen">
            <h2>{t.schemes}</h2>
            <Schemes view={view} schemes={schemes} />
            <ExportLinks view={view} collection="regios" />
          </section>
        </>
      )}
    </Page>
  );
}

function Schemes({ view, schemes }: { readonly view: View; readonly schemes: readonly FullRegionScheme[] }) {
  const t = regionTexts[view.language];
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.schemesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.scheme}</th>
            <th scope="col" class="number">
              {t.regions}
            </th>
            <th scope="col" class="number">
              {t.withCities}
            </th>
            <th scope="col">{t.asOf}</th>
          </tr>
        </thead>
        <tbody>
          {schemes.map(({ id, name, regions, asOf }) => (
            <tr>
              <th scope="row" lang="nl">
                <Link href={schemeAddress(id)}>{name}</Link>
              </th>
              <td class="number">{regions.filter(({ isAbolished }) => !isAbolished).length}</td>
              <td class="number">{regions.filter(({ cities }) => cities.length > 0).length}</td>
              <td>{asOfInWords(asOf, view)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The day or year that a division speaks about. */
export const asOfInWords = (asOf: string | null, { language }: View): string =>
  asOf === null ? regionTexts[language].asOfUnknown : dateInWords({ on: asOf, note: null }, language);
