import { describe, expect, it } from "vitest";
import { asId, type ThemeId } from "../../../lib/ids.ts";
import { hasPassed, onTheLinesOf } from "./deadline.ts";

const due = (on: string | null) => ({ on, note: null });

describe("a deadline", () => {
  it.each([
    ["2021-12-31", "2021-12-31", false],
    ["2021-12-31", "2022-01-01", true],
    ["2022", "2022-12-31", false],
    ["2022", "2023-01-01", true],
    ["2026-11", "2026-11-30", false],
    ["2026-11", "2026-12-01", true],
    [null, "2999-01-01", false],
  ])("of %s on %s has passed: %s", (on, day, passed) => {
    expect(hasPassed(due(on), day)).toBe(passed);
  });

  it("goes with what stands on one of its lines in the same theme, not with the same line number elsewhere", () => {
    const [first, second] = [asId<ThemeId>("1"), asId<ThemeId>("2")];
    const deadline = { due: due("2022"), sentence: "", theme: first, lines: [10, 87] };
    const statements = [
      { theme: first, lines: [86, 87] },
      { theme: second, lines: [87] },
      { theme: first, lines: [88] },
      { theme: null, lines: [10] },
    ];
    expect(onTheLinesOf(deadline, statements)).toEqual([statements[0]]);
  });
});
