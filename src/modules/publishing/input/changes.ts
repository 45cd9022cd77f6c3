import { z } from "zod";
import { type ChangeKind, changeKinds } from "../../../lib/change.ts";
import { type Choice, changeKeys, spans } from "../domain/changes.ts";

const spanKeys = Object.keys(spans);

/** What one can choose in the log of changes. */
export const changeQuery = z.object({
  /** The address of a page: what changed there and in what belongs to it. */
  over: z
    .string()
    .max(300)
    .regex(/^\/[^\s?#]*$/)
    .optional(),
  /** A theme, by its agenda and its place in it: a feed goes on meaning the same when another agenda begins. */
  thema: z
    .string()
    .regex(/^[\w-]{1,60}\.\d{1,3}$/)
    .optional(),
  /** The city's part of its address. */
  stad: z.string().max(100).optional(),
  soort: z.enum(changeKinds.map((kind) => changeKeys[kind])).optional(),
  /** The last so many days, or a year. */
  periode: z
    .string()
    .refine((text) => spanKeys.includes(text) || /^\d{4}$/.test(text))
    .optional(),
  pagina: z.coerce.number().int().min(1).max(100_000).default(1),
});

export type ChangeQuery = z.infer<typeof changeQuery>;

/** The choice that a query stands for. */
export const choiceOf = ({ over, thema, stad, soort, periode }: ChangeQuery): Choice => ({
  kind: kindCalled(soort),
  about: [over, thema?.replace(/^(.*)\.(\d+)$/, "/agenda/$1/thema/$2"), stad && `/steden/${stad}`].filter((one) => one !== undefined),
  period: periode,
});

/** The kind that is called so in addresses. */
export const kindCalled = (key: string | undefined): ChangeKind | undefined => changeKinds.find((kind) => changeKeys[kind] === key);
