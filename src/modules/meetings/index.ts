export { meetingCollection } from "./api.ts";
export { meetingCitings } from "./citings.ts";
export { loadMeetingContent, type MeetingContent, readMeetingContent } from "./content.ts";
export { bodyMeetingsPanel, cityMeetingsPanel } from "./panels.tsx";
export { meetingRoutes } from "./routes.tsx";
export { meetingSearchables } from "./searchables.ts";
export { meetingHeads } from "./store/meetings.ts";
export type { MeetingTables } from "./tables.ts";
export { texts as meetingTexts } from "./texts.ts";
