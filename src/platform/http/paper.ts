import type { Paper, PaperForm } from "../../lib/paper.ts";
import { fileOf } from "../paper/papers.ts";
import { attachmentNamed } from "./attachment.ts";

const types = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const satisfies Record<PaperForm, string>;

/** Sends a paper to be saved. Nobody keeps it on the way: what is in it depends on who asks. */
export async function answerPaper(form: PaperForm, paper: Paper, name: string): Promise<Response> {
  return answerDrawn(form, await fileOf(form, paper), paper, name);
}

/** Sends a paper that was drawn already. */
export const answerDrawn = (form: PaperForm, file: Uint8Array, paper: Pick<Paper, "language">, name: string): Response =>
  new Response(new Uint8Array(file), {
    headers: {
      "Content-Type": types[form],
      "Content-Disposition": attachmentNamed(`${name}.${form}`),
      "Content-Language": paper.language,
      "Cache-Control": "no-store",
    },
  });
