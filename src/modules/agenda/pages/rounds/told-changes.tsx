import { dayOf } from "../../../../lib/day.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import type { ConfirmedKind } from "../../domain/confirmation.ts";
import { partKeys, recordKeys } from "../../domain/editing/record-keys.ts";
import type { ChangedRecord, NamedChange } from "../../domain/rounds/told-change.ts";
import { confirmationTexts } from "../../texts/confirmations.ts";
import { toldChangeTexts } from "../../texts/told-changes.ts";

interface ToldChangesProps {
  readonly view: View;
  readonly records: readonly ChangedRecord[];
}

/** Everything that was told as changed and waits for whoever looks, each with the act that begins a draft of it. */
export function ToldChangesPage({ view, records }: ToldChangesProps) {
  const t = toldChangeTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {records.length === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <ul class="rows">
          {records.map((one) => (
            <li>
              <h2 class="row__title">
                <Link href={one.address}>
                  <span lang="nl">{one.title}</span>
                </Link>
              </h2>
              <ToldNotes view={view} changes={one.changes} />
              <BeginDraft view={view} kind={one.kind} record={one.record} title={one.title} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** What was told to have changed: by which city, when, in which round, and in which words. */
export function ToldNotes({ view, changes }: { readonly view: View; readonly changes: readonly NamedChange[] }) {
  const t = toldChangeTexts[view.language];
  return (
    <ul class="told-notes">
      {changes.map(({ note, at, roundTitle, ...one }) => (
        <li>
          <p class="quiet small">
            {roundTitle === null
              ? t.told(tellerOf(view, one), dayInWords(view, at))
              : t.toldInRound(tellerOf(view, one), dayInWords(view, at), roundTitle)}
          </p>
          {note === null ? <p>{t.noNote}</p> : <p class="told-notes__words">{note}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The button that begins a draft of what was told to have changed. Of an offer it is the account that changes. */
export function BeginDraft({ view, kind, record, title }: BeginDraftProps) {
  return (
    <form class="told-notes__act" method="post" action="/concepten">
      <input type="hidden" name="soort" value={recordKeys[kind]} />
      <input type="hidden" name="id" value={record} />
      {kind === "offer" && <input type="hidden" name="deel" value={partKeys.outcome} />}
      <button class="nl-button nl-button--secondary" type="submit">
        {toldChangeTexts[view.language].begin}
        <span class="hidden">: {title}</span>
      </button>
    </form>
  );
}

interface BeginDraftProps {
  readonly view: View;
  readonly kind: ConfirmedKind;
  readonly record: string;
  readonly title: string;
}

/** Before a publication: which of the changes that were told it takes up. */
export function TakenChanges({ view, changes, chosen }: TakenChangesProps) {
  const t = toldChangeTexts[view.language];
  if (changes.length === 0) return null;
  return (
    <fieldset class="ticks">
      <legend>{t.taken}</legend>
      <p class="quiet">{t.takenHint}</p>
      {changes.map(({ id, note, at, ...one }) => (
        <p class="tick">
          <input
            class="field__tick"
            type="checkbox"
            id={`bijgewerkt-${id}`}
            name="bijgewerkt"
            value={id}
            checked={chosen === null || chosen.includes(id)}
          />
          <label for={`bijgewerkt-${id}`}>{t.takenOne(tellerOf(view, one), dayInWords(view, at), note ?? t.noNote)}</label>
        </p>
      ))}
    </fieldset>
  );
}

interface TakenChangesProps {
  readonly view: View;
  readonly changes: readonly NamedChange[];
  /** What was ticked before it was refused; null at first, when all of them are. */
  readonly chosen: readonly string[] | null;
}

const tellerOf = ({ language }: View, { cityName }: Pick<NamedChange, "cityName">): string => {
  const { bodies } = confirmationTexts[language];
  return cityName ?? `${bodies.slice(0, 1).toUpperCase()}${bodies.slice(1)}`;
};

const dayInWords = ({ language }: View, at: Date): string => dateInWords({ on: dayOf(at), note: null }, language);
