/** One field of a form, as data. */
export type FormField = TextField | LongTextField | ChoiceField | TickField | HiddenField;

interface Labelled {
  /** The key under which it is sent. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether it may stay empty; said in the label. */
  readonly isOptional?: boolean;
}

/** A line of text, a date, a mail address. */
interface TextField extends Labelled {
  readonly kind: "text" | "email" | "date" | "tel" | "url";
  readonly autocomplete?: string;
  readonly inputmode?: "numeric" | "text";
  readonly maxLength?: number;
}

interface LongTextField extends Labelled {
  readonly kind: "long-text";
  readonly maxLength?: number;
}

/** One of a list; with `empty` the first choice is none of them. */
interface ChoiceField extends Labelled {
  readonly kind: "choice";
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly empty?: string;
}

/** Yes or no: sent as "ja" when ticked. */
interface TickField extends Labelled {
  readonly kind: "tick";
}

/** What the form must send along. */
interface HiddenField {
  readonly kind: "hidden";
  readonly name: string;
}

/** What a ticked box sends. */
export const ticked = "ja";

/** Where a field is on its page. */
export const fieldId = (name: string): string => `veld-${name.replaceAll(/[^a-zA-Z0-9]+/g, "-")}`;

interface FieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly problems: readonly string[];
  /** The word for a field that may stay empty. */
  readonly optional: string;
}

/** A field with its label, its hint and what is wrong with it. */
export function Field({ field, value, problems, optional }: FieldProps) {
  if (field.kind === "hidden") return <input type="hidden" name={field.name} value={value} />;
  const id = fieldId(field.name);
  const told = { hint: field.hint === undefined ? null : `${id}-uitleg`, problem: problems.length === 0 ? null : `${id}-probleem` };
  const label = (
    <label class="utrecht-form-label" for={id}>
      {field.label}
      {field.isOptional && <span class="field__optional"> ({optional})</span>}
    </label>
  );
  return (
    <div class={problems.length > 0 ? "field field--wrong" : "field"}>
      {field.kind !== "tick" && label}
      {told.hint !== null && (
        <p class="field__hint" id={told.hint}>
          {field.hint}
        </p>
      )}
      {told.problem !== null && (
        <p class="field__problem" id={told.problem}>
          {problems.join(" ")}
        </p>
      )}
      <Control field={field} value={value} id={id} describedBy={[told.hint, told.problem].filter((part) => part !== null).join(" ")} />
      {field.kind === "tick" && label}
    </div>
  );
}

interface ControlProps {
  readonly field: Exclude<FormField, HiddenField>;
  readonly value: string;
  readonly id: string;
  /** Ids of the sentences about it; empty when there are none. */
  readonly describedBy: string;
}

function Control({ field, value, id, describedBy }: ControlProps) {
  const common = {
    id,
    name: field.name,
    "aria-describedby": describedBy === "" ? undefined : describedBy,
    "aria-invalid": describedBy.endsWith("-probleem") ? ("true" as const) : undefined,
  };
  switch (field.kind) {
    case "tick":
      return <input {...common} class="field__tick" type="checkbox" value={ticked} checked={value === ticked} />;
    case "long-text":
      return (
        <textarea {...common} class="utrecht-textbox field__long" rows={6} maxlength={field.maxLength}>
          {value}
        </textarea>
      );
    case "choice":
      return (
        <select {...common} class="utrecht-select utrecht-select--html-select">
          {field.empty !== undefined && <option value="">{field.empty}</option>}
          {field.options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    default:
      return (
        <input
          {...common}
          class="utrecht-textbox utrecht-textbox--html-input"
          type={field.kind}
          value={value}
          maxlength={field.maxLength}
          autocomplete={field.autocomplete ?? "off"}
          inputmode={field.inputmode ?? "text"}
        />
      );
  }
}
