import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "../../src");

/** The files that may read rows whoever may know of them, and what for. */
const allowed: Readonly<Record<string, string>> = {
  "modules/agenda/store/editing/hanging.ts": "who may see an initiative of which the lead leaves, found with that person’s eyes",
  "modules/agenda/store/editing/taken.ts": "which numbers and addresses are in use, so that none is given twice",
  "modules/network/store/actor.ts": "who somebody is, before there is an actor",
  "modules/network/store/personal.ts": "what is kept about a person, for that person, and erasing it",
  "modules/network/store/rights.ts": "who may what and why, for the review of rights and the audit log",
  "modules/network/store/set-up.ts": "whether anybody administers this installation, before there is an actor",
  "platform/example/rows.ts": "what the example network changed, to put it back for everybody alike",
};

it("only the files that must read past every audience do", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  const reading = files.filter((file) => file !== "platform/db/read.ts" && /\beverything\b/.test(readFileSync(join(src, file), "utf8")));
  expect(reading.filter((file) => /import \{[^}]*\beverything\b/.test(readFileSync(join(src, file), "utf8"))).sort()).toEqual(
    Object.keys(allowed).sort(),
  );
});
