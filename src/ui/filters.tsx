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

/** Choices that end up in the address, so that what is shown can be shared and reloaded. */
export function Filters({ view, choices }: { readonly view: View; readonly choices: readonly Choice[] }) {
  const t = texts[view.language];
  const chosen = choices.some((choice) => choice.value !== "");
  return (
    <form class="filters" method="get" action={view.path} data-live>
      {choices.map((choice) => (
        <p key={choice.name}>
          <label class="utrecht-form-label" for={`filter-${choice.name}`}>
            {choice.label}
          </label>
          <select class="utrecht-select utrecht-select--html-select" id={`filter-${choice.name}`} name={choice.name}>
            <option value="">{choice.all ?? t.all}</option>
            {choice.options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === choice.value}>
                {option.label}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p class="filters__act">
        <button class="nl-button nl-button--secondary" type="submit">
          {t.show}
        </button>
        {chosen && (
          <a class="nl-link" href={view.path}>
            {t.clear}
          </a>
        )}
      </p>
    </form>
  );
}
