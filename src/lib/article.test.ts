import { expect, it } from "vitest";
import { linksIn } from "./article.ts";

it("takes links out of a sentence, and leaves other brackets alone", () => {
  expect(linksIn("Zie [Bronnen](/bronnen) of [1] (hier).")).toEqual([
    { words: "Zie ", href: null },
    { words: "Bronnen", href: "/bronnen" },
    { words: " of [1] (hier).", href: null },
  ]);
});

it("leaves a sentence without links whole", () => {
  expect(linksIn("Geen links.")).toEqual([{ words: "Geen links.", href: null }]);
  expect(linksIn("")).toEqual([]);
});
