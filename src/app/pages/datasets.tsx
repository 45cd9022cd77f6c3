import type { Dataset } from "../../lib/dataset.ts";
import type { View } from "../../lib/view.ts";
import { Link, SourceLink } from "../../ui/link.tsx";
import { openDataTexts } from "../page-texts/open-data.ts";

interface DatasetsProps {
  readonly view: View;
  readonly datasets: readonly Dataset[];
}

/** The data sets of the catalogue, each with its licence, its years and its files. The same stands in the catalogue for programs. */
export function Datasets({ view, datasets }: DatasetsProps) {
  const t = openDataTexts[view.language];
  return (
    <section>
      <h2>{t.datasets}</h2>
      <p>{t.datasetsSay(datasets.length)}</p>
      <p>
        <Link href={catalogueAddress}>{t.catalogue}</Link>
      </p>
      <dl class="terms">
        {datasets.map((dataset) => (
          <DatasetPart view={view} dataset={dataset} />
        ))}
      </dl>
    </section>
  );
}

/** Where programs read the catalogue. */
export const catalogueAddress = "/open-data/catalogus.jsonld";

function DatasetPart({ view, dataset }: { readonly view: View; readonly dataset: Dataset }) {
  const t = openDataTexts[view.language];
  const { licence, years, original } = dataset;
  return (
    <div id={dataset.id}>
      <dt lang="nl">{dataset.title}</dt>
      <dd>
        <p lang="nl">{dataset.description}</p>
        <p class="small">
          {t.licence}: <span lang="nl">{[licence.name, licence.attribution].filter((part) => part !== null).join(". ")}</span>
          {years !== null && `; ${t.years(years.first, years.last)}`}
          {original !== null && (
            <>
              ; <SourceLink href={original} view={view} />
            </>
          )}
        </p>
        <p class="word-links">
          {dataset.distributions.map(({ path, format }) => (
            <a class="nl-link" href={path} aria-label={`${format}: ${dataset.title}`}>
              {format}
            </a>
          ))}
        </p>
      </dd>
    </div>
  );
}
