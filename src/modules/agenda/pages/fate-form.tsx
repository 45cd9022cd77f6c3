import type { View } from "../../../lib/view.ts";
import { Field, fieldId } from "../../../ui/form-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { texts as uiTexts } from "../../../ui/texts.ts";
import { focusPointAddress } from "../domain/addresses.ts";
import { fateKinds } from "../domain/succession.ts";
import type { Theme } from "../domain/theme.ts";
import { successionTexts } from "../texts/succession.ts";
import type { FateEntry, FateTurn } from "./fate-entry.ts";
import { FateLine } from "./fate-line.tsx";

/** The fields of one focus point, by the code that stands behind each. */
export const fateFields = { kind: "lot", aims: "naar", reason: "reden", version: "versie", accept: "voorstel" } as const;

/** The key of a field of one focus point. */
export const fateKey = (field: keyof typeof fateFields, code: string): string => `${fateFields[field]}-${code}`;

/** What the form of a point holds before anybody changes it; the codes of what it goes on in, or else what was proposed. */
export function fateTyped({ point, fate, successors }: FateEntry): Readonly<Record<string, string>> {
  const aims = successors.length > 0 ? successors.map(({ code }) => code) : (fate?.aims ?? []);
  return {
    [fateKey("kind", point.code)]: fate?.kind ?? "",
    [fateKey("aims", point.code)]: aims.join("\n"),
    [fateKey("reason", point.code)]: fate?.reason ?? "",
    [fateKey("version", point.code)]: String(fate?.version ?? 0),
  };
}

interface FateFormProps {
  readonly view: View;
  readonly action: string;
  readonly theme: Theme;
  readonly entries: readonly FateEntry[];
  readonly runs: boolean;
  readonly turn: FateTurn | null;
}

/** One form for all points of a theme: what is wrong stands on top and beside its field, what was typed is kept. */
export function FateForm({ view, action, theme, entries, runs, turn }: FateFormProps) {
  const t = successionTexts[view.language];
  return (
    <>
      {turn !== null && <Problems view={view} turn={turn} />}
      <form class="form form--wide" method="post" action={action} aria-label={t.formOf(theme.shortTitle)}>
        {entries.map((entry) =>
          entry.isOpen ? (
            <PointFields view={view} entry={entry} runs={runs} turn={turn} />
          ) : (
            <div>
              <PointName entry={entry} />
              <FateLine view={view} fate={entry.fate} successors={entry.successors} />
            </div>
          ),
        )}
        <p class="form__act">
          <button class="nl-button nl-button--primary" type="submit">
            {runs ? t.decide : t.propose}
          </button>
        </p>
      </form>
    </>
  );
}

function Problems({ view, turn }: { readonly view: View; readonly turn: FateTurn }) {
  const { language } = view;
  const t = uiTexts[language];
  return (
    <div class="problems" role="alert" id="problemen" tabindex={-1}>
      <h3>{t.problems(turn.problems.length)}</h3>
      <p>{t.nothingLost}</p>
      <ul>
        {turn.problems.map(({ field, problem }) => (
          <li>
            {field === "" ? (
              problem[language]
            ) : (
              <a class="nl-link" href={`#${fieldId(field)}`}>
                {field.slice(field.indexOf("-") + 1)}: {problem[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type PointFieldsProps = Pick<FateFormProps, "view" | "runs" | "turn"> & { readonly entry: FateEntry };

function PointFields({ view, entry, runs, turn }: PointFieldsProps) {
  const t = successionTexts[view.language];
  const { code } = entry.point;
  const { fate, counts } = entry;
  const typed = turn?.typed ?? fateTyped(entry);
  const drawn = (field: Parameters<typeof Field>[0]["field"]) => (
    <Field
      field={field}
      value={typed[field.name] ?? ""}
      problems={(turn?.problems ?? []).filter((one) => one.field === field.name).map(({ problem }) => problem[view.language])}
      optional={uiTexts[view.language].optional}
    />
  );
  return (
    <fieldset class="fate">
      <legend>
        <PointName entry={entry} />
      </legend>
      <p class="quiet">{t.counts(counts.asks, counts.offers, counts.initiatives)}</p>
      {fate !== null && <FateLine view={view} fate={fate} successors={entry.successors} />}
      {drawn({
        kind: "choice",
        name: fateKey("kind", code),
        label: t.fate,
        empty: t.choose,
        options: fateKinds.map((kind) => ({ value: kind, label: t.fateChoices[kind] })),
      })}
      {drawn({ kind: "long-text", name: fateKey("aims", code), label: t.aims, isOptional: true, maxLength: 4000 })}
      {drawn({ kind: "text", name: fateKey("reason", code), label: t.reason, maxLength: 1000 })}
      {runs && fate !== null && !fate.isDecided && drawn({ kind: "tick", name: fateKey("accept", code), label: t.takeProposal })}
      {drawn({ kind: "hidden", name: fateKey("version", code) })}
    </fieldset>
  );
}

const PointName = ({ entry: { point } }: { readonly entry: FateEntry }) => (
  <>
    <span class="code">{point.code}</span>{" "}
    <Link href={focusPointAddress(point.agenda, point.code)}>
      <span lang="nl">{point.title}</span>
    </Link>
  </>
);
