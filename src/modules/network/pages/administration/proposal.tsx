import { momentInWords } from "../../../../lib/moment.ts";
import { capitalised } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { type CellChange, type SheetChange, turnOf } from "../../domain/spreadsheet/change.ts";
import { type SheetKind, type SheetProblem, sheetKinds } from "../../domain/spreadsheet/sheet.ts";
import type { ImportDraft } from "../../store/spreadsheet-drafts.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { exchangeTexts } from "../../texts/exchange.ts";
import { sheetProblemTexts } from "../../texts/sheet-problems.ts";
import { sheetWords } from "../../texts/spreadsheet-words.ts";

interface ProposalProps {
  readonly view: View;
  readonly draft: ImportDraft;
  /** What moved since it was made, by name; null when nothing did. */
  readonly moved: readonly string[] | null;
}

/** Everything that a file would change, before it happens; or everything that is wrong with it. */
export function ProposalPage({ view, draft, moved }: ProposalProps) {
  const t = exchangeTexts[view.language];
  const { changes, problemCount, unchanged } = draft.content;
  const title = problemCount > 0 ? t.notYet : t.proposal;
  const canBe = problemCount === 0 && changes.length > 0 && moved === null;
  return (
    <Page
      view={view}
      title={title}
      description={t.proposalDescription}
      above={[
        { href: "/beheer", name: administrationTexts[view.language].administration },
        { href: "/beheer/uitwisseling", name: t.exchange },
      ]}
    >
      <h1>{title}</h1>
      {moved !== null && <Moved view={view} moved={moved} />}
      {problemCount > 0 && <Problems view={view} draft={draft} />}
      {canBe && <p class="lead">{t.proposalLead(momentInWords(draft.expiresAt, view.language))}</p>}
      {problemCount === 0 && changes.length === 0 && <p class="lead">{t.same}</p>}
      <p>
        {changes.length > 0 && `${t.totals(...turnsIn(changes))} `}
        {unchanged > 0 && t.unchanged(unchanged)}
      </p>
      {sheetKinds.map((kind) => (
        <Changes view={view} kind={kind} changes={changes.filter(({ sheet }) => sheet === kind)} />
      ))}
      {canBe && (
        <form class="form" method="post" action={`/beheer/uitwisseling/${draft.id}`}>
          <input type="hidden" name="controle" value={draft.hash} />
          <p class="form__act">
            <button class="nl-button nl-button--primary" type="submit">
              {t.carryOut(changes.length)}
            </button>
          </p>
        </form>
      )}
      <p>
        <Link href="/beheer/uitwisseling">{t.again}</Link>
      </p>
    </Page>
  );
}

function turnsIn(changes: readonly SheetChange[]): [added: number, changed: number, ended: number] {
  const count = (turn: ReturnType<typeof turnOf>) => changes.filter(({ verb }) => turnOf(verb) === turn).length;
  return [count("added"), count("changed"), count("ended")];
}

function Moved({ view, moved }: { readonly view: View; readonly moved: readonly string[] }) {
  const t = exchangeTexts[view.language];
  return (
    <div class="problems" role="alert">
      <h2>{t.outdated}</h2>
      <p>{t.outdatedLead}</p>
      <ul>
        {moved.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </div>
  );
}

function Problems({ view, draft: { content } }: { readonly view: View; readonly draft: ImportDraft }) {
  const t = exchangeTexts[view.language];
  const { problems, problemCount } = content;
  return (
    <section>
      <h2 id="problemen">{t.problems(problemCount)}</h2>
      <p class="notice notice--grave">{t.problemsLead}</p>
      {problems.length < problemCount && <p>{t.problemsShown(problems.length)}</p>}
      <ul class="rows">
        {problems.map((problem) => (
          <li>
            <p class="row__title">{placeOf(view, problem)}</p>
            {problem.value !== "" && (
              <p class="row__below cell-value">{t.stands(shown(view, problem.sheet, problem.column, problem.value))}</p>
            )}
            <p class="cell-value">
              {sheetProblemTexts[view.language][problem.code](shown(view, problem.sheet, problem.column, problem.detail))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeOf(view: View, { sheet, row, column }: SheetProblem): string {
  const [t, words] = [exchangeTexts[view.language], sheetWords[view.language]];
  const place = t.place(
    sheet === null ? "" : words.sheets[sheet],
    row === null ? "" : String(row),
    column === null ? "" : words.columns[column],
  );
  return capitalised(place === "" ? t.wholeFile : place);
}

interface ChangesProps {
  readonly view: View;
  readonly kind: SheetKind;
  readonly changes: readonly SheetChange[];
}

function Changes({ view, kind, changes }: ChangesProps) {
  if (changes.length === 0) return null;
  const t = exchangeTexts[view.language];
  return (
    <section>
      <h2>{capitalised(sheetWords[view.language].sheets[kind])}</h2>
      <ul class="rows">
        {changes.map((change) => (
          <li>
            <p class="row__title">
              {change.name} <span class="nl-data-badge">{t.turns[turnOf(change.verb)]}</span>
            </p>
            <p class="row__below">{t.inRow(change.row)}</p>
            <ul class="cell-changes">
              {change.fields.map((field) => (
                <CellLine view={view} kind={kind} field={field} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CellLine({ view, kind, field }: { readonly view: View; readonly kind: SheetKind; readonly field: CellChange }) {
  const t = exchangeTexts[view.language];
  const [before, after] = [shown(view, kind, field.column, field.before), shown(view, kind, field.column, field.after)];
  return (
    <li>
      <span class="quiet">{sheetWords[view.language].columns[field.column]}</span>
      {before !== "" && (
        <>
          {" "}
          <del>{before}</del> →
        </>
      )}{" "}
      {after === "" ? <span class="quiet">{t.empty}</span> : <ins>{after}</ins>}
    </li>
  );
}

/** A cell with a closed list by its word in the language of the page; anything else as it is. */
function shown(view: View, sheet: SheetKind | null, column: SheetProblem["column"], text: string): string {
  const words: Readonly<Record<string, string>> | undefined = sheetWords[view.language].lists[`${sheet} ${column}`];
  return words?.[text] ?? text;
}
