import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { SourceLink } from "../../../ui/link.tsx";
import type { FundSource } from "../domain/source.ts";
import { accountTexts } from "../texts/accounts.ts";

/** Where the budgets and accounts were read, under which licence, and what to know about it. */
export function AccountSource({ view, source }: { readonly view: View; readonly source: FundSource | null }) {
  if (source === null) return null;
  const t = accountTexts[view.language];
  const readOn = dateInWords({ on: source.readOn, note: null }, view.language);
  return (
    <section id="bron">
      <h2>{t.sources}</h2>
      <p>{t.source(source.title, source.publisher, source.licence, readOn)}</p>
      {source.note !== null && <p lang="nl">{source.note}</p>}
      {source.address !== null && (
        <p>
          <SourceLink href={source.address} view={view} />
        </p>
      )}
    </section>
  );
}
