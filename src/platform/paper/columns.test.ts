import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { table } from "../../lib/paper.ts";
import { textWidth, widthsOf } from "./columns.ts";

const withCells = (...cells: readonly string[]) => table({ caption: "", heads: cells.map(() => "k"), rows: [cells] });

describe("the columns of a table", () => {
  it("fill the page together, whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 500 }), { minLength: 1, maxLength: 30 }), (cells) => {
        const widths = widthsOf(withCells(...cells));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(textWidth);
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
  });

  it("give who needs little what it needs, and the others the rest alike", () => {
    const [short = 0, long = 0, longer = 0] = widthsOf(withCells("Lid", "a".repeat(200), "a".repeat(900)));
    expect(short).toBeLessThan(40);
    expect(long).toBe(longer);
  });
});
