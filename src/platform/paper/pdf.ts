import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { Paper } from "../../lib/paper.ts";
import { charactersOf } from "./characters.ts";
import { composed, type Letters } from "./composed.ts";
import { fontFiles, pressFolder, template } from "./press-files.ts";

/** Draws a paper as a tagged PDF after PDF/UA-1. The same paper gives the same bytes. */
export function pdfFrom(paper: Paper): Uint8Array {
  const { compiler } = opened();
  const drawn = paper.isSheet ? sheetFrom(paper) : drawnFrom(paper);
  // Typst itself refuses what PDF/UA-1 does not allow, such as a figure without an alternative text.
  const pdf = compiler.pdf(drawn, { pdfStandard: "ua-1" });
  compiler.evictCache(0);
  return pdf;
}

/** The sizes of letters that a sheet may have, in points. */
const sizes = [9, 8.5, 8, 7.5, 7, 6.5] as const;

/** A sheet in the largest letters with which it has no more than its two sides; what is too much at the smallest runs on. */
function sheetFrom(paper: Paper): NodeTypstDocument {
  for (const size of sizes) {
    const drawn = drawnFrom(paper, size);
    if (drawn.numOfPages <= 2) return drawn;
  }
  return drawnFrom(paper, sizes.at(-1));
}

function drawnFrom(paper: Paper, size?: number): NodeTypstDocument {
  const { compiler, letters, markup } = opened();
  const told = JSON.stringify({ ...composed(paper, letters), size: size ?? null });
  const result = compiler.compile({ mainFileContent: markup, inputs: { paper: told } });
  if (result.result === null) throw new Error(`Typst could not draw the paper: ${troubleIn(compiler, result.takeError())}`);
  return result.result;
}

interface Opened {
  readonly compiler: NodeCompiler;
  readonly letters: Letters;
  readonly markup: string;
}

let known: Opened | null = null;

function opened(): Opened {
  known ??= open();
  return known;
}

function open(): Opened {
  const fonts = fontFiles();
  const [regular, italic, semibold] = fonts.map(charactersOf);
  if (!regular || !italic || !semibold) throw new Error("A font of the papers is missing.");
  return {
    compiler: NodeCompiler.create({ workspace: pressFolder, fontArgs: [{ fontBlobs: [...fonts] }] }),
    letters: { upright: new Set([...regular].filter((character) => semibold.has(character))), italic },
    markup: template(),
  };
}

const troubleIn = (compiler: NodeCompiler, error: Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null): string =>
  error === null ? "no reason given" : JSON.stringify(compiler.fetchDiagnostics(error).slice(0, 3));
