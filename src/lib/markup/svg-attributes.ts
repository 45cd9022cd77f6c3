type Length = number | string;

interface Placed {
  x: Length;
  y: Length;
}

interface Sized extends Placed {
  height: Length;
  width: Length;
}

interface Words extends Placed {
  dx: Length;
  dy: Length;
  "dominant-baseline": "middle" | "hanging";
  "text-anchor": "start" | "middle" | "end";
}

/** What the elements of a drawing may say beside what every element may; the colours and lines are in the styles. */
export interface OfDrawing {
  circle: { cx: Length; cy: Length; r: Length };
  defs: object;
  desc: object;
  g: { transform: string };
  line: { x1: Length; x2: Length; y1: Length; y2: Length };
  path: { d: string; fill: string; transform: string };
  pattern: Sized & { patternTransform: string; patternUnits: "userSpaceOnUse" };
  polyline: { points: string };
  rect: Sized & { rx: Length };
  svg: Sized & { preserveAspectRatio: "none"; viewBox: string };
  text: Words & { transform: string };
  tspan: Words;
  use: Sized & { href: string };
}
