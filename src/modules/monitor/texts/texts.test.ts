import { expect, it } from "vitest";
import { languages } from "../../../lib/language.ts";
import { closenesses } from "../domain/similar/closeness.ts";
import { dimensionGroups } from "../domain/similar/dimension.ts";
import { incomparabilities } from "../domain/similar/distance.ts";
import { statuses, statusReasons } from "../domain/status.ts";
import { similarTexts } from "./similar.ts";
import { statusTexts } from "./status.ts";

it.each(languages)("every status and every reason has a sentence of its own in %s, and none is left over", (language) => {
  const { words, meanings, reasons } = statusTexts[language];
  expect(Object.keys(words)).toEqual([...statuses, "not_enough_data"]);
  expect(Object.keys(meanings)).toEqual([...statuses, "not_enough_data"]);
  expect(Object.keys(reasons)).toEqual(statusReasons);
  expect(new Set(Object.values(reasons)).size).toBe(statusReasons.length);
});

it.each(languages)("every group, closeness and reason of similar cities has words in %s", (language) => {
  const { groups, closeness, reasons } = similarTexts[language];
  expect(Object.keys(groups)).toEqual(dimensionGroups);
  expect(Object.keys(closeness)).toEqual(closenesses);
  expect(Object.keys(reasons)).toEqual(incomparabilities);
});
