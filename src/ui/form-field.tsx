/** One field of a form, as data. */
export type FormField = TextField | LongTextField | ChoiceField | ChoicesField | TickField | HiddenField;

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
  /** How many lines are shown; six unless it is said. */
  readonly rows?: number;
}

/** One of a list; with `empty` the first choice is none of them. */
interface ChoiceField extends Labelled {
  readonly kind: "choice";
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly empty?: string;
}

/** Some of a list: a box for each, all sent under one name. Its value holds them with commas between. */
interface ChoicesField extends Labelled {
  readonly kind: "choices";
  readonly options: readonly { readonly value: string; readonly label: string }[];
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
  if (field.kind === "choices") return <Choices field={field} value={value} problems={problems} optional={optional} />;
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

/** Boxes under one legend; a long list scrolls within itself, so that the button of the form stays near. */
function Choices({ field, value, problems, optional }: FieldProps & { readonly field: ChoicesField }) {
  const id = fieldId(field.name);
  const chosen = new Set(value.split(",").map((one) => one.trim()));
  const describedBy = [...(field.hint === undefined ? [] : [`${id}-uitleg`]), ...(problems.length === 0 ? [] : [`${id}-probleem`])];
  return (
    <fieldset
      class={problems.length > 0 ? "field field--wrong choices" : "field choices"}
      id={id}
      tabindex={-1}
      aria-describedby={describedBy.length === 0 ? undefined : describedBy.join(" ")}
    >
      <legend class="utrecht-form-label">
        {field.label}
        {field.isOptional && <span class="field__optional"> ({optional})</span>}
      </legend>
      {field.hint !== undefined && (
        <p class="field__hint" id={`${id}-uitleg`}>
          {field.hint}
        </p>
      )}
      {problems.length > 0 && (
        <p class="field__problem" id={`${id}-probleem`}>
          {problems.join(" ")}
        </p>
      )}
      <div class={field.options.length > longList ? "choices__list choices__list--long" : "choices__list"}>
        {field.options.map((option) => (
          <label class="choices__one">
            <input class="field__tick" type="checkbox" name={field.name} value={option.value} checked={chosen.has(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** From this many boxes a list scrolls. */
const longList = 12;

interface ControlProps {
  readonly field: Exclude<FormField, HiddenField | ChoicesField>;
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
        <textarea {...common} class="utrecht-textbox field__long" rows={field.rows ?? 6} maxlength={field.maxLength}>
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
