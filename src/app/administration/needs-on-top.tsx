import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { NeedSource } from "../needs.ts";
import { NeedsOnTop } from "../pages/needs.tsx";
import type { Tables } from "../tables.ts";

/** On top of the administration: what waits there for whoever looks; null when nothing does. */
export const needsToAdminister =
  (needs: NeedSource) =>
  async (visit: Visit<Tables>): Promise<Markup | null> => {
    const all = await needs(visit);
    const here = all.filter(({ address }) => address.startsWith("/beheer"));
    return here.length === 0 ? null : <NeedsOnTop view={visit.view} needs={here} total={all.length} />;
  };
