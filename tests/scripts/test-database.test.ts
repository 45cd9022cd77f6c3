import { expect, it } from "vitest";
import { isLeftover, nameOfRun } from "../../scripts/lib/test-database.mjs";

const hour = 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 24);

it.each([
  // database                                  may be dropped
  [nameOfRun(now), false],
  [nameOfRun(now - 23 * hour), false],
  [nameOfRun(now - 25 * hour), true],
  [`${nameOfRun(now - 25 * hour)}_4fa1`, true],
  ["spil", false],
  ["spil_test_mine", false],
  ["spil_production_00000000_0", false],
])("%s left by a run of more than a day ago: %s", (name, leftover) => {
  expect(isLeftover(name, now)).toBe(leftover);
});
