import type { Paper, Part } from "../../src/lib/paper.ts";

/** A paper that says only what a test is about. */
export const aPaper = (parts: readonly Part[], other: Partial<Paper> = {}): Paper => ({
  language: "nl",
  title: "Overdracht: Wonen",
  subtitle: null,
  network: "G40",
  address: "https://spil.example/beheer/overdracht/gremia/wonen",
  date: "2026-11-24",
  hasContents: false,
  parts,
  ...other,
});

/** A drawing that stands by itself, with this inside. */
export const aDrawing = (inside = '<rect width="100" height="50" fill="#0b4f5c"/>'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${inside}</svg>`;
