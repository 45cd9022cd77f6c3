import { paperDrawing } from "./paper-shapes.ts";
import { qrDots } from "./qr-dots.ts";

/** How wide the square is drawn, in pixels: two and a half centimetres, which a telephone reads at arm's length. */
const wide = 94;

/** A text as a square for cameras, as a drawing for paper. The text itself should stand beside it. */
export function paperQr(text: string): string {
  const { path, size } = qrDots(text);
  return paperDrawing(wide, wide, `<path transform="scale(${wide / size})" fill="#000000" d="${path}"/>`);
}
