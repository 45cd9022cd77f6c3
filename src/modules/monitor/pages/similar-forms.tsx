import { Field } from "../../../ui/form-field.tsx";
import { dimensionGroups } from "../domain/similar/dimension.ts";
import { equalWeights } from "../domain/similar/weights.ts";
import { weightWords } from "../texts/peers.ts";
import { similarTexts } from "../texts/similar.ts";
import { similarPageTexts } from "../texts/similar-page.ts";
import type { SimilarProps } from "./similar-props.ts";

/** The weight of each group of traits, to be chosen; all of it ends up in the address. */
export function WeighForm({ view, choice, from, weightFields: names }: SimilarProps) {
  const { language } = view;
  const t = similarPageTexts[language];
  const weights = choice.kind === "weighted" ? choice.weights : equalWeights;
  return (
    <section>
      <h2>{t.weigh}</h2>
      <p>{t.weighLead}</p>
      <form class="filters" method="get" action={view.path}>
        {from !== null && <input type="hidden" name="cijfer" value={from.id} />}
        {dimensionGroups.map((group) => (
          <p>
            <label class="utrecht-form-label" for={names[group]}>
              {similarTexts[language].groups[group]}
            </label>
            <select class="utrecht-select utrecht-select--html-select" id={names[group]} name={names[group]}>
              {weightWords[language].map((says, weight) => (
                <option value={String(weight)} selected={weight === weights[group]}>
                  {says}
                </option>
              ))}
            </select>
          </p>
        ))}
        <p class="filters__act">
          <button class="nl-button nl-button--secondary" type="submit">
            {t.weighAct}
          </button>
        </p>
      </form>
    </section>
  );
}

/** The cities to compare with, to be ticked. */
export function NameForm({ view, city, cities, choice, from }: SimilarProps) {
  const t = similarPageTexts[view.language];
  return (
    <section>
      <h2>{t.name}</h2>
      <form class="form" method="get" action={view.path}>
        {from !== null && <input type="hidden" name="cijfer" value={from.id} />}
        <Field
          field={{
            kind: "choices",
            name: "met",
            label: t.cities,
            hint: t.nameLead,
            options: cities.filter(({ id }) => id !== city.id).map(({ slug, name }) => ({ value: slug, label: name })),
          }}
          value={choice.kind === "named" ? choice.slugs.join(",") : ""}
          problems={[]}
          optional=""
        />
        <p>
          <button class="nl-button nl-button--secondary" type="submit">
            {t.nameAct}
          </button>
        </p>
      </form>
    </section>
  );
}
