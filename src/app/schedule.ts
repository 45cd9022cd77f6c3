import { fetchFigures } from "../modules/monitor/index.ts";
import type { Config } from "../platform/config.ts";
import { checkLinks } from "./links/job.ts";

/** What runs by the clock: the kind of job, and how often, in minutes. */
interface Scheduled {
  readonly kind: string;
  readonly everyMinutes: number;
}

const always: readonly Scheduled[] = [
  { kind: "audit.verify", everyMinutes: 24 * 60 },
  // A proposal of an import lasts an hour; everything else that is let go counts in days.
  { kind: "privacy.retention", everyMinutes: 60 },
  { kind: "rounds.chase", everyMinutes: 60 },
  { kind: "search.rebuild", everyMinutes: 24 * 60 },
];

/** What runs by the clock with these settings. Going out to other sites is only for who asked for it. */
export const scheduleFor = ({ linkChecks, figureImports }: Pick<Config, "linkChecks" | "figureImports">): readonly Scheduled[] => [
  ...always,
  ...(linkChecks === "on" ? [{ kind: checkLinks, everyMinutes: 30 }] : []),
  ...(figureImports === "on" ? [{ kind: fetchFigures, everyMinutes: 24 * 60 }] : []),
];
