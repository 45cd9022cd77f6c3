import type { Citing } from "../../lib/citing.ts";
import { wholeNumber } from "../../lib/numbers.ts";
import { oneOf } from "../../lib/one-of.ts";
import type { View } from "../../lib/view.ts";
import { Link } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import type { CitedSite } from "../citing.ts";
import { kinds } from "../kinds.ts";
import { kindTexts } from "../page-texts/kinds.ts";
import { sourcesTexts } from "../page-texts/sources.ts";

/** Every site that the content rests on, with what rests on it. */
export function SourcesPage({ view, sites }: { readonly view: View; readonly sites: readonly CitedSite[] }) {
  const t = sourcesTexts[view.language];
  const number = (value: number) => wholeNumber(value, view.language);
  const pages = sites.reduce((sum, site) => sum + site.pages, 0);
  const items = new Set(sites.flatMap((site) => site.citings)).size;
  return (
    <Page view={view} title={t.title} description={t.description} above={[]}>
      <h1>{t.title}</h1>
      {sites.length === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <>
          <p class="lead">{t.lead(number(sites.length), number(pages), number(items))}</p>
          <p>{t.how}</p>
          <section>
            <h2>{t.sites}</h2>
            <ul class="cited-sites">
              {sites.map((site) => (
                <SiteLine view={view} site={site} />
              ))}
            </ul>
          </section>
        </>
      )}
    </Page>
  );
}

const SiteLine = ({ view, site }: { readonly view: View; readonly site: CitedSite }) => (
  <li>
    <details>
      <summary>
        <strong>{site.name}</strong> <span class="quiet">{sourcesTexts[view.language].counts(site.citings.length, site.pages)}</span>
      </summary>
      <ul>
        {site.citings.map((citing) => (
          <CitingLine view={view} citing={citing} />
        ))}
      </ul>
    </details>
  </li>
);

const CitingLine = ({ view, citing }: { readonly view: View; readonly citing: Citing }) => (
  <li>
    {kindTexts[view.language][oneOf(kinds, citing.kind)].one}:{" "}
    <span lang="nl">
      <Link href={citing.address}>{citing.title}</Link>
    </span>
  </li>
);
