import type { AgendaRemark, RemarkKind } from "./agenda.ts";

/** Notes about the files themselves, such as what a field is called, and what the page says in its own words. */
const aboutTheFiles = /^(oordeel .*|zekerheid|telling|aantal|datum|wat|met spoor|zonder spoor|herzien per vraag)$/;

/** The remarks that tell a reader how a part of the content was made and how far it can be trusted. */
export const readingNotes = (remarks: readonly AgendaRemark[], kind: RemarkKind): readonly AgendaRemark[] =>
  remarks.filter((remark) => remark.kind === kind && !aboutTheFiles.test(remark.topic ?? ""));
