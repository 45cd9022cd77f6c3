import { anyPerson } from "../../modules/access/index.ts";
import { administering } from "../../modules/network/index.ts";
import { admit } from "../../platform/http/admit.ts";
import { answerPage } from "../../platform/http/answer.ts";
import { newApp, type Visit } from "../../platform/http/env.ts";
import type { PageSection } from "../../ui/sections.tsx";
import type { NeedSource } from "../needs.ts";
import { needTexts } from "../page-texts/needs.ts";
import { NeedList } from "../pages/needs.tsx";
import type { Tables } from "../tables.ts";
import { MinePage } from "./pages.tsx";

/** A section of somebody's own page, as a module or the app draws it; null when there is nothing to show. */
type OwnSection = (visit: Visit<Tables>) => Promise<PageSection | null>;

interface MineParts {
  readonly needs: NeedSource;
  /** What follows after what waits, in order. */
  readonly sections: readonly OwnSection[];
}

/** Somebody's own page. */
export const mineRoutes = ({ needs, sections }: MineParts) =>
  newApp<Tables>().get("/mijn", admit(...anyPerson), async (c) => {
    const { visit } = c.var;
    const drawn = await Promise.all([needsSection(needs), ...sections].map((section) => section(visit)));
    const administers = administering.some((role) => visit.actor.roles.has(role));
    return answerPage(c, <MinePage view={visit.view} sections={drawn.filter((one) => one !== null)} administers={administers} />);
  });

const needsSection =
  (needs: NeedSource): OwnSection =>
  async (visit) => ({
    id: "wacht",
    title: needTexts[visit.view.language].title,
    content: <NeedList view={visit.view} needs={await needs(visit)} />,
  });
