import { dayOf } from "../../../../lib/day.ts";
import type { InputProblem } from "../../../../lib/input-problem.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import type { View } from "../../../../lib/view.ts";
import { ProblemSummary } from "../../../../ui/form.tsx";
import { fieldId } from "../../../../ui/form-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { confirmationAnswers } from "../../domain/confirmation.ts";
import type { Round } from "../../domain/rounds/round.ts";
import type { ToldItem, ToldRecord } from "../../domain/rounds/told.ts";
import { confirmationTexts } from "../../texts/confirmations.ts";
import { confirmingTexts } from "../../texts/confirming.ts";
import { toldChangeTexts } from "../../texts/told-changes.ts";
import { BeginDraft } from "./told-changes.tsx";

interface ConfirmingProps {
  readonly view: View;
  readonly round: Pick<Round, "title" | "days">;
  readonly records: readonly ToldRecord[];
  /** What was typed, when something in it was wrong; else null. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly problems: readonly InputProblem[];
  /** Whether this shows after an answer. */
  readonly isThanks: boolean;
  /** Whether whoever looks has signed in and may write a draft. */
  readonly mayDraft: boolean;
}

/** What somebody is asked to confirm, as it is written now. Looking at it changes nothing: mail scanners look too. */
export function ConfirmingPage({ view, round, records, typed, problems, isThanks, mayDraft }: ConfirmingProps) {
  const t = confirmingTexts[view.language];
  const open = records.flatMap(({ items }) => items).filter(({ answer }) => answer === null).length;
  const until = dateInWords({ on: round.days.closes, note: null }, view.language);
  return (
    <Page view={view} title={t.title} description={t.description}>
      <h1>{t.title}</h1>
      {isThanks && (
        <p class="notice" role="status">
          {t.thanks} {open > 0 && t.left(open)}
        </p>
      )}
      {isThanks && <ChangedNext view={view} records={records} mayDraft={mayDraft} />}
      <p class="lead">{t.lead(round.title, until)}</p>
      {records.length === 0 ? (
        <p class="empty">{t.nothing}</p>
      ) : (
        <>
          <ProblemSummary view={view} fields={problemFields(records)} problems={problems} />
          <form class="confirming" method="post" action={view.path}>
            <p class="tick">
              <input class="field__tick" type="checkbox" id="alles" name="alles" value="ja" checked={typed?.alles !== undefined} />
              <label for="alles">
                <strong>{t.all}.</strong> <span class="quiet">{t.allSays}</span>
              </label>
            </p>
            {records.map((record) => (
              <RecordPart view={view} record={record} typed={typed} problems={problems} />
            ))}
            <p>{t.changedNext}</p>
            <p class="form__act">
              <button class="nl-button nl-button--primary" type="submit">
                {t.submit}
              </button>
            </p>
          </form>
        </>
      )}
    </Page>
  );
}

/** What was told as changed leads on to the work: at once for who has signed in, else by way of who may publish. */
function ChangedNext({ view, records, mayDraft }: Pick<ConfirmingProps, "view" | "records" | "mayDraft">) {
  const t = toldChangeTexts[view.language];
  const changed = records.filter(({ items }) => items.some(isWaiting));
  if (changed.length === 0) return null;
  return (
    <section>
      <h2>{t.thanks}</h2>
      <p>{mayDraft ? t.thanksSignedIn : t.thanksVisitor}</p>
      {!mayDraft && (
        <p>
          <Link href="/inloggen">{t.signIn}</Link>
        </p>
      )}
      <ul class="rows">
        {changed.map(({ kind, record, title, items }) => (
          <li>
            <h3 class="row__title" lang="nl">
              {title}
            </h3>
            {items.map(
              (item) =>
                isWaiting(item) &&
                item.note !== null && (
                  <p>
                    {t.yourNote} <q>{item.note}</q>
                  </p>
                ),
            )}
            {mayDraft && <BeginDraft view={view} kind={kind} record={record} title={title} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Told as changed, and not taken up by a publication since. */
const isWaiting = ({ answer, last }: ToldItem): boolean => answer === "changed" && last?.answer === "changed";

const problemFields = (records: readonly ToldRecord[]) =>
  records.flatMap(({ title, items }) =>
    items.map(({ number, city }) => ({
      kind: "text" as const,
      name: noteName(number),
      label: city === null ? title : `${title}, ${city.name}`,
    })),
  );

const answerName = (number: number): string => `antwoord-${number}`;
const noteName = (number: number): string => `toelichting-${number}`;

type Typing = Pick<ConfirmingProps, "view" | "typed" | "problems">;

function RecordPart({ view, record, ...typing }: Typing & { readonly record: ToldRecord }) {
  const t = confirmingTexts[view.language];
  const { title, summary, state, stateNote, points, items } = record;
  return (
    <section class="asked">
      <h2 lang="nl">{title}</h2>
      {summary !== null && <p lang="nl">{summary}</p>}
      <p>
        {t.state}: <strong>{confirmationTexts[view.language].stateOf(state)}</strong>
        {stateNote !== null && (
          <>
            . {t.sourceSays} <q lang="nl">{stateNote}</q>
          </>
        )}
      </p>
      {points.length > 0 && (
        <p class="small">
          {t.points}: <span lang="nl">{points.map(({ code, title: point }) => `${code} ${point}`).join("; ")}</span>
        </p>
      )}
      {items.map((item) => (
        <ItemPart view={view} record={record} item={item} {...typing} />
      ))}
    </section>
  );
}

function ItemPart({ view, record, item, typed, problems }: Typing & { readonly record: ToldRecord; readonly item: ToldItem }) {
  const { number, city, answer, note } = item;
  const t = confirmingTexts[view.language];
  const words = confirmationTexts[view.language];
  const own = problems.filter(({ field }) => field === noteName(number)).map(({ problem }) => problem[view.language]);
  const chosen = typed === null ? (answer ?? "") : (typed[answerName(number)] ?? "");
  const noteId = fieldId(noteName(number));
  const who = city === null ? words.whole : city.name;
  return (
    <fieldset class={own.length > 0 ? "ticks field--wrong" : "ticks"}>
      <legend>
        {who}
        <span class="hidden">: {record.title}</span>
      </legend>
      <p class="quiet small">
        {city !== null && city.state !== null && `${words.stateOf({ of: "initiative", is: city.state })}; `}
        {saidBefore(item, view)}
      </p>
      {confirmationAnswers.map((one) => (
        <p class="tick">
          <input
            type="radio"
            class="field__tick"
            id={`${answerName(number)}-${one}`}
            name={answerName(number)}
            value={one}
            checked={chosen === one}
          />
          <label for={`${answerName(number)}-${one}`}>{t.choices[one]}</label>
        </p>
      ))}
      {own.length > 0 && (
        <p class="field__problem" id={`${noteId}-probleem`}>
          {own.join(" ")}
        </p>
      )}
      <p class="field">
        <label class="utrecht-form-label" for={noteId}>
          {t.note} <span class="quiet">{t.noteHint}</span>
        </label>
        <textarea
          class="utrecht-textbox field__long"
          id={noteId}
          name={noteName(number)}
          rows={2}
          maxlength={2000}
          aria-invalid={own.length > 0 ? "true" : undefined}
          aria-describedby={own.length > 0 ? `${noteId}-probleem` : undefined}
        >
          {typed === null ? (note ?? "") : (typed[noteName(number)] ?? "")}
        </textarea>
      </p>
    </fieldset>
  );
}

function saidBefore({ answer, last }: ToldItem, view: View): string {
  const t = confirmingTexts[view.language];
  const words = confirmationTexts[view.language];
  if (answer !== null) return t.given(words.answers[answer]);
  return last === null ? words.neverConfirmed : words.lastSaid[last.answer](dateInWords({ on: dayOf(last.at), note: null }, view.language));
}
