import { expect, it } from "vitest";
import { withoutSlash } from "./app.ts";

it.each([
  ["/steden/", "/steden"],
  ["/agenda/2019-2022/speerpunt/3.1//", "/agenda/2019-2022/speerpunt/3.1"],
  ["/steden", null],
  ["/", null],
  ["//evil.example/", null],
  ["/\\evil.example/", null],
  ["/%2fevil.example/", null],
  ["/api/v1/vragen/", null],
])("an address with a slash at the end: %s leads to %s", (path, page) => {
  expect(withoutSlash(path)).toBe(page);
});
