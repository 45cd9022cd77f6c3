import type { Audience } from "../../../../lib/audience.ts";
import type { View } from "../../../../lib/view.ts";
import type { AudienceStep } from "../../domain/editing/publication.ts";
import { previewTexts } from "../../texts/desk/preview.ts";

/** One circle of readers that can be chosen. */
export interface AudienceOption {
  readonly audience: Audience;
  /** The name of the body; null for everybody and for the network. */
  readonly body: string | null;
  /** How many people that is; null for everybody. */
  readonly count: number | null;
  /** What it means beside the circle of today. */
  readonly step: AudienceStep;
  readonly isToday: boolean;
}

interface AudienceChoiceProps {
  readonly view: View;
  readonly options: readonly AudienceOption[];
  /** The one that is chosen; empty when none is. */
  readonly chosen: string;
  readonly problem: string | null;
}

/** Who will see it, in plain words and with a number; what differs from today says so before it is chosen. */
export function AudienceChoice({ view, options, chosen, problem }: AudienceChoiceProps) {
  const t = previewTexts[view.language];
  return (
    <fieldset
      class={problem === null ? "field-set audience" : "field-set audience field--wrong"}
      id="veld-wie"
      tabindex={-1}
      aria-describedby={problem === null ? undefined : "veld-wie-probleem"}
    >
      <legend>{t.reach}</legend>
      {problem !== null && (
        <p class="field__problem" id="veld-wie-probleem">
          {problem}
        </p>
      )}
      {options.map((option) => (
        <label class="audience__one">
          <input class="field__tick" type="radio" name="wie" value={option.audience} checked={option.audience === chosen} />
          <span>
            <strong>{nameOf(view, option)}</strong>
            {option.isToday && ` (${t.today})`}
            <span class="audience__says">{option.count === null ? t.everybodyCount : t.count(option.count)}</span>
            {option.step !== "same" && <span class="audience__step">{t.steps[option.step]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function nameOf({ language }: View, { audience, body }: AudienceOption): string {
  const t = previewTexts[language];
  if (body !== null) return t.body(body);
  return audience === "public" ? t.everybody : t.members;
}
