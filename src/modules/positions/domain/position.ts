import type { Audience } from "../../../lib/audience.ts";
import type { NetworkId, PositionId, ThemeId } from "../../../lib/ids.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";

/** What became of what a position says. */
export const positionVerdicts = ["granted", "partly", "pending", "unknown"] as const;
export type PositionVerdict = (typeof positionVerdicts)[number];

/** What the network, or some of its cities, said together. */
export interface Position {
  readonly id: PositionId;
  readonly slug: string;
  readonly network: NetworkId;
  readonly title: string;
  /** brief, manifest, resolutie, ... as the source calls it. */
  readonly form: string;
  readonly taken: PartialDate;
  /** What it says. */
  readonly summary: string;
  /** What came of it. */
  readonly outcome: string;
  readonly verdict: PositionVerdict;
  /** Who spoke, when it was not the whole network. */
  readonly onBehalfOf: string | null;
  readonly addressees: readonly string[];
  readonly partners: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly source: string;
  readonly outcomeSource: string | null;
  /** Who may see it. */
  readonly audience: Audience;
  readonly version: number;
  readonly changedAt: Date;
}
