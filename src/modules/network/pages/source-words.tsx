import { SourceLink, type SourceView } from "../../../ui/link.tsx";
import { sourceWords } from "../domain/source-words.ts";

/** A source: the address in it as a link, the words around it as they are. */
export function SourceWords({ source, view }: { readonly source: string; readonly view: SourceView }) {
  const { before, address, after } = sourceWords(source);
  return (
    <>
      {before !== "" && <span lang="nl">{before}</span>}
      {address !== null && <SourceLink href={address} view={view} />}
      {after !== "" && <span lang="nl">{after}</span>}
    </>
  );
}

/** Sources in a list. */
export const SourceList = ({ sources, view }: { readonly sources: readonly string[]; readonly view: SourceView }) =>
  sources.length === 0 ? null : (
    <ul class="sources">
      {sources.map((source) => (
        <li>
          <SourceWords source={source} view={view} />
        </li>
      ))}
    </ul>
  );
