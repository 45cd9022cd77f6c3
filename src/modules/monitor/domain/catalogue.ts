import type { FocusPointId, ThemeId } from "../../../lib/ids.ts";
import type { Indicator } from "./indicator.ts";
import type { PeriodCode } from "./period-code.ts";

/** How many figures there are of an indicator. */
export interface Holding {
  /** None for what is only known of the country. */
  readonly cities: number;
  readonly first: PeriodCode;
  readonly last: PeriodCode;
}

/** An indicator in the list, with what there is of it; null when there are no figures. */
export interface Listed {
  readonly indicator: Indicator;
  readonly holding: Holding | null;
}

/** What somebody wants to see of the catalogue; what is left out does not matter. */
export interface CatalogueChoice {
  readonly theme?: ThemeId | undefined;
  readonly focusPoint?: FocusPointId | undefined;
  readonly onlyWithFigures: boolean;
}

/** The indicators that fit every part of the choice. */
export const fitting = (listed: readonly Listed[], { theme, focusPoint, onlyWithFigures }: CatalogueChoice): readonly Listed[] =>
  listed.filter(
    ({ indicator, holding }) =>
      (theme === undefined || indicator.themes.includes(theme)) &&
      (focusPoint === undefined || indicator.focusPoints.some((one) => one.focusPoint === focusPoint)) &&
      (!onlyWithFigures || holding !== null),
  );
