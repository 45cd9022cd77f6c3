import type { View } from "../lib/view.ts";
import { texts } from "./texts.ts";

/** A choice in a filter form; the empty value means all. */
export interface Choice {
  /** The key in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What the empty value is called; "All" unless it is said. */
  readonly all?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Words that somebody looks for. */
export interface WordField {
  /** The key in the address. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Choices that end up in the address, so that what is shown can be shared and reloaded. */
export function Filters({
  view,
  choices,
  words,
  kept = {},
}: {
  readonly view: View;
  readonly choices: readonly Choice[];
  readonly words?: WordField;
  /** What the address says beside the choices, which stays as it is whatever is chosen. */
  readonly kept?: Readonly<Record<string, string>> | URLSearchParams;
}) {
  const t = texts[view.language];
  const keeping = new URLSearchParams(kept);
  const chosen = [...choices, ...(words ? [words] : [])].some(({ value }) => value !== "");
  return (
    <form class="filters" method="get" action={view.path} data-live>
      {[...keeping].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {choices.map((choice) => (
        <p>
          <label class="utrecht-form-label" for={`filter-${choice.name}`}>
            {choice.label}
          </label>
          <select class="utrecht-select utrecht-select--html-select" id={`filter-${choice.name}`} name={choice.name}>
            <option value="">{choice.all ?? t.all}</option>
            {choice.options.map((option) => (
              <option value={option.value} selected={option.value === choice.value}>
                {option.label}
              </option>
            ))}
          </select>
        </p>
      ))}
      {words && (
        <p>
          <label class="utrecht-form-label" for={`filter-${words.name}`}>
            {words.label}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id={`filter-${words.name}`}
            type="search"
            name={words.name}
            value={words.value}
            maxlength={200}
          />
        </p>
      )}
      <p class="filters__act">
        <button class="nl-button nl-button--secondary" type="submit">
          {t.show}
        </button>
        {chosen && (
          <a class="nl-link" href={keeping.size === 0 ? view.path : `${view.path}?${keeping}`}>
            {t.clear}
          </a>
        )}
      </p>
    </form>
  );
}
