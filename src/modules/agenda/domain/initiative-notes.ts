import type { AgendaRemark } from "./agenda.ts";

/** Notes about the file itself: how many there are, what a field holds. The pages count for themselves. */
const aboutTheFile = /^(aantal.*|nieuw in .*|tweede bron|per stad|(steden|speerpunten) zonder initiatief)$/;

/** The remarks that tell a reader how the initiatives were gathered and how far they can be trusted. */
export const initiativeNotes = (remarks: readonly AgendaRemark[]): readonly AgendaRemark[] =>
  remarks.filter((remark) => remark.kind === "reading-note-initiatives" && !aboutTheFile.test(remark.topic ?? ""));
