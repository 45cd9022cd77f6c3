import type { Language } from "../../../lib/language.ts";
import { decimalNumber, euros, fixedNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { Field } from "../../../ui/form-field.tsx";
import { Link, SourceLink } from "../../../ui/link.tsx";
import { scenarioAddress } from "../domain/page-addresses.ts";
import { choiceTexts } from "../texts/choices.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import { LawLink } from "./grounds.tsx";
import type { Assumption, Ground, ScenarioProps } from "./scenario-props.ts";

/** Everything that was assumed, to be changed: beside each value the article of law, and where the value that it begins with was read. */
export function ChoiceForm({ view, slug, query, city, shown, grounds, assumptions }: ScenarioProps) {
  const { language } = view;
  const t = choiceTexts[language];
  const own = new Set(assumptions.map(({ field }) => field.name));
  const kept = [...new URLSearchParams(query)].filter(([name]) => !own.has(name));
  const place = { slug, query: "", city: city?.slug ?? null, year: null };
  return (
    <section id="aannamen">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <form class="form" method="get" action={scenarioAddress({ ...place, city: null })}>
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {city !== null && <input type="hidden" name="stad" value={city.slug} />}
        {shown !== null && <input type="hidden" name="jaar" value={String(shown.fund.year)} />}
        {assumptions.map((assumption) => (
          <OneAssumption view={view} assumption={assumption} grounds={grounds} />
        ))}
        <p class="form__act">
          <button class="nl-button nl-button--primary" type="submit">
            {t.act}
          </button>{" "}
          <Link href={scenarioAddress(place)}>{t.reset}</Link>
        </p>
      </form>
    </section>
  );
}

function OneAssumption({
  view,
  assumption: { field, value, rests },
  grounds,
}: {
  readonly view: View;
  readonly assumption: Assumption;
  readonly grounds: ReadonlyMap<string, Ground>;
}) {
  const found = rests.flatMap((parameter) => grounds.get(parameter) ?? []);
  return (
    <div class="assumption">
      <Field field={field} value={value} problems={[]} optional="" />
      {found.map((ground) => (
        <GroundLine view={view} ground={ground} />
      ))}
    </div>
  );
}

function GroundLine({ view, ground: { parameter, value, source } }: { readonly view: View; readonly ground: Ground }) {
  const { language } = view;
  const t = choiceTexts[language];
  const told = value.value === null ? null : amountOf(parameter.unit, value.value, language);
  return (
    <p class="small">
      <span lang="nl">{parameter.title}</span>
      {told === null
        ? t.unknown(value.from, value.stand)
        : t.known(value.from, told, scenarioTexts[language].firmness[value.firmness], value.stand)}{" "}
      {parameter.legal && (
        <>
          <LawLink legal={parameter.legal} language={language} />{" "}
        </>
      )}
      {source?.address == null ? <span lang="nl">{source?.title}</span> : <SourceLink href={source.address} view={view} />}
    </p>
  );
}

const amountOf = (unit: Ground["parameter"]["unit"], value: number, language: Language): string =>
  unit === "eur" ? euros(value, language) : unit === "percent" ? `${decimalNumber(value, language)}%` : fixedNumber(value, 3, language);
