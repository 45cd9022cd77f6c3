import type { Language } from "../../../lib/language.ts";
import { Link } from "../../../ui/link.tsx";
import type { ScenarioName } from "../domain/scenario.ts";
import { amountInWords } from "../texts/amounts.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import type { OpenAmounts, ScenarioProps } from "./scenario-props.ts";

/** Which ask of the agenda this is, what came of it and what is still open: what a politician has to know before the figures. */
export function AskPart({ view, name, ask, open }: ScenarioProps) {
  const t = scenarioTexts[view.language];
  if (name === "free") return null;
  return (
    <section>
      <h2>{t.theAsk}</h2>
      <dl class="facts">
        {ask !== null && (
          <>
            <dt>{t.agendaAsk}</dt>
            <dd lang="nl">
              <Link href={ask.address}>
                {ask.code} {ask.wording}
              </Link>
            </dd>
            <dt>{t.verdict}</dt>
            <dd>
              {ask.verdict} {ask.note !== null && <span lang="nl">{ask.note}</span>}
            </dd>
          </>
        )}
        <dt>{t.open}</dt>
        <dd>{stillOpen(name, open, view.language)}</dd>
      </dl>
    </section>
  );
}

/** What is still open of an ask, with the amounts that are known. */
function stillOpen(name: ScenarioName, { still, taken, youth }: OpenAmounts, language: Language): string {
  const t = scenarioTexts[language];
  const told = (cents: number | null): string => (cents === null ? t.firmness.unknown : amountInWords(cents, language));
  return t.stillOpen[name]({ still: told(still), taken: told(taken), youth: told(youth) });
}
