import type { View } from "../../lib/view.ts";
import { Page } from "../../ui/page.tsx";
import { Table } from "../../ui/table.tsx";
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
      <Table
        caption={t.caption}
        heads={Object.values(t.columns)}
        rows={processing.map(({ at, purpose, basis, term }) => [
          t.what[at],
          t.purposes[purpose],
          t.bases[basis],
          t.terms[term],
          <code>{at}</code>,
        ])}
      />
    </Page>
  );
}
