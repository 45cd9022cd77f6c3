import type { View } from "../../../../lib/view.ts";
import { Form, ProblemSummary, untouched } from "../../../../ui/form.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { layouts } from "../../domain/editing/layout.ts";
import type { RecordPart } from "../../domain/editing/record.ts";
import type { NamedChange } from "../../domain/rounds/told-change.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import { toldChangeTexts } from "../../texts/told-changes.ts";
import { ToldNotes } from "../rounds/told-changes.tsx";
import { type BesideRow, TextsBeside } from "./beside.tsx";
import { type Drawing, FormBlock, fieldsOnScreen, isBlockUsed } from "./form-blocks.tsx";

/** What somebody else did since a text was shown. */
export type Clash =
  /** In another window on the same draft. */
  | { readonly kind: "draft"; readonly rows: readonly BesideRow[] }
  /** By publishing: which fields both changed, and the version that is there now. */
  | { readonly kind: "record"; readonly rows: readonly BesideRow[]; readonly version: number };

/** The draft that exists already. */
export interface ExistingDraft {
  readonly id: string;
  readonly version: number;
  readonly part: RecordPart | null;
  readonly note: string | null;
  /** What was told in rounds to have changed in it. */
  readonly told: readonly NamedChange[];
  /** What it changes; null when it is something new. */
  readonly of: { readonly address: string; readonly title: string } | null;
}

interface DraftProps {
  readonly view: View;
  readonly drawing: Drawing;
  /** Where the form is sent. */
  readonly action: string;
  /** Null for something new that nobody typed anything of yet. */
  readonly draft: ExistingDraft | null;
  readonly clash: Clash | null;
  readonly isSaved: boolean;
}

/** The form of a draft, whether it exists already or begins now. */
export function DraftPage({ view, drawing, action, draft, clash, isSaved }: DraftProps) {
  const t = draftTexts[view.language];
  const isNew = draft === null || draft.of === null;
  const title = isNew ? t.new[drawing.kind] : t.change[drawing.kind];
  return (
    <Page view={view} title={title} description={t.formDescription} above={[{ href: "/concepten", name: t.drafts }]}>
      <h1>{title}</h1>
      <p class="lead">{draft === null ? t.newLead : t.formLead}</p>
      {draft !== null && <About view={view} draft={draft} />}
      {isSaved && (
        <p class="notice" role="status">
          {t.saved}
        </p>
      )}
      {clash !== null && <ClashPart view={view} clash={clash} draft={draft} />}
      <ProblemSummary view={view} fields={fieldsOnScreen(drawing)} problems={drawing.problems} lead={t.keptAsDraft} />
      <DraftForm view={view} drawing={drawing} action={action} version={draft?.version ?? null} />
      {draft !== null && <Discard view={view} id={draft.id} />}
    </Page>
  );
}

function About({ view, draft }: { readonly view: View; readonly draft: ExistingDraft }) {
  const t = draftTexts[view.language];
  return (
    <>
      {draft.of !== null && (
        <p>
          {t.of}{" "}
          <Link href={draft.of.address}>
            <span lang="nl">{draft.of.title}</span>
          </Link>
        </p>
      )}
      {draft.part !== null && <p class="quiet">{draft.part === "statement" ? t.partStatement : t.partOutcome}</p>}
      {draft.note !== null && (
        <p class="notice">
          {t.handedOn} <q lang="nl">{draft.note}</q>
        </p>
      )}
      {draft.told.length > 0 && (
        <section class="notice">
          <h2>{toldChangeTexts[view.language].beside}</h2>
          <ToldNotes view={view} changes={draft.told} />
        </section>
      )}
    </>
  );
}

function DraftForm({
  view,
  drawing,
  action,
  version,
}: Pick<DraftProps, "view" | "drawing" | "action"> & { readonly version: number | null }) {
  const t = draftTexts[view.language];
  const { first, more } = layouts[drawing.kind];
  return (
    <form class="form desk-form" method="post" action={action}>
      {/* What the enter key presses: else it would be the first button for another row. */}
      <button class="hidden" type="submit" name="knop" value="bewaar" tabindex={-1} aria-hidden="true">
        {t.save}
      </button>
      {version !== null && <input type="hidden" name="versie" value={String(version)} />}
      {first.map((block) => (
        <FormBlock drawing={drawing} block={block} />
      ))}
      {more.length > 0 && (
        <details class="more" open={more.some((block) => isBlockUsed(drawing, block) || isAsked(drawing, block))}>
          <summary>{t.more}</summary>
          <div class="form">
            <p class="quiet">{t.moreLead}</p>
            {more.map((block) => (
              <FormBlock drawing={drawing} block={block} />
            ))}
          </div>
        </details>
      )}
      <p class="acts">
        <button class="nl-button nl-button--primary" type="submit" name="knop" value="verder">
          {t.toPreview}
        </button>
        <button class="nl-button nl-button--secondary" type="submit" name="knop" value="bewaar">
          {t.save}
        </button>
      </p>
    </form>
  );
}

const isAsked = (drawing: Drawing, block: (typeof layouts)["initiative"]["more"][number]): boolean =>
  block.kind === "rows" && drawing.emptyRows(block.group) > 1;

function ClashPart({ view, clash, draft }: Pick<DraftProps, "view" | "draft"> & { readonly clash: Clash }) {
  const t = draftTexts[view.language];
  if (clash.kind === "draft")
    return (
      <div class="problems problems--wide" role="alert">
        <h2>{t.draftClash}</h2>
        <p>{t.draftClashLead}</p>
        <TextsBeside language={view.language} heads={[t.here, t.there]} rows={clash.rows} />
      </div>
    );
  return (
    <div class="problems problems--wide" role="alert">
      <h2>{t.recordClash}</h2>
      <p>{t.recordClashLead}</p>
      {clash.rows.length === 0 ? (
        <p>{t.recordNoClash}</p>
      ) : (
        <TextsBeside language={view.language} heads={[t.base, t.theirs, t.mine]} rows={clash.rows} />
      )}
      <Form
        view={view}
        action={`/concepten/${draft?.id ?? ""}/bijwerking`}
        fields={[{ kind: "hidden", name: "versie" }]}
        state={untouched({ versie: String(clash.version) })}
        submit={t.goOn}
      />
    </div>
  );
}

/** Throwing a draft away cannot be undone: its button is not beside the others. */
export function Discard({ view, id }: { readonly view: View; readonly id: string }) {
  const t = draftTexts[view.language];
  return (
    <details class="discard">
      <summary>{t.discardSummary}</summary>
      <p>{t.discardLead}</p>
      <Form view={view} action={`/concepten/${id}/verwijdering`} fields={[]} state={untouched()} submit={t.discard} isGrave />
    </details>
  );
}

/** A draft of which what it changes is gone. */
export function GoneDraftPage({ view, id }: { readonly view: View; readonly id: string }) {
  const t = draftTexts[view.language];
  return (
    <Page view={view} title={t.drafts} description={t.formDescription} above={[{ href: "/concepten", name: t.drafts }]}>
      <h1>{t.drafts}</h1>
      <p class="notice notice--grave">{t.gone}</p>
      <Form view={view} action={`/concepten/${id}/verwijdering`} fields={[]} state={untouched()} submit={t.discard} isGrave />
    </Page>
  );
}
