/** A text in one language, with where it stands: `menu./agenda`, or `count(…)` for what a function answers. */
export interface Sentence {
  readonly at: string;
  readonly text: string;
}

/** Stands for any argument: in a text it reads as 2, it has every field, and it can be called. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_target, key) => (key === Symbol.toPrimitive ? () => "2" : key === Symbol.iterator ? undefined : anything),
  apply: () => anything,
});

/** With what a function among the texts is tried: what it can make nothing of is passed over. */
const samples: readonly unknown[] = [anything, 1, 2, "2"];

/** All texts in an object of texts, in order, also those that functions in it make. */
export function sentencesIn(texts: unknown, at = ""): readonly Sentence[] {
  if (typeof texts === "string") return [{ at, text: texts }];
  if (typeof texts === "function") return samples.flatMap((sample) => madeBy(texts, sample, at));
  if (typeof texts !== "object" || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => sentencesIn(value, at === "" ? key : `${at}.${key}`));
}

/** What a function makes of a sample; a number where it wanted more leaves holes, which only count for a sample that has it all. */
const madeBy = (make: CallableFunction, sample: unknown, at: string): readonly Sentence[] =>
  sentencesIn(answerOf(make, sample), `${at}(${sample === anything ? "…" : JSON.stringify(sample)})`).filter(
    ({ text }) => sample === anything || !text.includes("undefined"),
  );

/** What a function answers when it gets this in each place; null when it cannot take it. */
function answerOf(make: CallableFunction, sample: unknown): unknown {
  try {
    return make(...Array.from({ length: make.length + 1 }, () => sample));
  } catch {
    return null;
  }
}
