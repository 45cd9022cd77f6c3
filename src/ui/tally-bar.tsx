import type { Language } from "../lib/language.ts";
import { texts } from "./texts.ts";
import { VerdictMark, type VerdictName } from "./verdict.tsx";

/** How many ended how: a bar cut in parts, each part named with its number, each a way to those items. */
export function TallyBar({
  counts,
  language,
  hrefOf,
}: {
  readonly counts: ReadonlyMap<VerdictName, number>;
  readonly language: Language;
  readonly hrefOf: (verdict: VerdictName) => string;
}) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <ul class="tally-bar">
      {[...counts].map(([verdict, count]) => (
        <li key={verdict} class={`tally-bar__part tally-bar__part--${verdict} share-${Math.max(1, Math.round((count / total) * 24))}`}>
          <a href={hrefOf(verdict)}>
            <VerdictMark verdict={verdict} />
            <strong>{count}</strong> {texts[language].verdict[verdict]}
          </a>
        </li>
      ))}
    </ul>
  );
}
