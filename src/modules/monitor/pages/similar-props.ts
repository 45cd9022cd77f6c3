import type { CityId } from "../../../lib/ids.ts";
import type { View } from "../../../lib/view.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { PeerChoice } from "../domain/peers.ts";
import type { Arrangement } from "../domain/similar/arrangement.ts";
import type { DimensionGroup } from "../domain/similar/dimension.ts";
import type { PlacedCity } from "../domain/similar/placed.ts";

/** A city as this page needs it. */
export interface NamedCity {
  readonly id: CityId;
  readonly name: string;
  readonly slug: string;
}

/** What the page about which cities resemble one shows. */
export interface SimilarProps {
  readonly view: View;
  readonly city: NamedCity;
  /** Every city of the network, by name. */
  readonly cities: readonly NamedCity[];
  readonly choice: PeerChoice;
  /** The fields of the address that stand for the choice. */
  readonly peerQuery: URLSearchParams;
  /** What the weight of each group is called in an address. */
  readonly weightFields: Readonly<Record<DimensionGroup, string>>;
  /** Null when the network has no arrangement. */
  readonly arrangement: Arrangement | null;
  readonly placed: { readonly own: ReadonlyMap<string, number>; readonly others: readonly PlacedCity[] } | null;
  /** The figures with values, in the order of the catalogue. */
  readonly figures: readonly Indicator[];
  /** The figure that the reader came from; null without one. */
  readonly from: Indicator | null;
}
