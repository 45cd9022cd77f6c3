/** A text with headings, in our own words; links stand in it as `[words](/address)`. */
export interface Article {
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly ArticleSection[];
}

export interface ArticleSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
  /** What follows the points. */
  readonly after?: readonly string[];
}

/** A piece of a sentence: words, or words that lead somewhere. */
export interface Words {
  readonly words: string;
  readonly href: string | null;
}

/** Takes the links out of a sentence. */
export function linksIn(sentence: string): readonly Words[] {
  const pieces: Words[] = [];
  let at = 0;
  for (const link of sentence.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    const [whole, words = "", href = ""] = link;
    pieces.push({ words: sentence.slice(at, link.index), href: null }, { words, href });
    at = link.index + whole.length;
  }
  pieces.push({ words: sentence.slice(at), href: null });
  return pieces.filter((piece) => piece.words !== "");
}
