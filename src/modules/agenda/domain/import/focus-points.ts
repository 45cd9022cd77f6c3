import type { ListedPoint } from "./focus-point-list.ts";
import type { Lexicon } from "./lexicon.ts";
import { isBrokenWord } from "./marks.ts";
import type { FocusPoint } from "./report.ts";
import type { SourceLine } from "./source-lines.ts";
import { foldedWords } from "./words.ts";

/** Makes a focus point of what a list gives. */
export function focusPoint(listed: ListedPoint, theme: string, order: number, part: string | null, lexicon: Lexicon): FocusPoint {
  const { title, remark } = withoutRemark(joined(listed.lines, lexicon), lexicon);
  return {
    key: `${theme}.point-${order}`,
    order,
    number: listed.number,
    title,
    remark,
    part,
    line: listed.lines[0]?.number ?? 0,
  };
}

function joined(lines: readonly SourceLine[], lexicon: Lexicon): string {
  return lines.reduce((title, { text }) => {
    if (title === "" || text === "") return title + text;
    return isBrokenWord(title, text, lexicon.conjunctions) ? title.slice(0, -1) + text : `${title} ${text}`;
  }, "");
}

/** A reference to another chapter in brackets at the end is a remark about the point, not part of its title. */
function withoutRemark(text: string, lexicon: Lexicon): { title: string; remark: string | null } {
  const bare = withoutStop(text);
  const open = bare.endsWith(")") ? bare.lastIndexOf("(") : -1;
  const inside = bare.slice(open + 1, -1);
  if (open < 1 || !foldedWords(inside).some((word) => lexicon.numberedWords.has(word))) return { title: bare, remark: null };
  return { title: withoutStop(bare.slice(0, open)), remark: inside };
}

function withoutStop(text: string): string {
  const bare = text.trim();
  return /[^.][.;,]$/.test(bare) ? bare.slice(0, -1).trimEnd() : bare;
}
