import { expect, it } from "vitest";
import type { RemarkKind } from "./agenda.ts";
import { readingNotes } from "./reading-notes.ts";

const remark = (kind: RemarkKind, topic: string | null) => ({ kind, topic, sentence: "…", lines: [] });

it("tells readers about limits and dates, also under a topic it does not know, but not what fields are called", () => {
  const remarks = ["beperking", "oordeel granted", "telling", "iets nieuws", null].map((topic) => remark("reading-note-outcomes", topic));
  const told = readingNotes([...remarks, remark("reading-note-offers", "beperking")], "reading-note-outcomes");
  expect(told.map(({ topic }) => topic)).toEqual(["beperking", "iets nieuws", null]);
});
