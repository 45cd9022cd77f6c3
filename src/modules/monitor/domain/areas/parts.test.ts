import { expect, it } from "vitest";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { AreaChange } from "./area-change.ts";
import { changesAbout, withTheirParts } from "./parts.ts";

const area = (letter: string) => asId<AreaCode>(letter);
const change = (from: string, to: string): AreaChange => ({
  kind: "abolition",
  day: "2019-01-01",
  from: { code: area(from), name: from },
  to: area(to),
  isNewArea: false,
  size: { inhabitants: 1, dwellings: 1, hectares: 1 },
});

it("an area that nothing happened to stands alone", () => {
  expect(withTheirParts([area("A")], [change("B", "C")])).toEqual(["A"]);
});

it("what came by way of another is found as well, each once, also where land went round", () => {
  const changes = [change("A", "B"), change("B", "C"), change("D", "C"), change("C", "A")];
  expect(withTheirParts([area("C"), area("X")], changes).toSorted()).toEqual(["A", "B", "C", "D", "X"]);
});

it("what went out of an area is not asked for", () => {
  expect(withTheirParts([area("A")], [change("A", "B")])).toEqual(["A"]);
});

it("the changes about an area are those that it gave or took land in, whoever else was part of them", () => {
  const changes = [change("A", "B"), change("A", "C"), change("C", "D"), change("E", "F")];
  expect(changesAbout([area("A"), area("D")], changes)).toEqual(changes.slice(0, 3));
});
