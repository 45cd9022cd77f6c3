import { isYear } from "./deadlines.ts";
import type { Figure } from "./figures.ts";
import { figuresIn, numberWordsIn } from "./figures.ts";
import type { Lexicon } from "./lexicon.ts";
import { lineAt } from "./passages.ts";
import { phraseAt } from "./phrases.ts";
import type { Deadline, Quantity } from "./report.ts";
import type { Sentence } from "./sentences.ts";
import type { Word } from "./words.ts";

/** The figures of a sentence with their unit; `deadlines` are those of the same sentence. */
export function quantitiesIn(sentence: Sentence, deadlines: readonly Deadline[], lexicon: Lexicon): readonly Quantity[] {
  const { words } = sentence;
  const figures = [...figuresIn(sentence.text, lexicon), ...numberWordsIn(words, lexicon)].toSorted((a, b) => a.from - b.from);
  const shares = sharesInWords(sentence, lexicon);
  if (figures.length + shares.length === 0) return [];
  const following = wordsAfter(words, figures);
  const measured = figures.flatMap(
    (figure, at) => measure({ sentence: sentence.text, figure, after: following[at] ?? [], before: before(words, figure), lexicon }) ?? [],
  );
  return [...measured, ...shares].map(({ from, until, ...rest }) => ({
    line: lineAt(sentence.passage, sentence.from + from),
    theme: sentence.passage.theme,
    text: sentence.text.slice(from, until),
    ...rest,
    deadline: deadlines[0]?.due ?? null,
  }));
}

type Measured = Pick<Quantity, "measure" | "value" | "unit"> & { readonly from: number; readonly until: number };
type Context = {
  readonly sentence: string;
  readonly figure: Figure;
  readonly after: readonly Word[];
  readonly before: string;
  readonly lexicon: Lexicon;
};

const mostWordsOfUnit = 5;

/** The first of these that fits tells what a figure measures. */
function measure(context: Context): Measured | null {
  const { figure, before, lexicon } = context;
  if (lexicon.numberedWords.has(before) || lexicon.chaptersWords.has(before)) return null;
  if (lexicon.months.has(context.after[0]?.folded ?? "")) return null;
  const scale = lexicon.scales.get(context.after[0]?.folded ?? "");
  const after = scale === undefined ? context.after : context.after.slice(1);
  const until = scale === undefined ? figure.until : endOf(context.after[0], figure.until);
  const scaled: Context = { ...context, after, figure: { ...figure, value: exact(figure.value * (scale ?? 1)), until } };
  return money(scaled) ?? share(scaled) ?? duration(scaled) ?? year(scaled) ?? count(scaled, scale !== undefined) ?? bare(scaled);
}

function money({ sentence, figure, after, before, lexicon }: Context): Measured | null {
  const sign = sentence.slice(0, figure.from).trimEnd().slice(-1);
  const currency = lexicon.currencies.get(sign) ?? lexicon.currencies.get(before);
  const from = lexicon.currencies.has(sign) ? sentence.lastIndexOf(sign, figure.from) : figure.from;
  if (currency !== undefined) return { measure: "money", value: Math.round(figure.value), unit: currency, from, until: figure.until };
  const named = after[0] === undefined ? undefined : lexicon.currencies.get(after[0].folded);
  if (named === undefined) return null;
  return { measure: "money", value: Math.round(figure.value), unit: named, from: figure.from, until: endOf(after[0], figure.until) };
}

function share({ sentence, figure, after, lexicon }: Context): Measured | null {
  const value = exact(figure.value / 100);
  const sign = /^\s?%/.exec(sentence.slice(figure.until, figure.until + 2))?.[0];
  if (sign !== undefined) return { measure: "share", value, unit: null, from: figure.from, until: figure.until + sign.length };
  if (!lexicon.percentWords.has(after[0]?.folded ?? "")) return null;
  return { measure: "share", value, unit: null, from: figure.from, until: endOf(after[0], figure.until) };
}

function duration({ figure, after, lexicon }: Context): Measured | null {
  const unit = lexicon.timeUnits.get(after[0]?.folded ?? "");
  if (unit === undefined) return null;
  return { measure: "duration", value: figure.value, unit, from: figure.from, until: endOf(after[0], figure.until) };
}

function year({ sentence, figure }: Context): Measured | null {
  if (figure.isWord || !isYear(sentence.slice(figure.from, figure.until))) return null;
  return { measure: "year", value: figure.value, unit: null, from: figure.from, until: figure.until };
}

function count({ figure, after, lexicon }: Context, isScaled: boolean): Measured | null {
  const isLarge = isScaled || (figure.hasMarks && figure.value >= 1000);
  const isNoun = after[0] !== undefined && !lexicon.functionWords.has(after[0].folded) && !(figure.hasMarks && figure.value < 1000);
  const isCounted = after.slice(0, 2).some(({ folded }) => lexicon.countedWords.has(folded));
  if (!(isLarge || (figure.isWord ? isCounted : isNoun))) return null;
  const counted = countedWords(after, lexicon);
  const unit = counted.map(({ text }) => text).join(" ");
  return {
    measure: "count",
    value: figure.value,
    unit: unit === "" ? null : unit,
    from: figure.from,
    until: endOf(counted.at(-1), figure.until),
  };
}

/** What is counted runs to the first small word, but goes on after "per": "nieuwe woningen per jaar". */
function countedWords(after: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const end = after.findIndex(({ folded }) => lexicon.functionWords.has(folded) && !lexicon.perWords.has(folded));
  return end === -1 ? after : after.slice(0, end);
}

function bare({ figure }: Context): Measured | null {
  if (figure.isWord || figure.hasMarks) return null;
  return { measure: "number", value: figure.value, unit: null, from: figure.from, until: figure.until };
}

function sharesInWords({ text, words, folded }: Sentence, lexicon: Lexicon): readonly Measured[] {
  return words.flatMap((word, at) => {
    const found = phraseAt(lexicon.shares, folded, at);
    const last = found === null ? undefined : words[found.until - 1];
    if (found === null || last === undefined) return [];
    return [{ measure: "share" as const, value: found.phrase.meaning, unit: null, from: word.at, until: endOf(last, text.length) }];
  });
}

/** Per figure the words that follow it, up to a comma, a bracket or the next figure. */
function wordsAfter(words: readonly Word[], figures: readonly Figure[]): readonly (readonly Word[])[] {
  let next = 0;
  return figures.map((figure) => {
    while ((words[next]?.at ?? Number.POSITIVE_INFINITY) < figure.until) next += 1;
    return unbroken(words.slice(next, next + mostWordsOfUnit + 1), figure.until);
  });
}

function unbroken(words: readonly Word[], from: number): readonly Word[] {
  let end = from;
  const kept = words.findIndex((word) => {
    const breaks = word.at - end > 1 || /^\d/.test(word.text);
    end = word.at + word.text.length;
    return breaks;
  });
  return kept === -1 ? words : words.slice(0, kept);
}

/** The word just before a figure, folded. */
function before(words: readonly Word[], figure: Figure): string {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at ?? 0) < figure.from) low = middle + 1;
    else high = middle;
  }
  return words[low - 1]?.folded ?? "";
}

const endOf = (word: Word | undefined, otherwise: number) => (word === undefined ? otherwise : word.at + word.text.length);

/** Takes off what binary fractions add: 1.1 million is 1100000. */
const exact = (value: number) => Number(value.toPrecision(12));
