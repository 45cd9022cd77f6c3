import type { View } from "../../../lib/view.ts";
import type { CheckedFact } from "../domain/indicator-target.ts";
import { targetStoryTexts } from "../texts/target.ts";
import { type FigureLink, FigureLinks } from "./target-panel.tsx";

interface CheckedProps {
  readonly view: View;
  readonly fact: CheckedFact;
  readonly figures: readonly FigureLink[];
}

/** On the page of a number that is no target: what came of holding it against figures. */
export function CheckedPart({ view, fact, figures }: CheckedProps) {
  const t = targetStoryTexts[view.language];
  return (
    <section id="stand">
      <h2>{t.checked}</h2>
      <p lang="nl">{fact.check}</p>
      <p class="small quiet">
        {t.checkedKinds[fact.verification]}
        {fact.basis !== null && (
          <>
            {` ${t.basis}: `}
            <span lang="nl">{fact.basis}</span>
          </>
        )}
      </p>
      <FigureLinks view={view} figures={figures} />
    </section>
  );
}

/** On the page of a number that nobody can follow: that it is so, and why. */
export function NotMeasurablePart({ view, reason }: { readonly view: View; readonly reason: string }) {
  const t = targetStoryTexts[view.language];
  return (
    <section id="stand">
      <h2>{t.notMeasurable}</h2>
      <p>{t.notMeasurableSays}</p>
      <p lang="nl">{reason}</p>
    </section>
  );
}
