/**
 * Every table with an audience. A test walks the real schema and fails when a table with that column is
 * missing here, or when one is named here that has none.
 */
export const guardedTables: ReadonlySet<string> = new Set([
  "agenda",
  "theme",
  "focus_point",
  "point_fate",
  "offer",
  "ask",
  "target",
  "initiative",
  "agenda_draft",
  "agenda_version",
  "round",
  "position",
  "meeting",
  "body",
  "seat",
  "person",
  "person_contact",
  "mandate",
  "search_entry",
]);
