import { expect, it } from "vitest";
import { targetKinds } from "./target.ts";
import { inGroups } from "./target-groups.ts";

it("puts every kind in one group: aims first, then what the government puts in, then facts", () => {
  const groups = inGroups(targetKinds.map((kind) => ({ kind })));
  expect(groups.map(([group]) => group)).toEqual(["aims", "government", "facts"]);
  expect(groups.flatMap(([, members]) => members)).toHaveLength(targetKinds.length);
});

it("leaves out a group without targets", () => {
  expect(inGroups([{ kind: "claim" }, { kind: "fact" }])).toEqual([["facts", [{ kind: "claim" }, { kind: "fact" }]]]);
});
