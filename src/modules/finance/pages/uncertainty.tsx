import { fixedNumber, wholeNumber } from "../../../lib/numbers.ts";
import { Table } from "../../../ui/table.tsx";
import type { Alternative } from "../domain/alternatives.ts";
import type { YearEffect } from "../domain/effect.ts";
import { drawing } from "../domain/forecast-band.ts";
import { rangeOver } from "../domain/uncertainty.ts";
import { perInhabitant } from "../domain/worth.ts";
import { amountInWords, differenceInMillions, differenceInWords, dimes, inMillions } from "../texts/amounts.ts";
import { choiceTexts } from "../texts/choices.ts";
import { cityTexts } from "../texts/cities.ts";
import { refusalInWords, scenarioTexts } from "../texts/scenario-texts.ts";
import { uncertaintyTexts } from "../texts/uncertainty.ts";
import { whoseTitle } from "./scenario-names.ts";
import type { RuleRow, ScenarioProps } from "./scenario-props.ts";

type Shown = ScenarioProps & { readonly shown: YearEffect };

/** Three kinds of doubt, each by itself: figures, rules and forecasts are never mixed. */
export function Uncertainty(props: Shown) {
  const t = uncertaintyTexts[props.view.language];
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <h3>{t.data}</h3>
      <Circulars {...props} />
      <h3>{t.rule}</h3>
      <Rules {...props} />
      <h3>{t.forecast}</h3>
      <Forecast {...props} />
    </section>
  );
}

function Circulars(props: Shown) {
  const { view, shown, circulars } = props;
  const { language } = view;
  const [t, s] = [uncertaintyTexts[language], scenarioTexts[language]];
  if (circulars.length < 2) return <p>{t.oneCircular}</p>;
  return (
    <>
      <p>{t.dataLead(shown.fund.set.year)}</p>
      <div class="money">
        <Table
          isStill
          caption={`${t.dataCaption(whoseTitle(props, language))}, ${s.millions}`}
          heads={[t.circular, t.factor, s.baseline, s.withScenario, s.difference]}
          rows={circulars.map(({ title, factor, isWhole, worth }) => [
            <span lang="nl">{isWhole ? title : `${title} (${t.incomplete})`}</span>,
            fixedNumber(factor, 3, language),
            inMillions(worth.before, language),
            inMillions(worth.after, language),
            differenceInMillions(worth.difference, language),
          ])}
        />
      </div>
    </>
  );
}

function Rules(props: Shown) {
  const { view, rules } = props;
  const { language } = view;
  const [t, s] = [uncertaintyTexts[language], scenarioTexts[language]];
  if (rules.length === 0) return <p>{t.noRule}</p>;
  const range = rangeOver(rules.flatMap(({ worth }) => (worth === null ? [] : [worth.difference])));
  return (
    <>
      <p>
        {t.ruleLead} {range && t.range(differenceInWords(range.low, language), differenceInWords(range.high, language))}
      </p>
      <div class="money">
        <Table
          isStill
          caption={t.ruleCaption(whoseTitle(props, language))}
          heads={[t.choice, `${s.difference}, ${s.millions}`, cityTexts[language].perInhabitant, s.perCity]}
          rows={rules.map((row) => ruleCells(row, language))}
        />
      </div>
    </>
  );
}

function ruleCells({ alternative, worth, sides, problem }: RuleRow, language: keyof typeof uncertaintyTexts) {
  const name = alternativeName(alternative, language);
  const head = alternative.isChosen ? `${name} (${uncertaintyTexts[language].chosen})` : name;
  if (worth === null) return [head, "–", "–", problem === null ? "–" : refusalInWords(problem, language)];
  return [
    head,
    differenceInMillions(worth.difference, language),
    dimes(perInhabitant(worth) ?? 0, language),
    scenarioTexts[language].winLose(sides.winners, sides.losers),
  ];
}

function alternativeName({ kind, value }: Alternative, language: keyof typeof uncertaintyTexts): string {
  if (kind === "equalisation") return uncertaintyTexts[language].equalisation(fixedNumber(Number(value) * 100, 0, language));
  const { keys, instruments, rules } = choiceTexts[language];
  const names: Readonly<Record<string, string>> = { ...keys, ...instruments, ...rules };
  return names[value] ?? value;
}

function Forecast({ view, city, shown, band, errorYears }: Shown) {
  const { language } = view;
  const t = uncertaintyTexts[language];
  if (errorYears === null) return <p>{t.noForecast}</p>;
  return (
    <>
      <p>{t.forecastLead(errorYears.first, errorYears.last, wholeNumber(drawing.draws, language))}</p>
      {city === null || band === null ? (
        <p>{t.forecastNeedsCity}</p>
      ) : (
        <p>
          <strong>
            {t.forecastSays(
              city.name,
              shown.fund.year,
              amountInWords(band.p10, language),
              amountInWords(band.p90, language),
              amountInWords(band.p50, language),
            )}
          </strong>
        </p>
      )}
      <p class="small">{t.forecastMind}</p>
    </>
  );
}
