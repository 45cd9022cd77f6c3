import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { iconFile, target } from "../scripts/icons.mjs";

it("the drawn icons are those of the package: run `node scripts/icons.mjs` when this fails", () => {
  expect(readFileSync(target, "utf8")).toBe(iconFile());
});
