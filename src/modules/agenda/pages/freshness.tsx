import { dayOf } from "../../../lib/day.ts";
import type { Language } from "../../../lib/language.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { type CityFreshness, confirms, type Freshness, type RecordFreshness } from "../domain/confirmation.ts";
import type { InitiativeState } from "../domain/initiative.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import { confirmationTexts } from "../texts/confirmations.ts";
import { initiativeTexts } from "../texts/initiatives.ts";
import { StateWord } from "./initiative-parts.tsx";

/** How fresh something is, in a word or two with a mark of its own: never by colour alone. A change that was told confirms nothing. */
export function FreshnessWord({ freshness, language }: { readonly freshness: RecordFreshness | undefined; readonly language: Language }) {
  const said = freshness?.last?.answer ?? "unchanged";
  const kind = confirms(said) ? (freshness?.freshness ?? "never") : said;
  return <span class={`freshness freshness--${kind}`}>{confirmationTexts[language].short[kind]}</span>;
}

/**
 * How far something is, as sure as we are of it: what was confirmed too long ago nobody knows any more, and it says what it
 * was (A2). What is over stays over.
 */
export function FreshState({
  state,
  freshness,
  language,
}: {
  readonly state: InitiativeState;
  readonly freshness: Freshness;
  readonly language: Language;
}) {
  if (freshness !== "past" || state === "finished" || state === "stopped") return <StateWord state={state} language={language} />;
  return (
    <>
      <StateWord state="unknown" language={language} />
      <span class="quiet">{confirmationTexts[language].was(initiativeTexts[language].states[state])}</span>
    </>
  );
}

interface FreshnessProps {
  readonly view: View;
  readonly freshness: RecordFreshness;
  readonly cities: readonly CityHead[];
}

/** For the page of an initiative: who confirmed it and when, city by city. */
export function FreshnessSection({ view, freshness, cities }: FreshnessProps) {
  const { language } = view;
  const t = confirmationTexts[language];
  const told = cities.filter(({ id }) => freshness.cities.has(id));
  const sure = told.filter(({ id }) => isSure(freshness.cities.get(id)));
  return (
    <section id="bevestigd">
      <h2>{t.title}</h2>
      <p class={`freshness freshness--${freshness.freshness}`}>{lastSentence(freshness, cities, language)}</p>
      {cities.length > 0 && told.length > 0 && <p>{t.confirmedBy(sure.length, cities.length)}</p>}
      {told.length > 0 && (
        <details>
          <summary>{t.perCity}</summary>
          <ul class="rows">
            {cities.map((city) => (
              <li>
                <p class="row__title">
                  <Link href={`/steden/${city.slug}`}>{city.name}</Link>
                </p>
                <p class="row__below">{citySentence(freshness.cities.get(city.id), city.name, language)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet small">{t.perCitySays}</p>
    </section>
  );
}

/** What one city last said, for the page of that city. */
export const CityFreshnessLine = ({
  freshness,
  city,
  language,
}: {
  readonly freshness: RecordFreshness | undefined;
  readonly city: CityHead;
  readonly language: Language;
}) => {
  const own = freshness?.cities.get(city.id);
  return <span class={`freshness freshness--${own?.freshness ?? "never"}`}>{citySentence(own, city.name, language)}</span>;
};

const isSure = (one: CityFreshness | undefined): boolean => one !== undefined && one.freshness !== "past" && confirms(one.last.answer);

function lastSentence({ last, freshness }: RecordFreshness, cities: readonly CityHead[], language: Language): string {
  const t = confirmationTexts[language];
  if (last === null) return t.never;
  const name = cities.find(({ id }) => id === last.city)?.name ?? t.bodies;
  return sentence({ last, freshness }, name, language);
}

const citySentence = (own: CityFreshness | undefined, name: string, language: Language): string =>
  own === undefined ? confirmationTexts[language].never : sentence(own, name, language);

function sentence({ last, freshness }: CityFreshness, name: string, language: Language): string {
  const t = confirmationTexts[language];
  const day = dateInWords({ on: dayOf(last.at), note: null }, language);
  if (!confirms(last.answer)) return t[last.answer](day, name);
  if (last.answer === "updated" && freshness === "fresh") return t.updated(day, name);
  return freshness === "never" ? t.never : t[freshness](day, name);
}
