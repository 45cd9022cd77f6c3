import { expect, it } from "vitest";
import { pngIn } from "../../../tests/build/png.ts";
import { Refusal } from "../../lib/refusal.ts";
import { pngOf } from "./draw.ts";

const svg = (inside: string, width = 100, height = 60) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/>${inside}</svg>`;

it("a drawing becomes a PNG at twice its size, with what is drawn in it", async () => {
  expect(pngIn(await pngOf(svg("")))).toMatchObject({ width: 200, height: 120, busyRows: expect.any(Number) });
  const empty = pngIn(await pngOf(svg(""))).busyRows;
  const drawn = pngIn(await pngOf(svg('<path d="M0 0L100 60" stroke="#000"/>'))).busyRows;
  expect(empty).toBeLessThanOrEqual(1);
  expect(drawn).toBeGreaterThan(60);
});

it("letters come from the fonts that the product brings", async () => {
  expect(pngIn(await pngOf(svg('<text x="5" y="40" font-family="Source Sans 3" font-size="30">Zwolle</text>'))).busyRows).toBeGreaterThan(
    30,
  );
});

it("what is no drawing fails by itself, and the next one is drawn", async () => {
  await expect(pngOf("<p>geen tekening</p>")).rejects.toThrow();
  expect(pngIn(await pngOf(svg(""))).width).toBe(200);
});

it("a thread that drew draws the next as well, and nothing of the one before stays in it", async () => {
  const plain = await pngOf(svg(""));
  await pngOf(svg('<path d="M0 0L100 60" stroke="#000"/>', 300, 200));
  expect(await pngOf(svg(""))).toEqual(plain);
});

it("what breaks the machine that draws is not felt by who comes after", async () => {
  const huge = pngOf(svg("", 100_000, 100_000));
  const [broken, next] = await Promise.allSettled([huge, pngOf(svg(""))]);
  expect([broken.status, next.status]).toEqual(["rejected", "fulfilled"]);
}, 30_000);

it("never more than eight wait; who comes after them is told so", async () => {
  const asked = await Promise.allSettled(Array.from({ length: 12 }, () => pngOf(svg(""))));
  const refused = asked.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused).toHaveLength(4);
  expect(refused.every((reason) => reason instanceof Refusal && reason.code === "picture.too-busy")).toBe(true);
}, 60_000);
