import type { InputProblem } from "../../../../lib/input-problem.ts";
import type { Markup } from "../../../../lib/markup/markup.ts";
import { Field as FieldPiece, type FormField, fieldId } from "../../../../ui/form-field.tsx";
import { texts as words } from "../../../../ui/texts.ts";
import type { Field, Texts } from "../../domain/editing/field.ts";
import { type FormShape, type Group, mostRows, rowFieldKey, rowKey, rowsIn } from "../../domain/editing/form.ts";
import type { Block } from "../../domain/editing/layout.ts";
import { draftTexts } from "../../texts/desk/drafts.ts";
import { formWords } from "../../texts/desk/fields.ts";
import { formField, isTold, type Offering, shownValue } from "./draft-fields.ts";
import { labelOf } from "./labels.ts";

/** A form that is drawn: what it holds, what is wrong, and how many empty rows somebody asked for. */
export interface Drawing extends Offering {
  readonly form: FormShape;
  readonly texts: Texts;
  readonly problems: readonly InputProblem[];
  readonly emptyRows: (group: string) => number;
  /** Whether it is something new: then the first row asks only what it cannot do without. */
  readonly isNew: boolean;
}

/** One block of a form; nothing when this form has none of its fields. */
export function FormBlock({ drawing, block }: { readonly drawing: Drawing; readonly block: Block }): Markup | null {
  if (block.kind === "rows") {
    const group = drawing.form.groups.find(({ name }) => name === block.group);
    return group ? <Rows drawing={drawing} group={group} which={block.which} /> : null;
  }
  const fields = drawing.form.fields.filter(({ name }) => block.names.includes(name));
  if (fields.length === 0) return null;
  const drawn = fields.map((field) => <OneField drawing={drawing} group={null} field={field} name={field.name} />);
  const heading = block.heading === null ? undefined : formWords(drawing.kind, drawing.language).headings[block.heading];
  if (heading === undefined) return <>{drawn}</>;
  return (
    <fieldset class="field-set">
      <legend>{heading}</legend>
      {drawn}
    </fieldset>
  );
}

/** Every field of a form as it stands on screen, for the list of what is wrong. */
export function fieldsOnScreen(drawing: Drawing): readonly FormField[] {
  const texts = formWords(drawing.kind, drawing.language);
  return [
    ...drawing.form.fields.map((field) => {
      const shown = fieldOnScreen(drawing, null, field, field.name);
      return shown.kind === "hidden" ? shown : { ...shown, label: labelOf(drawing.kind, drawing.language, field.name) };
    }),
    ...drawing.form.groups.flatMap((group) =>
      rowsIn(group, drawing.texts).flatMap(({ row }) =>
        group.fields.map((field) => {
          const shown = fieldOnScreen(drawing, group, field, rowFieldKey(group.name, row, field.name));
          const label = `${texts.groups[group.name]?.row(row) ?? ""}: ${shown.kind === "hidden" ? "" : shown.label}`;
          return shown.kind === "hidden" ? shown : { ...shown, label };
        }),
      ),
    ),
  ];
}

/** Whether a block holds something, or something is wrong in it: then it is not folded away. */
export function isBlockUsed({ form, texts, problems }: Drawing, block: Block): boolean {
  const wrong = (prefix: string) => problems.some(({ field }) => field === prefix || field.startsWith(`${prefix}-`));
  if (block.kind === "fields") {
    const own = form.fields.filter(({ name }) => block.names.includes(name));
    return own.some((field) => wrong(field.name) || isTold(field, texts[field.name] ?? ""));
  }
  const group = form.groups.find(({ name }) => name === block.group);
  return group !== undefined && rowsIn(group, texts).some(({ row }) => block.which === "all" || row > 1);
}

function fieldOnScreen(drawing: Drawing, group: Group | null, field: Field, key: string): FormField {
  const texts = formWords(drawing.kind, drawing.language);
  const own = group === null ? texts.fields[field.name] : texts.groups[group.name]?.fields[field.name];
  return formField(drawing, { group, field, key, value: drawing.texts[key] ?? "" }, own ?? [field.name]);
}

interface OneFieldProps {
  readonly drawing: Drawing;
  readonly group: Group | null;
  readonly field: Field;
  readonly name: string;
}

function OneField({ drawing, group, field, name }: OneFieldProps) {
  const { language, problems, texts } = drawing;
  return (
    <FieldPiece
      field={fieldOnScreen(drawing, group, field, name)}
      value={shownValue(field, texts[name] ?? "")}
      problems={problems.flatMap((one) => (one.field === name ? [one.problem[language]] : []))}
      optional={words[language].optional}
    />
  );
}

interface RowsProps {
  readonly drawing: Drawing;
  readonly group: Group;
  readonly which: "all" | "first" | "rest";
}

/** Rows of one sort, with empty ones behind them and a button for more. */
function Rows({ drawing, group, which }: RowsProps) {
  const t = draftTexts[drawing.language];
  const own = formWords(drawing.kind, drawing.language).groups[group.name];
  const last = Math.max(0, ...rowsIn(group, drawing.texts).map(({ row }) => row));
  if (which === "first") return <Row drawing={drawing} group={group} row={1} isShort={drawing.isNew} />;
  const first = which === "rest" ? 2 : 1;
  const until = Math.min(mostRows, Math.max(last, first - 1) + drawing.emptyRows(group.name));
  const rows = Array.from({ length: Math.max(0, until - first + 1) }, (_one, index) => first + index);
  return (
    <section class="row-set" id={fieldId(`rijen-${group.name}`)} aria-label={own?.title}>
      <h2>{own?.title}</h2>
      <p class="quiet">
        {own?.lead} {t.rowHint}
      </p>
      {rows.map((row) => (
        <Row drawing={drawing} group={group} row={row} />
      ))}
      {until < mostRows ? (
        <p>
          <button class="nl-button nl-button--secondary" type="submit" name="knop" value={`rijen-${group.name}`}>
            {t.anotherRow}
          </button>
        </p>
      ) : (
        <p class="quiet">{t.rowsFull(mostRows)}</p>
      )}
    </section>
  );
}

interface RowProps extends Omit<RowsProps, "which"> {
  readonly row: number;
  readonly isShort?: boolean;
}

function Row({ drawing, group, row, isShort = false }: RowProps) {
  const own = formWords(drawing.kind, drawing.language).groups[group.name];
  const place = drawing.texts[rowFieldKey(group.name, row, rowKey)];
  return (
    <fieldset class="field-set">
      <legend>{own?.row(row)}</legend>
      {place !== undefined && <input type="hidden" name={rowFieldKey(group.name, row, rowKey)} value={place} />}
      {group.fields
        .filter((field) => !isShort || isNeeded(drawing, field, rowFieldKey(group.name, row, field.name)))
        .map((field) => (
          <OneField drawing={drawing} group={group} field={field} name={rowFieldKey(group.name, row, field.name)} />
        ))}
    </fieldset>
  );
}

/** What cannot be left out, what somebody told already, and what something is wrong with. */
const isNeeded = ({ texts, problems }: Drawing, field: Field, key: string): boolean =>
  !field.isOptional || isTold(field, texts[key] ?? "") || problems.some((problem) => problem.field === key);
