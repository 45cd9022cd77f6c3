import type { Hono } from "hono";
import { accessRoutes, issuerRoutes, issuerSignInRoutes } from "../modules/access/index.ts";
import {
  agendaRoutes,
  askRoutes,
  cityInitiativesPanel,
  deskRoutes,
  draftSource,
  initiativeCounts,
  initiativeRoutes,
  leadSource,
  matrixRoutes,
  namedSubjects,
  offerRoutes,
  ownDraftsPanel,
  targetRoutes,
} from "../modules/agenda/index.ts";
import { bodyMeetingsPanel, cityMeetingsPanel, meetingRoutes } from "../modules/meetings/index.ts";
import {
  focusPointOrganisationsPanel,
  focusPointPeoplePanel,
  networkAdministrationRoutes,
  networkRoutes,
  organisationRoutes,
  ownPersonPanel,
  ownPersonRoutes,
  peopleRoutes,
  regionRoutes,
  themeOrganisationsPanel,
} from "../modules/network/index.ts";
import { askPositionsPanel, focusPointPositionsPanel, positionRoutes, themePositionsPanel } from "../modules/positions/index.ts";
import type { Env } from "../platform/http/env.ts";
import type { House } from "../platform/http/prepare.ts";
import { invitationPanel, invitationRoutes, machineryLinks } from "./administration/invitation.tsx";
import { administrationRoutes } from "./administration/routes.tsx";
import { apiRoutes } from "./api.ts";
import { frontPage } from "./front-page.tsx";
import { privacyRoutes } from "./privacy/routes.tsx";
import { renewIndex } from "./searching.ts";
import { siteFiles } from "./site-files.ts";
import { siteRoutes } from "./site-routes.tsx";
import type { Tables } from "./tables.ts";

/** The routes of all modules, with the slots of each filled by the others. */
export function allRoutes(house: House<Tables>): readonly Hono<Env<Tables>>[] {
  const naming = { subjects: namedSubjects<Tables> };
  const issuerSetting = { origin: house.look.origin, environment: process.env };
  return [
    apiRoutes(house),
    frontPage(),
    agendaRoutes<Tables>({
      theme: { panels: [themeOrganisationsPanel(naming), themePositionsPanel] },
      focusPoint: { panels: [focusPointOrganisationsPanel(naming), focusPointPeoplePanel, focusPointPositionsPanel] },
    }),
    initiativeRoutes<Tables>(),
    matrixRoutes<Tables>(),
    askRoutes<Tables>({ panels: [askPositionsPanel] }),
    offerRoutes<Tables>(),
    targetRoutes<Tables>(),
    deskRoutes<Tables>({ renewIndex }),
    positionRoutes<Tables>(),
    meetingRoutes<Tables>(),
    accessRoutes<Tables>(house, [ownDraftsPanel, ownPersonPanel]),
    issuerSignInRoutes<Tables>(issuerSetting),
    issuerRoutes<Tables>(issuerSetting),
    organisationRoutes<Tables>(naming),
    regionRoutes<Tables>(),
    administrationRoutes(),
    networkAdministrationRoutes<Tables>({
      ...naming,
      landing: [machineryLinks],
      personActions: [invitationPanel],
      hangingItems: [leadSource, draftSource],
      handoverParts: [],
    }),
    invitationRoutes(),
    peopleRoutes<Tables>(),
    ownPersonRoutes<Tables>(naming),
    privacyRoutes(),
    siteRoutes(house),
    siteFiles(house),
    networkRoutes<Tables>({
      initiativeCounts,
      panels: [cityInitiativesPanel, cityMeetingsPanel],
      subjects: namedSubjects,
      bodyPanels: [bodyMeetingsPanel],
    }),
  ];
}
