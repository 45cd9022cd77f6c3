import { dayOf } from "../../../lib/day.ts";
import type { Language } from "../../../lib/language.ts";
import { type Freshness, freshnessOn } from "../domain/confirmation.ts";
import type { InitiativeState } from "../domain/initiative.ts";
import type { ActingCities, Coverage, OpenPlaces } from "../domain/matrix.ts";
import { initiativeTexts } from "../texts/initiatives.ts";
import { matrixTexts } from "../texts/matrix.ts";

interface PointHead {
  readonly code: string;
  readonly title: string;
}
interface CityName {
  readonly name: string;
}
interface Row {
  readonly point: PointHead;
  readonly city: CityName;
}

const placeColumns = {
  speerpunt: ({ point }: Row) => point.code,
  titel: ({ point }: Row) => point.title,
  stad: ({ city }: Row) => city.name,
};

interface CellRow extends Row {
  readonly count: number;
  readonly isOver: boolean;
  readonly confirmedAt: Date | null;
  readonly abstains: boolean;
}

/** Every cell of the table in a row of its own, the empty ones too. */
export const cellRows = ({ rows, columns }: Coverage<PointHead, CityName>): readonly CellRow[] =>
  rows.flatMap(({ point, cells }) =>
    columns.flatMap(({ city }, index) => {
      const cell = cells[index];
      return cell ? [{ point, city, ...cell }] : [];
    }),
  );

/** What stands in a file of the table. */
export const cellColumns = (language: Language) => ({
  ...placeColumns,
  deelnames: ({ count }: CellRow) => count,
  allesVoorbij: ({ count, isOver }: CellRow) => (count === 0 ? null : yesOrNo(language, isOver)),
  laatstBevestigd: ({ confirmedAt }: CellRow) => (confirmedAt === null ? null : dayOf(confirmedAt)),
  bewustNiet: ({ abstains }: CellRow) => yesOrNo(language, abstains),
});

const yesOrNo = (language: Language, is: boolean): string => (is ? matrixTexts[language].yes : matrixTexts[language].no);

interface NamedRow extends Row {
  readonly initiative: string;
  /** Null when the city decided not to take part. */
  readonly state: InitiativeState | null;
  readonly freshness: Freshness | null;
  readonly reason: string | null;
}

/** Every line of the list in a row of its own. */
export const participationRows = (acting: readonly ActingCities<PointHead, CityName>[], now: Date): readonly NamedRow[] =>
  acting.flatMap(({ point, cities, abstaining }) => [
    ...cities.flatMap(({ city, participations }) =>
      participations.map(({ initiative, state, confirmedAt }) => ({
        point,
        city,
        initiative: initiative.title,
        state,
        freshness: freshnessOn(confirmedAt, now),
        reason: null,
      })),
    ),
    ...abstaining.flatMap(({ city, abstentions }) =>
      abstentions.map(({ initiative, reason }) => ({ point, city, initiative: initiative.title, state: null, freshness: null, reason })),
    ),
  ]);

/** What stands in a file of the list. */
export const participationColumns = (language: Language) => ({
  ...placeColumns,
  initiatief: ({ initiative }: NamedRow) => initiative,
  stand: ({ state }: NamedRow) => (state === null ? matrixTexts[language].abstains : initiativeTexts[language].states[state]),
  bevestigd: ({ freshness }: NamedRow) => (freshness === null ? null : matrixTexts[language].freshness[freshness]),
  reden: ({ reason }: NamedRow) => reason,
});

interface GapRow extends Row {
  readonly abstains: boolean;
}

/** Every city without known deeds at a focus point. */
export const gapRows = (open: readonly OpenPlaces<PointHead, CityName>[]): readonly GapRow[] =>
  open.flatMap(({ point, open: cities, abstaining }) => [
    ...cities.map((city) => ({ point, city, abstains: false })),
    ...abstaining.map((city) => ({ point, city, abstains: true })),
  ]);

/** What stands in a file of the gaps. */
export const gapColumns = (language: Language) => ({
  ...placeColumns,
  bewustNiet: ({ abstains }: GapRow) => yesOrNo(language, abstains),
});
