import { fixedNumber } from "../../../lib/numbers.ts";
import { Table } from "../../../ui/table.tsx";
import { uncertaintyTexts } from "../texts/uncertainty.ts";
import type { ScenarioProps } from "./scenario-props.ts";

/** How far the growth of the fund swings, as it went and by the rule that was chosen. */
export function Swings({ view, smoothed }: ScenarioProps) {
  const { language } = view;
  const t = uncertaintyTexts[language];
  if (smoothed === null) return null;
  const { before, after } = smoothed;
  const points = (share: number): string => fixedNumber(share * 100, 1, language);
  return (
    <section>
      <h2>{t.swings}</h2>
      <p>{after.deviation < before.deviation ? t.calmer : t.wilder}</p>
      <div class="money">
        <Table
          isStill
          caption={t.swingsCaption}
          heads={[t.measured, t.asItWas, t.byRule]}
          rows={[
            [t.deviation, points(before.deviation), points(after.deviation)],
            [t.revision, points(before.worstRevision), points(after.worstRevision)],
          ]}
        />
      </div>
      <p class="small">{t.swingsLead}</p>
    </section>
  );
}
