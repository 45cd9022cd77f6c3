import type { CityId } from "../../../lib/ids.ts";
import type { Language } from "../../../lib/language.ts";
import { fixedNumber, wholeNumber } from "../../../lib/numbers.ts";
import { listed } from "../../../ui/charts/listed.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import type { Division, HeldAgainst } from "../domain/target-division.ts";
import { statusTexts } from "../texts/status.ts";
import { targetStoryTexts } from "../texts/target.ts";

/** A city as it is named in lists. */
export interface NamedCity {
  readonly id: CityId;
  readonly name: string;
  readonly slug: string;
}

interface DivisionProps {
  readonly division: Division;
  readonly cities: readonly NamedCity[];
  readonly language: Language;
}

/** A national number divided over the cities: marked as ours, each share with the size it rests on, and the sum. */
export function DividedNumber({ division, cities, language }: DivisionProps) {
  const t = targetStoryTexts[language];
  const { by, total, sum, shares, without } = division;
  const whole = (value: number) => wholeNumber(Math.round(value), language);
  const title = language === "nl" ? by.titleNl : by.titleEn;
  const missing = cities.filter(({ id }) => without.includes(id)).map(({ name }) => name);
  return (
    <section>
      <h3>{t.shares}</h3>
      <p>
        {statusTexts[language].ours} {t.shareOf(whole(total), title)}{" "}
        {t.sharesSum(shares.size, whole(sum), whole(total), fixedNumber((100 * sum) / total, 1, language))}
      </p>
      {missing.length > 0 && <p>{t.withoutSize(listed(missing, language))}</p>}
      <details>
        <summary>{t.sharesPerCity}</summary>
        <Table
          caption={t.shares}
          heads={[t.city, title, t.share]}
          rows={[
            ...cities.flatMap(({ id, name, slug }) => {
              const share = shares.get(id);
              return share === undefined
                ? []
                : [[<Link href={`/steden/${slug}`}>{name}</Link>, whole(by.ofCity.get(id) ?? 0), whole(share)]];
            }),
            [t.together, whole([...shares.keys()].reduce((size, id) => size + (by.ofCity.get(id) ?? 0), 0)), whole(sum)],
          ]}
        />
        <p class="small">{t.rounded}</p>
      </details>
      <p class="small quiet">
        {`${t.sources}: `}
        <span lang="nl">{by.source}</span>
      </p>
    </section>
  );
}

interface HeldProps {
  readonly held: readonly HeldAgainst[];
  readonly cities: readonly NamedCity[];
  readonly language: Language;
}

/** Whether a yearly number for every city can be, in sentences. */
export function HeldAgainstParts({ held, cities, language }: HeldProps) {
  const t = targetStoryTexts[language];
  const [first] = held;
  if (first === undefined) return null;
  const whole = (value: number) => wholeNumber(Math.round(value), language);
  return (
    <section>
      <h3>{t.heldAgainst}</h3>
      <p>{t.heldSays(whole(first.perYear), first.years, whole(first.feasibility.needed))}</p>
      <ul>
        {held.map(({ stock, feasibility: { enough, fewer, smallest } }) => {
          const name = cities.find(({ id }) => id === smallest?.city)?.name;
          return (
            <li>
              {t.enough(enough.length, enough.length + fewer.length, language === "nl" ? stock.titleNl : stock.titleEn)}
              {smallest !== null && name !== undefined && ` ${t.smallest(name, whole(smallest.stock), whole(smallest.years))}`}{" "}
              <span class="small quiet" lang="nl">
                {stock.source}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
