import type { View } from "../../../../lib/view.ts";
import type { Round, RoundItem, RoundLetter } from "../../domain/rounds/round.ts";
import type { ToldRecord } from "../../domain/rounds/told.ts";
import type { TiledCity } from "../initiative.tsx";

/** What the page of a round shows. */
export interface RoundProps {
  readonly view: View;
  readonly round: Round;
  readonly asker: string | null;
  /** What was asked, as far as whoever looks may follow it. */
  readonly items: readonly RoundItem[];
  readonly letters: readonly RoundLetter[];
  readonly records: readonly ToldRecord[];
  /** Names of owners, as far as whoever looks may know them. */
  readonly names: ReadonlyMap<string, string>;
  readonly members: readonly TiledCity[];
  readonly mayEnd: boolean;
}
