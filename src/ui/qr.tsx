import { qrDots } from "./qr-dots.ts";

/** A text as a square for cameras. Black on white, also by night: cameras want it so. The text itself should stand beside it. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = qrDots(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} width="224" height="224" role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr__light" width={size} height={size} />
      <path class="qr__dark" d={path} />
    </svg>
  );
}
