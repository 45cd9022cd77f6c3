import type { Language } from "../../../lib/language.ts";
import { SourceLink } from "../../../ui/link.tsx";
import { sourceWords } from "../domain/source-words.ts";

/** A source: the address in it as a link, the words around it as they are. */
export function SourceWords({ source, language }: { readonly source: string; readonly language: Language }) {
  const { before, address, after } = sourceWords(source);
  return (
    <>
      {before !== "" && <span lang="nl">{before}</span>}
      {address !== null && <SourceLink href={address} language={language} />}
      {after !== "" && <span lang="nl">{after}</span>}
    </>
  );
}

/** Sources in a list. */
export const SourceList = ({ sources, language }: { readonly sources: readonly string[]; readonly language: Language }) =>
  sources.length === 0 ? null : (
    <ul class="sources">
      {sources.map((source) => (
        <li>
          <SourceWords source={source} language={language} />
        </li>
      ))}
    </ul>
  );
