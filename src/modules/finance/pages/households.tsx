import { fixedNumber } from "../../../lib/numbers.ts";
import { Table } from "../../../ui/table.tsx";
import { uncertaintyTexts } from "../texts/uncertainty.ts";
import type { ScenarioProps } from "./scenario-props.ts";

/** What a larger local tax asks of households in a city: an approximation, and marked so. */
export function Households({ view, city, choices, shown, burdens }: ScenarioProps) {
  const { language } = view;
  const t = uncertaintyTexts[language];
  if (choices.tax === null || city === null || shown === null) return null;
  return (
    <section>
      <h2>{t.households}</h2>
      {burdens === null ? (
        <p class="empty">{t.noHouseholds}</p>
      ) : (
        <>
          <p>{t.householdsLead(city.name)}</p>
          <div class="money">
            <Table
              isStill
              caption={t.householdsCaption}
              heads={[t.household, t.perYear]}
              rows={burdens.map(({ kind, eur }) => [t.kinds[kind], fixedNumber(Math.round(eur / 10) * 10, 0, language)])}
            />
          </div>
          <p class="note">{t.householdsMind}</p>
        </>
      )}
    </section>
  );
}
