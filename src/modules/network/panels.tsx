import type { FocusPointId, ThemeId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import { OrganisationsPanel } from "./pages/subject-organisations.tsx";
import type { CitySlots } from "./slots.ts";
import { organisationsAt } from "./store/organisations.ts";
import type { NetworkTables } from "./tables.ts";

type Naming<Tables extends NetworkTables> = Pick<CitySlots<Tables>, "subjects">;

/** For the page of a theme: which organisations do what for it; null when we know of none. */
export const themeOrganisationsPanel =
  <Tables extends NetworkTables>({ subjects }: Naming<Tables>) =>
  async (visit: Visit<Tables>, theme: { readonly id: ThemeId }): Promise<Markup | null> => {
    const roles = await organisationsAt(visit.db, [theme.id]);
    if (roles.length === 0) return null;
    const named = await subjects(visit);
    return <OrganisationsPanel view={visit.view} roles={roles} onWholeTheme={0} theme={named.get(theme.id)} subjects={named} />;
  };

/** For the page of a focus point: which organisations do what for it; null when we know of none there or for its themes. */
export const focusPointOrganisationsPanel =
  <Tables extends NetworkTables>({ subjects }: Naming<Tables>) =>
  async (visit: Visit<Tables>, point: { readonly id: FocusPointId; readonly themes: readonly ThemeId[] }): Promise<Markup | null> => {
    const all = await organisationsAt(visit.db, point.themes);
    const roles = all.filter(({ focusPoints }) => focusPoints.includes(point.id));
    const here = new Set(roles.map(({ organisation }) => organisation.id));
    const wide = all.filter(({ organisation, focusPoints }) => focusPoints.length === 0 && !here.has(organisation.id));
    if (roles.length + wide.length === 0) return null;
    const [theme] = point.themes;
    return (
      <OrganisationsPanel
        view={visit.view}
        roles={roles}
        onWholeTheme={new Set(wide.map(({ organisation }) => organisation.id)).size}
        theme={theme === undefined ? undefined : (await subjects(visit)).get(theme)}
        subjects={null}
      />
    );
  };
