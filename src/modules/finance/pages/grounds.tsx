import type { Language } from "../../../lib/language.ts";
import type { View } from "../../../lib/view.ts";
import { SourceLink } from "../../../ui/link.tsx";
import { lawAddress } from "../domain/page-addresses.ts";
import type { FundSource, FundSourceId, LegalReference } from "../domain/source.ts";
import type { Multiplier } from "../domain/sum-node.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import { sumTexts } from "../texts/sum.ts";

interface Props {
  readonly view: View;
  readonly multipliers: readonly Multiplier[];
  readonly sources: ReadonlyMap<FundSourceId, FundSource>;
}

/** On what numbers of a sum rest: article of law, circular, source and how firm; what rests on the same is said once. */
export function Grounds({ view, multipliers, sources }: Props) {
  const unique = [...new Map(multipliers.map((one) => [groundKey(one), one])).values()];
  return unique.length === 0 ? null : (
    <ul class="small">
      {unique.map((one) => (
        <li>
          <GroundOf view={view} multiplier={one} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

const groundKey = ({ is, legal, firmness, source, stand }: Multiplier): string =>
  [is, legal?.law, legal?.article, firmness, source, stand].join("|");

function GroundOf({
  view,
  multiplier: { is, legal, firmness, source, stand },
  sources,
}: Pick<Props, "view" | "sources"> & { readonly multiplier: Multiplier }) {
  const { language } = view;
  const t = sumTexts[language];
  const address = source === null ? null : (sources.get(source)?.address ?? null);
  const name = t.multipliers[is];
  return (
    <>
      {`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${scenarioTexts[language].firmness[firmness]}`}
      {legal && (
        <>
          , <LawLink legal={legal} language={language} />
        </>
      )}
      {stand === null ? `. ${t.own}` : <span lang="nl">{`, ${stand}`}</span>}
      {address !== null && (
        <>
          {" "}
          <SourceLink href={address} view={view} />
        </>
      )}
    </>
  );
}

/** An article of law, with a link to where it is read. */
export function LawLink({ legal, language }: { readonly legal: LegalReference; readonly language: Language }) {
  const t = sumTexts[language];
  const name = (t.laws as Readonly<Record<string, string>>)[legal.law] ?? legal.law;
  return (
    <a class="nl-link" href={lawAddress(legal.law)} rel="noreferrer external">
      {t.article(legal.article, name)}
    </a>
  );
}
