import type { Dataset } from "../../lib/dataset.ts";
import type { View } from "../../lib/view.ts";
import { ArticlePage } from "../../ui/article.tsx";
import { openDataTexts } from "../page-texts/open-data.ts";
import { Datasets } from "./datasets.tsx";

/** Where the data can be fetched, in which forms and under which conditions. */
export function OpenDataPage({ view, datasets }: { readonly view: View; readonly datasets: readonly Dataset[] }) {
  const t = openDataTexts[view.language];
  return (
    <ArticlePage view={view} article={t.article}>
      <section>
        <h2>{t.collections}</h2>
        <p>{t.collectionsSay}</p>
        <dl class="terms">
          {Object.entries(t.names).map(([collection, name]) => (
            <Collection address={`/api/v1/${collection}`} name={name} />
          ))}
        </dl>
      </section>
      <Datasets view={view} datasets={datasets} />
    </ArticlePage>
  );
}

const Collection = ({ address, name }: { readonly address: string; readonly name: string }) => (
  <div>
    <dt>{name}</dt>
    <dd class="word-links">
      <code>{address}</code>
      <a class="nl-link" href={address} aria-label={`JSON: ${name}`}>
        JSON
      </a>
      <a class="nl-link" href={`${address}?formaat=csv`} aria-label={`CSV: ${name}`}>
        CSV
      </a>
    </dd>
  </div>
);
