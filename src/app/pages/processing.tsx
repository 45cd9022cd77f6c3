import type { View } from "../../lib/view.ts";
import { Page } from "../../ui/page.tsx";
import { processingTexts } from "../page-texts/processing.ts";
import { processing } from "../processing-list.ts";

/** What is kept about persons, straight from the tables. */
export function ProcessingPage({ view }: { readonly view: View }) {
  const t = processingTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: "/privacy", name: "Privacy" }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.none}</p>
      <div class="utrecht-table-container">
        <table class="utrecht-table">
          <caption class="utrecht-table__caption">{t.caption}</caption>
          <thead>
            <tr>
              {Object.values(t.columns).map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {processing.map(({ at, purpose, basis, term }) => (
              <tr>
                <th scope="row">{t.what[at]}</th>
                <td>{t.purposes[purpose]}</td>
                <td>{t.bases[basis]}</td>
                <td>{t.terms[term]}</td>
                <td>
                  <code>{at}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
