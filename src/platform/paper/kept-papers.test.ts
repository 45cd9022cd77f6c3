import { expect, it } from "vitest";
import { aPaper } from "../../../tests/build/paper.ts";
import { paragraph } from "../../lib/paper.ts";
import { keptPapers } from "./kept-papers.ts";

/** Draws a paper as its title, and counts how often. */
function counting() {
  const drawn: string[] = [];
  const draw = async ({ title }: { readonly title: string }) => {
    drawn.push(title);
    return new TextEncoder().encode(title);
  };
  return { drawn, draw };
}

const titled = (title: string, says = "x") => aPaper([paragraph(says)], { title });

it("a paper is drawn once while what is in it stays the same, also when two ask at once", async () => {
  const { drawn, draw } = counting();
  const kept = keptPapers(5, draw);
  const [one, other] = await Promise.all([kept(titled("a")), kept(titled("a"))]);
  expect(one).toBe(other);
  await kept(titled("a", "anders"));
  expect(drawn).toEqual(["a", "a"]);
});

it("the one that nobody asked for longest is forgotten first", async () => {
  const { drawn, draw } = counting();
  const kept = keptPapers(2, draw);
  for (const title of ["a", "b", "a", "c", "a", "b"]) await kept(titled(title));
  expect(drawn).toEqual(["a", "b", "c", "b"]);
});

it("what went wrong once is tried again", async () => {
  let times = 0;
  const kept = keptPapers(5, async () => {
    times++;
    if (times === 1) throw new Error("busy");
    return new Uint8Array([1]);
  });
  await expect(kept(titled("a"))).rejects.toThrow("busy");
  expect(await kept(titled("a"))).toEqual(new Uint8Array([1]));
});
