import { momentInWords } from "../../../../lib/moment.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { type RecordKind, recordKinds } from "../../domain/editing/record.ts";
import { recordKeys } from "../../domain/editing/record-keys.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import { agendaExchangeTexts } from "../../texts/desk/exchange.ts";
import { exchangeAddress } from "./sheets/address.ts";
import { SheetsLink } from "./sheets/sheets-link.tsx";

/** A draft as it stands in a list. */
export interface DraftRow {
  readonly id: string;
  readonly kind: RecordKind;
  readonly isNew: boolean;
  readonly title: string;
  readonly note: string | null;
  readonly changedAt: Date;
}

/** What somebody is writing, with what others handed on, and the ways to begin something new. */
export function DraftsPage({ view, drafts }: { readonly view: View; readonly drafts: readonly DraftRow[] }) {
  const t = draftTexts[view.language];
  const sheets = agendaExchangeTexts[view.language];
  return (
    <Page view={view} title={t.drafts} description={t.draftsDescription} above={[]}>
      <h1>{t.drafts}</h1>
      <p class="lead">{t.draftsLead}</p>
      {drafts.length === 0 ? (
        <p class="empty">{t.noDrafts}</p>
      ) : (
        <ul class="rows">
          {drafts.map((draft) => (
            <DraftItem view={view} draft={draft} />
          ))}
        </ul>
      )}
      <section>
        <h2>{t.begin}</h2>
        <ul class="in-row">
          {recordKinds
            .filter((kind) => kind !== "agenda")
            .toReversed()
            .map((kind) => (
              <li>
                <Link href={`/concepten/nieuw/${recordKeys[kind]}`}>{t.new[kind]}</Link>
              </li>
            ))}
        </ul>
      </section>
      <section>
        <h2>{sheets.title}</h2>
        <p>{sheets.partSays}</p>
        <SheetsLink view={view} address={exchangeAddress} />
      </section>
    </Page>
  );
}

function DraftItem({ view, draft }: { readonly view: View; readonly draft: DraftRow }) {
  const t = draftTexts[view.language];
  return (
    <li>
      <p class="row__title">
        <Link href={`/concepten/${draft.id}`}>{draft.title === "" ? t.untitled : <span lang="nl">{draft.title}</span>}</Link>
      </p>
      <p class="row__below">
        <span>{draft.isNew ? t.new[draft.kind] : t.change[draft.kind]}</span>
        <span>{t.changedOn(momentInWords(draft.changedAt, view.language))}</span>
      </p>
      {draft.note !== null && (
        <p>
          {t.handedOn} <q lang="nl">{draft.note}</q>
        </p>
      )}
    </li>
  );
}

/** On somebody's own page: how many drafts there are, and the way to them. */
export function OwnDrafts({ view, count }: { readonly view: View; readonly count: number }) {
  const t = draftTexts[view.language];
  return (
    <p>
      <Link href="/concepten">{t.draftCount(count)}</Link>
    </p>
  );
}
