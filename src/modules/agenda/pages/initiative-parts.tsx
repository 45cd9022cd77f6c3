import type { Language } from "../../../lib/language.ts";
import { Link } from "../../../ui/link.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { Initiative, InitiativeState } from "../domain/initiative.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import { initiativeTexts } from "../texts/initiatives.ts";

export { initiativeAddress } from "../domain/addresses.ts";

/** Where an initiative is in its life, in one word or two. */
export const StateWord = ({ state, language }: { readonly state: InitiativeState; readonly language: Language }) => (
  <span class={`state state--${state}`}>{initiativeTexts[language].states[state]}</span>
);

/** First and last year as far as the source gives them. */
export function Years({
  initiative,
  language,
}: {
  readonly initiative: Pick<Initiative, "started" | "ended">;
  readonly language: Language;
}) {
  const t = initiativeTexts[language];
  const { started, ended } = initiative;
  if (started === null && ended === null) return <span>{t.noYears}</span>;
  if (started !== null && ended !== null) return <span lang="nl">{`${started} – ${ended}`}</span>;
  return (
    <span>
      {started === null ? t.end.toLowerCase() : t.from} <span lang="nl">{started ?? ended}</span>
    </span>
  );
}

/** The codes of focus points, each a way to it. */
export const PointCodes = ({ points, language }: { readonly points: readonly FocusPointHead[]; readonly language: Language }) => (
  <span class="codes">
    {points.length === 1 ? initiativeTexts[language].focusPoint : initiativeTexts[language].focusPoints}{" "}
    {points.map((point) => (
      <a class="nl-link" href={focusPointAddress(point.agenda, point.code)} title={point.title}>
        {point.code}
      </a>
    ))}
  </span>
);

/** At most this many cities are named in a list; more are counted. */
const namedCities = 3;

/** Who takes part: the cities by name when they are few, else how many, or the whole network. */
export function Participants({
  cities,
  isNetworkWide,
  language,
}: {
  readonly cities: readonly CityHead[];
  readonly isNetworkWide: boolean;
  readonly language: Language;
}) {
  const t = initiativeTexts[language];
  if (isNetworkWide) return <span>{cities.length === 0 ? t.wholeNetwork : t.wholeNetworkNamed(cities.length)}</span>;
  if (cities.length > namedCities) return <span>{t.cityCount(cities.length)}</span>;
  return (
    <span>
      {cities.map((city, index) => (
        <>
          {index > 0 && ", "}
          <Link href={`/steden/${city.slug}`}>{city.name}</Link>
        </>
      ))}
    </span>
  );
}
