import type { InputProblem } from "../../../../lib/input-problem.ts";
import type { View } from "../../../../lib/view.ts";
import { Form, untouched } from "../../../../ui/form.tsx";
import { Field, fieldId } from "../../../../ui/form-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { texts as words } from "../../../../ui/texts.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import { previewTexts } from "../../texts/desk/preview.ts";
import { TakenChanges } from "../rounds/told-changes.tsx";
import { AudienceChoice, type AudienceOption } from "./audience-choice.tsx";
import { ChangeList, type ShownChange } from "./difference.tsx";
import type { ExistingDraft } from "./draft.tsx";

/** Somebody to whom the draft can be handed. */
export interface TakerOption {
  readonly value: string;
  readonly label: string;
}

/** What was chosen and typed before it was refused. */
export interface PublicationTurn {
  readonly audience: string;
  readonly reason: string;
  /** Which told changes were ticked; null before anybody chose. */
  readonly taken: readonly string[] | null;
  readonly note: string;
  readonly taker: string;
  readonly problems: readonly InputProblem[];
}

export interface PreviewProps {
  readonly view: View;
  readonly kind: RecordKind;
  readonly draft: ExistingDraft;
  readonly changes: readonly ShownChange[];
  /** What keeps it from being published, each with the name of its field and what that is called. */
  readonly missing: readonly { readonly field: string; readonly label: string; readonly says: string }[];
  readonly mayPublish: boolean;
  readonly options: readonly AudienceOption[];
  /** Whether everybody can read it now: then a change has a reason. */
  readonly isOpen: boolean;
  readonly takers: readonly TakerOption[];
  readonly turn: PublicationTurn;
}

/** Exactly what will change and who will see it, before anybody does. */
export function PreviewPage(props: PreviewProps) {
  const { view, kind, draft, changes, missing, mayPublish } = props;
  const t = previewTexts[view.language];
  const isReady = missing.length === 0 && (changes.length > 0 || draft.of !== null);
  return (
    <Page view={view} title={t.title} description={t.description} above={crumbsOf(view, kind, draft)}>
      <h1>{t.title}</h1>
      {draft.of !== null && (
        <p>
          {draftTexts[view.language].of}{" "}
          <Link href={draft.of.address}>
            <span lang="nl">{draft.of.title}</span>
          </Link>
        </p>
      )}
      <p>
        <Link href={`/concepten/${draft.id}`}>{t.back}</Link>
      </p>
      {missing.length > 0 && <Missing view={view} draft={draft} missing={missing} />}
      <section>
        <h2>{draft.of === null ? t.changesOfNew : t.changes}</h2>
        {changes.length === 0 ? (
          <p class="empty">{t.unchanged}</p>
        ) : (
          <ChangeList language={view.language} changes={changes} level={3} isMarked={draft.of !== null} />
        )}
      </section>
      {mayPublish && isReady && <PublicationForm {...props} />}
      <HandingOn {...props} />
    </Page>
  );
}

const crumbsOf = (view: View, kind: RecordKind, draft: ExistingDraft) => {
  const t = draftTexts[view.language];
  const name = draft.of === null ? t.new[kind] : t.change[kind];
  return [
    { href: "/concepten", name: t.drafts },
    { href: `/concepten/${draft.id}`, name },
  ];
};

function Missing({ view, draft, missing }: Pick<PreviewProps, "view" | "draft" | "missing">) {
  const t = previewTexts[view.language];
  return (
    <div class="problems" role="alert">
      <h2>{t.missing}</h2>
      <p>{t.missingLead}</p>
      <ul>
        {missing.map(({ field, label, says }) => (
          <li>
            <Link href={`/concepten/${draft.id}?controle=ja#${fieldId(field)}`}>
              {label}: {says}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PublicationForm({ view, kind, draft, options, isOpen, turn }: PreviewProps) {
  const t = previewTexts[view.language];
  const says = (field: string) => turn.problems.flatMap((one) => (one.field === field ? [one.problem[view.language]] : []));
  return (
    <section>
      <form class="form" method="post" action={`/concepten/${draft.id}/publicatie`}>
        {turn.problems
          .filter(({ field }) => field === "")
          .map(({ problem }) => (
            <p class="notice notice--grave" role="alert">
              {problem[view.language]}
            </p>
          ))}
        {kind === "agenda" && <p class="quiet">{t.reachAgenda}</p>}
        <AudienceChoice view={view} options={options} chosen={turn.audience} problem={says("wie")[0] ?? null} />
        <Field
          field={{
            kind: "long-text",
            name: "reden",
            label: t.reason,
            hint: isOpen ? `${t.reasonNeeded} ${t.reasonHint}` : t.reasonHint,
            isOptional: !isOpen,
            maxLength: 1000,
            rows: 3,
          }}
          value={turn.reason}
          problems={says("reden")}
          optional={words[view.language].optional}
        />
        <TakenChanges view={view} changes={draft.told} chosen={turn.taken} />
        <input type="hidden" name="versie" value={String(draft.version)} />
        <p class="form__act">
          <button class="nl-button nl-button--primary" type="submit">
            {t.publish}
          </button>
        </p>
      </form>
    </section>
  );
}

/** Who may not publish hands on; who may, can do so besides. */
function HandingOn({ view, draft, mayPublish, takers, turn }: PreviewProps) {
  const t = previewTexts[view.language];
  if (mayPublish && takers.length === 0) return null;
  const form =
    takers.length === 0 ? (
      <p class="empty">{t.nobody}</p>
    ) : (
      <Form
        view={view}
        action={`/concepten/${draft.id}/doorgeven`}
        fields={[
          { kind: "choice", name: "aan", label: t.handOnTo, empty: draftTexts[view.language].choose, options: takers },
          { kind: "long-text", name: "bericht", label: t.note, isOptional: true, maxLength: 1000, rows: 3 },
          { kind: "hidden", name: "versie" },
        ]}
        state={{
          ...untouched({ aan: turn.taker, bericht: turn.note, versie: String(draft.version) }),
          problems: turn.problems.filter(({ field }) => field === "aan" || field === "bericht"),
        }}
        submit={t.handOn}
        isGrave={mayPublish}
      />
    );
  if (mayPublish)
    return (
      <details class="discard">
        <summary>{t.handOnAlso}</summary>
        {form}
      </details>
    );
  return (
    <section>
      <h2>{t.handOn}</h2>
      <p>{t.handOnLead}</p>
      {form}
    </section>
  );
}
