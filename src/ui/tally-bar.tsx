import type { Language } from "../lib/language.ts";
import { texts } from "./texts.ts";
import { VerdictMark, type VerdictName } from "./verdict.tsx";

/** In how many steps the bar is cut; a stylesheet may not be told an exact width from here. */
const steps = 24;

/** How many ended how: a bar cut by share, and under it each verdict with its number as a way to those items. */
export function TallyBar<Name extends VerdictName>({
  counts,
  language,
  hrefOf,
}: {
  readonly counts: ReadonlyMap<Name, number>;
  readonly language: Language;
  readonly hrefOf: (verdict: Name) => string;
}) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="tally">
      <div class="tally__bar" aria-hidden="true">
        {[...counts].map(([verdict, count]) => (
          <span class={`tally__part tally__part--${verdict} share-${Math.max(1, Math.round((count / total) * steps))}`} />
        ))}
      </div>
      <ul class="tally__counts">
        {[...counts].map(([verdict, count]) => (
          <li>
            <a href={hrefOf(verdict)}>
              <VerdictMark verdict={verdict} />
              <strong>{count}</strong> {texts[language].verdict[verdict]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
