import type { Language } from "../../../lib/language.ts";
import type { FormField } from "../../../ui/form-field.tsx";
import { type Choices, cutWays, readyMade } from "../domain/choices.ts";
import { smoothedGrowth } from "../domain/growth.ts";
import { type ScenarioName, type SmoothingRule, shortageFields, smoothingRules } from "../domain/scenario.ts";
import { instruments } from "../domain/year-change.ts";
import { cutSlugs, fieldSlugs, instrumentSlugs, keySlugs, reckonedYears, ruleSlugs } from "../input/scenario.ts";
import type { Assumption } from "../pages/scenario-props.ts";
import { choiceTexts } from "../texts/choices.ts";
import type { Reckoning } from "./reckoning.ts";

type Part = "cut" | "growth" | "tax-area" | "budgets" | "transition" | "extra";

/** What can be chosen in each scenario beside the years and the circular; what it does not show it keeps as the address has it. */
const partsOf: Readonly<Record<ScenarioName, readonly Part[]>> = {
  cut: ["cut"],
  growth: ["growth"],
  "tax-area": ["tax-area"],
  budgets: ["budgets"],
  transition: ["transition"],
  free: ["cut", "growth", "tax-area", "budgets", "transition", "extra"],
};

/** Every choice of a scenario as a field that holds it. */
export function assumptionsOf(name: ScenarioName, choices: Choices, known: Known, language: Language): readonly Assumption[] {
  return [...partsOf[name].flatMap((part) => fieldsOf[part](choices, language, known)), ...yearsAndCircular(choices, known, language)];
}

type Known = Pick<Reckoning, "sets" | "facts">;

const fieldsOf: Readonly<Record<Part, (choices: Choices, language: Language, known: Known) => readonly Assumption[]>> = {
  cut: cutFields,
  growth: growthFields,
  "tax-area": taxFields,
  budgets: shortageFieldsOf,
  transition: transitionFields,
  extra: extraFields,
};

const number = (name: string, label: string, hint?: string): FormField & { readonly kind: "text" } => ({
  kind: "text",
  name,
  label,
  maxLength: 20,
  ...(hint === undefined ? {} : { hint }),
});

const choice = (
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  more: { readonly empty?: string; readonly hint?: string } = {},
) => ({ kind: "choice", name, label, options, ...more }) as const;

const assumed = (field: Assumption["field"], value: string, rests: readonly string[] = []): Assumption => ({ field, value, rests });

function cutFields({ cut }: Choices, language: Language): readonly Assumption[] {
  const t = choiceTexts[language];
  const options = cutWays.map((way) => ({ value: cutSlugs[way], label: t.cutWays[way] }));
  const chosen = cut.map((way) => cutSlugs[way]).join(",");
  const rests = ["opschalingskorting.toegepast", "opschalingskorting.wettelijk", "opschalingskorting.eenmalig"];
  return [assumed({ kind: "choices", name: "opschaling", label: t.cut, options }, chosen, rests)];
}

function growthFields({ growth }: Choices, language: Language, { facts }: Known): readonly Assumption[] {
  const t = choiceTexts[language];
  const { growth: usual } = readyMade.growth;
  const { years, band } = growth ?? usual ?? { years: 3, band: 0.01 };
  const isTold = (rule: SmoothingRule) => smoothedGrowth(facts.growth, { rule, years, band }, facts.economy) !== null;
  const rules = smoothingRules.map((rule) => {
    const label = t.rules[rule];
    return { value: ruleSlugs[rule], label: isTold(rule) ? label : t.untold(label) };
  });
  const rests = ["iv3.gemeentefonds", "bbp.volume", "bbp.prijs"];
  return [
    assumed(choice("groei", t.rule, rules, { empty: t.noRule }), growth === null ? "" : ruleSlugs[growth.rule], rests),
    assumed(number("groei-jaren", t.ruleYears), typed(years, language)),
    assumed(number("groei-band", t.band), typed(band * 100, language)),
  ];
}

function taxFields({ tax }: Choices, language: Language): readonly Assumption[] {
  const t = choiceTexts[language];
  const options = instruments.map((instrument) => ({ value: instrumentSlugs[instrument], label: t.instruments[instrument] }));
  return [
    assumed(number("belasting", t.tax, t.taxHint), tax === null ? "" : inMillions(tax.eur, language), ["belastinggebied.voorstel"]),
    assumed(choice("belasting-vorm", t.instrument, options), instrumentSlugs[tax?.instrument ?? "resident-levy"]),
    assumed(number("verevening", t.equalisation, t.equalisationHint), typed((tax?.equalisation ?? 0.8) * 100, language), [
      "verevening.woningen",
    ]),
  ];
}

function shortageFieldsOf({ shortages, key }: Choices, language: Language): readonly Assumption[] {
  const t = choiceTexts[language];
  const options = (["cluster", "spending"] as const).map((one) => ({ value: keySlugs[one], label: t.keys[one] }));
  return [
    ...shortageFields.map((field) => {
      const eur = shortages.get(field);
      const value = eur === undefined ? "" : inMillions(eur, language);
      return assumed(number(`tekort-${fieldSlugs[field]}`, t.shortages[field]), value, [`tekort.${fieldSlugs[field]}`]);
    }),
    assumed(choice("sleutel", t.key, options), keySlugs[key]),
  ];
}

function transitionFields({ transition }: Choices, language: Language): readonly Assumption[] {
  const t = choiceTexts[language];
  return [assumed(number("ingroei", t.transition, t.transitionHint), typed(transition * 100, language))];
}

function extraFields({ extra, measure }: Choices, language: Language, { sets }: Known): readonly Assumption[] {
  const t = choiceTexts[language];
  const measures = (sets.at(-1)?.measures ?? []).filter(({ kind }) => kind === "costs");
  const options = measures.map(({ code, name }) => ({ value: code, label: name }));
  return [
    assumed(number("extra", t.extra, t.extraHint), extra === 0 ? "" : inMillions(extra, language)),
    assumed(choice("maatstaf", t.measure, options, { empty: t.noMeasure }), measure?.code ?? ""),
    assumed(number("maatstaf-keer", t.times, t.timesHint), typed(measure?.times ?? 1, language)),
  ];
}

function yearsAndCircular({ from, until, circular }: Choices, { sets }: Known, language: Language): readonly Assumption[] {
  const t = choiceTexts[language];
  const circulars = new Map(sets.map((set) => [set.circular.id, set.circular.title]));
  const options = [...circulars].map(([value, label]) => ({ value, label }));
  const hint = t.yearsHint(reckonedYears.first, reckonedYears.last);
  return [
    assumed(number("van", t.from, hint), String(from)),
    assumed(number("tot", t.until), String(until)),
    assumed(choice("stand", t.stand, options, { empty: t.latest, hint: t.standHint }), circular ?? "", ["factor"]),
  ];
}

const inMillions = (eur: number, language: Language): string => typed(eur / 1e6, language);

/** As people type it: without dots between thousands, with the comma or point of the language. */
function typed(value: number, language: Language): string {
  const text = String(Number(value.toFixed(6)));
  return language === "nl" ? text.replace(".", ",") : text;
}
