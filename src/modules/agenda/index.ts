export { draftSource, leadSource } from "./actions/hanging.ts";
export { importAgenda } from "./actions/import.ts";
export { sendRound } from "./actions/rounds/rounds.ts";
export { agendaCollections } from "./api/collections.ts";
export { agendaChanges } from "./changes.ts";
export { agendaCitings } from "./citings.ts";
export { loadAgendaContent } from "./content/load.ts";
export { type AgendaContent, readAgendaContent } from "./content/read.ts";
export {
  agendaAddress,
  askAddress,
  focusPointAddress,
  initiativeAddress,
  offerAddress,
  targetAddress,
  themeAddress,
} from "./domain/addresses.ts";
export type { Agenda, Deadline } from "./domain/agenda.ts";
export type { AgendaEvent } from "./domain/agenda-event.ts";
export type { Verdict } from "./domain/ask.ts";
export type { FocusPoint } from "./domain/focus-point.ts";
export { defaultVocabulary } from "./domain/import/default-vocabulary.ts";
export { readAgenda } from "./domain/import/read-agenda.ts";
export type { AgendaReport } from "./domain/import/report.ts";
export type { Vocabulary } from "./domain/import/vocabulary.ts";
export type { Account } from "./domain/offer.ts";
export { stateOn as roundStateOn } from "./domain/rounds/round.ts";
export { talliesByCity } from "./domain/rounds/tally.ts";
export type { Theme } from "./domain/theme.ts";
export { labelOf as themeLabel } from "./domain/words.ts";
export { withWords } from "./input/vocabulary.ts";
export { sendRounds, sendRoundWith } from "./jobs.ts";
export { agendaNeeds } from "./needs.ts";
export { freshnessIn, milestonesIn } from "./pages/progress-part.tsx";
export { statementInWords, termInWords } from "./pages/target-value.ts";
export { initiativesOfCity } from "./panels.ts";
export { agendaRoutes } from "./routes/agenda.tsx";
export { askRoutes } from "./routes/asks.tsx";
export { coherenceRoutes } from "./routes/coherence.tsx";
export { confirmingRoutes } from "./routes/confirming.tsx";
export { deskRoutes, ownDraftsSection } from "./routes/desk/desk.tsx";
export { sheetLinks } from "./routes/desk/sheets/exchange.tsx";
export { cityInitiativesPanel, initiativeCounts, initiativeRoutes } from "./routes/initiatives.tsx";
export { matrixRoutes } from "./routes/matrix.tsx";
export { offerRoutes } from "./routes/offers.tsx";
export { bodyAdoptionsPanel, meetingOutcomesPanel } from "./routes/origins.tsx";
export { bodyProgressPanel, cityProgressPanel, progressRoutes } from "./routes/progress.tsx";
export { progressOf } from "./routes/progress-of.ts";
export { roundLinks, roundRoutes } from "./routes/rounds.tsx";
export { followedRounds, knownItems } from "./routes/rounds-followed.ts";
export { namedSubjects } from "./routes/subjects.ts";
export { successionRoutes } from "./routes/succession.tsx";
export { targetRoutes } from "./routes/targets.tsx";
export { timelineRoutes } from "./routes/timeline.tsx";
export { timelineIn } from "./routes/timeline-of.ts";
export { toldChangeRoutes } from "./routes/told-changes.tsx";
export { agendaSearchables } from "./searchables.ts";
export { readAgendaFile } from "./source.ts";
export { agendas, currentAgenda, remarksOf } from "./store/agendas.ts";
export { asks, askVerdictsByFocusPoint, verdictCounts } from "./store/asks.ts";
export { freshnessOfInitiatives } from "./store/confirmations.ts";
export { removeDraftsOf } from "./store/editing/drafts.ts";
export { agendaEvents, latestEvents } from "./store/events.ts";
export { focusPointsOf } from "./store/focus-points.ts";
export { initiatives } from "./store/initiatives.ts";
export { actingCityCounts, initiativeTotal } from "./store/matrix.ts";
export { accountCounts, offers } from "./store/offers.ts";
export { agendaData } from "./store/personal.ts";
export { subjectsOfBody } from "./store/progress.ts";
export { countOldProposals, forgetProposals, removeProposalsOf } from "./store/sheets/proposals.ts";
export { subjectNames } from "./store/subjects.ts";
export { targets, upcomingDeadlines } from "./store/targets.ts";
export { themesOf } from "./store/themes.ts";
export type { AgendaTables } from "./tables.ts";
export { importTexts } from "./texts/import.ts";
export { initiativeTexts } from "./texts/initiatives.ts";
export { targetTexts } from "./texts/targets.ts";
export { texts as agendaTexts } from "./texts.ts";
