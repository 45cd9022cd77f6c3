import type { Children } from "../../../lib/markup/markup.ts";
import { euros, wholeNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import type { InitiativeDetail } from "../domain/initiative.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import { initiativeTexts } from "../texts/initiatives.ts";

interface CityDetailsProps {
  readonly view: View;
  readonly details: readonly InitiativeDetail[];
  readonly cities: readonly CityHead[];
}

/** What is known of an initiative per city, with only the columns that hold something. */
export function CityDetails({ view, details, cities }: CityDetailsProps) {
  const t = initiativeTexts[view.language];
  const columns = columnsOf(view).filter((column) => details.some((detail) => column.isKnown(detail)));
  return (
    <section>
      <h2>{t.perCity}</h2>
      <div class="utrecht-table-container">
        <table class="utrecht-table">
          <caption class="utrecht-table__caption">
            {t.perCitySays} {isMoneyShared(details) && t.sharedMoney}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.city}</th>
              {columns.map((column) => (
                <th scope="col" class={column.isNumber ? "number" : undefined}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {details.map((detail) => (
              <tr>
                <th scope="row">
                  <CityName city={cities.find((city) => city.id === detail.city)} />
                </th>
                {columns.map((column) => (
                  <td class={column.isNumber ? "number" : undefined} lang={column.isNumber ? undefined : "nl"}>
                    {column.isKnown(detail) && column.shows(detail)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Whether an amount belongs to an agreement that several cities share. */
const isMoneyShared = (details: readonly InitiativeDetail[]) =>
  details.some(
    ({ deal, governmentEur, city }) =>
      governmentEur !== null && deal !== null && details.some((other) => other.deal === deal && other.city !== city),
  );

const CityName = ({ city }: { readonly city: CityHead | undefined }) =>
  city ? <Link href={`/steden/${city.slug}`}>{city.name}</Link> : null;

interface Column {
  readonly head: string;
  readonly isNumber: boolean;
  readonly isKnown: (detail: InitiativeDetail) => boolean;
  readonly shows: (detail: InitiativeDetail) => Children;
}

function columnsOf(view: View): readonly Column[] {
  const { language } = view;
  const t = initiativeTexts[language];
  return [
    column(t.area, (detail) => detail.area),
    column(t.part, (detail) => detail.part),
    column(t.deal, (detail) => detail.deal),
    column(t.round, (detail) => detail.round),
    column(t.year, (detail) => detail.year),
    column(t.since, (detail) => detail.started),
    column(t.detailState, (detail) => detail.stateNote),
    amount(
      t.government,
      (detail) => detail.governmentEur,
      (eur) => euros(eur, language),
    ),
    amount(
      t.homes,
      (detail) => detail.homes,
      (homes) => wholeNumber(homes, language),
    ),
    column(t.known, (detail) => detail.sentence),
    {
      head: t.sources,
      isNumber: false,
      isKnown: ({ sources }) => sources.length > 0,
      shows: ({ sources }) => <SourceLinks sources={sources} view={view} />,
    },
  ];
}

const column = (head: string, of: (detail: InitiativeDetail) => string | number | null): Column => ({
  head,
  isNumber: false,
  isKnown: (detail) => of(detail) !== null,
  shows: of,
});

const amount = (head: string, of: (detail: InitiativeDetail) => number | null, inWords: (value: number) => string): Column => ({
  head,
  isNumber: true,
  isKnown: (detail) => of(detail) !== null,
  shows: (detail) => inWords(of(detail) ?? 0),
});
