import { dayOf } from "../../lib/day.ts";
import { wholeNumber } from "../../lib/numbers.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { SourceNote } from "../../lib/source-note.ts";
import type { View } from "../../lib/view.ts";
import { Link } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import type { CitedSite } from "../citing.ts";
import type { Judged } from "../links/state.ts";
import { sourcesTexts } from "../page-texts/sources.ts";
import { CitingLine } from "./citing-line.tsx";

interface SourcesProps {
  readonly view: View;
  readonly sites: readonly CitedSite[];
  readonly judged: Judged;
}

/** Every site that the content rests on, with what rests on it. */
export function SourcesPage({ view, sites, judged }: SourcesProps) {
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
          <CheckedLine view={view} judged={judged} />
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

/** Whether the sources were checked, when, and the way to what was found. */
function CheckedLine({ view, judged: { sources, cited, lastChecked } }: Omit<SourcesProps, "sites">) {
  const t = sourcesTexts[view.language];
  if (lastChecked === null) return <p class="note">{t.neverChecked}</p>;
  const number = (value: number) => wholeNumber(value, view.language);
  const day = dateInWords({ on: dayOf(lastChecked), note: null }, view.language);
  const noted = (kind: SourceNote["kind"]) => sources.filter(({ source }) => view.sources.get(source.address)?.kind === kind).length;
  const [gone, changed] = [noted("gone"), noted("changed")];
  return (
    <>
      <p>
        {t.checked(day, number(sources.length), number(cited))} {gone === 0 && t.allThere}
      </p>
      {gone + changed > 0 && (
        <ul class="in-row">
          {gone > 0 && (
            <li>
              <Link href="/bronnen?toestand=weg">{t.gone(gone)}</Link>
            </li>
          )}
          {changed > 0 && (
            <li>
              <Link href="/bronnen?toestand=gewijzigd">{t.changed(changed)}</Link>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function SiteLine({ view, site }: { readonly view: View; readonly site: CitedSite }) {
  const t = sourcesTexts[view.language];
  const gone = site.addresses.filter((address) => view.sources.get(address)?.kind === "gone").length;
  return (
    <li>
      <details>
        <summary>
          <strong>{site.name}</strong>{" "}
          <span class="quiet">
            {t.counts(site.citings.length, site.pages)}
            {gone > 0 && `, ${t.goneOfSite(gone)}`}
          </span>
        </summary>
        <ul>
          {site.citings.map((citing) => (
            <CitingLine view={view} citing={citing} />
          ))}
        </ul>
      </details>
    </li>
  );
}
