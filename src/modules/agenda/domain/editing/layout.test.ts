import { expect, it } from "vitest";
import { formShape } from "./forms.ts";
import { layouts } from "./layout.ts";
import { recordKinds } from "./record.ts";

it.each(recordKinds)("every field and every sort of rows of %s stands in its form once", (kind) => {
  const { first, more } = layouts[kind];
  const blocks = [...first, ...more];
  const form = formShape(kind, null);
  const names = blocks.flatMap((block) => (block.kind === "fields" ? block.names : []));
  const groups = blocks.flatMap((block) => (block.kind === "rows" && block.which !== "rest" ? [block.group] : []));
  expect(names.toSorted()).toEqual(form.fields.map(({ name }) => name).toSorted());
  expect(groups.toSorted()).toEqual(form.groups.map(({ name }) => name).toSorted());
});
