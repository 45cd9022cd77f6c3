import type { ThemeId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { OrganisationItems } from "../../lib/organisation-items.ts";
import type { Visit } from "../../platform/http/env.ts";
import { type PanelSubject, PositionsPanel } from "./pages/panel.tsx";
import { positionsOnThemes, positionThemes, positionTotal } from "./store/positions.ts";
import type { PositionReads } from "./tables.ts";
import { texts } from "./texts.ts";

/** For the page of a theme: what the cities said together about it; null when they said nothing. */
export const themePositionsPanel = <Tables extends PositionReads>(
  visit: Visit<Tables>,
  theme: { readonly id: ThemeId },
): Promise<Markup | null> => panel(visit, "theme", [theme.id]);

/** For the page of a focus point: what the cities said together about its themes; null when they said nothing. */
export const focusPointPositionsPanel = <Tables extends PositionReads>(
  visit: Visit<Tables>,
  point: { readonly themes: readonly ThemeId[] },
): Promise<Markup | null> => panel(visit, "focus-point", point.themes);

/** For the page of an ask: what the cities said together about its theme; null when they said nothing. */
export const askPositionsPanel = <Tables extends PositionReads>(
  visit: Visit<Tables>,
  ask: { readonly theme: ThemeId },
): Promise<Markup | null> => panel(visit, "ask", [ask.theme]);

/** For the own page of who works for a city: what the network said, in the city's name too. */
export async function networkPositions<Tables extends PositionReads>({ db, actor, view }: Visit<Tables>): Promise<OrganisationItems> {
  return {
    title: texts[view.language].ofYourNetwork,
    count: await positionTotal(db, actor),
    address: "/standpunten",
    confirmation: { kind: "not-asked" },
  };
}

async function panel(visit: Visit<PositionReads>, about: PanelSubject, ids: readonly ThemeId[]): Promise<Markup | null> {
  const positions = await positionsOnThemes(visit.db, visit.actor, ids);
  if (positions.length === 0) return null;
  const themes = await positionThemes(visit.db, visit.actor);
  return <PositionsPanel view={visit.view} positions={positions} about={about} themes={themes.filter(({ id }) => ids.includes(id))} />;
}
