import type { View } from "../../../lib/view.ts";
import type { Transfer } from "../domain/areas/transfers.ts";
import type { CityLine, SimilarCity } from "../domain/beside.ts";
import type { Comparison, Standing } from "../domain/comparison.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import type { PeerChoice } from "../domain/peers.ts";
import type { Soundness } from "../domain/soundness.ts";
import type { CitedTable } from "../domain/stat-table.ts";
import type { SubjectLink } from "../domain/subject-link.ts";
import type { CityPace } from "../domain/target-division.ts";
import type { ShownReplies } from "./city-replies.tsx";
import type { NamedStory } from "./target-section.tsx";

/** A city that was chosen, beside those that it is held beside. */
export interface ChosenCity {
  readonly city: CityLine;
  readonly peers: PeerChoice;
  readonly similar: readonly SimilarCity[];
  /** The middle of the similar cities through the years. */
  readonly middle: Line;
  /** Null when the city has no figure. */
  readonly compared: { readonly comparison: Comparison; readonly standing: Standing; readonly soundness: readonly Soundness[] } | null;
}

/** What the page of an indicator shows. */
export interface IndicatorProps {
  readonly view: View;
  readonly indicator: Indicator;
  /** Every city of the network, by name. */
  readonly cities: readonly CityLine[];
  readonly chosen: ChosenCity | null;
  /** The fields of the address that stand for a choice of other cities; none for the usual one. */
  readonly peerQuery: URLSearchParams;
  /** One square for each city, or a dot where it lies. */
  readonly map: "tiles" | "dots";
  /** Whether there is a map with real borders too. */
  readonly hasBorders: boolean;
  readonly country: Line | null;
  /** The middle of all cities through the years. */
  readonly middle: Line;
  /** The tables that the figures come from, with when they were read. */
  readonly tables: readonly CitedTable[];
  /** The focus points that it says something about, as far as whoever asks may see them. */
  readonly points: readonly SubjectLink[];
  /** The targets of the agenda that it belongs to, as far as whoever asks may see them. */
  readonly targets: readonly NamedStory[];
  /** What a share in a target asks of the chosen city each year; null when there is none. */
  readonly pace: CityPace | null;
  readonly said: ShownReplies;
  /** What was added to the chosen city, when figures of it were brought to its borders of now. */
  readonly transfers: readonly Transfer[];
}
