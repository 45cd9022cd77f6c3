import type { Markup } from "../../../../lib/markup/markup.ts";
import type { View } from "../../../../lib/view.ts";
import type { RecordKind, RecordPart } from "../../domain/editing/record.ts";
import { partedKinds, partKeys, recordKeys } from "../../domain/editing/record-keys.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import { previewTexts } from "../../texts/desk/preview.ts";

/** What a page of a record says about changing it. */
export interface Changing {
  /** What whoever asks may do with it; null for who may not write. */
  readonly tools: Markup | null;
  /** Where its history is, for everybody. */
  readonly history: string;
}

interface RecordToolsProps {
  readonly view: View;
  readonly kind: RecordKind;
  readonly id: string;
  readonly mayWithdraw: boolean;
  /** Whether only whoever asks sees it. */
  readonly isWithdrawn: boolean;
}

/** What whoever may write can do with a record, in a quiet row above it. */
export function RecordTools({ view, kind, id, mayWithdraw, isWithdrawn }: RecordToolsProps) {
  const t = draftTexts[view.language];
  const parts: readonly (RecordPart | null)[] = partedKinds.has(kind) ? ["statement", "outcome"] : [null];
  return (
    <>
      <nav class="record-tools" aria-label={t.tools}>
        {parts.map((part) => (
          <form class="inline-form" method="post" action="/concepten">
            <input type="hidden" name="soort" value={recordKeys[kind]} />
            <input type="hidden" name="id" value={id} />
            {part !== null && <input type="hidden" name="deel" value={partKeys[part]} />}
            <button class="record-tools__act" type="submit">
              {wordOf(view, kind, part)}
            </button>
          </form>
        ))}
        <a class="nl-link" href={`/geschiedenis/${recordKeys[kind]}/${id}`}>
          {t.history}
        </a>
        {mayWithdraw && (
          <a class="nl-link" href={`/intrekking/${recordKeys[kind]}/${id}`}>
            {t.withdraw}
          </a>
        )}
      </nav>
      {isWithdrawn && <p class="notice notice--grave">{previewTexts[view.language].withdrawnNow}</p>}
    </>
  );
}

function wordOf({ language }: View, kind: RecordKind, part: RecordPart | null): string {
  const t = draftTexts[language];
  if (part === null) return t.edit;
  if (part === "statement") return t.editStatement;
  return kind === "offer" ? t.editAccount : t.editVerdict;
}
