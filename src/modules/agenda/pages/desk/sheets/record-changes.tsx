import type { View } from "../../../../../lib/view.ts";
import { Link } from "../../../../../ui/link.tsx";
import type { RecordEdit } from "../../../domain/sheets/edit.ts";
import { shapesOf } from "../../../domain/sheets/shape.ts";
import { draftTexts } from "../../../texts/desk/drafts.ts";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";
import { previewTexts } from "../../../texts/desk/preview.ts";
import { ChangeList, type ShownChange } from "../difference.tsx";
import { sheetWordsIn } from "./words.ts";

/** What a file changes in one record, in words. */
export interface ShownEdit {
  readonly edit: RecordEdit;
  /** Where the record is shown; null for a new one, or when it is not there any more. */
  readonly address: string | null;
  readonly changes: readonly ShownChange[];
  /** Whether somebody else changed it since the file was sent. */
  readonly isOutdated: boolean;
}

/** What changes, record by record: field by field what was and what it becomes. */
export function RecordChanges({ view, edits }: { readonly view: View; readonly edits: readonly ShownEdit[] }) {
  return (
    <>
      <p class="quiet small">{previewTexts[view.language].legend}</p>
      {edits.map((shown) => (
        <Edit view={view} shown={shown} />
      ))}
    </>
  );
}

function Edit({ view, shown: { edit, address, changes, isOutdated } }: { readonly view: View; readonly shown: ShownEdit }) {
  const t = agendaExchangeTexts[view.language];
  const title = edit.title === "" ? draftTexts[view.language].untitled : <span lang="nl">{edit.title}</span>;
  return (
    <section class="sheet-edit">
      <h3>{address === null ? title : <Link href={address}>{title}</Link>}</h3>
      <p class="row__below">
        <span class="nl-data-badge">{edit.record === null ? t.added : t.changed}</span> <span>{whereIn(view, edit)}</span>
      </p>
      {isOutdated ? (
        <p class="notice notice--grave">{t.meanwhile}</p>
      ) : (
        <ChangeList language={view.language} changes={changes} level={4} isMarked={false} />
      )}
    </section>
  );
}

function whereIn({ language }: View, { kind, row }: RecordEdit): string {
  const t = agendaExchangeTexts[language];
  const [main] = shapesOf(kind);
  const name = main ? sheetWordsIn(language).sheet(main) : "";
  return row === null ? `${name}, ${t.onlyParts}` : t.inRow(name, row);
}
