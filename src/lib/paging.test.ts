import { expect, it } from "vitest";
import { existingPaging } from "./paging.ts";

it.each([
  [41, 1, 1],
  [41, 2, 2],
  [41, 3, 2],
  [40, 2, 1],
  [0, 7, 1],
])("of %i items, forty a page, page %i is page %i", (total, asked, found) => {
  expect(existingPaging(total, { page: asked, perPage: 40 })).toEqual({ page: found, perPage: 40 });
});
