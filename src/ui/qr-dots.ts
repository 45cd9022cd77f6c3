import { encode } from "uqr";

/** A text as the dark squares of a picture for cameras: how wide it is in squares, edge included, and their outline. */
export function qrDots(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: dots.join("") };
}
