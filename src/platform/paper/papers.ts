import type { Paper, PaperForm } from "../../lib/paper.ts";
import { makePress, type PressLimits } from "./press.ts";

/** Enough for a pack of a few hundred pages; whoever waits longer thinks that it is broken. */
export const usualLimits: PressLimits = {
  drawMs: 20_000,
  waitMs: 20_000,
  waiting: 20,
  idleMs: 60_000,
  memory: 300_000_000,
  characters: 8_000_000,
};

/** The press beside this file: as source, or built. */
export const pressProgram = new URL(import.meta.url.endsWith(".ts") ? "./program.ts" : "./press.js", import.meta.url);

const press = makePress(pressProgram, usualLimits);

/** Draws a paper as a file: as tagged PDF after PDF/UA-1, where the same paper gives the same bytes, or for Word. */
export const fileOf = (form: PaperForm, paper: Paper): Promise<Uint8Array> => press.draw(form, paper);
