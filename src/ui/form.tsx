import type { InputProblem } from "../lib/input-problem.ts";
import type { Children } from "../lib/markup/markup.ts";
import type { View } from "../lib/view.ts";
import { Field, type FormField, fieldId } from "./form-field.tsx";
import { texts } from "./texts.ts";

/** What somebody typed before, and what was wrong with it. */
export interface FormState {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly InputProblem[];
}

/** A form that nobody has sent yet, with what its fields hold to begin with. */
export const untouched = (typed: FormState["typed"] = {}): FormState => ({ typed, problems: [] });

interface FormProps {
  readonly view: View;
  /** Where it is sent. */
  readonly action: string;
  readonly fields: readonly FormField[];
  readonly state: FormState;
  /** What the button says: a verb. */
  readonly submit: string;
  /** The button of an act that cannot be undone looks its part. */
  readonly isGrave?: boolean;
  /** What stands between the fields and the button. */
  readonly children?: Children;
}

/** A form that changes something: what is wrong on top, linked to the fields; what was typed is kept. */
export function Form({ view, action, fields, state, submit, isGrave = false, children }: FormProps) {
  const { language } = view;
  const problemsOf = (name: string) => state.problems.filter(({ field }) => field === name).map(({ problem }) => problem[language]);
  return (
    <>
      <ProblemSummary view={view} fields={fields} problems={state.problems} />
      <form class="form" method="post" action={action}>
        {fields.map((field) => (
          <Field
            field={field}
            value={state.typed[field.name] ?? ""}
            problems={problemsOf(field.name)}
            optional={texts[language].optional}
          />
        ))}
        {children}
        <p class="form__act">
          <button class={`nl-button nl-button--${isGrave ? "secondary" : "primary"}`} type="submit">
            {submit}
          </button>
        </p>
      </form>
    </>
  );
}

interface ProblemSummaryProps {
  readonly view: View;
  readonly fields: readonly FormField[];
  readonly problems: FormState["problems"];
  /** What became of what was typed; nothing was saved unless it is said. */
  readonly lead?: string;
}

/** Everything that is wrong, each with a way to its field. */
export function ProblemSummary({ view, fields, problems, lead }: ProblemSummaryProps) {
  if (problems.length === 0) return null;
  const { language } = view;
  const t = texts[language];
  return (
    <div class="problems" role="alert" id="problemen" tabindex={-1}>
      <h2>{t.problems(problems.length)}</h2>
      <p>{lead ?? t.nothingLost}</p>
      <ul>
        {problems.map(({ field: name, problem }) => {
          const field = fields.find((one) => one.name === name);
          return (
            <li>
              {field && field.kind !== "hidden" ? (
                <a class="nl-link" href={`#${fieldId(name)}`}>
                  {field.label}: {problem[language]}
                </a>
              ) : (
                problem[language]
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
