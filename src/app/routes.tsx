import type { Hono } from "hono";
import {
  agendaRoutes,
  askRoutes,
  cityInitiativesPanel,
  initiativeCounts,
  initiativeRoutes,
  matrixRoutes,
  offerRoutes,
  targetRoutes,
} from "../modules/agenda/index.ts";
import { networkRoutes } from "../modules/network/index.ts";
import { askPositionsPanel, focusPointPositionsPanel, positionRoutes, themePositionsPanel } from "../modules/positions/index.ts";
import type { Env } from "../platform/http/env.ts";
import type { House } from "../platform/http/prepare.ts";
import { apiRoutes } from "./api.ts";
import { frontPage } from "./front-page.tsx";
import { siteFiles } from "./site-files.ts";
import { siteRoutes } from "./site-routes.tsx";
import type { Tables } from "./tables.ts";

/** The routes of all modules, with the slots of each filled by the others. */
export function allRoutes(house: House<Tables>): readonly Hono<Env<Tables>>[] {
  return [
    apiRoutes(house),
    frontPage(),
    agendaRoutes<Tables>({ theme: { panels: [themePositionsPanel] }, focusPoint: { panels: [focusPointPositionsPanel] } }),
    initiativeRoutes<Tables>(),
    matrixRoutes<Tables>(),
    askRoutes<Tables>({ panels: [askPositionsPanel] }),
    offerRoutes<Tables>(),
    targetRoutes<Tables>(),
    positionRoutes<Tables>(),
    siteRoutes(house),
    siteFiles(house),
    networkRoutes<Tables>({ initiativeCounts, panels: [cityInitiativesPanel] }),
  ];
}
