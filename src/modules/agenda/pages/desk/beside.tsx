import type { Language } from "../../../../lib/language.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";

/** One field in the hands of several people. */
export interface BesideRow {
  readonly label: string;
  /** What it says in each hand, line by line. */
  readonly cells: readonly (readonly string[])[];
}

interface BesideProps {
  readonly language: Language;
  readonly heads: readonly string[];
  readonly rows: readonly BesideRow[];
}

/** Texts of the same fields side by side: nobody loses a word. */
export function TextsBeside({ language, heads, rows }: BesideProps) {
  const t = draftTexts[language];
  return (
    <div class="utrecht-table-container" tabindex={0}>
      <table class="utrecht-table beside">
        <caption class="utrecht-table__caption">{t.clashCaption}</caption>
        <thead>
          <tr>
            {[t.field, ...heads].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr>
              <th scope="row">{label}</th>
              {cells.map((lines) => (
                <td>{lines.length === 0 ? <span class="quiet">{t.empty}</span> : lines.map((line) => <p lang="nl">{line}</p>)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
