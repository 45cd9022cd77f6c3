import { startsSmall, wordsOf } from "./words.ts";

/** The words of a line of Markdown, without emphasis, links, tags and the marks of a heading. */
export function plainText(text: string): string {
  const linked = text.includes("](") ? text.replaceAll(image, "").replaceAll(link, "$1") : text;
  const untagged = linked.includes("<") ? linked.replaceAll(tag, "") : linked;
  const unmarked = untagged.replaceAll(/[*`]|\\(?=[!-/:-@[-`{-~])/g, "").replaceAll(looseUnderscore, "");
  return withoutHashes(unmarked.replaceAll(/\s+/g, " ").trim());
}

/** How a whole text is set. */
export function emphasisOf(text: string): "bold" | "italic" | "none" {
  const bare = text.trim();
  if (isWrapped(bare, "**") || isWrapped(bare, "__")) return "bold";
  return isWrapped(bare, "*") || isWrapped(bare, "_") ? "italic" : "none";
}

/** Whether a word was broken off at the end of a text, so that its hyphen goes when the next text is joined to it. */
export function isBrokenWord(text: string, next: string, conjunctions: ReadonlySet<string>): boolean {
  if (!text.endsWith("-") || !startsSmall(text.slice(-2))) return false;
  const word = wordsOf(next.slice(0, 80))[0];
  return startsSmall(next) && word !== undefined && !conjunctions.has(word.folded);
}

const image = /!\[[^[\]]{0,300}\]\([^()\s]{0,500}\)/g;
const link = /\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/g;
const tag = /<\/?[a-z][a-z0-9]{0,10}\s?\/?>/gi;
const looseUnderscore = /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_])/gu;

function withoutHashes(text: string): string {
  if (!text.startsWith("#")) return text;
  const words = text.split(" ");
  return /^#{1,6}$/.test(words[0] ?? "") ? words.slice(1).join(" ") : text;
}

const isWrapped = (text: string, mark: string) => text.length > 2 * mark.length && text.startsWith(mark) && text.endsWith(mark);
