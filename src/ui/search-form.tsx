import type { View } from "../lib/view.ts";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

/** A longer question is not searched for. */
export const longestQuestion = 200;

interface SearchFormProps {
  readonly view: View;
  /** What was asked before; kept in the field. */
  readonly question: string;
  /** Id of the sentence that says what is wrong with the question. */
  readonly problemId?: string;
}

/** A field to search everything; works on any page. */
export function SearchForm({ view, question, problemId }: SearchFormProps) {
  const t = texts[view.language];
  return (
    <search>
      <form class="search-form" method="get" action="/zoeken">
        <p>
          <label class="utrecht-form-label" for="vraag">
            {t.searchLabel}
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="vraag"
            name="vraag"
            type="search"
            value={question}
            maxlength={longestQuestion}
            autocomplete="off"
            enterkeyhint="search"
            aria-invalid={problemId ? "true" : undefined}
            aria-describedby={problemId}
          />
        </p>
        <button class="nl-button nl-button--primary" type="submit">
          <Icon name="search" size={18} /> {t.search}
        </button>
      </form>
    </search>
  );
}
