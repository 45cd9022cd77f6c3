import type { Hono } from "hono";
import { accessNeeds, accessRoutes, issuerRoutes, issuerSignInRoutes, ownPeoplePanel, signInSection } from "../modules/access/index.ts";
import {
  agendaChanges,
  agendaNeeds,
  agendaRoutes,
  askRoutes,
  bodyAdoptionsPanel,
  bodyProgressPanel,
  cityInitiativesPanel,
  cityProgressPanel,
  coherenceRoutes,
  confirmingRoutes,
  deskRoutes,
  draftSource,
  initiativeCounts,
  initiativeRoutes,
  initiativesOfCity,
  leadSource,
  matrixRoutes,
  meetingOutcomesPanel,
  namedSubjects,
  offerRoutes,
  ownDraftsSection,
  progressRoutes,
  roundLinks,
  roundRoutes,
  sheetLinks,
  successionRoutes,
  targetRoutes,
  timelineRoutes,
  toldChangeRoutes,
} from "../modules/agenda/index.ts";
import {
  accountRoutes,
  askWorthPanel,
  cityAccountPanel,
  financePaperRoutes,
  financeRoutes,
  fundSetRoutes,
  growthRoutes,
  scenarioComparisonRoutes,
  scenarioFileRoutes,
  verificationRoutes,
} from "../modules/finance/index.ts";
import { bodyMeetingsPanel, cityMeetingsPanel, meetingChanges, meetingHeads, meetingRoutes } from "../modules/meetings/index.ts";
import {
  boundaryMapRoutes,
  cityFiguresPanel,
  coherenceOfFiguresRoutes,
  compareRoutes,
  embedRoutes,
  fetchingRoutes,
  figureDownloadRoutes,
  figureFileRoutes,
  figuresRoutes,
  focusPointFiguresPanel,
  indicatorRoutes,
  initiativeFiguresPanel,
  monitorChanges,
  monitorNeeds,
  pngRoutes,
  repliesOfCity,
  replyRoutes,
  similarRoutes,
  tableRoutes,
  targetFiguresPanel,
  targetStatuses,
  themeFiguresPanel,
  waysIn,
} from "../modules/monitor/index.ts";
import {
  focusPointOrganisationsPanel,
  focusPointPeoplePanel,
  networkAdministrationRoutes,
  networkNeeds,
  networkRoutes,
  organisationRoutes,
  ownFieldsSection,
  ownPersonRoutes,
  ownPlacesSection,
  peopleRoutes,
  regionRoutes,
  themeOrganisationsPanel,
} from "../modules/network/index.ts";
import {
  askPositionsPanel,
  focusPointPositionsPanel,
  networkPositions,
  positionChanges,
  positionRoutes,
  themePositionsPanel,
} from "../modules/positions/index.ts";
import {
  agendaPacksPanel,
  bodyPacksPanel,
  changeRoutes,
  citySheetPanel,
  factSheetRoutes,
  packLinks,
  packRoutes,
  themeSheetPanel,
} from "../modules/publishing/index.ts";
import type { Env } from "../platform/http/env.ts";
import type { House } from "../platform/http/prepare.ts";
import { invitationPanel, invitationRoutes, machineryLinks } from "./administration/invitation.tsx";
import { machineNeeds } from "./administration/needs.ts";
import { needsToAdminister } from "./administration/needs-on-top.tsx";
import { administrationRoutes } from "./administration/routes.tsx";
import { sourceAdministrationRoutes } from "./administration/source-routes.tsx";
import { apiRoutes } from "./api.ts";
import { asksOfFinance } from "./asks-of-finance.tsx";
import { changesFrom } from "./changes.ts";
import { frontPage } from "./front-page.tsx";
import { organisationSection } from "./mine/organisation.tsx";
import { mineRoutes } from "./mine/routes.tsx";
import { needsFrom } from "./needs.ts";
import { privacyRoutes } from "./privacy/routes.tsx";
import { ownDataSection } from "./privacy/section.tsx";
import { renewIndex } from "./searching.ts";
import { siteFiles } from "./site-files.ts";
import { siteRoutes } from "./site-routes.tsx";
import type { Tables } from "./tables.ts";

/** The routes of all modules, with the slots of each filled by the others. */
export function allRoutes(house: House<Tables>): readonly Hono<Env<Tables>>[] {
  const naming = { subjects: namedSubjects<Tables> };
  const issuerSetting = { origin: house.look.origin, environment: process.env };
  const needs = needsFrom([machineNeeds, networkNeeds, accessNeeds(process.env), agendaNeeds, monitorNeeds]);
  return [
    apiRoutes(house),
    frontPage({ needs, ways: waysIn<Tables>(house.db, house.mark) }),
    agendaRoutes<Tables>({
      meetings: meetingHeads,
      agenda: { panels: [agendaPacksPanel] },
      theme: { panels: [themeFiguresPanel, themeOrganisationsPanel(naming), themePositionsPanel, themeSheetPanel] },
      focusPoint: {
        panels: [focusPointFiguresPanel, focusPointOrganisationsPanel(naming), focusPointPeoplePanel, focusPointPositionsPanel],
      },
    }),
    successionRoutes<Tables>({ meetings: meetingHeads }),
    initiativeRoutes<Tables>({ meetings: meetingHeads, panels: [initiativeFiguresPanel] }),
    matrixRoutes<Tables>(),
    progressRoutes<Tables>(),
    coherenceRoutes<Tables>(),
    askRoutes<Tables>({ meetings: meetingHeads, panels: [askWorthPanel, askPositionsPanel] }),
    offerRoutes<Tables>({ meetings: meetingHeads }),
    targetRoutes<Tables>({ panels: [targetFiguresPanel], statuses: targetStatuses }),
    roundRoutes<Tables>(),
    confirmingRoutes<Tables>(),
    toldChangeRoutes<Tables>(),
    deskRoutes<Tables>({ meetings: meetingHeads, renewIndex }),
    timelineRoutes<Tables>(),
    verificationRoutes<Tables>(),
    scenarioComparisonRoutes<Tables>(),
    scenarioFileRoutes<Tables>(),
    financePaperRoutes<Tables>({ asks: asksOfFinance }),
    figuresRoutes<Tables>(),
    compareRoutes<Tables>(),
    coherenceOfFiguresRoutes<Tables>(),
    similarRoutes<Tables>(),
    tableRoutes<Tables>(),
    indicatorRoutes<Tables>(),
    fetchingRoutes<Tables>({ isByClock: house.fetchesByClock }),
    figureFileRoutes<Tables>(house),
    fundSetRoutes<Tables>(),
    figureDownloadRoutes<Tables>(),
    replyRoutes<Tables>(),
    boundaryMapRoutes<Tables>(),
    embedRoutes<Tables>(),
    pngRoutes<Tables>(),
    accountRoutes<Tables>(),
    growthRoutes<Tables>(),
    financeRoutes<Tables>({ asks: asksOfFinance }),
    positionRoutes<Tables>(),
    meetingRoutes<Tables>({ panels: [meetingOutcomesPanel] }),
    packRoutes<Tables>(),
    factSheetRoutes<Tables>(),
    changeRoutes<Tables>({ changes: changesFrom([agendaChanges, positionChanges, meetingChanges, monitorChanges]) }),
    accessRoutes<Tables>(house),
    mineRoutes({
      needs,
      sections: [
        ownPlacesSection,
        organisationSection([initiativesOfCity, repliesOfCity, networkPositions]),
        ownDraftsSection,
        ownFieldsSection,
        signInSection,
        ownDataSection,
      ],
    }),
    issuerSignInRoutes<Tables>(issuerSetting),
    issuerRoutes<Tables>(issuerSetting),
    organisationRoutes<Tables>(naming),
    regionRoutes<Tables>(),
    administrationRoutes(),
    sourceAdministrationRoutes(),
    networkAdministrationRoutes<Tables>({
      ...naming,
      landingTop: needsToAdminister(needs),
      landing: [roundLinks, sheetLinks, packLinks, ownPeoplePanel, machineryLinks],
      personActions: [invitationPanel],
      bodiesChanged: renewIndex,
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
      panels: [cityInitiativesPanel, cityProgressPanel, cityFiguresPanel, cityAccountPanel, cityMeetingsPanel, citySheetPanel],
      subjects: namedSubjects,
      bodyPanels: [bodyMeetingsPanel, bodyAdoptionsPanel, bodyProgressPanel, bodyPacksPanel],
    }),
  ];
}
