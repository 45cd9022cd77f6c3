import { createHash } from "node:crypto";
import type { Paper } from "../../lib/paper.ts";
import { fileOf } from "./papers.ts";

/** Draws a paper as PDF, or gives it as it was drawn before. */
export type DrawPdf = (paper: Paper) => Promise<Uint8Array>;

/**
 * Keeps the latest so many PDFs by what is in them: the same paper gives the same bytes, so nothing that changed is ever missed,
 * and nothing needs to say that something changed. Only for papers that hold the same for everybody.
 */
export function keptPapers(most: number, draw: DrawPdf = (paper) => fileOf("pdf", paper)): DrawPdf {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (paper) => {
    const mark = createHash("sha256").update(JSON.stringify(paper)).digest("base64");
    const drawn = kept.get(mark) ?? draw(paper);
    // The one that was asked for last stands last, and goes last.
    kept.delete(mark);
    kept.set(mark, drawn);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    // What went wrong once is drawn anew the next time.
    drawn.catch(() => kept.delete(mark));
    return drawn;
  };
}
