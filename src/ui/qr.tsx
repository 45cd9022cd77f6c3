import { encode } from "uqr";

/** A text as a square for cameras. Black on white, also by night: cameras want it so. The text itself should stand beside it. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} width="224" height="224" role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr__light" width={size} height={size} />
      <path class="qr__dark" d={dots.join("")} />
    </svg>
  );
}
