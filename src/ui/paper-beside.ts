import { paperDrawing } from "./paper-shapes.ts";

/** Two drawings for paper as one, the second to the right of the first. */
export function paperBeside(left: string, right: string, gap: number): string {
  const [a, b] = [sizeIn(left), sizeIn(right)];
  return paperDrawing(a.width + gap + b.width, Math.max(a.height, b.height), `${placed(left, 0, a)}${placed(right, a.width + gap, b)}`);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeIn(drawing: string): Size {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? []).map(Number);
  return { width, height };
}

const placed = (drawing: string, x: number, { width, height }: Size): string =>
  drawing.replace("<svg", `<svg x="${x}" y="0" width="${width}" height="${height}"`);
