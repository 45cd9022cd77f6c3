import { bilingual, type Language } from "../../../lib/language.ts";
import { decimalNumber, euros } from "../../../lib/numbers.ts";
import type { Change, ScenarioName, ShortageField, Years } from "../domain/scenario.ts";
import type { Instrument } from "../domain/year-change.ts";

/** Scenarios and what they change, as parts of a sentence. */
const words = bilingual(
  {
    titles: {
      cut: "Opschalingskorting teruggeven",
      growth: "Een rustiger groei van het fonds",
      "tax-area": "Een ruimer belastinggebied",
      budgets: "Voldoende budget voor taken",
      transition: "Het ingroeipad afmaken",
      free: "Eigen combinatie",
    } satisfies Record<ScenarioName, string>,
    baseline: "Zoals het nu is",
    nothing: "er verandert niets",
    inYear: (year: number) => `in ${year}`,
    years: (from: number, until: number) => `van ${from} tot en met ${until}`,
    stand: (circular: string) => `gerekend met de ${circular}`,
    returned: "de opschalingskorting vervalt: gemeenten krijgen elk jaar terug wat nog wordt gekort",
    repaid: "gemeenten krijgen in gelijke delen terug wat van 2015 tot en met 2025 is gekort",
    undecided: "het besluit van 2024 over de opschalingskorting geldt niet: de korting loopt op zoals eerder was bepaald",
    average: (years: number) =>
      years === 1
        ? "het fonds groeit elk jaar zoals het groeide, met over alle jaren hetzelfde totaal"
        : `het fonds groeit elk jaar met het gemiddelde van ${years} jaar, met over alle jaren hetzelfde totaal`,
    band: (points: string) =>
      `de groei van het fonds blijft binnen ${points} procentpunt van het gemiddelde, met over alle jaren hetzelfde totaal`,
    gdp: "het fonds groeit mee met de economie, met over alle jaren hetzelfde totaal",
    taxes: (eur: string, instrument: string, share: string) =>
      `gemeenten heffen ${eur} meer belasting, ${instrument}; het fonds gaat evenveel omlaag en ${share}% van de verschillen tussen gemeenten wordt verevend`,
    instruments: {
      "resident-levy": "een vast bedrag per inwoner",
      "property-users": "van wie een woning gebruikt",
      "property-owners": "van wie een woning bezit",
    } satisfies Record<Instrument, string>,
    shortage: (field: string, eur: string, key: string) => `het tekort op ${field} van ${eur} wordt aangevuld, verdeeld ${key}`,
    fields: { youth: "jeugdhulp", wmo: "de Wmo", participation: "participatie" } satisfies Record<ShortageField, string>,
    keys: { cluster: "zoals het fonds geld voor die taak verdeelt", spending: "naar wat gemeenten aan die taak uitgeven" },
    finished: "de overgang naar de nieuwe verdeling wordt in één keer afgemaakt: de suppletie-uitkeringen vervallen",
    finishedInPart: (share: string) => `de overgang naar de nieuwe verdeling gaat sneller: van de suppletie-uitkeringen vervalt ${share}%`,
    more: (eur: string) => `het fonds krijgt ${eur} meer`,
    less: (eur: string) => `het fonds krijgt ${eur} minder`,
    weighed: (measure: string, times: string) =>
      `de maatstaf ‘${measure}’ telt ${times} keer zo zwaar, met hetzelfde totaal voor alle gemeenten`,
  },
  {
    titles: {
      cut: "Returning the upscaling cut",
      growth: "A steadier growth of the fund",
      "tax-area": "A wider tax area",
      budgets: "Sufficient budgets for tasks",
      transition: "Finishing the transition path",
      free: "Own combination",
    },
    baseline: "As it is now",
    nothing: "nothing changes",
    inYear: (year: number) => `in ${year}`,
    years: (from: number, until: number) => `from ${from} up to and including ${until}`,
    stand: (circular: string) => `reckoned by the ${circular}`,
    returned: "the upscaling cut ends: each year municipalities get back what is still being cut",
    repaid: "municipalities get back in equal parts what was cut from 2015 up to and including 2025",
    undecided: "the decision of 2024 on the upscaling cut does not hold: the cut grows as was laid down before",
    average: (years: number) =>
      years === 1
        ? "the fund grows each year as it did, with the same total over all years"
        : `the fund grows each year by the average of ${years} years, with the same total over all years`,
    band: (points: string) =>
      `the growth of the fund stays within ${points} percentage points of the average, with the same total over all years`,
    gdp: "the fund grows along with the economy, with the same total over all years",
    taxes: (eur: string, instrument: string, share: string) =>
      `municipalities levy ${eur} more in taxes, ${instrument}; the fund goes down by as much and ${share}% of the differences between municipalities are equalised`,
    instruments: {
      "resident-levy": "a fixed amount per inhabitant",
      "property-users": "from who uses a dwelling",
      "property-owners": "from who owns a dwelling",
    },
    shortage: (field: string, eur: string, key: string) => `the shortage on ${field} of ${eur} is made up for, divided ${key}`,
    fields: { youth: "youth care", wmo: "social support (Wmo)", participation: "participation" },
    keys: { cluster: "as the fund divides money for that task", spending: "by what municipalities spend on that task" },
    finished: "the transition to the new distribution is finished at once: the suppletion payments end",
    finishedInPart: (share: string) => `the transition to the new distribution goes faster: ${share}% of the suppletion payments ends`,
    more: (eur: string) => `the fund gets ${eur} more`,
    less: (eur: string) => `the fund gets ${eur} less`,
    weighed: (measure: string, times: string) =>
      `the measure ‘${measure}’ counts ${times} times as heavily, with the same total for all municipalities`,
  },
);

/** Names measures by their code; a code that nobody knows is its own name. */
export type MeasureName = (code: string) => string;

/** What a ready-made scenario is called. */
export const scenarioTitle = (name: ScenarioName, language: Language): string => words[language].titles[name];

/** What the baseline is called, beside which every scenario stands. */
export const baselineTitle = (language: Language): string => words[language].baseline;

/** The years in which something holds: "in 2027", or "van 2027 tot en met 2031". */
export const yearsInWords = ({ from, until }: Years, language: Language): string =>
  from === until ? words[language].inYear(from) : words[language].years(from, until);

/** One change, without its years and without a capital or a full stop. */
export function changeInWords(change: Change, language: Language, measureName: MeasureName): string {
  const t = words[language];
  const percent = (share: number) => decimalNumber(share * 100, language);
  switch (change.kind) {
    case "cut-returned":
      return t.returned;
    case "cut-repaid":
      return t.repaid;
    case "cut-undecided":
      return t.undecided;
    case "growth-smoothed":
      if (change.rule === "average") return t.average(change.years);
      return change.rule === "band" ? t.band(percent(change.band)) : t.gdp;
    case "tax-area-widened":
      return t.taxes(euros(change.eur, language), t.instruments[change.instrument], percent(change.equalisation));
    case "shortage-covered":
      return t.shortage(t.fields[change.field], euros(change.eur, language), t.keys[change.key]);
    case "transition-finished":
      return change.share === 1 ? t.finished : t.finishedInPart(percent(change.share));
    case "sum-added":
      return (change.eur < 0 ? t.less : t.more)(euros(Math.abs(change.eur), language));
    case "measure-weighed":
      return t.weighed(measureName(change.measure), decimalNumber(change.times, language));
  }
}

/** Everything that a scenario does otherwise in one sentence without a capital or a full stop; changes of the same years together. */
export function scenarioInWords(changes: readonly Change[], language: Language, measureName: MeasureName): string {
  if (changes.length === 0) return words[language].nothing;
  return changes
    .map((change, at) => {
      const next = changes[at + 1];
      const told = changeInWords(change, language, measureName);
      const isSaidLater = next !== undefined && next.from === change.from && next.until === change.until;
      return isSaidLater ? told : `${told} (${yearsInWords(change, language)})`;
    })
    .join("; ");
}

/** By which circular a scenario is reckoned, to be added to what it does. */
export const standInWords = (circular: string, language: Language): string => words[language].stand(circular);
