import { z } from "zod";
import { placeInTime } from "../domain/period-code.ts";
import type { TargetPath } from "../domain/target-path.ts";
import { period } from "./period.ts";

const point = z.strictObject({ period, value: z.number() });

const anyPath = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("linear"), base: point.nullable(), target: point }),
  z.strictObject({ kind: z.literal("constant_per_year"), base: point.nullable(), perYear: z.number(), until: period }),
  z.strictObject({ kind: z.literal("step"), base: point.nullable(), target: point }),
  z.strictObject({ kind: z.literal("none") }),
]);

/** A path as content tells it; it ends after it begins. */
export const targetPath: z.ZodType<TargetPath> = anyPath.refine(
  (path) => {
    if (path.kind === "none" || path.base === null) return true;
    const end = path.kind === "constant_per_year" ? path.until : path.target.period;
    return placeInTime(end) > placeInTime(path.base.period);
  },
  { error: "A path must end after its base." },
);
