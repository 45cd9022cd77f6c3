import { z } from "zod";

/** The Dutch word in the API for each code of a closed list. */
export type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A closed list in an answer: one of its Dutch words. */
export const oneWordOf = <Code extends string>(words: Words<Code>) => z.enum(Object.values<string>(words));

/**
 * A closed list in an address: its Dutch word in, its code out. Also takes the code itself, which stands in the
 * addresses of pages, so that a list and its export differ in nothing but the path.
 */
export const codeFromWord = <Code extends string>(codes: readonly Code[], words: Words<Code>) =>
  z
    .preprocess((given) => {
      const code = codes.find((one) => one === given);
      return code === undefined ? given : words[code];
    }, oneWordOf(words))
    .transform((word): Code => codes.find((code) => words[code] === word) ?? z.NEVER)
    .optional();
