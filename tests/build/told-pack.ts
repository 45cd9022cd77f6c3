import type { Tables } from "../../src/app/tables.ts";
import { type Actor, visitor } from "../../src/lib/actor.ts";
import { dayOf } from "../../src/lib/day.ts";
import type { Language } from "../../src/lib/language.ts";
import type { Paper, Part, Words } from "../../src/lib/paper.ts";
import type { View } from "../../src/lib/view.ts";
import type { PackChoice } from "../../src/modules/publishing/domain/pack/choice.ts";
import { packPaper, sectionsOf } from "../../src/modules/publishing/pages/packs/paper.ts";
import { readPack } from "../../src/modules/publishing/routes/packs/read-pack.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { testLook, testNow } from "./house.ts";
import { aChoice } from "./pack.ts";

/** The paper of a choice before it is drawn. */
export async function paperOf(
  { db }: Pick<Database<Tables>, "db">,
  told: Partial<PackChoice> = {},
  { actor = visitor, language = "nl" }: { readonly actor?: Actor; readonly language?: Language } = {},
): Promise<Paper> {
  const view: View = { ...testLook, language, path: "", query: "", isSignedIn: false, now: testNow, sources: new Map() };
  const choice = aChoice(told);
  const content = await readPack({ db, actor, now: testNow, view }, choice);
  const telling = { view, choice, today: dayOf(testNow) };
  return packPaper(telling, content, sectionsOf(telling, content));
}

/** Everything that a paper says, piece by piece. */
export const wordsIn = (part: Part): readonly Words[] => {
  switch (part.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return [part.words];
    case "list":
      return part.items;
    case "definitions":
      return part.items.flatMap(({ term, told }) => [term, told]);
    case "table":
      return [part.caption, ...part.heads.map(({ words }) => words), ...part.rows.flat()];
    case "figure":
      return [part.caption];
    case "page-break":
      return [];
  }
};
export const textOf = (words: Words) => words.map(({ text }) => text).join("");
export const textOfPaper = (paper: Paper) => [paper.title, paper.subtitle, ...paper.parts.flatMap(wordsIn).map(textOf)].join("\n");
export const headingsIn = ({ parts }: Paper, level = 1) =>
  parts.flatMap((part) => (part.kind === "heading" && part.level === level ? [textOf(part.words)] : []));
